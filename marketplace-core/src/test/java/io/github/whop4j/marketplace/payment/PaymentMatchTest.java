package io.github.whop4j.marketplace.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.checkout.CheckoutStatus;
import io.github.whop4j.marketplace.checkout.OrderLine;
import io.github.whop4j.marketplace.checkout.Terms;
import io.github.whop4j.marketplace.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaymentMatchTest {
    private static final UUID CHECKOUT = new UUID(0, 1);

    @Test
    void honoursWhatWasAgreedAndPaid() {
        assertThat(judge(new Payment())).isEqualTo(new PaymentMatch.Accepted());
    }

    @Test
    void honoursASessionWhoseMetadataWasLost() {
        assertThat(judge(new Payment().checkout(null))).isEqualTo(new PaymentMatch.Accepted());
    }

    @Test
    void honoursOurMetadataWhereWhopNamesNoSession() {
        assertThat(judge(new Payment().session(null))).isEqualTo(new PaymentMatch.Accepted());
    }

    @Test
    void honoursMoreThanAgreedBecauseTaxComesOnTop() {
        assertThat(judge(new Payment().total(Money.usd(10_825)))).isEqualTo(new PaymentMatch.Accepted());
    }

    @ParameterizedTest
    @CsvSource({"dispute_warning", "partially_refunded", "dispute_needs_response", "dispute_won"})
    void owesAnOrderAlsoWhenTroubleWasHeardOfFirst(String substatus) {
        assertThat(judge(new Payment().substatus(substatus))).isEqualTo(new PaymentMatch.Accepted());
    }

    @Test
    void knowsAForeignPayment() {
        assertThat(judge(new Payment().session("ch_other").checkout(new UUID(0, 2))))
                .isEqualTo(new PaymentMatch.Unrelated());
        assertThat(judge(new Payment().session(null).checkout(null))).isEqualTo(new PaymentMatch.Unrelated());
    }

    @ParameterizedTest
    @CsvSource({
        "pending, PENDING",
        "failed, FAILED",
        "canceled, FAILED",
        "refunded, REFUNDED",
        "auto_refunded, REFUNDED",
        "dispute_lost, LOST"
    })
    void waitsWhereThereIsNoMoney(String substatus, PaymentState state) {
        assertThat(judge(new Payment().substatus(substatus))).isEqualTo(new PaymentMatch.Unpaid(state));
    }

    @ParameterizedTest
    @EnumSource(Mismatch.class)
    void leavesMoneyThatDoesNotMatchToAPerson(Mismatch mismatch) {
        Payment payment = new Payment();
        mismatch.apply(payment);
        assertThat(judge(payment))
                .isEqualTo(new PaymentMatch.Mismatch(mismatch.name().toLowerCase(java.util.Locale.ROOT)));
    }

    enum Mismatch {
        COMPANY_MISMATCH {
            @Override
            void apply(Payment payment) {
                payment.company("biz_other");
            }
        },
        SESSION_MISMATCH {
            @Override
            void apply(Payment payment) {
                payment.session("ch_opened_by_the_seller");
            }
        },
        AMOUNT_UNKNOWN {
            @Override
            void apply(Payment payment) {
                payment.total(null);
            }
        },
        CURRENCY_MISMATCH {
            @Override
            void apply(Payment payment) {
                payment.total(Money.ofDecimal(new BigDecimal("100.00"), "eur"));
            }
        },
        AMOUNT_MISMATCH {
            @Override
            void apply(Payment payment) {
                payment.total(Money.usd(9_999));
            }
        },
        FEE_MISMATCH {
            @Override
            void apply(Payment payment) {
                payment.session(null).fee(Money.usd(999));
            }
        },
        PAYMENT_STATE_UNCLEAR {
            @Override
            void apply(Payment payment) {
                payment.substatus("dispute_closed");
            }
        };

        abstract void apply(Payment payment);
    }

    private static PaymentMatch judge(Payment payment) {
        Terms terms = new Terms(
                new UUID(0, 3),
                "A gig",
                List.of(new OrderLine(OrderLine.Kind.PACKAGE, new UUID(0, 4), "Basic", 1, Money.usd(10_000))),
                Money.usd(10_000),
                Money.usd(1_000),
                3,
                1,
                List.of());
        Checkout checkout = new Checkout(
                CHECKOUT,
                new UUID(0, 5),
                new UUID(0, 6),
                "biz_seller",
                terms,
                CheckoutStatus.OPEN,
                "ch_ours",
                null,
                null,
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(86_400));
        return PaymentMatch.of(checkout, payment.fact());
    }

    /** A payment that matches in everything until told otherwise. */
    static final class Payment {
        private @Nullable String substatus = "succeeded";
        private @Nullable String company = "biz_seller";
        private @Nullable Money total = Money.usd(10_000);
        private @Nullable Money fee = Money.usd(1_000);
        private @Nullable String session = "ch_ours";
        private @Nullable UUID checkout = CHECKOUT;

        Payment substatus(String substatus) {
            this.substatus = substatus;
            return this;
        }

        Payment company(String company) {
            this.company = company;
            return this;
        }

        Payment total(@Nullable Money total) {
            this.total = total;
            return this;
        }

        Payment fee(Money fee) {
            this.fee = fee;
            return this;
        }

        Payment session(@Nullable String session) {
            this.session = session;
            return this;
        }

        Payment checkout(@Nullable UUID checkout) {
            this.checkout = checkout;
            return this;
        }

        PaymentSnapshot fact() {
            return new PaymentSnapshot(
                    "pay_1", "paid", substatus, company, total, null, fee, null, session, checkout, Instant.EPOCH);
        }
    }
}
