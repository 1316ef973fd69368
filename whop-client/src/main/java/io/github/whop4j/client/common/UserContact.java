package io.github.whop4j.client.common;

import org.jspecify.annotations.Nullable;

/**
 * A person, with the address to write to.
 *
 * @param id such as {@code user_…}
 * @param email their address; only with {@code member:email:read}
 * @param name as they write it
 * @param username unique on Whop
 */
public record UserContact(
        String id,
        @Nullable String email,
        @Nullable String name,
        @Nullable String username) {}
