package io.github.whop4j.gigflow.web;

import io.github.whop4j.client.Environment;
import io.javalin.http.Context;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What of Whop's a page may load. A page that holds an embed, or a form that leads on to a page of Whop's, calls
 * {@link #allow}; all others stay closed.
 */
public final class WhopEmbeds {
    /** Frames and calls of the hosted embeds come from many hosts below these. */
    private static final List<String> WHOP =
            List.of("https://whop.com", "https://*.whop.com", "https://*.elements.whop.com");

    private static final String WHOP_SOCKETS = "wss://*.whop.com";

    private final Environment environment;
    private final String[] scripts;
    private final String[] frames;
    private final String[] connections;

    public WhopEmbeds(Environment environment) {
        this.environment = environment;
        this.scripts = Stream.of(environment.checkoutScript(), environment.elementsScript())
                .map(WhopEmbeds::origin)
                .distinct()
                .toArray(String[]::new);
        boolean hosted = environment.hostedBase().getHost().endsWith("whop.com");
        List<String> hosts = hosted ? WHOP : List.of(origin(environment.hostedBase()));
        List<String> all = new ArrayList<>(hosts);
        if (hosted) {
            all.add(WHOP_SOCKETS);
        }
        this.frames = hosts.toArray(String[]::new);
        this.connections = all.toArray(String[]::new);
    }

    /** What embeds are told: {@code production} or {@code sandbox}. */
    public String environment() {
        return environment.embedEnvironment();
    }

    /** The script that mounts {@code data-whop-checkout-*} elements. */
    public String checkoutLoader() {
        return environment.checkoutScript().toString();
    }

    /** The script that draws payouts, verification and chat elements. */
    public String elementsLoader() {
        return environment.elementsScript().toString();
    }

    /** Opens this answer's policy for the embeds. */
    public void allow(Context ctx) {
        ctx.header(
                "Content-Security-Policy",
                ContentSecurityPolicy.strict()
                        .with("script-src", scripts)
                        .with("frame-src", frames)
                        .with("connect-src", connections)
                        .with("img-src", frames)
                        // Browsers hold form-action against the redirect after a form too.
                        .with("form-action", frames)
                        .toString());
        // The identity check wants the camera, the checkout the browser's wallet; nothing else is lent out.
        String lent = "(self \"" + String.join("\" \"", frames) + "\")";
        ctx.header("Permissions-Policy", "camera=" + lent + ", payment=" + lent + ", microphone=(), geolocation=()");
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
