package io.github.whop4j.marketplace.person;

import io.github.whop4j.marketplace.access.Role;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person the marketplace knows. Only the name is public.
 *
 * @param id the person's id everywhere in the marketplace
 * @param email normalised (trimmed, lower case), unique, private
 * @param displayName 1 to 100 characters, public
 * @param role what they signed up as
 * @param whopUserId Whop's {@code user_…} from OAuth's {@code sub}; null until linked; unique
 * @param createdAt when they joined
 */
public record Profile(
        UUID id,
        String email,
        String displayName,
        Role role,
        @Nullable String whopUserId,
        Instant createdAt) {}
