package io.github.whop4j.client.oauth;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Whop's public signing keys, fetched when first needed and kept. An unknown key id makes them be fetched again at once, so
 * a rotation needs no restart, but at most twice in {@link #COOL_DOWN}, so forged ids cannot make this a flood.
 */
final class WhopKeys implements JWKSource<SecurityContext> {

    private static final Duration KEPT = Duration.ofHours(12);
    private static final Duration COOL_DOWN = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);
    private static final long LONGEST_ANSWER = 1 << 18;

    private final OkHttpClient http;
    private final JWKSource<SecurityContext> cached;
    private volatile boolean everFetched;

    WhopKeys(URI jwks, OkHttpClient http) {
        this.http = http;
        this.cached = JWKSourceBuilder.create(url(jwks), this::fetch)
                .cache(KEPT.toMillis(), LONGEST_WAIT.toMillis())
                .refreshAheadCache(false)
                .rateLimited(COOL_DOWN.toMillis())
                .outageTolerant(KEPT.toMillis())
                .build();
    }

    /**
     * The keys a token may be signed with.
     *
     * @return no key when Whop published none of that id
     * @throws KeySourceException when the keys are not known and cannot be fetched
     */
    @Override
    public List<JWK> get(JWKSelector wanted, @Nullable SecurityContext context) throws KeySourceException {
        try {
            return cached.get(wanted, context);
        } catch (RateLimitReachedException coolingDown) {
            if (everFetched) {
                return List.of(); // the keys were looked at a moment ago, and this one was not among them
            }
            throw coolingDown;
        }
    }

    private Resource fetch(URL address) throws IOException {
        Request request = new Request.Builder()
                .url(address)
                .header("Accept", "application/json")
                .build();
        try (Response response = http.newCall(request).execute()) {
            if (!response.isSuccessful()) {
                throw new IOException("Whop's keys at " + address + " were answered with " + response.code());
            }
            String keys = response.peekBody(LONGEST_ANSWER).string();
            everFetched = true;
            return new Resource(keys, response.header("Content-Type"));
        }
    }

    private static URL url(URI jwks) {
        try {
            return jwks.toURL();
        } catch (MalformedURLException notAUrl) {
            throw new IllegalArgumentException("The environment's JWKS address is no URL: " + jwks, notAUrl);
        }
    }
}
