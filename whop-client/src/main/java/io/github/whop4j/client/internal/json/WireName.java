package io.github.whop4j.client.internal.json;

import com.squareup.moshi.Json;
import java.lang.reflect.RecordComponent;
import java.util.Locale;

/** How a record component is called on the wire: snake case of its name, unless {@code @Json(name = …)} says otherwise. */
public final class WireName {
    private WireName() {}

    /**
     * The key of a component.
     *
     * @param component of a model record
     * @return such as {@code card_last4} for {@code cardLast4}
     */
    public static String of(RecordComponent component) {
        Json json = fieldAnnotation(component);
        return json != null ? json.name() : snakeCase(component.getName());
    }

    private static @org.jspecify.annotations.Nullable Json fieldAnnotation(RecordComponent component) {
        try {
            // Moshi's annotation may only stand on fields; on a component the compiler moves it to the private field.
            return component
                    .getDeclaringRecord()
                    .getDeclaredField(component.getName())
                    .getAnnotation(Json.class);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("A record without a field for " + component, e);
        }
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
