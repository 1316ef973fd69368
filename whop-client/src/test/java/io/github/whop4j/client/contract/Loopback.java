package io.github.whop4j.client.contract;

import static java.util.Objects.requireNonNull;

import io.github.whop4j.client.WhopClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Answers calls where they leave the client, without a socket: thousands of them take seconds, not minutes. */
final class Loopback implements Interceptor {
    private String answer = "";
    private @Nullable Request request;

    WhopClient client() {
        return WhopClient.builder()
                .apiKey("test-key")
                .maxRetries(0)
                .okHttpClient(new OkHttpClient.Builder().addInterceptor(this).build())
                .build();
    }

    /** What the next calls are answered with. */
    void answer(String json) {
        answer = json;
        request = null;
    }

    /** The last call since then. */
    Request request() {
        return requireNonNull(request, "Nothing was sent");
    }

    /** The text of the last call's body, empty without one. */
    String body() {
        RequestBody body = request().body();
        Buffer buffer = new Buffer();
        try {
            if (body != null) {
                body.writeTo(buffer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return buffer.readUtf8();
    }

    @Override
    public Response intercept(Chain chain) {
        request = chain.request();
        return new Response.Builder()
                .request(chain.request())
                .protocol(Protocol.HTTP_1_1)
                .code(200)
                .message("OK")
                .body(ResponseBody.create(answer, MediaType.get("application/json")))
                .build();
    }
}
