package io.github.whop4j.marketplace;

import io.github.whop4j.client.Environment;
import io.github.whop4j.client.WhopClient;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Role;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.catalog.GigCommand;
import io.github.whop4j.marketplace.catalog.GigDraft;
import io.github.whop4j.marketplace.catalog.Question;
import io.github.whop4j.marketplace.catalog.Tier;
import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.checkout.CheckoutRequest;
import io.github.whop4j.marketplace.job.Job;
import io.github.whop4j.marketplace.money.FeePolicy;
import io.github.whop4j.marketplace.notification.NoticeKind;
import io.github.whop4j.marketplace.notification.Notification;
import io.github.whop4j.marketplace.person.Profile;
import io.github.whop4j.marketplace.postgres.TestDatabase;
import io.github.whop4j.sandbox.WhopSandbox;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A whole marketplace for one test class: a real database, a real sandbox, and nothing in between but HTTP. All of it
 * lives in the sandbox's time.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final MarketplaceFixture FIXTURE = new MarketplaceFixture();
 * }</pre>
 */
public final class MarketplaceFixture implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    /** A card that is paid. */
    public static final String GOOD_CARD = "4242 4242 4242 4242";

    /** A card that is declined. */
    public static final String BAD_CARD = "4000 0000 0000 0002";

    private static final Actor SYSTEM = Actor.system("test");
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final TestDatabase testDatabase = new TestDatabase();
    private @Nullable Parts parts;

    private record Parts(
            WhopSandbox sandbox, SandboxControl control, WhopClient whop, Marketplace marketplace, Actor.User admin) {}

    @Override
    public void beforeAll(ExtensionContext context) {
        testDatabase.beforeAll(context);
        WhopSandbox sandbox = WhopSandbox.start();
        WhopClient whop = client(sandbox);
        Marketplace marketplace = builder(sandbox, whop).build();
        Actor.User admin = person(marketplace, Role.ADMIN);
        parts = new Parts(sandbox, new SandboxControl(sandbox.baseUri()), whop, marketplace, admin);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        control().heal();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        parts().whop.close();
        parts().sandbox.close();
        testDatabase.afterAll(context);
    }

    /** Another node over the same database and the same Whop; to be completed. */
    public MarketplaceBuilder anotherNode() {
        return builder(sandbox(), whop());
    }

    public Marketplace marketplace() {
        return parts().marketplace;
    }

    /** Connects as the application. */
    public DataSource dataSource() {
        return testDatabase.appDataSource();
    }

    public WhopSandbox sandbox() {
        return parts().sandbox;
    }

    public SandboxControl control() {
        return parts().control;
    }

    public WhopClient whop() {
        return parts().whop;
    }

    public Actor.User admin() {
        return parts().admin;
    }

    public Actor.User buyer() {
        return person(marketplace(), Role.BUYER);
    }

    /** Onboarded, verified, and able to be paid out. */
    public Actor.User seller() {
        Actor.User seller = buyer();
        String company = onboard(seller);
        sandbox().verify(company, "approved");
        sandbox().addPayoutMethod(company);
        marketplace().sellers().syncKyc(seller);
        return new Actor.User(seller.id(), Role.SELLER);
    }

    /** With a company, and nothing else. */
    public String onboard(Actor.User person) {
        String company = marketplace().sellers().onboard(person).companyId();
        if (company == null) {
            throw new AssertionError("onboarding ended without a company");
        }
        return company;
    }

    public String company(Actor.User seller) {
        return onboard(seller);
    }

    /** Published, with one Basic package at this price and one extra at 10.00. */
    public Gig gig(Actor.User seller, long priceCents, Question... questions) {
        GigDraft draft = new GigDraft(
                "I will design your unforgettable logo",
                "A logo that people remember, drawn by hand and delivered as vectors.",
                null,
                List.of(new GigDraft.PackageDraft(Tier.BASIC, "Basic", "One draft", priceCents, 3, 1, List.of())),
                List.of(new GigDraft.ExtraDraft("Source files", "", 1_000, 2, 5)),
                List.of(),
                List.of(questions));
        Gig gig = marketplace().catalog().create(seller, draft);
        marketplace().catalog().move(seller, gig.id(), GigCommand.SUBMIT, "");
        return marketplace().catalog().move(admin(), gig.id(), GigCommand.APPROVE, "");
    }

    public Checkout checkout(Actor.User buyer, Gig gig) {
        return marketplace().checkouts().create(buyer, oneOf(gig));
    }

    public static CheckoutRequest oneOf(Gig gig) {
        return new CheckoutRequest(gig.id(), gig.packages().get(0).id(), 1, List.of());
    }

    /** Whop's id of a checkout that is open. */
    public static String session(Checkout checkout) {
        String session = checkout.sessionId();
        if (session == null) {
            throw new AssertionError("the checkout is not open: " + checkout);
        }
        return session;
    }

    public String pay(Checkout checkout) {
        return sandbox().pay(session(checkout), GOOD_CARD);
    }

    /** Moves every user's time, and lets every job do everything it has to do. */
    public void pass(Duration time) {
        sandbox().advance(time);
        work(marketplace());
    }

    public static void work(Marketplace node) {
        node.jobs().forEach(MarketplaceFixture::work);
    }

    public static void work(Marketplace node, String job) {
        node.jobs().stream().filter(each -> each.name().equals(job)).forEach(MarketplaceFixture::work);
    }

    private static void work(Job job) {
        for (int rounds = 0; job.batch().getAsInt() > 0; rounds++) {
            if (rounds > 100) {
                throw new AssertionError("job " + job.name() + " never comes to an end");
            }
        }
    }

    public List<NoticeKind> noticesOf(Actor.User person) {
        return marketplace().notifications().latest(person, 50).stream()
                .map(Notification::kind)
                .toList();
    }

    /** A number from the database, past Row Level Security. */
    public long count(String sql, Object... arguments) {
        return testDatabase.owner().withHandle(handle -> {
            var query = handle.createQuery("select count(*) from " + sql);
            for (int i = 0; i < arguments.length; i++) {
                query.bind(i, arguments[i]);
            }
            return query.mapTo(Long.class).one();
        });
    }

    /** A text from the database, past Row Level Security. */
    public String text(String sql, Object... arguments) {
        return testDatabase.owner().withHandle(handle -> {
            var query = handle.createQuery("select " + sql);
            for (int i = 0; i < arguments.length; i++) {
                query.bind(i, arguments[i]);
            }
            return String.valueOf(query.mapTo(String.class).findOne().orElse(null));
        });
    }

    /** Changes the database as a user at its console would. */
    public void execute(String sql, Object... arguments) {
        testDatabase.owner().useHandle(handle -> handle.execute(sql, arguments));
    }

    private MarketplaceBuilder builder(WhopSandbox sandbox, WhopClient whop) {
        return Marketplace.builder()
                .dataSource(testDatabase.appDataSource())
                .whop(whop, WhopSandbox.PLATFORM_COMPANY)
                .feePolicy(new FeePolicy(1_000))
                .clock(sandbox.clock());
    }

    private static WhopClient client(WhopSandbox sandbox) {
        return WhopClient.builder()
                .apiKey(WhopSandbox.API_KEY)
                .environment(Environment.local(sandbox.baseUri()))
                // What a lost answer leads to is the core's business here, not the client's or OkHttp's.
                .maxRetries(0)
                .okHttpClient(new OkHttpClient.Builder()
                        .retryOnConnectionFailure(false)
                        .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS)) // nor of connections gone stale
                        .build())
                .build();
    }

    private static Actor.User person(Marketplace marketplace, Role role) {
        UUID id = UUID.randomUUID();
        int number = PEOPLE.incrementAndGet();
        Profile profile = new Profile(
                id,
                "person-" + number + "@example.com",
                "Person " + number,
                role,
                null,
                java.time.Instant.parse("2024-01-01T00:00:00Z"));
        marketplace.transactions().run(SYSTEM, () -> marketplace.profiles().insert(profile));
        return new Actor.User(id, role);
    }

    private Parts parts() {
        if (parts == null) {
            throw new IllegalStateException("register this as a static extension");
        }
        return parts;
    }
}
