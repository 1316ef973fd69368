package io.github.whop4j.client;

import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The settings of an OkHttp client that is made here and not brought along. */
final class OwnHttp {
    private static final String PROXY_AUTHORIZATION = "Proxy-Authorization";

    @Nullable
    Duration connectTimeout;

    @Nullable
    Duration readTimeout;

    @Nullable
    Proxy proxy;

    @Nullable
    String proxyAuthorization;

    void proxyCredentials(String user, Secret password) {
        proxyAuthorization = Credentials.basic(user, password.reveal());
    }

    /** The names of what was set, for the caller that sets it in vain. */
    List<String> set() {
        return Stream.of(
                        connectTimeout == null ? null : "connectTimeout",
                        readTimeout == null ? null : "readTimeout",
                        proxy == null ? null : "proxy",
                        proxyAuthorization == null ? null : "proxyCredentials")
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    OkHttpClient build() {
        // The limit of an attempt is its call timeout, so that reading has none of its own unless it was asked for.
        OkHttpClient.Builder http = new OkHttpClient.Builder()
                .connectTimeout(connectTimeout == null ? Duration.ofSeconds(10) : connectTimeout)
                .readTimeout(readTimeout == null ? Duration.ZERO : readTimeout)
                .writeTimeout(Duration.ZERO)
                .followRedirects(false)
                .proxy(proxy);
        String authorization = proxyAuthorization;
        if (authorization != null) {
            http.proxyAuthenticator((route, response) -> {
                // Sent once and still refused: the credentials are wrong, and the 407 is the answer.
                boolean refused = response.request().header(PROXY_AUTHORIZATION) != null;
                return refused
                        ? null
                        : response.request()
                                .newBuilder()
                                .header(PROXY_AUTHORIZATION, authorization)
                                .build();
            });
        }
        return http.build();
    }
}
