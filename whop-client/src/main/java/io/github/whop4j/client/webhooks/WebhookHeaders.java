package io.github.whop4j.client.webhooks;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the verifier asks for a request header. Any framework's getter fits: {@code ctx::header} in Javalin,
 * {@code request::getHeader} in a servlet, {@code exchange.getRequestHeaders()::getFirst} in the JDK's server.
 */
@FunctionalInterface
public interface WebhookHeaders {

    /**
     * Looks a header up; case must not matter. The verifier asks with lower-case names.
     *
     * @param name the header's name
     * @return its value, or null when the request has none
     */
    @Nullable
    String get(String name);

    /**
     * Reads from a map of header lines, whatever the case of its keys; the null key some clients keep the status line
     * under is passed over. Several lines of one name are joined by a space, which is how signatures are separated; an
     * id or a timestamp sent twice is thereby malformed and refused.
     *
     * @param lines header name to its values
     * @return a case-insensitive lookup over the map
     */
    static WebhookHeaders of(Map<String, ? extends Collection<String>> lines) {
        return name -> {
            @Nullable String joined = null;
            for (Map.Entry<String, ? extends Collection<String>> line : lines.entrySet()) {
                if (name.equalsIgnoreCase(line.getKey()) && line.getValue() != null) {
                    for (String value : line.getValue()) {
                        if (value != null) {
                            joined = joined == null ? value : joined + " " + value;
                        }
                    }
                }
            }
            return joined == null || joined.isEmpty() ? null : joined;
        };
    }
}
