package io.github.whop4j.gigflow;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form as a page really has it: only fields that are there can be filled, and its hidden ones are sent along. */
public final class PageForm {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    private String action;
    private final String html;
    private final List<Map.Entry<String, String>> fields = new ArrayList<>();

    private PageForm(String action, String html) {
        this.action = action;
        this.html = html;
        Matcher hidden = HIDDEN.matcher(html);
        while (hidden.find()) {
            fields.add(Map.entry(hidden.group(1), hidden.group(2)));
        }
    }

    /** The form of a page that is posted to that address. */
    public static PageForm of(HttpResponse<String> page, String action) {
        Matcher form = Pattern.compile(
                        "<form[^>]*method=\"post\" action=\"" + Pattern.quote(action) + "\"[^>]*>(.*?)</form>",
                        Pattern.DOTALL)
                .matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("no form for " + action + " in:\n" + page.body());
        }
        return new PageForm(action, form.group(1));
    }

    public static boolean isIn(HttpResponse<String> page, String action) {
        return page.body().contains("action=\"" + action + "\"");
    }

    public PageForm fill(String name, String value) {
        if (!html.contains("name=\"" + name + "\"")) {
            throw new AssertionError("the form for " + action + " has no field " + name + ":\n" + html);
        }
        fields.add(Map.entry(name, value));
        return this;
    }

    /** Presses a button that has an address of its own. */
    public PageForm to(String formaction) {
        action = formaction;
        return this;
    }

    /** What a user sends who writes the request by hand. */
    public PageForm smuggle(String name, String value) {
        fields.add(Map.entry(name, value));
        return this;
    }

    public HttpResponse<String> send(Browser browser) {
        String body = fields.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return browser.send(browser.request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
