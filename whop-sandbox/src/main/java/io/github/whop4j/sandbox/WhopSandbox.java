package io.github.whop4j.sandbox;

import io.github.whop4j.sandbox.api.Api;
import io.github.whop4j.sandbox.control.Breaker;
import io.github.whop4j.sandbox.control.Control;
import io.github.whop4j.sandbox.control.LedgerReport;
import io.github.whop4j.sandbox.control.RequestLog;
import io.github.whop4j.sandbox.control.StateControl;
import io.github.whop4j.sandbox.fault.DeliveryFault;
import io.github.whop4j.sandbox.fault.EventSpelling;
import io.github.whop4j.sandbox.fault.Faults;
import io.github.whop4j.sandbox.fault.RequestFault;
import io.github.whop4j.sandbox.http.Filter;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.http.Server;
import io.github.whop4j.sandbox.oauth.OAuthApp;
import io.github.whop4j.sandbox.state.Snapshots;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.StateFile;
import io.github.whop4j.sandbox.webhook.Pulse;
import io.github.whop4j.sandbox.webhook.Sender;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A local Whop. It speaks Whop's API under {@code /api/v1}, shows the pages a person would click, sends signed webhooks and
 * can be broken on purpose. One line starts it:
 *
 * <pre>{@code
 * try (WhopSandbox sandbox = WhopSandbox.start()) {
 *     // API at sandbox.baseUri() + "/api/v1", key WhopSandbox.API_KEY
 * }
 * }</pre>
 *
 * <p>It is for development and tests: ids and tokens are predictable, it listens on the loopback interface only, and no
 * money exists in it.
 */
public final class WhopSandbox implements AutoCloseable {
    /** The API key of the platform company. */
    public static final String API_KEY = "apik_sandbox";

    /** The platform company. */
    public static final String PLATFORM_COMPANY = State.PLATFORM;

    /** The secret that webhooks are signed with unless an endpoint was given its own. */
    public static final String WEBHOOK_SECRET = "ws_sandbox";

    /** The OAuth application people sign in to. */
    public static final String OAUTH_APP = "app_sandbox";

    /** Its client secret, for clients that send one. */
    public static final String OAUTH_SECRET = "secret_sandbox";

    private final Rooms rooms;
    private final Server server;
    private final Snapshots snapshots;
    private final Pulse pulse;
    private final Breaker faults;

    private WhopSandbox(Builder builder) {
        HeadStart.take();
        Router router = new Router();
        // Bound first: what a state file says of its own addresses follows the port of this run.
        server = Server.bind(builder.port, router);
        RequestLog requests;
        try {
            Path path = builder.stateFile;
            StateFile file = path == null ? null : StateFile.open(path, server.baseUri());
            State state = new State(file, builder.clock);
            requests = new RequestLog(state.clock());
            rooms = new Rooms(state, builder.settlementDelay, builder.refundDelay);
            faults = new Breaker(rooms.webhooks);
            snapshots = new Snapshots(state, server.baseUri());
            open(builder, requests, router);
            pulse = new Pulse(state, new Sender(state, rooms.webhooks));
        } catch (RuntimeException refused) {
            server.close();
            throw refused;
        }
        server.start(filter(requests, faults));
    }

    private void open(Builder builder, RequestLog requests, Router router) {
        new StateControl(rooms.state, snapshots).register(router);
        OAuthApp app = new OAuthApp(OAUTH_APP, OAUTH_SECRET, "Sandbox app", builder.redirectUris);
        rooms.furnish(server.baseUri(), app, requests, faults, router);
        faults.spell(builder.eventSpelling);
        builder.faults.forEach(fault -> fault.accept(faults));
        if (builder.webhookUrl != null) {
            rooms.webhooks.endpoints().configure(builder.webhookUrl.toString(), WEBHOOK_SECRET);
        }
    }

    /** Faults strike API calls only once their caller is known, so the API lets them in itself; control calls never fail. */
    private static Filter filter(RequestLog requests, Filter faults) {
        return (request, next) -> requests.handle(request, logged -> {
            boolean spared =
                    logged.path().startsWith(Api.PREFIX) || logged.path().startsWith(Control.PREFIX);
            return spared ? next.handle(logged) : faults.handle(logged, next);
        });
    }

    /**
     * Starts a sandbox on a free port, in memory, on the system clock.
     *
     * @return the running sandbox
     */
    public static WhopSandbox start() {
        return builder().start();
    }

    /**
     * Starts to describe a sandbox.
     *
     * @return a builder with the defaults of {@link #start()}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Where it listens.
     *
     * @return as in {@code http://localhost:4010}, without a slash at the end
     */
    public URI baseUri() {
        return server.baseUri();
    }

    /**
     * The sandbox's time, advanced by hand included; for programs under test that should live in the same time.
     *
     * @return a clock that follows {@link #advance}
     */
    public Clock clock() {
        return rooms.state.clock();
    }

    /**
     * Moves time forward; what falls due by it happens before this returns, except that webhooks are still on their way.
     *
     * @param by how far
     */
    public void advance(Duration by) {
        rooms.state.clock().advance(by);
        rooms.state.timers().runDue();
    }

    /**
     * Sends the events of the platform and of its connected companies to an address, signed with {@link #WEBHOOK_SECRET}.
     *
     * @param url an absolute http or https address
     */
    public void deliverWebhooksTo(URI url) {
        rooms.webhooks.endpoints().configure(url.toString(), WEBHOOK_SECRET);
    }

    /**
     * What goes wrong on purpose, and how events are spelt.
     *
     * @return to add faults to and to clear
     */
    public Faults faults() {
        return faults;
    }

    /**
     * Pays a checkout, as {@code user_sandbox_a} would on its page.
     *
     * @param checkoutId {@code ch_…}
     * @param card a test card: 4242 4242 4242 4242 is paid, 4000 0000 0000 0002 is declined
     * @return the id of the payment, paid or not
     * @throws io.github.whop4j.sandbox.http.WhopError when there is no such checkout or card, or when it is paid already
     */
    public String pay(String checkoutId, String card) {
        return rooms.payments.pay(checkoutId, card, "user_sandbox_a").id();
    }

    /**
     * Moves a company's identity check, as the KYC page would.
     *
     * @param companyId {@code biz_…}
     * @param status one of Whop's 14, as in {@code approved} or {@code declined}
     */
    public void verify(String companyId, String status) {
        rooms.verifications.set(companyId, status);
    }

    /**
     * Adds a bank account in usd to a company, as the payouts portal would.
     *
     * @param companyId {@code biz_…}
     * @return the id of the payout method
     */
    public String addPayoutMethod(String companyId) {
        return rooms.payoutMethods.add(companyId, "usd").id();
    }

    /**
     * Where every cent is.
     *
     * @return the JSON of {@code GET /_sandbox/ledger}
     */
    public String ledger() {
        return rooms.state
                .store()
                .read(() -> LedgerReport.of(rooms.state, rooms.ledger).toString());
    }

    /**
     * The whole state: every row, the counters that ids come from, the clock, the ledger, what is still to happen and to be
     * sent. Faults and the log of requests are no part of it.
     *
     * @return the JSON of {@code GET /_sandbox/state}, for {@link #importState}
     */
    public String exportState() {
        return snapshots.take();
    }

    /**
     * Puts a state in the place of everything there is, all or nothing. The clock shows what it showed when the state was
     * exported and goes on from there; what was pending goes on; addresses of the sandbox it came from become this one's.
     *
     * @param json what {@link #exportState()} of any sandbox gave
     * @throws io.github.whop4j.sandbox.http.WhopError when it is no such state or contradicts itself; then nothing has changed
     */
    public void importState(String json) {
        snapshots.restore(json);
    }

    /** Stops it; what it must remember is in the state file already. */
    @Override
    public void close() {
        pulse.close();
        server.close();
        rooms.state.store().close();
    }

    /** Describes a sandbox before it starts. */
    public static final class Builder {
        private int port;
        private Clock clock = Clock.systemUTC();
        private @Nullable Path stateFile;
        private List<String> redirectUris = List.of();
        private @Nullable URI webhookUrl;
        private Duration settlementDelay = Duration.ZERO;
        private Duration refundDelay = Duration.ZERO;
        private EventSpelling eventSpelling = EventSpelling.USUAL;
        private final List<Consumer<Faults>> faults = new ArrayList<>();

        private Builder() {}

        /**
         * Where to listen.
         *
         * @param port the port; 0, the default, for any free one
         * @return this builder
         */
        public Builder port(int port) {
            this.port = port;
            return this;
        }

        /**
         * The time. It can also be advanced while running.
         *
         * @param clock the clock to go by; the system's by default
         * @return this builder
         */
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /**
         * Keeps the state over restarts.
         *
         * @param stateFile the file, made when it does not exist; memory only by default
         * @return this builder
         */
        public Builder stateFile(Path stateFile) {
            this.stateFile = stateFile;
            return this;
        }

        /**
         * Where sign-in may send people back to, each matched exactly. Without any, every path of {@code http://localhost}
         * and {@code http://127.0.0.1} is allowed on every port.
         *
         * @param redirectUris absolute http or https URLs without a fragment
         * @return this builder
         */
        public Builder redirectUris(String... redirectUris) {
            this.redirectUris = List.of(redirectUris);
            return this;
        }

        /**
         * Where to send all events of the platform and of its connected companies, signed with {@link #WEBHOOK_SECRET}. An
         * address configured in an earlier run is replaced.
         *
         * @param webhookUrl an absolute http or https address; nowhere by default
         * @return this builder
         */
        public Builder webhookUrl(URI webhookUrl) {
            this.webhookUrl = webhookUrl;
            return this;
        }

        /**
         * How long paid money is pending before it can be withdrawn. On Whop this takes days; here it is available at once
         * unless a test is about the waiting.
         *
         * @param settlementDelay by the sandbox's clock
         * @return this builder
         */
        public Builder settlementDelay(Duration settlementDelay) {
            this.settlementDelay = settlementDelay;
            return this;
        }

        /**
         * How long a refund is pending before it succeeds; not at all by default.
         *
         * @param refundDelay by the sandbox's clock
         * @return this builder
         */
        public Builder refundDelay(Duration refundDelay) {
            this.refundDelay = refundDelay;
            return this;
        }

        /**
         * How events are written to endpoints without a spelling of their own.
         *
         * @param spelling {@link EventSpelling#USUAL} by default
         * @return this builder
         */
        public Builder eventSpelling(EventSpelling spelling) {
            this.eventSpelling = spelling;
            return this;
        }

        /**
         * Lets something go wrong with requests from the start; see {@link Faults#add(RequestFault)}. May be called again.
         *
         * @param fault where, what and how often
         * @return this builder
         */
        public Builder fault(RequestFault fault) {
            faults.add(all -> all.add(fault));
            return this;
        }

        /**
         * Lets something go wrong with deliveries from the start; see {@link Faults#add(DeliveryFault)}. May be called again.
         *
         * @param fault what, for which and how often
         * @return this builder
         */
        public Builder fault(DeliveryFault fault) {
            faults.add(all -> all.add(fault));
            return this;
        }

        /**
         * Starts it.
         *
         * @return the running sandbox
         * @throws java.io.UncheckedIOException when the port is taken
         * @throws IllegalStateException when the state file is damaged
         */
        public WhopSandbox start() {
            return new WhopSandbox(this);
        }
    }
}
