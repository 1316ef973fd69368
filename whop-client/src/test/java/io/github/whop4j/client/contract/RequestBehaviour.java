package io.github.whop4j.client.contract;

import io.github.whop4j.client.contract.Shape.Fields;
import io.github.whop4j.client.internal.json.Json;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Calls an operation with arguments that fit the contract, and looks at what arrives at the other end. */
final class RequestBehaviour {
    private static final List<String> BASE = List.of("api", "v1");

    private final Loopback loopback = new Loopback();
    private final Calls calls = new Calls(loopback.client());

    List<String> drifts(Operation operation, Method method) {
        Drifts drifts = new Drifts();
        loopback.answer(AnswerBehaviour.document(operation, new SampleJson(Sample.FULL, 1)));
        for (Sample sample : List.of(Sample.FULL, Sample.REQUIRED)) {
            for (Arguments arguments : Arguments.of(operation, sample)) {
                send(operation, method, arguments, arguments, drifts);
            }
        }
        if (operation.isUpdate() && operation.body() instanceof Fields fields) {
            Arguments arguments = Arguments.of(operation, Sample.REQUIRED).get(0);
            send(operation, method, arguments, arguments.cleared(fields), drifts);
        }
        return drifts.lines();
    }

    private void send(Operation operation, Method method, Arguments given, Arguments expected, Drifts drifts) {
        try {
            calls.call(operation, method, given, !given.equals(expected));
        } catch (RuntimeException e) {
            drifts.add(operation.key() + " request", "cannot be called with {}: {}", given, e);
            return;
        }
        String verb = loopback.request().method();
        if (!verb.equals(operation.verb())) {
            drifts.add(operation.key() + " request", "sent {}, should be {}", verb, operation.verb());
        }
        HttpUrl url = loopback.request().url();
        List<String> segments = segments(operation, expected.path());
        if (!url.pathSegments().equals(segments)) {
            drifts.add(operation.key() + " request path", "sent {}, should be {}", url.pathSegments(), segments);
        }
        query(operation, url, expected.query(), drifts);
        String body = loopback.body();
        JsonDiff.compare(
                expected.body(), body.isEmpty() ? null : Json.tree(body), operation.key() + " request body", drifts);
    }

    private static List<String> segments(Operation operation, Map<String, String> parameters) {
        List<String> segments = new ArrayList<>(BASE);
        Arrays.stream(operation.path().substring(1).split("/", -1))
                .map(part -> part.startsWith("{") ? parameters.get(part.substring(1, part.length() - 1)) : part)
                .forEach(segments::add);
        return segments;
    }

    private static void query(Operation operation, HttpUrl url, Map<String, @Nullable Object> expected, Drifts drifts) {
        List<String> actual = new ArrayList<>();
        for (int i = 0; i < url.querySize(); i++) {
            actual.add(url.queryParameterName(i) + "=" + url.queryParameterValue(i));
        }
        if (operation.paged() && !expected.containsKey("first") && !expected.containsKey("last")) {
            // The client names the size of a page itself when the caller does not.
            actual.removeIf(parameter -> parameter.matches("first=\\d+"));
        }
        List<String> wanted = new ArrayList<>();
        expected.forEach((name, value) -> {
            if (value instanceof List<?> values) {
                values.forEach(item -> wanted.add(name + "[]=" + text(item)));
            } else {
                wanted.add(name + "=" + text(value));
            }
        });
        Collections.sort(actual);
        Collections.sort(wanted);
        if (!actual.equals(wanted)) {
            List<String> surplus = new ArrayList<>(actual);
            surplus.removeAll(wanted);
            wanted.removeAll(actual);
            drifts.add(operation.key() + " request query", "sent {}, should be {}", surplus, wanted);
        }
    }

    private static String text(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }
}
