package io.github.whop4j.sandbox;

import io.github.whop4j.sandbox.fault.DeliveryFault;
import io.github.whop4j.sandbox.fault.EventSpelling;
import io.github.whop4j.sandbox.fault.Faults;
import io.github.whop4j.sandbox.fault.RequestFault;
import io.github.whop4j.sandbox.oauth.OAuthApp;
import io.github.whop4j.sandbox.state.FastClock;
import io.github.whop4j.sandbox.state.SteppedClock;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Describes a sandbox before it starts. What the program of the jar reads from its environment, this says in Java.
 */
public final class SandboxBuilder {
    int port;
    Function<@Nullable Instant, Clock> time = saved -> Clock.systemUTC();

    @Nullable
    Path seed;

    private String apiKey = WhopSandbox.API_KEY;
    private String webhookSecret = WhopSandbox.WEBHOOK_SECRET;
    private String oauthApp = WhopSandbox.OAUTH_APP;
    private String oauthSecret = WhopSandbox.OAUTH_SECRET;

    @Nullable
    Path stateFile;

    private List<String> redirectUris = List.of();

    @Nullable
    URI webhookUrl;

    Duration settlementDelay = Duration.ZERO;
    Duration refundDelay = Duration.ZERO;
    EventSpelling eventSpelling = EventSpelling.USUAL;
    final List<Consumer<Faults>> faults = new ArrayList<>();

    SandboxBuilder() {}

    /**
     * Where to listen.
     *
     * @param port the port; 0, the default, for any free one
     * @throws IllegalArgumentException when it is no port
     */
    public SandboxBuilder port(int port) {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("must be a port (0 to 65535), not " + port);
        }
        this.port = port;
        return this;
    }

    /**
     * The time. It can also be advanced while running.
     *
     * @param clock the clock to go by; the system's by default
     */
    public SandboxBuilder clock(Clock clock) {
        this.time = saved -> clock;
        return this;
    }

    /**
     * Lets time run faster: a subscription's month passes in minutes. What falls due happens by itself. Signatures and sign-in
     * go by the real time, because programs check them by theirs.
     *
     * @param times how many times as fast as the real time, 1 to 1 000 000
     * @throws IllegalArgumentException when it is not in that range
     */
    public SandboxBuilder fastClock(int times) {
        if (times < 1 || times > 1_000_000) {
            throw new IllegalArgumentException("must be 1 to 1000000 times as fast, not " + times);
        }
        this.time = saved -> new FastClock(Clock.systemUTC(), times);
        return this;
    }

    /**
     * Lets time stand still unless it is advanced. Signatures and sign-in go by the real time, because programs check them by
     * theirs.
     *
     * @param start what the clock shows first; null for the time of the state file, or else the real time of the start
     */
    public SandboxBuilder steppedClock(@Nullable Instant start) {
        this.time = saved -> {
            Clock real = Clock.systemUTC();
            return new SteppedClock(real, start != null ? start : saved != null ? saved : real.instant());
        };
        return this;
    }

    /**
     * A state to begin with, as {@link WhopSandbox#exportState()} gave it, its clock included. Not read when the state file
     * exists already.
     *
     * @param file the file it was written to
     */
    public SandboxBuilder seed(Path file) {
        this.seed = file;
        return this;
    }

    /**
     * The key of the platform company.
     *
     * @param key {@link WhopSandbox#API_KEY} by default
     * @throws IllegalArgumentException when it is empty or has spaces
     */
    public SandboxBuilder apiKey(String key) {
        this.apiKey = word(key);
        return this;
    }

    /**
     * What webhooks are signed with unless an endpoint was given its own.
     *
     * @param secret its literal bytes are the key; {@link WhopSandbox#WEBHOOK_SECRET} by default
     * @throws IllegalArgumentException when it is empty or has spaces
     */
    public SandboxBuilder webhookSecret(String secret) {
        this.webhookSecret = word(secret);
        return this;
    }

    /**
     * The application people sign in to.
     *
     * @param id {@link WhopSandbox#OAUTH_APP} by default
     * @param secret {@link WhopSandbox#OAUTH_SECRET} by default
     * @throws IllegalArgumentException when either is empty or has spaces
     */
    public SandboxBuilder oauthApp(String id, String secret) {
        this.oauthApp = word(id);
        this.oauthSecret = word(secret);
        return this;
    }

    /**
     * Keeps the state over restarts.
     *
     * @param stateFile the file, made when it does not exist; memory only by default
     */
    public SandboxBuilder stateFile(Path stateFile) {
        this.stateFile = stateFile;
        return this;
    }

    /**
     * Where sign-in may send people back to, each matched exactly. Without any, every path of {@code http://localhost}
     * and {@code http://127.0.0.1} is allowed on every port.
     *
     * @param redirectUris absolute http or https URLs without a fragment
     */
    public SandboxBuilder redirectUris(String... redirectUris) {
        this.redirectUris = List.of(redirectUris);
        return this;
    }

    /**
     * Where to send all events of the platform and of its connected companies, signed with the {@link #webhookSecret}. An
     * address configured in an earlier run is replaced.
     *
     * @param webhookUrl an absolute http or https address; nowhere by default
     */
    public SandboxBuilder webhookUrl(URI webhookUrl) {
        this.webhookUrl = webhookUrl;
        return this;
    }

    /**
     * How long paid money is pending before it can be withdrawn. On Whop this takes days; here it is available at once
     * unless a test is about the waiting.
     *
     * @param settlementDelay by the sandbox's clock
     */
    public SandboxBuilder settlementDelay(Duration settlementDelay) {
        this.settlementDelay = notNegative(settlementDelay);
        return this;
    }

    /**
     * How long a refund is pending before it succeeds; not at all by default.
     *
     * @param refundDelay by the sandbox's clock
     */
    public SandboxBuilder refundDelay(Duration refundDelay) {
        this.refundDelay = notNegative(refundDelay);
        return this;
    }

    /**
     * How events are written to endpoints without a spelling of their own.
     *
     * @param spelling {@link EventSpelling#USUAL} by default
     */
    public SandboxBuilder eventSpelling(EventSpelling spelling) {
        this.eventSpelling = spelling;
        return this;
    }

    /**
     * Lets something go wrong with requests from the start; see {@link Faults#add(RequestFault)}. May be called again.
     *
     * @param fault where, what and how often
     */
    public SandboxBuilder fault(RequestFault fault) {
        faults.add(all -> all.add(fault));
        return this;
    }

    /**
     * Lets something go wrong with deliveries from the start; see {@link Faults#add(DeliveryFault)}. May be called again.
     *
     * @param fault what, for which and how often
     */
    public SandboxBuilder fault(DeliveryFault fault) {
        faults.add(all -> all.add(fault));
        return this;
    }

    SandboxCredentials keys() {
        return new SandboxCredentials(
                apiKey, webhookSecret, new OAuthApp(oauthApp, oauthSecret, "Sandbox app", redirectUris));
    }

    private static String word(String text) {
        if (text.isEmpty() || text.chars().anyMatch(each -> each <= ' ' || each > '~')) {
            throw new IllegalArgumentException("must be a word of printable ASCII without spaces");
        }
        return text;
    }

    private static Duration notNegative(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("must not be negative, but is " + duration);
        }
        return duration;
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
