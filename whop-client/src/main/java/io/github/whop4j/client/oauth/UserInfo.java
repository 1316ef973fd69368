package io.github.whop4j.client.oauth;

import org.jspecify.annotations.Nullable;

/**
 * Who an access token belongs to. Everything but the id depends on the scopes that were granted.
 *
 * @param sub the person's id, {@code user_…}; there is no field {@code id}
 * @param name the display name, with scope {@code profile}
 * @param preferredUsername the user name, with scope {@code profile}
 * @param picture address of the picture, with scope {@code profile}
 * @param email the e-mail address, with scope {@code email}
 * @param emailVerified whether Whop verified the address; an unverified one must not be used to find an account
 */
public record UserInfo(
        String sub,
        @Nullable String name,
        @Nullable String preferredUsername,
        @Nullable String picture,
        @Nullable String email,
        @Nullable Boolean emailVerified) {

    /** The id only: the rest is personal. */
    @Override
    public String toString() {
        return "UserInfo[sub=" + sub + "]";
    }
}
