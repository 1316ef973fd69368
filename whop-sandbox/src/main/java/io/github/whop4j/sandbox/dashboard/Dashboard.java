package io.github.whop4j.sandbox.dashboard;

import io.github.whop4j.sandbox.commerce.Charges;
import io.github.whop4j.sandbox.commerce.Refunds;
import io.github.whop4j.sandbox.dispute.Disputes;
import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.ledger.Ledger;
import io.github.whop4j.sandbox.pages.Html;
import io.github.whop4j.sandbox.payout.PayoutMethods;
import io.github.whop4j.sandbox.payout.Verifications;
import io.github.whop4j.sandbox.payout.Withdrawals;
import io.github.whop4j.sandbox.state.Payment;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.wallet.PaymentMethods;
import io.github.whop4j.sandbox.webhook.Webhooks;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The front page of the sandbox. Its buttons do what the control API and Whop's own dashboard do, and lead back to it; what
 * is refused is said on the page, under the status of the refusal.
 */
public final class Dashboard {
    /** What the paths of its buttons begin with; it shows itself at {@code /}. */
    public static final String PREFIX = Button.PREFIX;

    private static final Map<String, Duration> STEPS =
            Map.of("hour", Duration.ofHours(1), "day", Duration.ofDays(1), "month", Duration.ofDays(30));

    private final State state;
    private final Refunds refunds;
    private final Charges charges;
    private final CardsSection cards;
    private final Verifications verifications;
    private final PayoutMethods methods;
    private final Disputes disputes;
    private final Withdrawals withdrawals;
    private final Webhooks webhooks;
    private final CompaniesSection companies;
    private final FrontPage front;

    /**
     * Prepares the page.
     *
     * @param state what it shows
     * @param ledger who knows the balances
     * @param refunds who gives money back
     * @param charges who tries again and calls off
     * @param cards the cards buyers left
     * @param verifications who checks identities
     * @param methods who adds bank accounts
     * @param disputes who opens and ends disputes
     * @param withdrawals who ends withdrawals
     * @param webhooks who sends again
     * @param baseUri the sandbox's own address
     * @param apiKey the platform's key, to be shown
     */
    public Dashboard(
            State state,
            Ledger ledger,
            Refunds refunds,
            Charges charges,
            PaymentMethods cards,
            Verifications verifications,
            PayoutMethods methods,
            Disputes disputes,
            Withdrawals withdrawals,
            Webhooks webhooks,
            URI baseUri,
            String apiKey) {
        this.state = state;
        this.refunds = refunds;
        this.charges = charges;
        this.cards = new CardsSection(state, cards);
        this.verifications = verifications;
        this.methods = methods;
        this.disputes = disputes;
        this.withdrawals = withdrawals;
        this.webhooks = webhooks;
        companies = new CompaniesSection(state, ledger, verifications, methods);
        front = new FrontPage(
                state,
                baseUri,
                apiKey,
                List.of(
                        companies::show,
                        new PaymentsSection(state)::show,
                        new DisputesSection(state)::show,
                        new MembershipsSection(state)::show,
                        this.cards::show,
                        new WithdrawalsSection(state)::show,
                        new DeliveriesSection(webhooks)::show));
    }

    /** Adds the routes. */
    public void register(Router router) {
        router.get("/", request -> show(200, Html.none()));
        button(
                router,
                "/payments/{id}/refund",
                "payments",
                request -> withPayment(request, payment -> refunds.refund(payment, null)));
        button(router, "/payments/{id}/retry", "payments", request -> withPayment(request, charges::retry));
        button(router, "/payments/{id}/void", "payments", request -> withPayment(request, charges::callOff));
        button(router, "/cards/{id}", "cards", request -> cards.replace(id(request), field(request, "card")));
        button(router, "/payments/{id}/dispute", "disputes", request -> disputes.open(id(request), null, "fraudulent"));
        button(router, "/disputes/{id}/win", "disputes", request -> disputes.win(id(request)));
        button(router, "/disputes/{id}/lose", "disputes", request -> disputes.lose(id(request)));
        button(
                router,
                "/companies/{id}/verification",
                "companies",
                request -> verifications.set(id(request), field(request, "status")));
        button(
                router,
                "/companies/{id}/payout_methods",
                "companies",
                request -> addMethod(id(request), field(request, "currency")));
        button(router, "/withdrawals/{id}/transit", "withdrawals", request -> withdrawals.transit(id(request)));
        button(router, "/withdrawals/{id}/complete", "withdrawals", request -> withdrawals.complete(id(request)));
        button(router, "/withdrawals/{id}/fail", "withdrawals", request -> withdrawals.fail(id(request)));
        button(router, "/deliveries/{id}/resend", "deliveries", request -> webhooks.resend(id(request)));
        button(router, "/clock", "clock", this::advance);
    }

    private void button(Router router, String path, String section, Consumer<Request> action) {
        router.post(Button.PREFIX + path, request -> {
            try {
                action.accept(request);
                return Response.redirect("/#" + section);
            } catch (WhopError refused) {
                return show(refused.status(), FrontPage.refused(String.valueOf(refused.getMessage())));
            }
        });
    }

    private Response show(int status, Html notice) {
        return state.store().read(() -> front.page(notice)).respond(status);
    }

    private void withPayment(Request request, Consumer<Payment> step) {
        state.store().run(() -> {
            Payment payment = state.payments().find(id(request));
            if (payment == null) {
                throw WhopError.notFound("payment", id(request));
            }
            step.accept(payment);
        });
    }

    private void addMethod(String companyId, String currency) {
        state.store().run(() -> {
            if (!companies.currencies(companyId).contains(currency)) {
                throw WhopError.invalid("currency must be one that the company holds, or usd while it holds none.");
            }
            methods.add(companyId, currency);
        });
    }

    private void advance(Request request) {
        Duration step = STEPS.get(field(request, "by"));
        if (step == null) {
            throw WhopError.invalid("The clock moves by an hour, a day or 30 days.");
        }
        state.clock().advance(step);
        state.timers().runDue();
    }

    private static String id(Request request) {
        return request.pathParameter("id");
    }

    private static String field(Request request, String name) {
        return request.form().getOrDefault(name, List.of("")).get(0);
    }
}
