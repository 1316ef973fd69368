package io.github.whop4j.benchmarks.get;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.models.models.Model;

/** A client of the other generator in wide use, on OkHttp 4 and Kotlin. */
public final class OpenAi implements Get {
    private final OpenAIClient client;

    /** For {@link Get#of}. */
    public OpenAi(String server) {
        client = OpenAIOkHttpClient.builder()
                .apiKey("benchmark")
                .baseUrl(server + "/v1")
                .build();
    }

    @Override
    public Object get() {
        Model model = client.models().retrieve(Answer.ID);
        return Answer.checked(model, model.id());
    }
}
