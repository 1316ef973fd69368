package io.github.whop4j.client.contract;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.internal.json.Json;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers an operation with what fits the contract, and looks at what the caller gets. */
final class AnswerBehaviour {
    private final Loopback loopback = new Loopback();
    private final Calls calls = new Calls(loopback.client());

    List<String> drifts(Operation operation, Method method) {
        Drifts drifts = new Drifts();
        for (Sample sample : Sample.values()) {
            for (int seed = 0; seed < sample.times(); seed++) {
                Object answer = items(operation, new SampleJson(sample, seed));
                String where = operation.key() + " answer (" + sample + ", seed " + seed + ")";
                receive(operation, method, answer, sample, where, drifts);
            }
        }
        return drifts.lines();
    }

    private void receive(
            Operation operation, Method method, Object answer, Sample sample, String where, Drifts drifts) {
        loopback.answer(Json.write(operation.paged() ? page(answer) : answer));
        try {
            Arguments arguments = Arguments.of(operation, Sample.REQUIRED).get(0);
            Object value = calls.call(operation, method, arguments, false);
            if (sample != Sample.VARIANT_OF_TOMORROW) {
                new Arrival(drifts).compare(answer, value instanceof Page<?> page ? page.items() : value, where);
            }
        } catch (RuntimeException e) {
            drifts.add(where, "cannot be read: {}", e);
        }
    }

    /** The text of an answer. */
    static String document(Operation operation, SampleJson json) {
        Object answer = items(operation, json);
        return Json.write(operation.paged() ? page(answer) : answer);
    }

    private static Object items(Operation operation, SampleJson json) {
        if (!operation.paged()) {
            return json.of(operation.answer());
        }
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            items.add(json.of(operation.answer()));
        }
        return items;
    }

    private static Map<String, Object> page(Object items) {
        Map<String, @Nullable Object> info = new LinkedHashMap<>();
        info.put("has_next_page", false);
        info.put("has_previous_page", false);
        info.put("start_cursor", null);
        info.put("end_cursor", null);
        return Map.of("data", items, "page_info", info);
    }
}
