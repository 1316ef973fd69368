package io.github.whop4j.client;

import java.net.URI;
import java.util.Locale;
import java.util.function.Function;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The environment variables of Whop's official libraries, and WHOP_ENVIRONMENT. One that is empty counts as not set, as in a
 * file of variables with nothing behind the equals sign. No message repeats a value that may be confidential.
 */
final class EnvironmentVariables {
    private static final String API_PATH = "/api/v1";
    private static final URI LOCAL_ROOT = URI.create("http://localhost:4010");

    private final Function<String, @Nullable String> lookup;

    EnvironmentVariables(Function<String, @Nullable String> lookup) {
        this.lookup = lookup;
    }

    void applyTo(WhopClientBuilder builder) {
        String key = value("WHOP_API_KEY");
        if (key != null) {
            named("WHOP_API_KEY", () -> builder.apiKey(key));
        }
        String appId = value("WHOP_APP_ID");
        if (appId != null) {
            named("WHOP_APP_ID", () -> builder.appId(appId));
        }
        String version = value("WHOP_API_VERSION");
        if (version != null) {
            named("WHOP_API_VERSION", () -> builder.apiVersion(version));
        }
        String headers = value("WHOP_CUSTOM_HEADERS");
        if (headers != null) {
            named("WHOP_CUSTOM_HEADERS", () -> headers.lines().forEach(line -> header(line, builder)));
        }
        Environment environment = environment(value("WHOP_ENVIRONMENT"), value("WHOP_BASE_URL"));
        if (environment != null) {
            builder.environment(environment);
        }
    }

    private @Nullable String value(String name) {
        String value = lookup.apply(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static void named(String variable, Runnable setting) {
        try {
            setting.run();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(variable + " cannot be used. " + e.getMessage(), e);
        }
    }

    private static void header(String line, WhopClientBuilder builder) {
        int colon = line.indexOf(':');
        if (colon >= 0) {
            builder.header(
                    line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        } else if (!line.isBlank()) {
            throw new IllegalArgumentException(
                    "It holds one header a line, as in \"X-Trace: on\", and a line of it has no" + " colon.");
        }
    }

    /** Null if neither is set. */
    private static @Nullable Environment environment(@Nullable String name, @Nullable String baseUrl) {
        Environment named = name == null ? null : named(name);
        if (baseUrl == null) {
            return named;
        }
        Environment based = based(baseUrl);
        if (named == null || named.equals(based)) {
            return based;
        }
        if (named.name().equals(based.name())) {
            // Both local: the address says which one.
            return based;
        }
        throw new IllegalArgumentException("WHOP_ENVIRONMENT is " + named.name() + ", but WHOP_BASE_URL leads to "
                + host(based) + ", which is " + (based.name().equals("local") ? "none of Whop's hosts" : based.name())
                + ". Leave one of them out.");
    }

    private static Environment named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "production" -> Environment.PRODUCTION;
            case "sandbox" -> Environment.SANDBOX;
            case "local" -> Environment.local(LOCAL_ROOT);
            default ->
                throw new IllegalArgumentException("WHOP_ENVIRONMENT is \"" + name
                        + "\". Set it to production, sandbox or local, or leave it out for production.");
        };
    }

    private static Environment based(String baseUrl) {
        HttpUrl url = HttpUrl.parse(baseUrl);
        String path = url == null ? "" : url.encodedPath().replaceFirst("/$", "");
        if (url == null
                || !path.endsWith(API_PATH)
                || url.query() != null
                || !url.username().isEmpty()) {
            throw new IllegalArgumentException("WHOP_BASE_URL is not the address of an API. Set it to one that ends in "
                    + API_PATH + ", such as " + Environment.PRODUCTION.apiBase()
                    + ", or leave it out and set WHOP_ENVIRONMENT.");
        }
        for (Environment whops : new Environment[] {Environment.PRODUCTION, Environment.SANDBOX}) {
            if (url.host().equals(host(whops))) {
                return whops;
            }
        }
        String root = path.substring(0, path.length() - API_PATH.length());
        return Environment.local(url.newBuilder()
                .encodedPath(root.isEmpty() ? "/" : root)
                .build()
                .uri());
    }

    private static String host(Environment environment) {
        return environment.apiBase().getHost();
    }
}
