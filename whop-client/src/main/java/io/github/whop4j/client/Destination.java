package io.github.whop4j.client;

import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * Whether a key may go where it would be sent. Keys of production and sandbox look alike, so the wrong one of these two shows
 * only in Whop's 401; what can be known here is refused here.
 */
final class Destination {
    /** The key of the local sandbox: public, the same for every user, and of no use anywhere else. */
    private static final String LOCAL_KEY = "apik_sandbox";

    private static final Pattern LOOPBACK_ADDRESS = Pattern.compile("127(\\.\\d{1,3}){3}|::1");

    private Destination() {}

    /** The API base, as an address that ends in a slash. */
    static HttpUrl apiBase(Environment environment) {
        HttpUrl base = HttpUrl.get(environment.apiBase());
        if (base == null) {
            throw new IllegalArgumentException("The API base is no web address: " + environment.apiBase());
        }
        return base.newBuilder().addPathSegment("").build();
    }

    static void check(Environment environment, Secret token) {
        HttpUrl base = apiBase(environment);
        boolean local = token.reveal().equals(LOCAL_KEY);
        if (!base.isHttps() && !isLoopback(base.host()) && !local) {
            throw new IllegalArgumentException("A key must not be sent in the clear to " + base.host()
                    + ": use https. Plain http is for this machine, and for the local sandbox's own key.");
        }
        if (local && isWhops(base.host())) {
            throw new IllegalArgumentException(LOCAL_KEY + " is the key of the local sandbox, and this client is for "
                    + environment.name() + " (" + base.host() + "). Give it a key of that environment, or set the"
                    + " environment to Environment.local(…).");
        }
    }

    /** Of names only those that always mean this machine; none is looked up, because the answer may change. */
    private static boolean isLoopback(String host) {
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || LOOPBACK_ADDRESS.matcher(host).matches();
    }

    private static boolean isWhops(String host) {
        return host.equals("whop.com") || host.endsWith(".whop.com");
    }
}
