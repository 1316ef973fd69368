package io.github.whop4j.sandbox.api;

import io.github.whop4j.sandbox.json.Json;
import io.github.whop4j.sandbox.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What Whop's API takes, as of version 2025-01-01: for each operation its permissions, query parameters and body fields. It
 * is data ({@code requests.json}, taken from the types of Whop's own SDK), so that it can be compared with other tables.
 */
final class Contract {
    /**
     * One operation.
     *
     * @param permissions what a narrowed credential must hold, all of it; empty where Whop publishes none
     * @param query its query parameters
     * @param body its body fields, null when it takes no body
     */
    record Operation(
            List<String> permissions,
            Map<String, Field> query,
            @Nullable Map<String, Field> body) {}

    /** Read once for all sandboxes of a JVM, and no one changes what was read. */
    private static final class Once {
        static final Contract CONTRACT = new Contract();
    }

    private final JsonObject operations;
    private final JsonObject enums;
    private final Map<String, Operation> described = new ConcurrentHashMap<>();

    static Contract get() {
        return Once.CONTRACT;
    }

    private Contract() {
        JsonObject tables = Json.contract();
        operations = Objects.requireNonNull(tables.object("operations"));
        enums = Objects.requireNonNull(tables.object("enums"));
    }

    /** Every operation's name, as in {@code "POST /companies"}. */
    Set<String> names() {
        return operations.names();
    }

    /** The operation {@code "POST /companies"}; it must be in the contract. */
    Operation operation(String name) {
        return described.computeIfAbsent(name, this::read);
    }

    private Operation read(String name) {
        JsonObject operation = Objects.requireNonNull(operations.object(name), name);
        List<?> permissions = Objects.requireNonNull(operation.list("permissions"));
        return new Operation(
                permissions.stream().map(String::valueOf).toList(),
                Field.all(operation.object("query"), enums),
                operation.has("body") ? Field.all(operation.object("body"), enums) : null);
    }
}
