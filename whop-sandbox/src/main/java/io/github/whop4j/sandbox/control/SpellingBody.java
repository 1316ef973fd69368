package io.github.whop4j.sandbox.control;

import io.github.whop4j.sandbox.fault.EventSpelling;
import io.github.whop4j.sandbox.json.JsonObject;
import java.util.List;

/** Spellings of events as JSON: {@code {amounts?, owner?, type?}}. */
final class SpellingBody {
    private static final List<String> KNOWN = List.of("amounts", "owner", "type");

    private SpellingBody() {}

    /** What is not named stays as it was. */
    static EventSpelling read(JsonObject body, EventSpelling before) {
        Fields fields = Fields.of(body, KNOWN);
        return new EventSpelling(
                fields.constantOr("amounts", EventSpelling.Amounts.class, before.amounts()),
                fields.constantOr("owner", EventSpelling.Owner.class, before.owner()),
                fields.constantOr("type", EventSpelling.Type.class, before.type()));
    }

    static JsonObject view(EventSpelling spelling) {
        return new JsonObject()
                .put("amounts", Fields.lower(spelling.amounts()))
                .put("owner", Fields.lower(spelling.owner()))
                .put("type", Fields.lower(spelling.type()));
    }
}
