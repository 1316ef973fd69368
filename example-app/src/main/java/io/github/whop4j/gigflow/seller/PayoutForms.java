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
import io.github.whop4j.marketplace.problem.ConflictException;
import io.github.whop4j.marketplace.problem.InvalidInputException;
import io.github.whop4j.marketplace.problem.MarketplaceException;
import io.github.whop4j.marketplace.problem.WhopUnavailableException;
import io.github.whop4j.marketplace.seller.Sellers;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.net.URI;
import java.util.Map;

/** The dashboard's forms about money: withdrawing, and the way to Whop's payouts portal and back. */
final class PayoutForms implements Routes {
    private static final String DASHBOARD = "/sell/dashboard";

    private final Sellers sellers;
    private final Payouts payouts;
    private final DashboardPages dashboard;
    private final URI returnUrl;

    PayoutForms(Sellers sellers, Payouts payouts, DashboardPages dashboard, URI appUrl) {
        this.sellers = sellers;
        this.payouts = payouts;
        this.dashboard = dashboard;
        this.returnUrl = URI.create(appUrl + "/sell/payouts/return");
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.post("/sell/withdraw", this::withdraw);
        routes.post("/sell/payouts", this::toPortal);
        routes.get("/sell/payouts/return", this::comeBack);
    }

    /** Sent twice, it is the same withdrawal twice: the form carries its key. */
    private void withdraw(Context ctx) {
        RequestContext request = RequestContext.of(ctx);
        WithdrawalInput input = WithdrawalInput.read(ctx);
        try {
            tell(request, payouts.withdraw(request.user(), input.request()));
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

    private void toPortal(Context ctx) {
        RequestContext request = RequestContext.of(ctx);
        try {
            ctx.redirect(payouts.portalLink(request.user(), returnUrl).toString(), HttpStatus.SEE_OTHER);
        } catch (WhopUnavailableException e) {
            request.flash(Flash.Kind.ERROR, e.getMessage());
            ctx.redirect(DASHBOARD, HttpStatus.SEE_OTHER);
        }
    }

    /** A first payout method makes payouts possible, and this page may be faster than the webhook about it. */
    private void comeBack(Context ctx) {
        RequestContext request = RequestContext.of(ctx);
        if (sellers.account(request.user()).isPresent()) {
            try {
                sellers.syncKyc(request.user());
            } catch (WhopUnavailableException e) {
                request.flash(Flash.Kind.INFO, "Whop did not answer just now; what changed there shows up later.");
            }
        }
        ctx.redirect(DASHBOARD, HttpStatus.SEE_OTHER);
    }
}
