package io.github.whop4j.client;

import io.github.whop4j.client.internal.http.Settings;
import io.github.whop4j.client.internal.http.Sources;
import java.lang.module.ModuleDescriptor;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Puts a {@link WhopClient} together. */
public final class WhopClientBuilder {
    /** The version of the API that the models of this library describe. Newer keys default to a later one. */
    static final String API_VERSION = "2025-01-01";

    private @Nullable Secret apiKey;
    private @Nullable String appId;
    private Environment environment = Environment.PRODUCTION;
    private String apiVersion = API_VERSION;
    private @Nullable OkHttpClient okHttpClient;
    private @Nullable String appInfo;
    private Duration attemptTimeout = Duration.ofMinutes(1);
    private Duration timeout = Duration.ofMinutes(2);
    private int maxRetries = 2;
    private Sources sources = Sources.system();

    WhopClientBuilder() {}

    /**
     * The key every call is made with, unless it brings its own token. Required.
     *
     * @param apiKey a company's or an app's key
     * @return this
     */
    public WhopClientBuilder apiKey(Secret apiKey) {
        this.apiKey = Secret.of(RequestOptions.printable("API key", apiKey.reveal()));
        return this;
    }

    /**
     * The key, still as text.
     *
     * @param apiKey a company's or an app's key; white space around it is cut off
     * @return this
     */
    public WhopClientBuilder apiKey(String apiKey) {
        return apiKey(Secret.of(apiKey));
    }

    /**
     * The app the calls are made for.
     *
     * @param appId {@code app_…}, sent as {@code X-Whop-App-Id}
     * @return this
     */
    public WhopClientBuilder appId(String appId) {
        this.appId = RequestOptions.printable("app id", appId);
        return this;
    }

    /**
     * Where to send the calls; production if not set.
     *
     * @param environment production, sandbox or a local one
     * @return this
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
     * @return this
     */
    public WhopClientBuilder apiVersion(String apiVersion) {
        this.apiVersion = RequestOptions.printable("API version", apiVersion);
        return this;
    }

    /**
     * Sends through an OkHttp client of your own: its connections, proxy, interceptors and connect, read and write
     * timeouts are used, and it stays open when this client is closed. Retries work as without it. Redirects are not
     * followed, because a redirected POST would turn into a GET.
     *
     * @param okHttpClient yours
     * @return this
     */
    public WhopClientBuilder okHttpClient(OkHttpClient okHttpClient) {
        this.okHttpClient = Objects.requireNonNull(okHttpClient, "okHttpClient");
        return this;
    }

    /**
     * Names your application to Whop, in the {@code User-Agent}.
     *
     * @param appInfo such as {@code gigflow/1.0}
     * @return this
     */
    public WhopClientBuilder appInfo(String appInfo) {
        this.appInfo = RequestOptions.printable("app info", appInfo);
        return this;
    }

    /**
     * Limits one attempt, from connecting to the last byte of the answer; 60 seconds if not set.
     *
     * @param attemptTimeout more than zero
     * @return this
     */
    public WhopClientBuilder attemptTimeout(Duration attemptTimeout) {
        this.attemptTimeout = RequestOptions.positive("attempt timeout", attemptTimeout);
        return this;
    }

    /**
     * Limits a whole call, all attempts and the waits between them; 120 seconds if not set.
     *
     * @param timeout more than zero
     * @return this
     */
    public WhopClientBuilder timeout(Duration timeout) {
        this.timeout = RequestOptions.positive("timeout", timeout);
        return this;
    }

    /**
     * Limits how often a call is tried again; 2 if not set.
     *
     * @param maxRetries 0 for a single attempt
     * @return this
     */
    public WhopClientBuilder maxRetries(int maxRetries) {
        this.maxRetries = RequestOptions.notNegative("maxRetries", maxRetries);
        return this;
    }

    /** For tests: time and chance under control. */
    WhopClientBuilder sources(Sources sources) {
        this.sources = sources;
        return this;
    }

    /**
     * Finishes the client and checks every operation's annotations. Nothing is sent.
     *
     * @return a client, to be kept for the life of the application
     */
    public WhopClient build() {
        if (apiKey == null) {
            throw new IllegalStateException(
                    "A WhopClient needs an API key: call apiKey(…), for example with the value of"
                            + " the environment variable WHOP_API_KEY.");
        }
        HttpUrl base = Objects.requireNonNull(
                HttpUrl.get(environment.apiBase()), () -> "The API base is no web address: " + environment.apiBase());
        Settings settings = new Settings(
                base.newBuilder().addPathSegment("").build(),
                apiKey,
                appId,
                apiVersion,
                userAgent(),
                attemptTimeout,
                timeout,
                maxRetries);
        if (okHttpClient != null) {
            OkHttpClient derived =
                    okHttpClient.newBuilder().followRedirects(false).build();
            return new WhopClient(environment, settings, sources, derived, () -> {});
        }
        // The limit of an attempt is its call timeout, so that reading has none of its own.
        OkHttpClient own = new OkHttpClient.Builder()
                .connectTimeout(Duration.ofSeconds(10))
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .followRedirects(false)
                .build();
        return new WhopClient(environment, settings, sources, own, () -> {
            own.dispatcher().executorService().shutdown();
            own.connectionPool().evictAll();
        });
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
