package io.github.whop4j.sandbox.api.elements;

import io.github.whop4j.sandbox.api.Credentials;
import io.github.whop4j.sandbox.api.Principal;
import io.github.whop4j.sandbox.chat.Participant;
import io.github.whop4j.sandbox.http.Method;
import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.payout.PayoutMethods;
import io.github.whop4j.sandbox.payout.Verifications;
import io.github.whop4j.sandbox.state.AccessToken;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.view.PayoutView;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who a session's token is of, and the two things Whop's payout elements do that its API cannot: checking an identity and
 * adding a payout method. They are asked with the token, and are for the companies it sees.
 */
public final class ElementActions {
    /** What every path begins with; no control call, for pages of other origins may ask who a token is of. */
    /** What its paths begin with. */
    public static final String PREFIX = "/embedded/actions";

    private static final List<String> OUTCOMES = List.of("approved", "declined", "submitted");

    private final State state;
    private final Credentials credentials;
    private final Verifications verifications;
    private final PayoutMethods methods;

    /**
     * Prepares the routes.
     *
     * @param state where companies and tokens are
     * @param credentials who carries which token
     * @param verifications who checks identities
     * @param methods who adds bank accounts
     */
    public ElementActions(State state, Credentials credentials, Verifications verifications, PayoutMethods methods) {
        this.state = state;
        this.credentials = credentials;
        this.verifications = verifications;
        this.methods = methods;
    }

    /** Adds the routes. */
    public void register(Router router) {
        router.add(Method.OPTIONS, PREFIX + "/session", request -> open(Response.empty(204)));
        router.get(PREFIX + "/session", this::session);
        router.post(PREFIX + "/verification", this::verify);
        router.post(PREFIX + "/payout_methods", this::addMethod);
    }

    /** Asked by the script in the page around as well, which is of another origin. */
    private Response session(Request request) {
        try {
            Principal principal = credentials.of(request);
            return open(Response.json(
                    200,
                    state.store()
                            .read(() -> new JsonObject()
                                    .put("company_id", principal.companyId())
                                    .put("user_id", principal.userId())
                                    .put("speaker_id", speakerId(principal))
                                    .put("now", state.clock().instant())
                                    .put("expires_at", expiry(principal)))));
        } catch (WhopError refusal) {
            return open(refusal.toResponse());
        }
    }

    /** Whom the API names as the author of what this caller says. */
    private @Nullable String speakerId(Principal principal) {
        String speaker = new Participant(principal.userId(), principal.companyId()).id();
        Company company = state.companies().find(speaker);
        return company == null ? speaker : company.ownerUserId();
    }

    private @Nullable Object expiry(Principal principal) {
        AccessToken token = state.accessTokens().find(principal.credential());
        return token == null ? null : token.expiresAt();
    }

    private static Response open(Response response) {
        return response.header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Headers", "Authorization")
                .header("Cache-Control", "no-store");
    }

    private Response verify(Request request) {
        String companyId = company(request);
        String outcome = Objects.requireNonNullElse(request.json().string("outcome"), "");
        if (!OUTCOMES.contains(outcome)) {
            throw WhopError.invalid("outcome must be one of " + String.join(", ", OUTCOMES) + ".");
        }
        return Response.json(200, PayoutView.verification(verifications.set(companyId, outcome)));
    }

    private Response addMethod(Request request) {
        String companyId = company(request);
        String currency = request.json().string("currency");
        if (currency == null || !currency.matches("[a-z]{3,4}")) {
            throw WhopError.invalid("currency must be a currency in lower case, such as usd.");
        }
        return Response.json(200, PayoutView.payoutMethod(methods.add(companyId, currency)));
    }

    private String company(Request request) {
        Principal principal = credentials.of(request);
        String id = Objects.requireNonNullElse(request.json().string("company_id"), "");
        Company company = state.store().read(() -> state.companies().find(id));
        if (company == null || !principal.sees(company)) {
            throw WhopError.forbidden("You are not authorized for the company " + id + ".");
        }
        return company.id();
    }
}
