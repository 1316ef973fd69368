package io.github.whop4j.gigflow.auth;

import io.github.whop4j.gigflow.web.Problem;
import io.github.whop4j.gigflow.web.Problems;
import io.github.whop4j.gigflow.web.session.RequestContext;
import io.github.whop4j.marketplace.access.Role;
import io.github.whop4j.marketplace.person.Profile;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets people in, the same way for forms and for the API. */
final class SignInService {
    private static final int TRIES_PER_PERSON = 10;
    private static final int TRIES_PER_ADDRESS = 100;

    private final Accounts accounts;
    private final Throttle throttle;

    SignInService(Accounts accounts, Throttle throttle) {
        this.accounts = accounts;
        this.throttle = throttle;
    }

    /** Signs a user up and in. */
    Profile signUp(Context ctx, SignUp request) {
        limit("sign-up\n" + ctx.ip(), TRIES_PER_ADDRESS);
        Profile profile = accounts.signUp(request);
        RequestContext.of(ctx).signIn(profile.id());
        return profile;
    }

    /** Signs a user in; empty when e-mail or password is wrong, without saying which. */
    Optional<Profile> signIn(Context ctx, @Nullable String email, @Nullable String password) {
        String address = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        String person = "sign-in\n" + address + "\n" + ctx.ip();
        limit("sign-in\n" + ctx.ip(), TRIES_PER_ADDRESS);
        limit(person, TRIES_PER_PERSON);
        Optional<Profile> profile = accounts.signIn(address, password == null ? "" : password);
        profile.ifPresent(found -> {
            throttle.forget(person);
            RequestContext.of(ctx).signIn(found.id());
        });
        return profile;
    }

    /** Where a user starts: sellers at becoming one, others in their workspace. */
    static String home(Role role) {
        return switch (role) {
            case BUYER -> "/account";
            case SELLER -> "/sell/onboarding";
            case ADMIN -> "/admin";
        };
    }

    static void refuse(TooManyAttemptsException e, Context ctx) {
        ctx.header("Retry-After", Long.toString(e.retryAfterSeconds()));
        Problems.answer(ctx, new Problem(429, "too_many_attempts", String.valueOf(e.getMessage())));
    }

    private void limit(String what, int tries) {
        throttle.refuse(what, tries).ifPresent(wait -> {
            throw new TooManyAttemptsException(wait);
        });
    }
}
