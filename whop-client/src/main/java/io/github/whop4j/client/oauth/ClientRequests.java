package io.github.whop4j.client.oauth;

import io.github.whop4j.client.Secret;
import io.github.whop4j.client.internal.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** Writes the requests only the application itself may make, for tokens and for their end: all that proves it. */
record ClientRequests(
        String clientId,
        @Nullable Secret clientSecret,
        ClientAuthentication authentication,
        TokenRequestEncoding encoding) {

    /** A POST, authenticated as the application. The client id goes along in every case. */
    Request post(URI endpoint, Map<String, String> parameters) {
        Map<String, String> body = new LinkedHashMap<>(parameters);
        body.put("client_id", clientId);
        Request.Builder request =
                new Request.Builder().url(OAuthCalls.url(endpoint)).header("Accept", "application/json");
        if (clientSecret != null && authentication == ClientAuthentication.CLIENT_SECRET_POST) {
            body.put("client_secret", clientSecret.reveal());
        }
        if (clientSecret != null && authentication == ClientAuthentication.CLIENT_SECRET_BASIC) {
            request.header("Authorization", Credentials.basic(encoded(clientId), encoded(clientSecret.reveal())));
        }
        return request.post(new OneShot(written(body))).build();
    }

    private RequestBody written(Map<String, String> parameters) {
        if (encoding == TokenRequestEncoding.JSON) {
            return RequestBody.create(Json.write(parameters), MediaType.get("application/json"));
        }
        FormBody.Builder form = new FormBody.Builder(StandardCharsets.UTF_8);
        parameters.forEach(form::add);
        return form.build();
    }

    /** RFC 6749, section 2.3.1: both halves are form-encoded before they are joined. */
    private static String encoded(String half) {
        return URLEncoder.encode(half, StandardCharsets.UTF_8);
    }

    /** What was sent in confidence, for masking it wherever it is repeated. */
    Collection<String> confidential(String... sent) {
        Collection<String> all = new ArrayList<>(List.of(sent));
        if (clientSecret != null) {
            all.add(clientSecret.reveal());
        }
        return all;
    }

    /** Without the secret, which is masked anyway. */
    @Override
    public String toString() {
        return "ClientRequests[" + clientId + ", " + authentication + ", " + encoding + "]";
    }

    /**
     * A code or a refresh token works once. OkHttp would send the request again by itself when a connection breaks after
     * sending; the second one could only fail, and a refresh token seen twice may end the whole session.
     */
    private static final class OneShot extends RequestBody {
        private final RequestBody body;

        private OneShot(RequestBody body) {
            this.body = body;
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public @Nullable MediaType contentType() {
            return body.contentType();
        }

        @Override
        public long contentLength() throws IOException {
            return body.contentLength();
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            body.writeTo(sink);
        }
    }
}
