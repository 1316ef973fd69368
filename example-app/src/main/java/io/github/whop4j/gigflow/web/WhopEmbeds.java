package io.github.whop4j.gigflow.web;

import io.javalin.http.Context;
import java.util.List;

/**
 * What of Whop's a page may load. A page that holds an embed, or a form that leads on to a page of Whop's, calls
 * {@link #allow}; all others stay closed.
 *
 * @param environment what the embeds are told: {@code production}, {@code sandbox} or {@code local}
 * @param scriptHosts where the embeds' scripts come from
 * @param hosts where their frames live and what they talk to
 */
public record WhopEmbeds(String environment, List<String> scriptHosts, List<String> hosts) {
    public static WhopEmbeds production() {
        return whop("production");
    }

    /** Whop's own sandbox: the same scripts, told the environment by an attribute. */
    public static WhopEmbeds sandbox() {
        return whop("sandbox");
    }

    /** The local sandbox. */
    public static WhopEmbeds local(String origin) {
        return new WhopEmbeds("local", List.of(origin), List.of(origin));
    }

    /** The script that mounts {@code data-whop-checkout-*} elements. */
    public String checkoutLoader() {
        return scriptHosts.get(0) + "/static/checkout/loader.js";
    }

    /** Opens this answer's policy for the embeds. */
    public void allow(Context ctx) {
        String[] scripts = scriptHosts.toArray(String[]::new);
        String[] all = hosts.toArray(String[]::new);
        ctx.header(
                "Content-Security-Policy",
                ContentSecurityPolicy.strict()
                        .with("script-src", scripts)
                        .with("frame-src", all)
                        .with("connect-src", all)
                        // Browsers hold form-action against the redirect after a form too.
                        .with("form-action", all)
                        .with("img-src", all)
                        .toString());
        String framed = String.join(" ", all.length == 0 ? List.of() : quoted());
        ctx.header(
                "Permissions-Policy",
                "camera=(self " + framed + "), microphone=(), geolocation=(), payment=(self " + framed + ")");
    }

    /** Permissions-Policy takes origins in quotes; wildcard hosts are allowed in it too. */
    private List<String> quoted() {
        return hosts.stream()
                .filter(host -> host.startsWith("http"))
                .map(host -> '"' + host + '"')
                .toList();
    }

    private static WhopEmbeds whop(String environment) {
        return new WhopEmbeds(
                environment,
                List.of("https://js.whop.com", "https://apollo.elements.whop.com"),
                List.of("https://*.whop.com", "https://whop.com", "https://*.elements.whop.com", "wss://*.whop.com"));
    }
}
