package io.github.whop4j.docs.interop.sandbox;

import static io.github.whop4j.docs.interop.sandbox.KnownValues.known;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.checkout.CreateCheckoutConfiguration;
import io.github.whop4j.client.payments.PaymentMethodQuery;
import io.github.whop4j.client.payouts.CreateFeeMarkup;
import io.github.whop4j.client.payouts.CreateTopup;
import io.github.whop4j.client.payouts.CreateTransfer;
import io.github.whop4j.client.payouts.CreateWithdrawal;
import io.github.whop4j.client.payouts.FeeMarkup;
import io.github.whop4j.client.payouts.FeeMarkupQuery;
import io.github.whop4j.client.payouts.FeeMarkupType;
import io.github.whop4j.client.payouts.LedgerAccount;
import io.github.whop4j.client.payouts.PayoutMethod;
import io.github.whop4j.client.payouts.PayoutMethodQuery;
import io.github.whop4j.client.payouts.Topup;
import io.github.whop4j.client.payouts.Transfer;
import io.github.whop4j.client.payouts.TransferQuery;
import io.github.whop4j.client.payouts.Verification;
import io.github.whop4j.client.payouts.VerificationQuery;
import io.github.whop4j.client.payouts.VerificationStatus;
import io.github.whop4j.client.payouts.Withdrawal;
import io.github.whop4j.client.payouts.WithdrawalQuery;
import io.github.whop4j.client.payouts.WithdrawalStatus;
import io.github.whop4j.sandbox.WhopSandbox;
import java.math.BigDecimal;
import java.util.Objects;

/** Transfers, verification, payout methods, withdrawals and top-ups. */
final class PayoutsScenario {
    private PayoutsScenario() {}

    static void run(RecordedSandbox local) {
        WhopClient whop = local.whop;
        String seller = local.seller("Payouts");
        local.paid(seller, "100.00");
        verified(local, whop, seller);

        Transfer transfer = known(whop.transfers()
                .create(CreateTransfer.builder(
                                seller, WhopSandbox.PLATFORM_COMPANY, new BigDecimal("7.00"), Currency.USD)
                        .build()));
        assertThat(known(whop.transfers().retrieve(transfer.id())).amount()).isEqualByComparingTo("7.00");
        assertThat(known(whop.transfers()
                        .list(TransferQuery.builder().originId(seller).build())))
                .extracting(Transfer::id)
                .containsExactly(transfer.id());
        Topup topup = known(whop.topups()
                .create(new CreateTopup(seller, card(local, whop, seller), new BigDecimal("10.00"), Currency.USD)));
        assertThat(topup.total()).isEqualByComparingTo("10.00");

        takenOut(local, whop, seller);
        FeeMarkup markup = known(whop.feeMarkups()
                .create(CreateFeeMarkup.builder(seller, FeeMarkupType.CRYPTO_WITHDRAWAL_MARKUP)
                        .fixedFeeUsd(new BigDecimal("1.00"))
                        .build()));
        assertThat(known(whop.feeMarkups().list(FeeMarkupQuery.builder(seller).build())))
                .extracting(FeeMarkup::id)
                .containsExactly(markup.id());
        assertThat(whop.feeMarkups().delete(markup.id())).isTrue();
    }

    private static void verified(RecordedSandbox local, WhopClient whop, String seller) {
        local.sandbox.verify(seller, "approved");
        String method = local.sandbox.addPayoutMethod(seller);
        LedgerAccount account = known(whop.ledgerAccounts().retrieve(seller));
        String payoutAccount =
                Objects.requireNonNull(account.payoutAccountDetails()).id();
        assertThat(known(whop.payoutAccounts().retrieve(payoutAccount)).id()).isEqualTo(payoutAccount);
        Verification verification = known(whop.verifications()
                        .list(VerificationQuery.builder(payoutAccount).build()))
                .items()
                .get(0);
        assertThat(known(whop.verifications().retrieve(verification.id())).status())
                .isEqualTo(VerificationStatus.APPROVED);
        assertThat(known(whop.payoutMethods()
                        .list(PayoutMethodQuery.builder(seller).build())))
                .extracting(PayoutMethod::id)
                .containsExactly(method);
        assertThat(known(whop.payoutMethods().retrieve(method)).isDefault()).isTrue();
    }

    private static void takenOut(RecordedSandbox local, WhopClient whop, String seller) {
        Withdrawal withdrawal = known(whop.withdrawals()
                .create(CreateWithdrawal.builder(seller, new BigDecimal("50.00"), Currency.USD)
                        .build()));
        local.control("/withdrawals/" + withdrawal.id() + "/complete", "{}");
        assertThat(known(whop.withdrawals().retrieve(withdrawal.id())).status()).isEqualTo(WithdrawalStatus.COMPLETED);
        assertThat(known(whop.withdrawals().list(WithdrawalQuery.builder(seller).build())))
                .extracting(Withdrawal::id)
                .containsExactly(withdrawal.id());
    }

    /** Saves a card of the seller, which a top-up then charges. */
    private static String card(RecordedSandbox local, WhopClient whop, String seller) {
        String setup = whop.checkoutConfigurations()
                .create(CreateCheckoutConfiguration.forSetup(seller).build())
                .id();
        local.control("/checkouts/" + setup + "/setup", "{\"card\":\"4242424242424242\"}");
        return known(whop.paymentMethods()
                        .list(PaymentMethodQuery.builder().companyId(seller).build()))
                .items()
                .get(0)
                .id();
    }
}
