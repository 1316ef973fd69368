package io.github.whop4j.sandbox.membership;

import org.jspecify.annotations.Nullable;

/**
 * What a user says about oneself. Public because the state file is read by reflection.
 *
 * @param userId who
 * @param bio the text, or null
 */
public record Profile(String userId, @Nullable String bio) {}
