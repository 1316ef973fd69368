package io.github.whop4j.gigflow.auth;

import io.github.whop4j.client.oauth.WhopOAuth;
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
     * The routes of e-mail and password.
     *
     * @param whop whether to offer "Continue with Whop"
     * @param demo whether to show the demo people on the sign-in page
     */
    public List<Routes> routes(boolean whop, boolean demo) {
        Door door = new Door(accounts, throttle);
        return List.of(new SessionRoutes(door), new LoginPage(door, whop, demo));
    }

    /** The routes of "Continue with Whop". */
    public static Routes whop(WhopOAuth oauth, OAuthAttempts attempts, WhopAccounts accounts) {
        return new WhopRoutes(oauth, attempts, accounts);
    }
}
