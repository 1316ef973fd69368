package io.github.whop4j.client.internal.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.math.BigDecimal;

/** Decimal numbers without loss, and without space for one that would fill the memory when written out. */
final class ExactNumber {
    private static final int MOST_DIGITS = 100;

    private ExactNumber() {}

    static BigDecimal parse(String text, JsonReader reader) {
        BigDecimal number;
        try {
            number = text.length() > MOST_DIGITS ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new JsonDataException(
                    "Expected a decimal number but was \"" + text + "\" at path " + reader.getPath(), e);
        }
        if (number == null || Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw new JsonDataException(
                    "Expected a number of at most " + MOST_DIGITS + " digits at path " + reader.getPath());
        }
        return number;
    }
}
