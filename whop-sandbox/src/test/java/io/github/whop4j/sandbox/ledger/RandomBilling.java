package io.github.whop4j.sandbox.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.commerce.Charges;
import io.github.whop4j.sandbox.commerce.Charging;
import io.github.whop4j.sandbox.commerce.Checkouts;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.membership.Lifecycle;
import io.github.whop4j.sandbox.membership.Memberships;
import io.github.whop4j.sandbox.membership.Renewals;
import io.github.whop4j.sandbox.payout.FeeMarkups;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Membership;
import io.github.whop4j.sandbox.state.Payment;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.wallet.Card;
import io.github.whop4j.sandbox.wallet.PaymentMethod;
import io.github.whop4j.sandbox.wallet.PaymentMethods;
import io.github.whop4j.sandbox.webhook.Webhooks;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/** The part of the random story in which buyers are away: charges, renewals, what platforms take. */
final class RandomBilling {
    private final State state;
    private final PaymentMethods cards;
    private final Checkouts checkouts;
    private final FeeMarkups markups;
    private final Charges charges;
    private final Lifecycle lifecycle;
    private final Consumer<String> count;

    RandomBilling(
            State state,
            Charging charging,
            PaymentMethods cards,
            Checkouts checkouts,
            FeeMarkups markups,
            Webhooks webhooks,
            Consumer<String> count) {
        this.state = state;
        this.cards = cards;
        this.checkouts = checkouts;
        this.markups = markups;
        this.charges = new Charges(state, charging, cards);
        Memberships memberships = new Memberships(state, charging, webhooks);
        this.lifecycle = new Lifecycle(state, memberships, new Renewals(state, memberships, charging, cards));
        this.count = count;
    }

    /** What becomes of a charge and of the renewals it leads to is seen when time is advanced. */
    void charge(Random random, Company seller, JsonObject price, List<String> numbers) {
        List<PaymentMethod> kept = state.store()
                .read(() -> cards.table().stream()
                        .filter(method -> method.companyId().equals(seller.id()))
                        .toList());
        if (kept.isEmpty()) {
            return;
        }
        PaymentMethod method = kept.get(random.nextInt(kept.size()));
        if (random.nextInt(3) == 0) {
            assertThat(cards.replace(method.id(), Card.of(numbers.get(random.nextInt(numbers.size()))))
                            .id())
                    .isEqualTo(method.id());
        }
        Plan plan = checkouts.plan(seller, renewing(random, price), seller.id());
        charges.create(seller, method.memberId(), method.id(), plan, null);
        count.accept("charge");
    }

    private static JsonObject renewing(Random random, JsonObject plan) {
        return random.nextBoolean()
                ? plan
                : plan.put("plan_type", "renewal")
                        .put("renewal_price", plan.get("initial_price"))
                        .put("trial_period_days", random.nextInt(3) == 0 ? BigDecimal.valueOf(10) : null)
                        .put("billing_period", BigDecimal.valueOf(20 + random.nextInt(40)))
                        .put("split_pay_required_payments", BigDecimal.valueOf(2 + random.nextInt(3)));
    }

    void retryOrVoid(Random random) {
        List<Payment> open = state.store()
                .read(() -> state.payments().stream().filter(Payment::voidable).toList());
        if (open.isEmpty()) {
            return;
        }
        Payment payment = open.get(random.nextInt(open.size()));
        if (random.nextBoolean()) {
            assertThat(charges.retry(payment).id()).isEqualTo(payment.id());
            count.accept("retry");
        } else {
            assertThat(charges.callOff(payment).status()).isEqualTo("void");
            count.accept("void");
        }
    }

    void move(Random random) {
        List<Membership> going = state.store()
                .read(() -> state.memberships().stream()
                        .filter(membership -> membership.standing().going())
                        .toList());
        if (!going.isEmpty()) {
            Membership membership = going.get(random.nextInt(going.size()));
            Membership moved = state.store().change(() -> switch (random.nextInt(5)) {
                case 0 -> lifecycle.pause(membership, random.nextBoolean());
                case 1 -> lifecycle.addFreeDays(membership, BigDecimal.valueOf(1 + random.nextInt(9)));
                case 2 ->
                    random.nextBoolean() ? lifecycle.cancelAtPeriodEnd(membership) : lifecycle.uncancel(membership);
                default -> lifecycle.resume(membership);
            });
            assertThat(moved.id()).isEqualTo(membership.id());
            count.accept("move");
        }
    }

    void markup(Random random, Company seller) {
        String type = random.nextBoolean() ? "next_day_bank_withdrawal_markup" : "rtp_withdrawal_markup";
        assertThat(markups.set(
                                random.nextBoolean() ? seller.id() : State.PLATFORM,
                                type,
                                random.nextBoolean() ? null : BigDecimal.valueOf(random.nextInt(300), 2),
                                random.nextBoolean() ? null : BigDecimal.valueOf(random.nextInt(2500), 2),
                                null)
                        .feeType())
                .isEqualTo(type);
        count.accept("markup");
    }

    /** No period of a membership is paid twice, and none after its end. */
    void checkPeriods() {
        Set<String> paid = new HashSet<>();
        for (Payment payment : state.payments().all()) {
            if (payment.checkoutConfigurationId() == null && payment.paidAt() != null) {
                count.accept(payment.purchase().periodStart() == null ? "charge later" : "renew");
            }
            if (payment.purchase().periodStart() != null && payment.paidAt() != null) {
                assertThat(paid.add(payment.membershipId() + payment.purchase().periodStart()))
                        .as("%s pays a period of its own", payment)
                        .isTrue();
            }
        }
    }
}
