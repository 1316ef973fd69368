package io.github.whop4j.sandbox.api;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.state.Company;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking.
 *
 * @param credential what tells this caller from others; idempotency keys belong to it
 * @param companyId the company it acts for, or null for a person without one
 * @param userId the person it acts for, or null
 * @param scopes what it may do; null for everything
 * @param owned the companies a person acts for because they are its own; empty for a caller that acts for a company
 */
public record Principal(
        String credential,
        @Nullable String companyId,
        @Nullable String userId,
        @Nullable List<String> scopes,
        Set<String> owned) {
    private static final Set<String> WIDENING =
            Set.of("POST /account_links", "POST /companies/{parent_company_id}/api_keys");
    /** Whop lists no permissions for accounts; they are companies under another name. */
    private static final Map<String, List<String>> AS_COMPANIES = Map.of(
            "POST /accounts", List.of("company:create", "company:basic:read"),
            "PATCH /accounts/{account_id}", List.of("company:update", "company:basic:read"));

    /**
     * A user whose companies are not known yet.
     *
     * @param credential what tells this caller from others
     * @param companyId the company it acts for, or null
     * @param userId the person it acts for, or null
     * @param scopes what it may do; null for everything
     */
    public Principal(
            String credential, @Nullable String companyId, @Nullable String userId, @Nullable List<String> scopes) {
        this(credential, companyId, userId, scopes, Set.of());
    }

    Principal owning(Set<String> companies) {
        return new Principal(credential, companyId, userId, scopes, companies);
    }

    /**
     * Whether a company is the caller: what only a platform may do, its connected companies may not.
     *
     * @param id {@code biz_…}, or null for none
     * @return true for the company of the credential and, for a person, for companies it owns
     */
    public boolean actsFor(@Nullable String id) {
        return id != null && (companyId == null ? owned.contains(id) : companyId.equals(id));
    }

    /**
     * A company sees itself, a person its own companies; a platform also sees the companies connected to it.
     *
     * @param company whose things are asked for
     * @return whether the caller may see them
     */
    public boolean sees(Company company) {
        return actsFor(company.id()) || actsFor(company.parentCompanyId());
    }

    /**
     * A narrowed credential must hold every permission Whop lists for the operation. Where Whop lists none it is let in, but
     * not where keys and links are made, which are not narrowed themselves.
     */
    void require(String operation, List<String> permissions) {
        if (scopes == null) {
            return;
        }
        List<String> missing = new ArrayList<>(AS_COMPANIES.getOrDefault(operation, permissions));
        missing.removeAll(scopes);
        if (!missing.isEmpty()) {
            throw WhopError.forbidden("This credential lacks " + String.join(", ", missing) + ".");
        }
        if (WIDENING.contains(operation)) {
            throw WhopError.forbidden("This needs a credential that is not narrowed to certain actions.");
        }
    }
}
