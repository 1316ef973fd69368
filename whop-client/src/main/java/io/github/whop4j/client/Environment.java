package io.github.whop4j.client;

import java.net.URI;
import java.util.Locale;

/**
 * The hosts of one Whop: where its API, its sign-in and its embeds live. Keys, webhooks and ids of one environment mean
 * nothing in another, although they look alike. Immutable.
 *
 * @param name for people and logs: {@code production}, {@code sandbox} or {@code local}
 * @param apiBase base of the REST API, ends in {@code /api/v1}
 * @param oauthBase base of the OAuth endpoints, ends in {@code /oauth}
 * @param issuer the exact {@code iss} of ID tokens signed here
 * @param jwks the public keys that ID tokens and user tokens are signed with
 * @param discovery the OpenID configuration document
 * @param hostedBase base of the dashboard and of hosted checkout pages
 * @param checkoutScript loader of the embedded checkout
 * @param elementsScript loader of the payouts, chat and wallet elements
 * @param embedEnvironment what embeds are told: {@code production} or {@code sandbox}
 */
public record Environment(
        String name,
        URI apiBase,
        URI oauthBase,
        String issuer,
        URI jwks,
        URI discovery,
        URI hostedBase,
        URI checkoutScript,
        URI elementsScript,
        String embedEnvironment) {

    private static final String CHECKOUT_LOADER = "https://js.whop.com/static/checkout/loader.js";
    private static final String ELEMENTS = "https://apollo.elements.whop.com/release/elements.js";

    /** Real people and real money. */
    public static final Environment PRODUCTION =
            hosted("production", "https://api.whop.com", "https://whop.com", CHECKOUT_LOADER, ELEMENTS, "production");

    /** Whop's own test environment: no real payouts, chat and apps limited. */
    public static final Environment SANDBOX = hosted(
            "sandbox",
            "https://sandbox-api.whop.com",
            "https://sandbox.whop.com",
            CHECKOUT_LOADER,
            ELEMENTS,
            "sandbox");

    /**
     * A Whop that answers everything under one root, as the local sandbox does: the API under {@code /api/v1}, OAuth
     * under {@code /oauth}, keys under {@code /.well-known}, scripts under {@code /static}.
     *
     * @param root scheme, host and port, such as {@code http://localhost:4010}
     * @return the environment below that root
     */
    public static Environment local(URI root) {
        String scheme = root.getScheme() == null ? "" : root.getScheme().toLowerCase(Locale.ROOT);
        if (!(scheme.equals("http") || scheme.equals("https")) || root.getHost() == null) {
            throw new IllegalArgumentException(
                    "A local environment needs an absolute http(s) address such as http://localhost:4010, not " + root);
        }
        String base = withoutTrailingSlash(root.toString());
        return hosted(
                "local", base, base, base + "/static/checkout/loader.js", base + "/static/elements.js", "sandbox");
    }

    private static Environment hosted(
            String name, String api, String pages, String checkoutScript, String elementsScript, String embed) {
        return new Environment(
                name,
                URI.create(api + "/api/v1"),
                URI.create(api + "/oauth"),
                api,
                URI.create(api + "/.well-known/jwks.json"),
                URI.create(api + "/.well-known/openid-configuration"),
                URI.create(pages),
                URI.create(checkoutScript),
                URI.create(elementsScript),
                embed);
    }

    private static String withoutTrailingSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
