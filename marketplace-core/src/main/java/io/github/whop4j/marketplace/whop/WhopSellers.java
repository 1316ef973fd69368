package io.github.whop4j.marketplace.whop;

import io.github.whop4j.client.Direction;
import io.github.whop4j.client.RequestOptions;
import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.accounts.AccountLinkUseCase;
import io.github.whop4j.client.accounts.Company;
import io.github.whop4j.client.accounts.CompanyQuery;
import io.github.whop4j.client.accounts.CreateCompany;
import io.github.whop4j.client.payouts.PayoutAccount;
import io.github.whop4j.marketplace.person.Profile;
import io.github.whop4j.marketplace.seller.SellerGateway;
import io.github.whop4j.marketplace.seller.Verification;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sellers at Whop: their companies under the platform's, and their verification. */
public final class WhopSellers implements SellerGateway {
    private static final String USER_ID = "internal_user_id";
    private static final int PAGE = 100;

    private final WhopClient whop;
    private final String platformCompanyId;
    private final WhopPayoutMethods methods;
    private final WhopAccountLinks links;

    /**
     * Over a client.
     *
     * @param whop with the platform's key
     * @param platformCompanyId {@code biz_…}, the parent of all sellers' companies
     */
    public WhopSellers(WhopClient whop, String platformCompanyId) {
        this.whop = whop;
        this.platformCompanyId = platformCompanyId;
        this.methods = new WhopPayoutMethods(whop);
        this.links = new WhopAccountLinks(whop);
    }

    @Override
    public String createCompany(Profile person, String idempotencyKey) {
        CreateCompany request = CreateCompany.builder(person.displayName())
                .email(person.email())
                .parentCompanyId(platformCompanyId)
                .metadata(Map.of(USER_ID, person.id().toString()))
                .build();
        return WhopErrors.to(
                "set up the seller account",
                () -> whop.companies()
                        .create(request, RequestOptions.withIdempotencyKey(idempotencyKey))
                        .id());
    }

    @Override
    public Optional<String> findCompany(UUID userId, Instant createdAfter) {
        CompanyQuery children = CompanyQuery.builder()
                .parentCompanyId(platformCompanyId)
                .createdAfter(createdAfter)
                .direction(Direction.ASC)
                .first(PAGE)
                .build();
        return WhopErrors.to(
                "look for the seller account",
                () -> whop.companies().list(children).stream()
                        .filter(company -> belongsTo(company, userId))
                        .map(Company::id)
                        .findFirst());
    }

    @Override
    public Verification verification(String companyId) {
        PayoutAccount account = WhopErrors.to(
                        "read the balance", () -> whop.ledgerAccounts().retrieve(companyId))
                .payoutAccountDetails();
        if (account == null) {
            return new Verification(null, null, false);
        }
        io.github.whop4j.client.payouts.Verification latest = account.latestVerification();
        return new Verification(
                latest == null || latest.status() == null
                        ? null
                        : latest.status().value(),
                account.status() == null ? null : account.status().value(),
                methods.any(companyId));
    }

    @Override
    public URI verificationLink(String companyId, URI returnUrl) {
        return links.create(companyId, AccountLinkUseCase.ACCOUNT_ONBOARDING, returnUrl);
    }

    private static boolean belongsTo(Company company, UUID userId) {
        Map<String, ?> metadata = company.metadata();
        return metadata != null && userId.toString().equals(metadata.get(USER_ID));
    }
}
