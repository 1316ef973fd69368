package io.github.whop4j.gigflow.auth;

import io.github.whop4j.gigflow.web.Routes;
import java.util.List;

/** Everything about signing in, assembled. */
public final class Auth {
    private final Accounts accounts;
    private final Throttle throttle;

    public Auth(Accounts accounts, Throttle throttle) {
        this.accounts = accounts;
        this.throttle = throttle;
    }

    /**
     * The routes.
     *
     * @param whop whether "Continue with Whop" is configured
     * @param demo whether to show the demo people on the sign-in page
     */
    public List<Routes> routes(boolean whop, boolean demo) {
        Door door = new Door(accounts, throttle);
        return List.of(new SessionRoutes(door), new LoginPage(door, whop, demo));
    }
}
