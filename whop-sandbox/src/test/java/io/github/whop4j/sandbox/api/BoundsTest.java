package io.github.whop4j.sandbox.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every documented bound is enforced, and what is just within it is let through. */
class BoundsTest {
    private static final Contract REQUESTS = Contract.get();
    private static final WhopSandbox SANDBOX = WhopSandbox.start();
    private static final Caller PLATFORM = Caller.platform(SANDBOX);

    @AfterAll
    static void stop() {
        SANDBOX.close();
    }

    /** One bound of one field, with a value just within and one just without. */
    record Bound(String operation, List<String> path, Object within, Object without) {
        String name() {
            return String.join(".", path);
        }

        @Override
        public String toString() {
            return operation + " " + name();
        }
    }

    static List<Bound> bounds() {
        List<Bound> bounds = new ArrayList<>();
        for (String operation : REQUESTS.names()) {
            Map<String, Field> body = REQUESTS.operation(operation).body();
            if (body != null) {
                collect(bounds, operation, List.of(), body);
            }
        }
        return bounds;
    }

    private static void collect(List<Bound> bounds, String operation, List<String> parents, Map<String, Field> fields) {
        fields.forEach((name, field) -> {
            List<String> path = new ArrayList<>(parents);
            path.add(name);
            collect(bounds, operation, path, field.fields());
            Bounds of = field.bounds();
            if (of.min() != null) {
                bounds.add(new Bound(operation, path, of.min(), of.min().subtract(BigDecimal.ONE)));
            }
            if (of.max() != null) {
                bounds.add(new Bound(operation, path, of.max(), of.max().add(BigDecimal.ONE)));
            }
            lengths(bounds, operation, path, field);
        });
    }

    private static void lengths(List<Bound> bounds, String operation, List<String> path, Field field) {
        boolean map = field.type().equals("map");
        int keys = number(field.bounds().maxKeys());
        if (keys > 0) {
            bounds.add(new Bound(operation, path, members(keys), members(keys + 1)));
        }
        int keyLength = number(field.bounds().maxKeyLength());
        if (keyLength > 0) {
            bounds.add(new Bound(operation, path, member(text(keyLength), "v"), member(text(keyLength + 1), "v")));
        }
        int length = number(field.bounds().maxLength());
        if (length > 0) {
            Object within = map ? member("k", text(length)) : text(length);
            Object without = map ? member("k", text(length + 1)) : text(length + 1);
            bounds.add(new Bound(operation, path, within, without));
        }
    }

    @Test
    void knowsWhatWhopDocuments() {
        assertThat(bounds().stream().map(Bound::toString))
                .contains(
                        "POST /products title",
                        "PATCH /plans/{id} title",
                        "POST /checkout_configurations plan.title",
                        "POST /transfers notes",
                        "PATCH /users/{id} username",
                        "PATCH /memberships/{id} metadata");
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void refusesWhatIsOutOfBoundsAndNothingElse(Bound bound) {
        Answer without = ask(bound, bound.without());
        Answer within = ask(bound, bound.within());

        assertThat(without.status()).as(without.text()).isEqualTo(400);
        assertThat(without.code()).isEqualTo("parameter_invalid");
        assertThat(without.message()).startsWith(bound.name() + " must ").contains("at ");
        // Refused for what else is missing, at the most.
        assertThat(within.text()).doesNotContain("at most", "at least");
    }

    private static Answer ask(Bound bound, Object value) {
        Object body = value;
        for (int i = bound.path().size() - 1; i >= 0; i--) {
            body = new JsonObject().put(bound.path().get(i), body);
        }
        String[] parts = bound.operation().split(" ", 2);
        String path = "/api/v1" + parts[1].replaceAll("\\{[a-z_]+}", "no-address");
        return PLATFORM.send(parts[0], path, body.toString());
    }

    private static int number(@Nullable BigDecimal bound) {
        return bound == null ? 0 : bound.intValueExact();
    }

    /** Each is one character for people and two for Java. */
    private static String text(int length) {
        return "😀".repeat(length);
    }

    private static JsonObject members(int size) {
        JsonObject map = new JsonObject();
        for (int i = 0; i < size; i++) {
            map.put("k" + i, "v");
        }
        return map;
    }

    private static JsonObject member(String key, String value) {
        return new JsonObject().put(key, value);
    }
}
