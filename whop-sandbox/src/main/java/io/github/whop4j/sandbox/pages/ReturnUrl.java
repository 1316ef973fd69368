package io.github.whop4j.sandbox.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A URL a caller gave us to send people back to, plus what we have to tell it. What its query already holds stays, except
 * for the names we set; a fragment stays at the end.
 *
 * @param url the URL so far
 */
public record ReturnUrl(String url) {
    /**
     * Sets a query parameter.
     *
     * @param name its name, plain ASCII
     * @param value its value, not yet encoded
     * @return the URL with exactly one parameter of that name
     */
    public ReturnUrl with(String name, String value) {
        int hash = url.indexOf('#');
        String fragment = hash < 0 ? "" : url.substring(hash);
        String rest = hash < 0 ? url : url.substring(0, hash);
        int mark = rest.indexOf('?');
        StringBuilder result = new StringBuilder(mark < 0 ? rest : rest.substring(0, mark)).append('?');
        if (mark >= 0) {
            for (String pair : rest.substring(mark + 1).split("&", -1)) {
                if (!pair.isEmpty() && !pair.equals(name) && !pair.startsWith(name + "=")) {
                    result.append(pair).append('&');
                }
            }
        }
        return new ReturnUrl(result.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append(fragment)
                .toString());
    }

    @Override
    public String toString() {
        return url;
    }
}
