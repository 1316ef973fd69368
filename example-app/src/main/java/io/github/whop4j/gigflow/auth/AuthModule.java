package io.github.whop4j.gigflow.auth;

import io.github.whop4j.client.oauth.WhopOAuth;
import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.session.SecretTokens;
import io.github.whop4j.marketplace.access.Ids;
import io.github.whop4j.marketplace.job.Job;
import io.github.whop4j.marketplace.postgres.Database;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Everything about signing in, assembled. */
public final class AuthModule {
    private final Accounts accounts;
    private final Throttle throttle;
    private final RefreshTokens refreshTokens;
    private final OAuthAttempts attempts;
    private final WhopAccounts whopAccounts;
    private final Optional<WhopOAuth> oauth;

    /**
     * Assembles it.
     *
     * @param database for what must be one transaction with the marketplace's tables
     * @param jdbi for what stands alone
     * @param apiKey seals refresh tokens
     * @param oauth "Continue with Whop"; empty hides it
     */
    public AuthModule(
            Database database, Jdbi jdbi, SecretTokens tokens, Clock clock, String apiKey, Optional<WhopOAuth> oauth) {
        this.accounts = new Accounts(database, tokens, Ids.random(), clock);
        this.throttle = new Throttle(jdbi, clock);
        this.refreshTokens = new RefreshTokens(database, new TokenCipher(apiKey, tokens), clock);
        this.attempts = new OAuthAttempts(jdbi, clock);
        this.whopAccounts = new WhopAccounts(database, refreshTokens, Ids.random(), clock);
        this.oauth = oauth;
    }

    public Accounts accounts() {
        return accounts;
    }

    public RefreshTokens refreshTokens() {
        return refreshTokens;
    }

    Throttle throttle() {
        return throttle;
    }

    /** The routes; the demo people are shown on the sign-in page only if they exist. */
    public List<Routes> routes(boolean demo) {
        SignInService signIn = new SignInService(accounts, throttle);
        List<Routes> routes = new ArrayList<>();
        routes.add(new SessionRoutes(signIn));
        routes.add(new LoginPage(signIn, oauth.isPresent(), demo));
        oauth.ifPresent(whop -> routes.add(new WhopRoutes(whop, attempts, whopAccounts)));
        return routes;
    }

    /** What forgets expired attempts. */
    public List<Job> jobs(Duration every) {
        return List.of(
                new Job("sign-in-attempts", every, throttle::sweep), new Job("oauth-attempts", every, attempts::sweep));
    }
}
