package io.github.whop4j.sandbox.chat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who reads and writes: with a person it is that person, whatever company the credential belongs to; otherwise the company.
 *
 * @param userId the person, or null
 * @param companyId the company, or null; at least one of the two is there
 */
public record Speaker(@Nullable String userId, @Nullable String companyId) {
    /** What channels and messages remember of the speaker. */
    String id() {
        return userId != null ? userId : Objects.requireNonNull(companyId, "a person or a company");
    }
}
