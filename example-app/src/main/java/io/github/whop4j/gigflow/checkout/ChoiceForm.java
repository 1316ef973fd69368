package io.github.whop4j.gigflow.checkout;

import io.github.whop4j.marketplace.checkout.CheckoutRequest;
import io.github.whop4j.marketplace.problem.InvalidInputException;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what the options form sends: {@code gig}, {@code package}, {@code quantity}, each {@code extra} with its {@code quantity_…}. */
final class ChoiceForm {
    private ChoiceForm() {}

    static CheckoutRequest read(Context ctx) {
        List<CheckoutRequest.Extra> extras = ctx.formParams("extra").stream()
                .map(extra -> new CheckoutRequest.Extra(
                        id("extra", extra), whole("quantity_" + extra, ctx.formParam("quantity_" + extra))))
                .toList();
        return new CheckoutRequest(
                id("gig", ctx.formParam("gig")),
                id("package", ctx.formParam("package")),
                whole("quantity", ctx.formParam("quantity")),
                extras);
    }

    private static UUID id(String field, @Nullable String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("invalid_choice", "Choose a package again.", Map.of("field", field));
        }
    }

    /** Left out means one. */
    private static int whole(String field, @Nullable String text) {
        try {
            return text == null ? 1 : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new InvalidInputException(
                    "invalid_quantity", "A quantity is a whole number.", Map.of("field", field));
        }
    }
}
