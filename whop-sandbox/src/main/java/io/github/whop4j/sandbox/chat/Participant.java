package io.github.whop4j.sandbox.chat;

import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.State;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who reads and writes: with a person it is that person, whatever company the credential belongs to; otherwise the company.
 *
 * @param userId the person, or null
 * @param companyId the company, or null; at least one of the two is there
 */
public record Participant(@Nullable String userId, @Nullable String companyId) {
    /**
     * What is remembered of the speaker.
     *
     * @return {@code user_…} or {@code biz_…}
     */
    public String id() {
        return userId != null ? userId : Objects.requireNonNull(companyId, "a person or a company");
    }

    /**
     * Whether things of a company are the speaker's to see, inside a read or a change.
     *
     * @param state where the companies are
     * @param ownerId {@code biz_…}; anything else is no company's
     * @return true for the company and its platform; people see what is theirs by other rules
     */
    public boolean sees(State state, @Nullable String ownerId) {
        Company owner =
                userId != null || ownerId == null ? null : state.companies().find(ownerId);
        return owner != null && (owner.id().equals(companyId) || Objects.equals(owner.parentCompanyId(), companyId));
    }
}
