package io.github.whop4j.sandbox.api;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.state.Company;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking.
 *
 * @param credential what tells this caller from others; idempotency keys belong to it
 * @param companyId the company it acts for, or null for a person without one
 * @param userId the person it acts for, or null
 * @param scopes what it may do; null for everything
 */
public record Principal(
        String credential,
        @Nullable String companyId,
        @Nullable String userId,
        @Nullable List<String> scopes) {
    private static final Set<String> WIDENING = Set.of(
            "POST /access_tokens",
            "POST /account_links",
            "POST /companies/{parent_company_id}/api_keys",
            "POST /accounts",
            "PATCH /accounts/{account_id}");

    /**
     * A company sees itself; a platform also sees the companies connected to it.
     *
     * @param company whose things are asked for
     * @return whether the caller may see them
     */
    public boolean sees(Company company) {
        return companyId != null && (companyId.equals(company.id()) || companyId.equals(company.parentCompanyId()));
    }

    /**
     * A narrowed credential must hold every permission Whop lists for the operation. Where Whop lists none it is let in, but
     * not where credentials and companies are made; otherwise a token could make itself a wider one.
     */
    void require(String operation, List<String> permissions) {
        if (scopes == null) {
            return;
        }
        List<String> missing = new ArrayList<>(permissions);
        missing.removeAll(scopes);
        if (!missing.isEmpty()) {
            throw WhopError.forbidden("This credential lacks " + String.join(", ", missing) + ".");
        }
        if (WIDENING.contains(operation)) {
            throw WhopError.forbidden("This needs a credential that is not narrowed to certain actions.");
        }
    }
}
