package io.github.whop4j.docs.interop.sandbox;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.github.whop4j.sandbox.WhopSandbox;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Records which operations of the contract were called and answered with a 2xx status. */
final class OperationRecorder implements Interceptor {
    private static final String PREFIX = "/api/v1";

    private final Set<String> requests = new ConcurrentSkipListSet<>();

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        String path = chain.request().url().encodedPath();
        if (response.isSuccessful() && path.startsWith(PREFIX)) {
            requests.add(chain.request().method() + " " + path.substring(PREFIX.length()));
        }
        return response;
    }

    /** The recorded operations by their names in the contract, e.g. {@code GET /payments/{id}}. */
    Set<String> operations() throws IOException {
        Set<String> all = contract();
        Set<String> called = new TreeSet<>();
        for (String request : requests) {
            if (all.contains(request)) {
                called.add(request);
                continue;
            }
            all.stream().filter(name -> request.matches(pattern(name))).forEach(called::add);
        }
        return called;
    }

    /** All operations of the sandbox, read from the table that it validates requests with. */
    static Set<String> contract() throws IOException {
        JsonAdapter<Object> json = new Moshi.Builder().build().adapter(Object.class);
        try (InputStream in = WhopSandbox.class.getResourceAsStream("api/requests.json")) {
            Map<?, ?> tables = (Map<?, ?>) Objects.requireNonNull(
                    json.fromJson(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)));
            Set<String> names = new TreeSet<>();
            ((Map<?, ?>) Objects.requireNonNull(tables.get("operations")))
                    .keySet()
                    .forEach(name -> names.add("" + name));
            return names;
        }
    }

    private static String pattern(String name) {
        return name.replaceAll("\\{[^}]+}", "[^/]+");
    }
}
