package io.github.whop4j.benchmarks.get;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The floor: no types, no headers, no retries, the body as a string. */
public final class RawOkHttp implements Get {
    private final OkHttpClient client = new OkHttpClient();
    private final String url;

    /** For {@link Get#of}. */
    public RawOkHttp(String server) {
        url = server + "/api/v1/payments/" + Answer.ID;
    }

    @Override
    public Object get() throws IOException {
        try (Response response =
                client.newCall(new Request.Builder().url(url).build()).execute()) {
            return response.body().string();
        }
    }
}
