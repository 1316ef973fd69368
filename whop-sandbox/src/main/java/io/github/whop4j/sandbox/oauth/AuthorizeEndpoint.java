package io.github.whop4j.sandbox.oauth;

import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.pages.Page;
import io.github.whop4j.sandbox.pages.ReturnUrl;
import io.github.whop4j.sandbox.state.Person;
import io.github.whop4j.sandbox.state.State;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * {@code /oauth/authorize}: GET shows the consent page, POST is its form. The form carries the whole request and it is
 * checked again, so nothing has to be remembered between the two.
 */
final class AuthorizeEndpoint {
    private final State state;
    private final Supplier<OAuthApp> app;
    private final Grants grants;

    AuthorizeEndpoint(State state, Supplier<OAuthApp> app, Grants grants) {
        this.state = state;
        this.app = app;
        this.grants = grants;
    }

    Response ask(Request request) {
        return checked(
                Parameters.ofQuery(request),
                asked -> ConsentPage.of(
                                app.get(),
                                asked,
                                state.store().read(() -> state.people().all()))
                        .respond(200));
    }

    Response decide(Request request) {
        Parameters form = Parameters.ofForm(request);
        return checked(form, asked -> {
            String decision = form.require("decision");
            if (!decision.equals("allow")) {
                throw new OAuthError(400, "access_denied", "The person did not allow it.");
            }
            Person person = person(form.require("user_id"));
            if (person == null) {
                return Page.notice("Who are you?", "Go back and choose one of the people of this sandbox.")
                        .respond(400);
            }
            ReturnUrl callback = new ReturnUrl(asked.redirectUri()).with("code", grants.issueCode(asked, person.id()));
            return Response.redirect(withState(callback, asked.state()).url());
        });
    }

    private @Nullable Person person(String id) {
        return state.store().read(() -> state.people().find(id));
    }

    /** Errors go to the app only once it is known to be the app's own address; before that, a person reads them. */
    private Response checked(Parameters parameters, Function<AuthorizationRequest, Response> answer) {
        try {
            AuthorizationRequest.checkRedirect(parameters, app.get());
        } catch (OAuthError unsafe) {
            return Page.notice("This sign-in cannot begin", unsafe.description())
                    .respond(400);
        }
        try {
            return answer.apply(AuthorizationRequest.parse(parameters));
        } catch (OAuthError refusal) {
            ReturnUrl callback = new ReturnUrl(parameters.require("redirect_uri"))
                    .with("error", refusal.code())
                    .with("error_description", refusal.description());
            return Response.redirect(withState(callback, echoed(parameters)).url());
        }
    }

    /** A state sent twice is an error to tell of, but there is no telling which one to echo. */
    private static @Nullable String echoed(Parameters parameters) {
        try {
            return parameters.find("state");
        } catch (OAuthError ambiguous) {
            return null;
        }
    }

    private static ReturnUrl withState(ReturnUrl callback, @Nullable String state) {
        return state == null ? callback : callback.with("state", state);
    }
}
