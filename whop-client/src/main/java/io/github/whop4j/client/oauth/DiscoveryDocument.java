package io.github.whop4j.client.oauth;

import io.github.whop4j.client.Environment;
import io.github.whop4j.client.WhopOAuthException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import okhttp3.Request;

/**
 * The OpenID configuration document on the wire (OpenID Connect Discovery, section 3). It comes from the network and says
 * where secrets are sent, so nothing in it is taken on trust.
 */
record DiscoveryDocument(
        String issuer,
        String authorizationEndpoint,
        String tokenEndpoint,
        String userinfoEndpoint,
        String revocationEndpoint,
        String jwksUri) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    static OpenIdConfiguration fetch(Environment environment, OAuthCalls calls) {
        Request request = new Request.Builder()
                .url(OAuthCalls.url(environment.discovery()))
                .header("Accept", "application/json")
                .build();
        return calls.send(request, DiscoveryDocument.class, List.of()).checked(environment);
    }

    private OpenIdConfiguration checked(Environment environment) {
        if (!issuer.equals(environment.issuer())) {
            // Section 4.3: otherwise anyone's document could stand in for Whop's.
            throw refused(
                    environment, "is of another issuer than " + environment.issuer() + ": " + Printable.of(issuer));
        }
        return new OpenIdConfiguration(
                issuer,
                endpoint(environment, "authorization_endpoint", authorizationEndpoint),
                endpoint(environment, "token_endpoint", tokenEndpoint),
                endpoint(environment, "userinfo_endpoint", userinfoEndpoint),
                endpoint(environment, "revocation_endpoint", revocationEndpoint),
                endpoint(environment, "jwks_uri", jwksUri));
    }

    private static URI endpoint(Environment environment, String name, String address) {
        URI endpoint;
        try {
            endpoint = new URI(address);
        } catch (URISyntaxException notAnAddress) {
            throw refused(environment, "has a " + name + " that is no address: " + Printable.of(address));
        }
        String scheme = endpoint.getScheme() == null ? "" : endpoint.getScheme().toLowerCase(Locale.ROOT);
        String host = endpoint.getHost() == null ? "" : endpoint.getHost().toLowerCase(Locale.ROOT);
        boolean safe = scheme.equals("https") || (scheme.equals("http") && LOOPBACK.contains(host));
        if (!safe || host.isEmpty() || endpoint.getRawUserInfo() != null || endpoint.getRawFragment() != null) {
            throw refused(
                    environment,
                    "has a " + name + " that is not a plain https address (http is for this machine only): "
                            + Printable.of(address));
        }
        return endpoint;
    }

    private static WhopOAuthException refused(Environment environment, String what) {
        return new WhopOAuthException(
                "The OpenID configuration at " + environment.discovery() + " " + what
                        + ". Check the environment's discovery address and issuer.",
                null,
                null);
    }
}
