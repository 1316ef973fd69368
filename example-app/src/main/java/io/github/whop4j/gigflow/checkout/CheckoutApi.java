package io.github.whop4j.gigflow.checkout;

import io.github.whop4j.gigflow.path.GigReference;
import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.session.RequestContext;
import io.github.whop4j.marketplace.Marketplace;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.checkout.CheckoutRequest;
import io.github.whop4j.marketplace.payment.Confirmation;
import io.github.whop4j.marketplace.problem.ConflictException;
import io.github.whop4j.marketplace.problem.InvalidInputException;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/checkout}: the two calls of the slide-out. Prices in a request are not even read; the catalogue on the server
 * has them.
 */
public final class CheckoutApi implements Routes {
    private final Marketplace marketplace;

    public CheckoutApi(Marketplace marketplace) {
        this.marketplace = marketplace;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.post("/api/checkout/create", this::create);
        routes.post("/api/checkout/confirm", this::confirm);
    }

    /** {@code gigId} may be the slug too; quantities default to one. */
    public record CreateBody(
            @Nullable String gigId,
            @Nullable UUID packageId,
            @Nullable Integer quantity,
            @Nullable List<Extra> extras) {
        public record Extra(@Nullable UUID id, @Nullable Integer quantity) {}
    }

    private void create(Context ctx) {
        Actor.User buyer = RequestContext.of(ctx).user();
        CreateBody body = ctx.bodyAsClass(CreateBody.class);
        UUID gigId = GigReference.id(marketplace.catalog(), buyer, required(body.gigId(), "gigId"));
        List<CreateBody.Extra> extras = body.extras() == null ? List.of() : body.extras();
        Checkout checkout = marketplace
                .checkouts()
                .create(
                        buyer,
                        new CheckoutRequest(
                                gigId,
                                required(body.packageId(), "packageId"),
                                orOne(body.quantity()),
                                extras.stream()
                                        .map(extra -> new CheckoutRequest.Extra(
                                                required(extra.id(), "extras.id"), orOne(extra.quantity())))
                                        .toList()));
        ctx.status(HttpStatus.CREATED).json(CheckoutJson.of(checkout));
    }

    /** The names are Whop's own, as its embed hands them over. */
    public record ConfirmBody(
            @Nullable String session_id, @Nullable String receipt_id) {}

    private void confirm(Context ctx) {
        Actor.User buyer = RequestContext.of(ctx).user();
        ConfirmBody body = ctx.bodyAsClass(ConfirmBody.class);
        Confirmation found =
                marketplace.payments().confirm(buyer, required(body.session_id(), "session_id"), body.receipt_id());
        if (found instanceof Confirmation.Ordered ordered) {
            ctx.json(Map.of("orderId", ordered.orderId()));
        } else if (found instanceof Confirmation.Unpaid unpaid) {
            ctx.status(HttpStatus.ACCEPTED).json(Map.of("status", unpaid.status()));
        } else if (found instanceof Confirmation.NeedsReview review) {
            throw new ConflictException(
                    "needs_review",
                    "The payment does not match what was agreed. Nothing is lost: our support looks at it.",
                    Map.of("reason", review.reason()));
        }
    }

    private static <T> T required(@Nullable T value, String field) {
        if (value == null) {
            throw new InvalidInputException("missing_field", "Give " + field + ".", Map.of("field", field));
        }
        return value;
    }

    private static int orOne(@Nullable Integer quantity) {
        return quantity == null ? 1 : quantity;
    }
}
