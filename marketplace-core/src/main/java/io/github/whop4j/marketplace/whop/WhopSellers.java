package io.github.whop4j.marketplace.whop;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.Direction;
import io.github.whop4j.client.RequestOptions;
import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.accounts.AccountLinkUseCase;
import io.github.whop4j.client.accounts.Company;
import io.github.whop4j.client.accounts.CompanyQuery;
import io.github.whop4j.client.accounts.CreateAccountLink;
import io.github.whop4j.client.accounts.CreateCompany;
import io.github.whop4j.client.payouts.CreateWithdrawal;
import io.github.whop4j.client.payouts.LedgerAccount;
import io.github.whop4j.client.payouts.PayoutAccount;
import io.github.whop4j.client.payouts.WithdrawalQuery;
import io.github.whop4j.marketplace.access.Profile;
import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.seller.PayoutMethod;
import io.github.whop4j.marketplace.seller.SellerBalance;
import io.github.whop4j.marketplace.seller.SellerGateway;
import io.github.whop4j.marketplace.seller.Verification;
import io.github.whop4j.marketplace.seller.WithdrawalFact;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sellers at Whop: their companies under the platform's, verification, and money out. */
public final class WhopSellers implements SellerGateway {
    private static final String USER_ID = "internal_user_id";
    private static final int PAGE = 100;

    private final WhopClient whop;
    private final String platformCompanyId;
    private final WhopPayoutMethods methods;

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
    }

    @Override
    public String createCompany(Profile person, String idempotencyKey) {
        CreateCompany request = CreateCompany.builder(person.displayName())
                .email(person.email())
                .parentCompanyId(platformCompanyId)
                .metadata(Map.of(USER_ID, person.id().toString()))
                .build();
        return Answers.to(
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
        return Answers.to(
                "look for the seller account",
                () -> whop.companies().list(children).stream()
                        .filter(company -> belongsTo(company, userId))
                        .map(Company::id)
                        .findFirst());
    }

    @Override
    public Verification verification(String companyId) {
        PayoutAccount account = ledger(companyId).payoutAccountDetails();
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
    public SellerBalance balance(String companyId) {
        LedgerAccount ledger = ledger(companyId);
        List<SellerBalance.Balance> balances = ledger.balances().stream()
                .flatMap(balance -> Amounts.iso(balance.currency())
                        .map(currency -> new SellerBalance.Balance(
                                Amounts.payable(balance.balance(), currency),
                                Amounts.payable(balance.pendingBalance(), currency),
                                Amounts.payable(balance.reserveBalance(), currency)))
                        .stream())
                .toList();
        return new SellerBalance(
                ledger.id(),
                balances,
                ledger.ledgerType() == null ? "" : ledger.ledgerType().value(),
                ledger.paymentsApprovalStatus() == null
                        ? null
                        : ledger.paymentsApprovalStatus().value());
    }

    @Override
    public List<PayoutMethod> payoutMethods(String companyId) {
        return methods.all(companyId);
    }

    @Override
    public WithdrawalFact withdraw(String companyId, Money amount, String payoutMethodId, String idempotencyKey) {
        CreateWithdrawal request = CreateWithdrawal.builder(
                        companyId, amount.toDecimal(), Currency.of(amount.currencyCode()))
                .payoutMethodId(payoutMethodId)
                .build();
        return WhopWithdrawals.fact(Answers.to(
                "withdraw the money",
                () -> whop.withdrawals().create(request, RequestOptions.withIdempotencyKey(idempotencyKey))));
    }

    @Override
    public Optional<WithdrawalFact> withdrawal(String withdrawalId) {
        return Answers.ifThere("read a withdrawal", () -> whop.withdrawals().retrieve(withdrawalId))
                .map(WhopWithdrawals::fact);
    }

    @Override
    public List<WithdrawalFact> withdrawals(String companyId, Instant createdAfter) {
        WithdrawalQuery query = WithdrawalQuery.builder(companyId)
                .createdAfter(createdAfter)
                .first(PAGE)
                .build();
        return Answers.to(
                "list withdrawals",
                () -> whop.withdrawals().list(query).stream()
                        .map(WhopWithdrawals::fact)
                        .toList());
    }

    @Override
    public URI link(String companyId, Page page, URI returnUrl) {
        AccountLinkUseCase useCase = switch (page) {
            case VERIFICATION -> AccountLinkUseCase.ACCOUNT_ONBOARDING;
            case PAYOUTS -> AccountLinkUseCase.PAYOUTS_PORTAL;
        };
        // A link that has run out leads back to us too, where the person asks for a fresh one.
        CreateAccountLink request =
                new CreateAccountLink(companyId, useCase, returnUrl.toString(), returnUrl.toString());
        return URI.create(Answers.to(
                "make a link to Whop", () -> whop.accountLinks().create(request).url()));
    }

    private LedgerAccount ledger(String companyId) {
        return Answers.to("read the balance", () -> whop.ledgerAccounts().retrieve(companyId));
    }

    private static boolean belongsTo(Company company, UUID userId) {
        Map<String, ?> metadata = company.metadata();
        return metadata != null && userId.toString().equals(metadata.get(USER_ID));
    }
}
