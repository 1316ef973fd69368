package io.github.whop4j.sandbox;

import io.github.whop4j.sandbox.control.Breaker;
import io.github.whop4j.sandbox.control.Conversation;
import io.github.whop4j.sandbox.control.LedgerReport;
import io.github.whop4j.sandbox.control.RequestLog;
import io.github.whop4j.sandbox.control.StateControl;
import io.github.whop4j.sandbox.fault.EventSpelling;
import io.github.whop4j.sandbox.fault.Faults;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.http.Server;
import io.github.whop4j.sandbox.state.Snapshots;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.StateFile;
import io.github.whop4j.sandbox.state.StateLock;
import io.github.whop4j.sandbox.state.TableSnapshot;
import io.github.whop4j.sandbox.webhook.Scheduler;
import io.github.whop4j.sandbox.webhook.Sender;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
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
    /** The API key of the platform company, unless it was given another. */
    public static final String API_KEY = "apik_sandbox";

    /** The platform company. */
    public static final String PLATFORM_COMPANY = State.PLATFORM;

    /** The secret that webhooks are signed with unless an endpoint was given its own. */
    public static final String WEBHOOK_SECRET = "ws_sandbox";

    /** The OAuth application people sign in to. */
    public static final String OAUTH_APP = "app_sandbox";

    /** Its client secret, for clients that send one. */
    public static final String OAUTH_SECRET = "secret_sandbox";

    private final SandboxCredentials keys;
    private final SandboxModules modules;
    private final Server server;
    private final @Nullable StateLock lock;
    private final Snapshots snapshots;
    private final Scheduler scheduler;
    private final Breaker faults;
    private final RequestLog requests;
    private final Conversation conversation;
    private final EventSpelling usualSpelling;
    private final List<Consumer<Faults>> usualFaults;

    WhopSandbox(SandboxBuilder builder) {
        keys = builder.keys();
        usualSpelling = builder.eventSpelling;
        usualFaults = List.copyOf(builder.faults);
        Router router = new Router();
        // Bound first: what a state file says of its own addresses follows the port of this run.
        server = Server.bind(builder.port, router);
        Path path = builder.stateFile;
        StateLock held = null;
        try {
            held = path == null ? null : StateLock.acquire(path);
            StateFile file = path == null ? null : StateFile.open(path, server.baseUri());
            State state = new State(file, builder.time.apply(file == null ? null : file.savedAt()));
            requests = new RequestLog(state.clock());
            modules = new SandboxModules(state, builder.settlementDelay, builder.refundDelay);
            faults = new Breaker(modules.webhooks);
            conversation = new Conversation(requests, modules.webhooks);
            snapshots = new Snapshots(state, server.baseUri());
            open(builder, file == null || file.isNew(), router);
            scheduler = new Scheduler(state, new Sender(state, modules.webhooks));
        } catch (RuntimeException refused) {
            server.close();
            if (held != null) {
                held.close();
            }
            throw refused;
        }
        lock = held;
        server.start(FilterChain.before(server.baseUri().getPort(), requests, faults));
        ContractPreloader.start();
    }

    private void open(SandboxBuilder builder, boolean fresh, Router router) {
        new StateControl(modules.state, snapshots).register(router);
        modules.registerRoutes(server.baseUri(), keys, requests, conversation, faults, router);
        if (builder.seed != null && fresh) {
            snapshots.restore(builder.seed);
        }
        breakAsUsual();
        if (builder.webhookUrl != null) {
            deliverWebhooksTo(builder.webhookUrl);
        }
    }

    private void breakAsUsual() {
        faults.clear();
        faults.spell(usualSpelling);
        usualFaults.forEach(fault -> fault.accept(faults));
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
    public static SandboxBuilder builder() {
        return new SandboxBuilder();
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
     * The key of the platform company.
     *
     * @return {@link #API_KEY} unless the builder said otherwise
     */
    public String apiKey() {
        return keys.apiKey();
    }

    /**
     * What webhooks are signed with unless an endpoint was given its own.
     *
     * @return {@link #WEBHOOK_SECRET} unless the builder said otherwise
     */
    public String webhookSecret() {
        return keys.webhookSecret();
    }

    /**
     * The sandbox's time, advanced by hand included; for programs under test that should live in the same time.
     *
     * @return a clock that follows {@link #advance}
     */
    public Clock clock() {
        return modules.state.clock();
    }

    /**
     * Moves time forward; what falls due by it happens before this returns, except that webhooks are still on their way.
     *
     * @param by how far
     */
    public void advance(Duration by) {
        modules.state.clock().advance(by);
        modules.state.timers().runDue();
    }

    /**
     * Sends the events of the platform and of its connected companies to an address, signed with {@link #webhookSecret()}.
     *
     * @param url an absolute http or https address
     */
    public void deliverWebhooksTo(URI url) {
        modules.webhooks.endpoints().configure(url.toString(), keys.webhookSecret());
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
        return modules.payments.pay(checkoutId, card, "user_sandbox_a").id();
    }

    /**
     * Moves a company's identity check, as the KYC page would.
     *
     * @param companyId {@code biz_…}
     * @param status one of Whop's 14, as in {@code approved} or {@code declined}
     */
    public void verify(String companyId, String status) {
        modules.verifications.set(companyId, status);
    }

    /**
     * Adds a bank account in usd to a company, as the payouts portal would.
     *
     * @param companyId {@code biz_…}
     * @return the id of the payout method
     */
    public String addPayoutMethod(String companyId) {
        return modules.payoutMethods.add(companyId, "usd").id();
    }

    /**
     * Where every cent is.
     *
     * @return the JSON of {@code GET /_sandbox/ledger}
     */
    public String ledger() {
        return modules.state
                .store()
                .read(() -> LedgerReport.of(modules.state, modules.ledger).toString());
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

    /**
     * Remembers everything as it is now, in memory: for tests that share a sandbox, each of which wants to find it the same.
     *
     * @return for {@link #backTo}
     */
    public TableSnapshot mark() {
        return snapshots.mark();
    }

    /**
     * Goes back to what it was. The clock is as far ahead as it was then, faults are those it was started with, the log of
     * requests is empty; only the keys that sign tokens stay, because programs have fetched them.
     *
     * @param mark what {@link #mark()} gave
     */
    public void backTo(TableSnapshot mark) {
        snapshots.backTo(mark);
        breakAsUsual();
        requests.clear();
    }

    /**
     * What was lately said between the sandbox and the program under test, to be read by people: requests with their answers,
     * events with their attempts. Secrets are hidden and long bodies cut.
     *
     * @return lines of text, as {@code GET /_sandbox/conversation} answers
     */
    public String conversation() {
        return conversation.text();
    }

    /** Stops it; what it must remember is in the state file already. */
    @Override
    public void close() {
        scheduler.close();
        server.close();
        modules.state.store().close();
        if (lock != null) {
            lock.close();
        }
    }
}
