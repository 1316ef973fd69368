package io.github.whop4j.sandbox.control;

import io.github.whop4j.sandbox.commerce.Payments;
import io.github.whop4j.sandbox.http.Method;
import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.payout.PayoutMethods;
import io.github.whop4j.sandbox.payout.Verifications;
import io.github.whop4j.sandbox.payout.Withdrawals;
import io.github.whop4j.sandbox.state.Payment;
import io.github.whop4j.sandbox.state.PayoutMethod;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Withdrawal;
import io.github.whop4j.sandbox.view.PayoutView;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;

/** Things done to the sandbox by scripts that people would do on pages, and time. */
public final class Control {
    /** What every path of the control API begins with; it needs no credential. */
    public static final String PREFIX = "/_sandbox";

    private static final BigDecimal LONGEST_ADVANCE =
            BigDecimal.valueOf(Duration.ofDays(3660).toSeconds());

    private final State state;
    private final Payments payments;
    private final Verifications verifications;
    private final PayoutMethods methods;
    private final Withdrawals withdrawals;

    /**
     * Prepares the routes.
     *
     * @param state whose clock moves
     * @param payments who takes cards
     * @param verifications who checks identities
     * @param methods who adds payout methods
     * @param withdrawals who ends withdrawals
     */
    public Control(
            State state,
            Payments payments,
            Verifications verifications,
            PayoutMethods methods,
            Withdrawals withdrawals) {
        this.state = state;
        this.payments = payments;
        this.verifications = verifications;
        this.methods = methods;
        this.withdrawals = withdrawals;
    }

    /** Adds the routes. */
    public void register(Router router) {
        router.post(PREFIX + "/checkouts/{id}/pay", this::pay);
        router.post(PREFIX + "/companies/{id}/verification", this::verify);
        router.post(PREFIX + "/companies/{id}/payout_methods", this::addPayoutMethod);
        router.add(Method.DELETE, PREFIX + "/payout_methods/{id}", this::removePayoutMethod);
        router.post(PREFIX + "/withdrawals/{id}/transit", request -> withdrawal(request, withdrawals::transit));
        router.post(PREFIX + "/withdrawals/{id}/complete", request -> withdrawal(request, withdrawals::complete));
        router.post(PREFIX + "/withdrawals/{id}/fail", this::failWithdrawal);
        router.post(PREFIX + "/withdrawals/{id}/cancel", request -> withdrawal(request, withdrawals::cancel));
        router.post(PREFIX + "/withdrawals/{id}/deny", request -> withdrawal(request, withdrawals::deny));
        router.post(PREFIX + "/clock/advance", this::advance);
    }

    /** {@code {card, user_id?, promo_code?}} → {@code {payment_id, status, substatus, failure_message}}. */
    private Response pay(Request request) {
        JsonObject body = request.json();
        String buyer = Objects.requireNonNullElse(body.string("user_id"), "user_sandbox_a");
        String code = body.get("promo_code") == null ? null : text(body, "promo_code");
        Payment payment = payments.pay(request.pathParameter("id"), text(body, "card"), buyer, code, null);
        return Response.json(
                200,
                new JsonObject()
                        .put("payment_id", payment.id())
                        .put("status", payment.status())
                        .put("substatus", payment.substatus())
                        .put("failure_message", payment.failureMessage()));
    }

    /** {@code {status, error_code?}} → the verification. */
    private Response verify(Request request) {
        JsonObject body = request.json();
        String error = body.get("error_code") == null ? null : text(body, "error_code");
        return Response.json(
                200,
                PayoutView.verification(verifications.set(request.pathParameter("id"), text(body, "status"), error)));
    }

    /** {@code {currency?, category?}} → the payout method. */
    private Response addPayoutMethod(Request request) {
        JsonObject body = request.json();
        String currency = Objects.requireNonNullElse(body.string("currency"), "usd");
        String category = Objects.requireNonNullElse(body.string("category"), PayoutMethod.BANK);
        return Response.json(
                200, PayoutView.payoutMethod(methods.add(request.pathParameter("id"), currency, category)));
    }

    private Response removePayoutMethod(Request request) {
        return Response.json(200, PayoutView.payoutMethod(methods.remove(request.pathParameter("id"))));
    }

    /** {@code {error_code?}} → the withdrawal. */
    private Response failWithdrawal(Request request) {
        JsonObject body = request.json();
        return body.get("error_code") == null
                ? withdrawal(request, withdrawals::fail)
                : withdrawal(request, id -> withdrawals.fail(id, text(body, "error_code")));
    }

    private Response withdrawal(Request request, Function<String, Withdrawal> end) {
        return state.store()
                .change(() -> Response.json(200, PayoutView.withdrawal(state, end.apply(request.pathParameter("id")))));
    }

    /** {@code {seconds}} → {@code {now}}; everything that fell due has happened, deliveries have been started. */
    private Response advance(Request request) {
        BigDecimal seconds = request.json().decimal("seconds");
        if (seconds == null || seconds.signum() < 0 || seconds.compareTo(LONGEST_ADVANCE) > 0) {
            throw WhopError.invalid("seconds must be a number from 0 to " + LONGEST_ADVANCE + ".");
        }
        state.clock().advance(Duration.ofMillis(seconds.movePointRight(3).longValue()));
        state.timers().runDue();
        return Response.json(200, new JsonObject().put("now", state.clock().instant()));
    }

    private static String text(JsonObject body, String name) {
        String text = body.string(name);
        if (text == null) {
            throw WhopError.badRequest("parameter_missing", name + " is required, as a string.");
        }
        return text;
    }
}
