package io.github.whop4j.docs.guides;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.RequestOptions;
import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.checkout.CheckoutPlan;
import io.github.whop4j.client.checkout.CheckoutProduct;
import io.github.whop4j.client.checkout.CreateCheckoutConfiguration;
import io.github.whop4j.client.checkout.PlanType;
import io.github.whop4j.client.payments.Payment;
import io.github.whop4j.client.payments.RefundPayment;
import io.github.whop4j.client.payouts.CreateTransfer;
import io.github.whop4j.client.payouts.CreateWithdrawal;
import io.github.whop4j.client.payouts.LedgerAccount;
import io.github.whop4j.client.payouts.Transfer;
import io.github.whop4j.client.payouts.Withdrawal;
import io.github.whop4j.sandbox.WhopSandbox;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** docs/client/money.md */
class MoneyGuideTest {
    @Test
    void takesTenPercentOfWhatIsPaid() {
        try (SandboxFixture fixture = new SandboxFixture()) {
            CheckoutPlan plan = plan(fixture.sellerId);
            assertThat(plan.applicationFeeAmount()).isEqualTo("12.35");
            String checkout = fixture.whop
                    .checkoutConfigurations()
                    .create(CreateCheckoutConfiguration.forPlan(plan).build())
                    .id();
            Payment payment = fixture.whop.payments().retrieve(fixture.sandbox.pay(checkout, SandboxFixture.GOOD_CARD));
            assertThat(isExactly(payment, "123.4500")).isTrue();
        }
    }

    @Test
    void roundsToWhatTheCurrencyHas() {
        assertThat(rounded(new BigDecimal("12.345"), Currency.USD)).isEqualTo("12.35");
        assertThat(rounded(new BigDecimal("1234.5"), Currency.JPY)).isEqualTo("1235");
    }

    @Test
    void givesBackAndPaysOut() {
        try (SandboxFixture fixture = new SandboxFixture()) {
            String paymentId = fixture.paid("100.00");
            assertThat(refund(fixture.whop, "order_1", paymentId).refundedAmount())
                    .isEqualByComparingTo("30.00");
            // 100 less Whop's 2.7 % and 0.30, less what was given back.
            assertThat(available(fixture.whop, fixture.sellerId)).isEqualByComparingTo("67.00");
            fixture.sandbox.verify(fixture.sellerId, "approved");
            fixture.sandbox.addPayoutMethod(fixture.sellerId);
            assertThat(withdraw(fixture.whop, "w_1", fixture.sellerId).amount()).isEqualByComparingTo("50.00");
        }
    }

    @Test
    void movesMoneyOnce() {
        try (SandboxFixture fixture = new SandboxFixture()) {
            fixture.paid("100.00");
            Transfer first = transfer(fixture.whop, "bonus_1", fixture.sellerId, WhopSandbox.PLATFORM_COMPANY);
            assertThat(first.amount()).isEqualByComparingTo("25.50");
            assertThat(transfer(fixture.whop, "bonus_1", fixture.sellerId, WhopSandbox.PLATFORM_COMPANY)
                            .id())
                    .isEqualTo(first.id());
            // 100 less Whop's 2.7 % and 0.30, and less one transfer.
            assertThat(available(fixture.whop, fixture.sellerId)).isEqualByComparingTo("71.50");
        }
    }

    private static CheckoutPlan plan(String sellerId) {
        // show
        BigDecimal price = new BigDecimal("123.45");
        BigDecimal fee = price.multiply(new BigDecimal("0.10")).setScale(2, RoundingMode.HALF_UP); // 12.35
        CheckoutPlan plan = CheckoutPlan.builder(sellerId, Currency.USD)
                .planType(PlanType.ONE_TIME)
                .initialPrice(price)
                .applicationFeeAmount(fee)
                .product(CheckoutProduct.builder("logo", "A logo").build())
                .build();
        // end
        return plan;
    }

    // show
    static BigDecimal rounded(BigDecimal amount, Currency currency) {
        String code = currency.value().toUpperCase(Locale.ROOT);
        int digits = java.util.Currency.getInstance(code).getDefaultFractionDigits(); // USD 2, JPY 0
        return amount.setScale(digits, RoundingMode.HALF_UP);
    }
    // end

    private static boolean isExactly(Payment payment, String expected) {
        // show
        BigDecimal total = payment.total();
        boolean asAgreed = total != null && total.compareTo(new BigDecimal(expected)) == 0;
        // end
        return asAgreed;
    }

    private static Payment refund(WhopClient whop, String orderId, String paymentId) {
        // show
        Payment payment = whop.payments()
                .refund(
                        paymentId,
                        RefundPayment.partial(new BigDecimal("30.00")),
                        RequestOptions.withIdempotencyKey("refund-" + orderId));
        // end
        return payment;
    }

    private static BigDecimal available(WhopClient whop, String sellerId) {
        // show
        LedgerAccount account = whop.ledgerAccounts().retrieve(sellerId);
        BigDecimal available = account.balances().stream()
                .filter(held -> Currency.USD.equals(held.currency()))
                .map(held -> orZero(held.balance())
                        .subtract(orZero(held.pendingBalance()))
                        .subtract(orZero(held.reserveBalance())))
                .findFirst()
                .orElse(BigDecimal.ZERO);
        // end
        return available;
    }

    private static BigDecimal orZero(BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    private static Withdrawal withdraw(WhopClient whop, String withdrawalId, String sellerId) {
        // show
        Withdrawal withdrawal = whop.withdrawals()
                .create(
                        CreateWithdrawal.builder(sellerId, new BigDecimal("50.00"), Currency.USD)
                                .build(),
                        RequestOptions.withIdempotencyKey("withdrawal-" + withdrawalId));
        // end
        return withdrawal;
    }

    private static Transfer transfer(WhopClient whop, String bonusId, String from, String to) {
        // show
        Transfer transfer = whop.transfers()
                .create(CreateTransfer.builder(from, to, new BigDecimal("25.50"), Currency.USD)
                        .idempotenceKey(bonusId)
                        .build());
        // end
        return transfer;
    }
}
