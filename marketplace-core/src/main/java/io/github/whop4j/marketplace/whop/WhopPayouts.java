package io.github.whop4j.marketplace.whop;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.RequestOptions;
import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.accounts.AccountLinkUseCase;
import io.github.whop4j.client.payouts.CreateWithdrawal;
import io.github.whop4j.client.payouts.LedgerAccount;
import io.github.whop4j.client.payouts.WithdrawalQuery;
import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.payout.PayoutGateway;
import io.github.whop4j.marketplace.payout.PayoutMethod;
import io.github.whop4j.marketplace.payout.SellerBalance;
import io.github.whop4j.marketplace.payout.WithdrawalSnapshot;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sellers' money at Whop: ledger accounts, payout methods and withdrawals. */
public final class WhopPayouts implements PayoutGateway {
    private static final int PAGE = 100;

    private final WhopClient whop;
    private final WhopPayoutMethods methods;
    private final WhopAccountLinks links;

    /**
     * Over a client.
     *
     * @param whop with the platform's key
     */
    public WhopPayouts(WhopClient whop) {
        this.whop = whop;
        this.methods = new WhopPayoutMethods(whop);
        this.links = new WhopAccountLinks(whop);
    }

    @Override
    public SellerBalance balance(String companyId) {
        LedgerAccount ledger =
                WhopErrors.to("read the balance", () -> whop.ledgerAccounts().retrieve(companyId));
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
    public WithdrawalSnapshot withdraw(String companyId, Money amount, String payoutMethodId, String idempotencyKey) {
        CreateWithdrawal request = CreateWithdrawal.builder(
                        companyId, amount.toDecimal(), Currency.of(amount.currencyCode()))
                .payoutMethodId(payoutMethodId)
                .build();
        return WhopWithdrawals.fact(WhopErrors.to(
                "withdraw the money",
                () -> whop.withdrawals().create(request, RequestOptions.withIdempotencyKey(idempotencyKey))));
    }

    @Override
    public Optional<WithdrawalSnapshot> withdrawal(String withdrawalId) {
        return WhopErrors.ifThere("read a withdrawal", () -> whop.withdrawals().retrieve(withdrawalId))
                .map(WhopWithdrawals::fact);
    }

    @Override
    public List<WithdrawalSnapshot> withdrawals(String companyId, Instant createdAfter) {
        WithdrawalQuery query = WithdrawalQuery.builder(companyId)
                .createdAfter(createdAfter)
                .first(PAGE)
                .build();
        return WhopErrors.to(
                "list withdrawals",
                () -> whop.withdrawals().list(query).stream()
                        .map(WhopWithdrawals::fact)
                        .toList());
    }

    @Override
    public URI portalLink(String companyId, URI returnUrl) {
        return links.create(companyId, AccountLinkUseCase.PAYOUTS_PORTAL, returnUrl);
    }
}
