package io.github.whop4j.client.internal.json;

import com.squareup.moshi.Json;
import java.lang.reflect.RecordComponent;

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
        StringBuilder snake = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (letter >= 'A' && letter <= 'Z') {
                snake.append('_').append((char) (letter - 'A' + 'a'));
            } else {
                snake.append(letter);
            }
        }
        return snake.toString();
    }
}
