package io.github.whop4j.marketplace.access;

import io.github.whop4j.marketplace.problem.NotAllowedException;
import java.util.Objects;
import java.util.UUID;

/** The identity on whose behalf something happens. Every service call names one; the database sees it too (Row Level Security). */
public sealed interface Actor {
    /**
     * A signed-in person.
     *
     * @param id the profile's id
     * @param role the role at the time of the request
     */
    record User(UUID id, Role role) implements Actor {
        /**
         * Refuses missing parts.
         *
         * @param id the profile's id
         * @param role the role at the time of the request
         */
        public User {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(role, "role");
        }
    }

    /**
     * The marketplace itself: a job, a verified webhook, start-up.
     *
     * @param name which part, for the audit trail, such as {@code inbox}
     */
    record Service(String name) implements Actor {}

    /** A person who has not signed in. */
    record Visitor() implements Actor {}

    /**
     * The signed-in person, where only one will do.
     *
     * @return the profile's id
     * @throws NotAllowedException {@code not_signed_in} for every other actor
     */
    default UUID person() {
        if (this instanceof User user) {
            return user.id();
        }
        throw new NotAllowedException("not_signed_in", "Only a signed-in person can do this. Sign in first.");
    }

    /**
     * Whether this is a person who moderates.
     *
     * @return true for {@link Role#ADMIN}
     */
    default boolean isAdmin() {
        return this instanceof User user && user.role() == Role.ADMIN;
    }

    /**
     * A visitor.
     *
     * @return the actor without an identity
     */
    static Actor visitor() {
        return new Visitor();
    }

    /**
     * The marketplace itself.
     *
     * @param name which part
     * @return the actor that Row Level Security lets through
     */
    static Actor system(String name) {
        return new Service(name);
    }
}
