package io.github.whop4j.client.contract;

import io.github.whop4j.client.contract.Shape.Fields;
import io.github.whop4j.client.contract.Shape.OneOf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an operation is called with, as JSON.
 *
 * @param path by the names of the path's parameters
 * @param query by the names of the query's
 * @param body null for none
 */
record Arguments(
        Map<String, String> path,
        Map<String, @Nullable Object> query,
        @Nullable Map<String, @Nullable Object> body) {

    /** One sample, or one for each variant of the body. */
    static List<Arguments> of(Operation operation, Sample sample) {
        SampleJson json = new SampleJson(sample, operation.key().hashCode());
        Map<String, String> path = new LinkedHashMap<>();
        // A slash, a blank, a letter of two bytes and a percent sign: nothing of it may get lost or split the path.
        operation.pathParameters().forEach(name -> path.put(name, name + "_1/ä %2F"));
        Map<String, @Nullable Object> query = json.object(new Fields("query", operation.query()));
        List<Fields> bodies = bodies(operation.body());
        return bodies.isEmpty()
                ? List.of(new Arguments(path, query, null))
                : bodies.stream()
                        .map(body -> new Arguments(path, query, json.object(body)))
                        .toList();
    }

    /** As JSON, with a null for everything an update of this operation can empty. */
    Arguments cleared(Fields fields) {
        Map<String, @Nullable Object> cleared = new LinkedHashMap<>();
        fields.fields().values().stream()
                .filter(field -> !field.required() && field.nullable())
                .forEach(field -> cleared.put(field.name(), null));
        if (body != null) {
            cleared.putAll(body);
        }
        return new Arguments(path, query, cleared);
    }

    private static List<Fields> bodies(@Nullable Shape body) {
        if (body instanceof OneOf union) {
            return union.variants();
        }
        return body instanceof Fields fields ? List.of(fields) : List.of();
    }
}
