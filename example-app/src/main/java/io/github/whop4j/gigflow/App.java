package io.github.whop4j.gigflow;

import io.github.whop4j.client.oauth.WhopOAuth;
import io.github.whop4j.gigflow.account.AccountPage;
import io.github.whop4j.gigflow.admin.AdminModule;
import io.github.whop4j.gigflow.auth.AuthModule;
import io.github.whop4j.gigflow.chat.ChatRoutes;
import io.github.whop4j.gigflow.chat.ChatTokens;
import io.github.whop4j.gigflow.checkout.CheckoutApi;
import io.github.whop4j.gigflow.checkout.CheckoutPages;
import io.github.whop4j.gigflow.database.AppDatabase;
import io.github.whop4j.gigflow.database.DatabaseUrl;
import io.github.whop4j.gigflow.database.EmbeddedDatabase;
import io.github.whop4j.gigflow.demo.DemoSeed;
import io.github.whop4j.gigflow.gig.GigRoutes;
import io.github.whop4j.gigflow.home.HomePage;
import io.github.whop4j.gigflow.home.LegalPages;
import io.github.whop4j.gigflow.job.JobRunner;
import io.github.whop4j.gigflow.job.JobTrigger;
import io.github.whop4j.gigflow.layout.ErrorTemplate;
import io.github.whop4j.gigflow.notification.NotificationRoutes;
import io.github.whop4j.gigflow.order.OrderModule;
import io.github.whop4j.gigflow.seller.SellerModule;
import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.WebServer;
import io.github.whop4j.gigflow.web.WhopEmbeds;
import io.github.whop4j.gigflow.web.session.RequestContexts;
import io.github.whop4j.gigflow.web.session.SecretTokens;
import io.github.whop4j.gigflow.web.session.SessionStore;
import io.github.whop4j.gigflow.webhook.WebhookEdge;
import io.github.whop4j.marketplace.Marketplace;
import io.github.whop4j.marketplace.job.Job;
import io.github.whop4j.marketplace.money.FeePolicy;
import io.github.whop4j.sandbox.WhopSandbox;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** GigFlow, put together. Several may run in one process, each with its own configuration. */
public final class App implements AutoCloseable {
    private static final Duration SWEEP = Duration.ofMinutes(10);

    private final Closer parts = new Closer();
    private final AppDatabase database;
    private final WhopConnection whop;
    private final Marketplace marketplace;

    /**
     * Starts everything, in the order in which it is needed, and returns when requests are answered.
     *
     * @throws RuntimeException if a part does not start; those already started are stopped again
     */
    public static App start(Config config) {
        return new App(config);
    }

    private App(Config config) {
        try {
            DatabaseUrl url = config.database()
                    .orElseGet(() -> parts.add(EmbeddedDatabase.start(config.directory()))
                            .url());
            database = parts.add(AppDatabase.open(url));
            whop = parts.add(WhopConnection.open(config));
            marketplace = marketplace(config);
            serve(config);
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /** The local Whop; empty when it is the real one. */
    public Optional<WhopSandbox> sandbox() {
        return whop.sandbox();
    }

    public Marketplace marketplace() {
        return marketplace;
    }

    @Override
    public void close() {
        parts.close();
    }

    private Marketplace marketplace(Config config) {
        return Marketplace.builder()
                .dataSource(database.dataSource())
                .whop(whop.client(), config.whop().platformCompanyId())
                .feePolicy(new FeePolicy(config.platformFeeBps()))
                .checkoutRedirectUrl(URI.create(config.appUrl() + "/checkout/complete"))
                .clock(whop.clock())
                .build();
    }

    private void serve(Config config) {
        Clock clock = whop.clock();
        SecretTokens tokens = new SecretTokens();
        SessionStore sessions = new SessionStore(database.jdbi(), tokens, clock);
        Optional<WhopOAuth> oauth = whop.oauth(config.whop());
        AuthModule auth = new AuthModule(
                marketplace.database(),
                database.jdbi(),
                tokens,
                clock,
                config.whop().apiKey(),
                oauth);

        List<Job> jobs = new ArrayList<>(marketplace.jobs());
        JobTrigger inbox = parts.add(new JobTrigger(jobs, "inbox"));
        jobs.add(new Job("sessions", SWEEP, sessions::sweep));
        jobs.addAll(auth.jobs(SWEEP));

        List<Routes> routes = features(config, clock);
        routes.addAll(auth.routes(whop.sandbox().isPresent()));
        routes.add(new WebhookEdge(Webhooks.verifier(config.whop(), clock), marketplace.inbox(), inbox));
        routes.add(new ChatRoutes(new ChatTokens(
                whop.chat(), config.whop().platformCompanyId(), oauth, auth.refreshTokens(), marketplace.sellers())));

        RequestContexts contexts = new RequestContexts(sessions, new MarketplaceViewers(marketplace), config.appUrl());
        parts.add(WebServer.start(config.port(), config.appUrl(), contexts, new ErrorTemplate(), routes));
        whop.sandbox().ifPresent(sandbox -> new DemoSeed(marketplace, auth.accounts(), sandbox).run());
        parts.add(JobRunner.start(database.dataSource(), jobs));
    }

    /** What people see of the marketplace. */
    private List<Routes> features(Config config, Clock clock) {
        WhopEmbeds embeds = new WhopEmbeds(whop.environment());
        List<Routes> features = new ArrayList<>(SellerModule.routes(marketplace, embeds, config.appUrl()));
        features.addAll(List.of(
                new HomePage(marketplace.catalog()),
                new LegalPages(),
                new GigRoutes(marketplace, embeds),
                new CheckoutApi(marketplace),
                new CheckoutPages(marketplace, embeds),
                new AccountPage(marketplace.orders(), config.whop().oauth().isPresent()),
                new NotificationRoutes(marketplace.notifications())));
        features.addAll(AdminModule.routes(marketplace));

        features.addAll(OrderModule.routes(marketplace.orders(), clock));
        return features;
    }
}
