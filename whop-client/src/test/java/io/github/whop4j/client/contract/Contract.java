package io.github.whop4j.client.contract;

import static io.github.whop4j.client.contract.Trees.flag;
import static io.github.whop4j.client.contract.Trees.list;
import static io.github.whop4j.client.contract.Trees.object;
import static io.github.whop4j.client.contract.Trees.text;
import static io.github.whop4j.client.contract.Trees.texts;

import io.github.whop4j.client.contract.Shape.Fields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The whole contract: 226 operations and 41 events. */
final class Contract {
    private static final Map<String, Object> TYPES = object(Trees.resource("types.json"));

    private final List<Operation> operations;
    private final List<Event> events;

    private Contract(List<Operation> operations, List<Event> events) {
        this.operations = operations;
        this.events = events;
    }

    static Contract load() {
        ContractTypes types = new ContractTypes(TYPES);
        List<Operation> operations = new ArrayList<>();
        for (Object entry : (List<?>) Trees.resource("endpoints.json")) {
            operations.add(operation(object(entry), types));
        }
        Map<String, Object> webhooks = object(Trees.resource("webhooks.json"));
        List<Event> events = Stream.of("events_v0_0_40", "events_added_v0_0_42")
                .flatMap(group -> list(webhooks, group).stream())
                .map(entry -> event(object(entry)))
                .toList();
        return new Contract(Collections.unmodifiableList(operations), events);
    }

    List<Operation> operations() {
        return operations;
    }

    List<Event> events() {
        return events;
    }

    private static Operation operation(Map<String, Object> entry, ContractTypes types) {
        String resource = text(entry, "resource");
        return new Operation(
                resource,
                // The one nested resource; and Java writes AiChats where the contract has AIChats.
                resource.equals("affiliates/overrides")
                        ? "AffiliateOverrides"
                        : text(entry, "sdkClass").replace("AI", "Ai"),
                text(entry, "operation"),
                text(entry, "method"),
                text(entry, "path"),
                list(entry, "pathParams").stream()
                        .map(parameter -> text(object(parameter), "name"))
                        .toList(),
                types.fields(list(entry, "queryParams")),
                body(entry, types),
                types.parse(text(entry, "response")),
                flag(entry, "paginated"));
    }

    private static @Nullable Shape body(Map<String, Object> entry, ContractTypes types) {
        if (entry.containsKey("bodyVariants")) {
            return ContractTypes.oneOf(list(entry, "bodyVariants").stream()
                    .map(variant -> fields(object(variant), types))
                    .toList());
        }
        return entry.get("body") == null
                ? null
                : new Fields(
                        entry.get("paramsType") == null ? "body" : text(entry, "paramsType"),
                        types.fields(list(entry, "body")));
    }

    private static Fields fields(Map<String, Object> entry, ContractTypes types) {
        return new Fields(text(entry, "name"), types.fields(list(entry, "fields")));
    }

    private static Event event(Map<String, Object> entry) {
        String dataType = text(entry, "dataType");
        Map<String, Object> known = new LinkedHashMap<>(TYPES);
        if (entry.containsKey("dataFields")) {
            // Of an event of a later version the nested types are stored only where a type of this one is the same.
            known.put(dataType, Map.of("kind", "object", "fields", list(entry, "dataFields")));
            texts(entry, "dataSameFieldSetAs").forEach(same -> alias(same, dataType, known));
        }
        List<String> spellings = new ArrayList<>(List.of(text(entry, "type"), text(entry, "legacyUnderscore")));
        if (entry.containsKey("legacyAliases")) {
            spellings.addAll(texts(entry, "legacyAliases"));
        }
        return new Event(text(entry, "type"), spellings, new ContractTypes(known).parse(dataType));
    }

    private static void alias(String same, String dataType, Map<String, Object> types) {
        for (String name : List.copyOf(types.keySet())) {
            if (name.startsWith(same + ".")) {
                types.put(dataType + name.substring(same.length()), types.get(name));
            }
        }
    }
}
