package io.github.whop4j.client.memberships;

import org.jspecify.annotations.Nullable;

/**
 * A buyer's answer to a question.
 *
 * @param id its id
 * @param answer what they answered
 * @param question what they were asked
 */
public record CustomFieldResponse(
        String id, @Nullable String answer, @Nullable String question) {}
