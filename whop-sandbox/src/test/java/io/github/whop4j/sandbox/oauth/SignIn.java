package io.github.whop4j.sandbox.oauth;

import io.github.whop4j.sandbox.Browser;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.Json;
import io.github.whop4j.sandbox.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import okio.ByteString;

/** An app that signs people in: the parameters of RFC 7636's own example, and the steps of the dance. */
final class SignIn {
    static final String CALLBACK = "http://localhost:3000/api/auth/callback/whop";
    static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private final URI base;

    SignIn(WhopSandbox sandbox) {
        this.base = sandbox.baseUri();
    }

    /** A valid authorization request; tests spoil one parameter each. */
    static Map<String, String> request(String scope) {
        Map<String, String> request = new LinkedHashMap<>();
        request.put("response_type", "code");
        request.put("client_id", "app_sandbox");
        request.put("redirect_uri", CALLBACK);
        request.put("scope", scope);
        request.put("state", "st&te=1");
        request.put("nonce", "n0nce");
        request.put("code_challenge", CHALLENGE);
        request.put("code_challenge_method", "S256");
        return request;
    }

    HttpResponse<String> consentPage(Map<String, String> request) {
        return Browser.get(base.resolve("/oauth/authorize?" + Browser.encode(request)));
    }

    /** Opens the page and answers its form with what it carries. */
    HttpResponse<String> decide(Map<String, String> request, String userId, String decision) {
        Map<String, String> form = Browser.hiddenFields(consentPage(request).body());
        form.put("user_id", userId);
        form.put("decision", decision);
        return Browser.submit(base.resolve("/oauth/authorize"), form);
    }

    /** A code for the person's consent. */
    String code(String scope, String userId) {
        URI callback = Browser.location(decide(request(scope), userId, "allow"));
        return Objects.requireNonNull(Browser.query(callback).get("code"));
    }

    static Map<String, String> codeExchange(String code) {
        Map<String, String> exchange = new LinkedHashMap<>();
        exchange.put("grant_type", "authorization_code");
        exchange.put("client_id", "app_sandbox");
        exchange.put("redirect_uri", CALLBACK);
        exchange.put("code", code);
        exchange.put("code_verifier", VERIFIER);
        return exchange;
    }

    static Map<String, String> refresh(String refreshToken) {
        return Map.of("grant_type", "refresh_token", "client_id", "app_sandbox", "refresh_token", refreshToken);
    }

    HttpResponse<String> postJson(String path, Map<String, String> parameters, String... headers) {
        return post(path, "application/json", Json.write(parameters), headers);
    }

    HttpResponse<String> post(String path, String contentType, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body));
        return Browser.send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    /** The tokens of a whole sign-in. */
    JsonObject tokens(String scope, String userId) {
        return json(postJson("/oauth/token", codeExchange(code(scope, userId))));
    }

    HttpResponse<String> userinfo(String accessToken) {
        return Browser.send(HttpRequest.newBuilder(base.resolve("/oauth/userinfo"))
                .header("Authorization", "Bearer " + accessToken)
                .build());
    }

    static JsonObject json(HttpResponse<String> response) {
        Object value = Json.read(ByteString.encodeUtf8(response.body()));
        return (JsonObject) Objects.requireNonNull(value);
    }

    static String text(JsonObject object, String name) {
        return Objects.requireNonNull(object.string(name), name);
    }
}
