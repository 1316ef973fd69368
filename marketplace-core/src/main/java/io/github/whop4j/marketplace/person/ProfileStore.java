package io.github.whop4j.marketplace.person;

import io.github.whop4j.marketplace.access.Role;
import io.github.whop4j.marketplace.access.Transactions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where profiles are kept. Used inside {@link Transactions}. */
public interface ProfileStore {
    /**
     * Adds a person.
     *
     * @return false if the e-mail or the Whop user is already taken; nothing is written then
     */
    boolean insert(Profile profile);

    /**
     * Finds by id.
     *
     * @param id the person's id
     * @return the person, if there is one the actor may see
     */
    Optional<Profile> find(UUID id);

    /**
     * Finds by e-mail, exactly.
     *
     * @param email in any case, untrimmed
     * @return the person, if there is one the actor may see
     */
    Optional<Profile> findByEmail(String email);

    /**
     * Finds by Whop user.
     *
     * @param whopUserId {@code user_…}
     * @return the person linked to it, if the actor may see them
     */
    Optional<Profile> findByWhopUser(String whopUserId);

    /**
     * Links a Whop user to a person.
     *
     * @param whopUserId {@code user_…}
     * @return false if that Whop user is linked to another person; nothing is written then
     */
    boolean linkWhopUser(UUID id, String whopUserId);

    /**
     * Changes the role.
     *
     * @param id the person
     */
    void setRole(UUID id, Role role);

    /**
     * Every user with a role.
     *
     * @param role such as those who moderate
     * @return their ids, as far as the actor may see them
     */
    List<UUID> withRole(Role role);
}
