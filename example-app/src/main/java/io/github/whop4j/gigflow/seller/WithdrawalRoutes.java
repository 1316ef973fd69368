package io.github.whop4j.gigflow.seller;

import io.github.whop4j.gigflow.seller.payouts.WithdrawForm;
import io.github.whop4j.gigflow.seller.payouts.WithdrawalInput;
import io.github.whop4j.gigflow.ui.FieldMessages;
import io.github.whop4j.gigflow.ui.MoneyFormat;
import io.github.whop4j.gigflow.web.Problems;
import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.session.Flash;
import io.github.whop4j.gigflow.web.session.RequestContext;
import io.github.whop4j.marketplace.payout.Payouts;
import io.github.whop4j.marketplace.payout.Withdrawal;
import io.github.whop4j.marketplace.payout.WithdrawalStatus;
import io.github.whop4j.marketplace.problem.ConflictException;
import io.github.whop4j.marketplace.problem.InvalidInputException;
import io.github.whop4j.marketplace.problem.MarketplaceException;
import io.github.whop4j.marketplace.problem.WhopUnavailableException;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Map;

/** Withdrawals, as the dashboard's form and as JSON. */
final class WithdrawalRoutes implements Routes {
    private static final String DASHBOARD = "/sell/dashboard";

    private final Payouts payouts;
    private final DashboardPages dashboard;

    WithdrawalRoutes(Payouts payouts, DashboardPages dashboard) {
        this.payouts = payouts;
        this.dashboard = dashboard;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.post("/sell/withdraw", this::form);
        routes.post("/api/sell/withdraw", this::json);
    }

    private Withdrawal withdraw(Context ctx, WithdrawalInput input) {
        return payouts.withdraw(RequestContext.of(ctx).user(), input.request());
    }

    /** 202 while Whop's answer is outstanding: the withdrawal stands, and asking again with the same key is safe. */
    private void json(Context ctx) {
        WithdrawalInput input = ctx.bodyAsClass(WithdrawalInput.class);
        Withdrawal withdrawal = withdraw(ctx, input);
        if (withdrawal.status() == WithdrawalStatus.REFUSED) {
            throw new ConflictException(
                    "withdrawal_refused",
                    "Whop turned the withdrawal down; nothing was taken. To try again, use a new idempotency key.",
                    Map.of("withdrawalId", withdrawal.id().toString(), "state", withdrawal.statusWord()));
        }
        boolean answered = withdrawal.whopId() != null;
        ctx.status(answered ? HttpStatus.OK : HttpStatus.ACCEPTED).json(SellerJson.of(withdrawal));
    }

    /** Sent twice, it is the same withdrawal twice: the form carries its key. */
    private void form(Context ctx) {
        RequestContext request = RequestContext.of(ctx);
        WithdrawalInput input = WithdrawalInput.form(ctx);
        try {
            tell(request, withdraw(ctx, input));
            ctx.redirect(DASHBOARD + "#withdrawals", HttpStatus.SEE_OTHER);
        } catch (InvalidInputException | ConflictException e) {
            ctx.status(Problems.of(e).status());
            dashboard.show(ctx, refused(input, e));
        } catch (WhopUnavailableException e) {
            request.flash(Flash.Kind.ERROR, e.getMessage());
            ctx.redirect(DASHBOARD, HttpStatus.SEE_OTHER);
        }
    }

    private WithdrawForm refused(WithdrawalInput input, MarketplaceException e) {
        Map<String, String> fields = FieldMessages.of(e);
        String key = input.idempotency_key();
        // A key that stands for another withdrawal would be refused for ever; otherwise it stays with this attempt.
        boolean spent = e instanceof ConflictException && e.code().equals("idempotency_key_reused");
        return new WithdrawForm(
                input,
                fields,
                fields.isEmpty() ? e.getMessage() : null,
                key == null || key.isBlank() || spent ? dashboard.freshKey() : key);
    }

    private static void tell(RequestContext request, Withdrawal withdrawal) {
        String amount = MoneyFormat.of(withdrawal.amount());
        switch (withdrawal.status()) {
            case REFUSED, FAILED, DENIED ->
                request.flash(
                        Flash.Kind.ERROR, "Whop turned the withdrawal of " + amount + " down. Nothing was taken.");
            case SUBMITTING, UNKNOWN ->
                request.flash(
                        Flash.Kind.INFO,
                        "Whop has not answered about " + amount + " yet. We keep asking; do not send it again.");
            case REQUESTED, AWAITING_PAYMENT, IN_TRANSIT, COMPLETED, CANCELED, OTHER ->
                request.flash(Flash.Kind.SUCCESS, amount + " is on its way to you.");
        }
    }
}
