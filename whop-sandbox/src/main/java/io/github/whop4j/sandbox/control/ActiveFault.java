package io.github.whop4j.sandbox.control;

import io.github.whop4j.sandbox.fault.Chance;
import io.github.whop4j.sandbox.fault.RequestFault;
import io.github.whop4j.sandbox.http.Handler;
import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.Sending;
import io.github.whop4j.sandbox.http.WhopError;
import java.time.Duration;
import java.util.regex.Pattern;

/** A fault of requests at work. */
final class ActiveFault {
    private final RequestFault fault;
    private final Pattern path;
    private final Chance chance;

    ActiveFault(RequestFault fault) {
        this.fault = fault;
        this.path = pattern(fault.path());
        this.chance = new Chance(fault.odds());
    }

    RequestFault fault() {
        return fault;
    }

    int struck() {
        return chance.struck();
    }

    /** Whether it happens to this request; counts when it does. */
    boolean strikes(Request request) {
        return (fault.method() == null || fault.method() == request.method())
                && path.matcher(request.path()).lookingAt()
                && chance.strikes();
    }

    void delay() {
        sleep(fault.delay());
    }

    private static void sleep(Duration time) {
        if (time.isZero()) {
            return;
        }
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    boolean decides() {
        return fault.kind() != RequestFault.Kind.DELAY;
    }

    Response instead(Request request, Handler next) {
        return switch (fault.kind()) {
            case STATUS -> error();
            case CUT_BEFORE -> Response.CUT;
            case CUT_AFTER -> {
                answer(request, next);
                yield Response.CUT;
            }
            case LATE_ANSWER -> {
                Response late = answer(request, next);
                sleep(fault.lasting());
                yield late;
            }
            case SLOW_BODY -> answer(request, next).sent(new Sending(fault.lasting(), false));
            case TRUNCATED_BODY -> answer(request, next).sent(new Sending(Duration.ZERO, true));
            case DELAY -> next.handle(request);
        };
    }

    private Response error() {
        String type = fault.status() == 429 ? "rate_limit_exceeded" : "sandbox_fault";
        Response response =
                new WhopError(fault.status(), type, null, "The sandbox was told to fail here.").toResponse();
        Integer retryAfter = fault.retryAfter();
        return retryAfter == null ? response : response.header("Retry-After", retryAfter.toString());
    }

    /** A refusal is an answer too, and can be lost, slow or cut like any other. */
    private static Response answer(Request request, Handler next) {
        try {
            return next.handle(request);
        } catch (WhopError refused) {
            return refused.toResponse();
        }
    }

    private static Pattern pattern(String path) {
        StringBuilder regex = new StringBuilder();
        for (String segment : path.split("/", -1)) {
            boolean any = segment.equals("*") || (segment.startsWith("{") && segment.endsWith("}"));
            regex.append(any ? "[^/]+" : Pattern.quote(segment)).append('/');
        }
        return Pattern.compile(regex.substring(0, regex.length() - 1));
    }
}
