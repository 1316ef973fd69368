package io.github.whop4j.client;

import io.github.whop4j.client.internal.http.Credentials;
import io.github.whop4j.client.internal.http.Operations;
import io.github.whop4j.client.internal.http.Settings;
import io.github.whop4j.client.internal.http.Sources;
import io.github.whop4j.client.internal.http.Transport;
import java.lang.module.ModuleDescriptor;
import java.net.Proxy;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Puts a {@link WhopClient} together. For one thread; the client it builds is for all. */
public final class WhopClientBuilder {
    /** The version of the API that the models of this library describe. Newer keys default to a later one. */
    static final String API_VERSION = "2025-01-01";

    private @Nullable Secret apiKey;
    private @Nullable String appId;
    private Environment environment = Environment.PRODUCTION;
    private String apiVersion = API_VERSION;
    private @Nullable OkHttpClient okHttpClient;
    private final OwnHttp ownHttp = new OwnHttp();
    private @Nullable Executor executor;
    private final RequestOptions.Builder defaults = RequestOptions.builder();
    private @Nullable String appInfo;
    private Duration attemptTimeout = Duration.ofMinutes(1);
    private Duration timeout = Duration.ofMinutes(2);
    private int maxRetries = 2;
    private Sources sources = Sources.system();

    WhopClientBuilder() {}

    /**
     * Takes what is set from the environment variables that Whop's official libraries read as well: WHOP_API_KEY, WHOP_APP_ID,
     * WHOP_API_VERSION, WHOP_BASE_URL (the API base, as in {@code https://api.whop.com/api/v1}) and WHOP_CUSTOM_HEADERS (one
     * {@code Name: value} a line). Beside them WHOP_ENVIRONMENT is {@code production}, {@code sandbox} or {@code local}, which
     * is a Whop on port 4010 of this machine. Later calls of this builder change what was taken.
     *
     * @throws IllegalArgumentException if a variable has a value that cannot be meant, or WHOP_BASE_URL and WHOP_ENVIRONMENT
     *     contradict each other; the message names the variable and what to set
     */
    public WhopClientBuilder fromEnvironment() {
        return fromEnvironment(System::getenv);
    }

    /**
     * As {@link #fromEnvironment()}, with variables from elsewhere, such as a file or a test.
     *
     * @param lookup answers the value for a name, or null
     * @throws IllegalArgumentException if a variable has a value that cannot be meant
     */
    public WhopClientBuilder fromEnvironment(Function<String, @Nullable String> lookup) {
        new EnvironmentVariables(lookup).applyTo(this);
        return this;
    }

    /**
     * The key every call is made with, unless it brings its own token. Required.
     *
     * @param apiKey a company's or an app's key
     */
    public WhopClientBuilder apiKey(Secret apiKey) {
        this.apiKey = Sendable.token(apiKey);
        return this;
    }

    /**
     * The key, still as text.
     *
     * @param apiKey a company's or an app's key; white space around it is cut off
     */
    public WhopClientBuilder apiKey(String apiKey) {
        return apiKey(Secret.of(apiKey));
    }

    /**
     * The app the calls are made for.
     *
     * @param appId {@code app_…}, sent as {@code X-Whop-App-Id}
     */
    public WhopClientBuilder appId(String appId) {
        this.appId = Sendable.printable("app id", appId);
        return this;
    }

    /**
     * Where to send the calls; production if not set.
     *
     * @param environment production, sandbox or a local one
     */
    public WhopClientBuilder environment(Environment environment) {
        this.environment = Objects.requireNonNull(environment, "environment");
        return this;
    }

    /**
     * Sent as {@code Api-Version-Date} with every call; {@code 2025-01-01} if not set, which is what the models of this
     * library describe.
     *
     * @param apiVersion a released version of Whop's API
     */
    public WhopClientBuilder apiVersion(String apiVersion) {
        this.apiVersion = Sendable.printable("API version", apiVersion);
        return this;
    }

    /**
     * Sends through an OkHttp client of your own: its connections, proxy, TLS, interceptors and connect, read and write
     * timeouts are used, and it stays open when this client is closed. Retries work as without it. Redirects are not
     * followed, because a redirected POST would turn into a GET.
     *
     * @param okHttpClient yours
     */
    public WhopClientBuilder okHttpClient(OkHttpClient okHttpClient) {
        this.okHttpClient = Objects.requireNonNull(okHttpClient, "okHttpClient");
        return this;
    }

    /**
     * Runs asynchronous operations on threads of your own, such as virtual ones. It stays open when this client is closed.
     * If not set, up to 64 daemon threads named {@code whop4j-async-…} do.
     *
     * @param executor yours
     */
    public WhopClientBuilder executor(Executor executor) {
        this.executor = Objects.requireNonNull(executor, "executor");
        return this;
    }

    /**
     * Sends one more header with every call.
     *
     * @param name of the header; those this library sends itself are refused, an idempotency key above all, because one
     *     belongs to one call
     * @param value printable ASCII
     */
    public WhopClientBuilder header(String name, String value) {
        defaults.header(name, value);
        return this;
    }

    /**
     * Connects through a proxy; as the JVM's settings say, if not set. Not together with an OkHttp client of your own.
     *
     * @param proxy HTTP or SOCKS, or {@link Proxy#NO_PROXY}
     */
    public WhopClientBuilder proxy(Proxy proxy) {
        ownHttp.proxy = Objects.requireNonNull(proxy, "proxy");
        return this;
    }

    /**
     * Answers an HTTP proxy that asks who is calling. Not together with an OkHttp client of your own.
     *
     * @param user name
     * @param password sent to the proxy only
     */
    public WhopClientBuilder proxyCredentials(String user, Secret password) {
        ownHttp.proxyCredentials(user, password);
        return this;
    }

    /**
     * Limits the setting up of a connection; 10 seconds if not set. Not together with an OkHttp client of your own.
     *
     * @param connectTimeout more than zero
     */
    public WhopClientBuilder connectTimeout(Duration connectTimeout) {
        ownHttp.connectTimeout = Sendable.positive("connect timeout", connectTimeout);
        return this;
    }

    /**
     * Limits the wait for the next byte of an answer; only the attempt's limit holds if not set. Not together with an OkHttp
     * client of your own.
     *
     * @param readTimeout more than zero
     */
    public WhopClientBuilder readTimeout(Duration readTimeout) {
        ownHttp.readTimeout = Sendable.positive("read timeout", readTimeout);
        return this;
    }

    /**
     * Names your application to Whop, in the {@code User-Agent}.
     *
     * @param appInfo such as {@code gigflow/1.0}
     */
    public WhopClientBuilder appInfo(String appInfo) {
        this.appInfo = Sendable.printable("app info", appInfo);
        return this;
    }

    /**
     * Limits one attempt, from connecting to the last byte of the answer; 60 seconds if not set.
     *
     * @param attemptTimeout more than zero
     */
    public WhopClientBuilder attemptTimeout(Duration attemptTimeout) {
        this.attemptTimeout = Sendable.positive("attempt timeout", attemptTimeout);
        return this;
    }

    /**
     * Limits a whole call, all attempts and the waits between them; 120 seconds if not set.
     *
     * @param timeout more than zero
     */
    public WhopClientBuilder timeout(Duration timeout) {
        this.timeout = Sendable.positive("timeout", timeout);
        return this;
    }

    /**
     * Limits how often a call is tried again; 2 if not set.
     *
     * @param maxRetries 0 for a single attempt
     */
    public WhopClientBuilder maxRetries(int maxRetries) {
        this.maxRetries = Sendable.atLeast(0, "maxRetries", maxRetries);
        return this;
    }

    /** For tests: time and chance under control. */
    WhopClientBuilder sources(Sources sources) {
        this.sources = sources;
        return this;
    }

    /**
     * Finishes the client. Nothing is sent.
     *
     * @return a client, to be kept for the life of the application
     * @throws IllegalStateException if there is no API key, or a setting would have no effect
     * @throws IllegalArgumentException if the key must not be sent to this environment: in the clear to another machine, or
     *     the local sandbox's key to Whop
     */
    public WhopClient build() {
        if (apiKey == null) {
            throw new IllegalStateException(
                    "A WhopClient needs an API key: call apiKey(…), or set the environment variable"
                            + " WHOP_API_KEY to the key of your company or app and call fromEnvironment().");
        }
        Destination.check(environment, apiKey);
        Settings settings = new Settings(
                environment.name(),
                Destination.apiBase(environment),
                appId,
                apiVersion,
                userAgent(),
                attemptTimeout,
                timeout,
                maxRetries);
        OkHttpClient http = okHttpClient == null ? ownHttp.build() : derived(okHttpClient);
        ExecutorService ownThreads = executor == null ? DaemonThreads.pool() : null;
        Transport transport = new Transport(http, settings, sources, Credentials.of(apiKey), defaults.build());
        return new WhopClient(
                environment,
                new Operations(settings.base(), http),
                transport,
                executor == null ? Objects.requireNonNull(ownThreads) : executor,
                () -> {
                    transport.closeAll();
                    if (ownThreads != null) {
                        // What waits for its turn runs, and learns that the client is closed.
                        ownThreads.shutdown();
                    }
                    if (okHttpClient == null) {
                        http.dispatcher().executorService().shutdown();
                        http.connectionPool().evictAll();
                    }
                });
    }

    private OkHttpClient derived(OkHttpClient brought) {
        if (!ownHttp.set().isEmpty()) {
            throw new IllegalStateException(String.join(", ", ownHttp.set())
                    + " would have no effect beside okHttpClient(…): set it on the OkHttp client you bring.");
        }
        return brought.newBuilder().followRedirects(false).build();
    }

    private String userAgent() {
        String library = "whop4j/" + version() + " (Java " + Runtime.version().feature() + ")";
        return appInfo == null ? library : appInfo + " " + library;
    }

    /** From the module descriptor on the module path, from the manifest on the class path. */
    private static String version() {
        ModuleDescriptor module = WhopClient.class.getModule().getDescriptor();
        String manifest = WhopClient.class.getPackage().getImplementationVersion();
        return Optional.ofNullable(module)
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse(manifest == null ? "dev" : manifest);
    }
}
