package io.github.whop4j.gigflow.order;

import io.github.whop4j.gigflow.web.session.Flash;
import io.github.whop4j.gigflow.web.session.RequestContext;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.order.Order;
import io.github.whop4j.marketplace.problem.ConflictException;
import io.github.whop4j.marketplace.problem.InvalidInputException;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * One order command as the web edge offers it. A form and a JSON body are two ways to say the same input; the command itself
 * is called in one place.
 *
 * @param <I> what the command needs
 * @param path the last part of its addresses
 * @param form reads the input of a form
 * @param json reads the input of a JSON body
 * @param command what is done
 * @param done what the form's sender is told
 * @param tab the query that opens the right tab afterwards; possibly empty
 */
record CommandRoute<I>(
        String path,
        Function<Context, I> form,
        Function<Context, I> json,
        Command<I> command,
        String done,
        String tab) {
    /** Something done to an order by the person who sent the request. */
    @FunctionalInterface
    interface Command<I> {
        Order run(Actor actor, UUID orderId, I input);
    }

    /** Answers with the state it led to. */
    Handler api() {
        return ctx -> {
            Actor actor = RequestContext.of(ctx).user();
            UUID id = OrderPath.id(ctx);
            ctx.json(Map.of("status", command.run(actor, id, json.apply(ctx)).status()));
        };
    }

    /**
     * Leads back to the workspace with a line that says how it went. Only what the person can mend is told in a line; an
     * unknown order's 404 and a wrong side's 403 stay what they are.
     */
    Handler page(String base) {
        return ctx -> {
            RequestContext requestContext = RequestContext.of(ctx);
            UUID id = OrderPath.id(ctx);
            try {
                command.run(requestContext.user(), id, form.apply(ctx));
                requestContext.flash(Flash.Kind.SUCCESS, done);
            } catch (InvalidInputException | ConflictException e) {
                requestContext.flash(Flash.Kind.ERROR, RefusalText.of(e));
            }
            ctx.redirect(base + "/" + id + tab, HttpStatus.SEE_OTHER);
        };
    }
}
