package io.github.whop4j.gigflow.web.session;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Role;
import io.github.whop4j.marketplace.person.Profile;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The signed-in person as pages see them. */
public record Viewer(
        UUID id,
        String name,
        String email,
        Role role,
        @Nullable String whopUserId) {
    public static Viewer of(Profile profile) {
        return new Viewer(profile.id(), profile.displayName(), profile.email(), profile.role(), profile.whopUserId());
    }

    public Actor.User actor() {
        return new Actor.User(id, role);
    }

    public boolean isAdmin() {
        return role == Role.ADMIN;
    }

    public boolean isSeller() {
        return role == Role.SELLER;
    }
}
