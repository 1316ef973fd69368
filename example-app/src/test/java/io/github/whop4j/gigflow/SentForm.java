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

/** A form as a browser without scripts sends it back: everything it shows, in its order, unless something was typed over. */
public final class SentForm {
    /** A greater-than sign may stand in an attribute's value. */
    private static final String ATTRIBUTES = "((?:[^>\"]|\"[^\"]*\")*)";

    private static final Pattern CONTROL = Pattern.compile(
            "<input " + ATTRIBUTES + ">|<textarea " + ATTRIBUTES + ">(.*?)</textarea>|<select " + ATTRIBUTES
                    + ">(.*?)</select>",
            Pattern.DOTALL);

    private final String action;
    private final List<Map.Entry<String, String>> fields = new ArrayList<>();

    public SentForm(HttpResponse<String> page, String action) {
        this.action = action;
        Matcher form = Pattern.compile(
                        "<form[^>]*action=\"" + Pattern.quote(action) + "\"[^>]*>(.*?)</form>", Pattern.DOTALL)
                .matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("no form for " + action + " in:\n" + page.body());
        }
        Matcher control = CONTROL.matcher(form.group(1));
        while (control.find()) {
            if (control.group(1) != null) {
                input(control.group(1));
            } else if (control.group(2) != null) {
                add(attribute(control.group(2), "name"), control.group(3));
            } else {
                add(attribute(control.group(4), "name"), chosen(control.group(5)));
            }
        }
    }

    public List<String> values(String name) {
        return fields.stream()
                .filter(field -> field.getKey().equals(name))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Types into the first field of that name. */
    public SentForm type(String name, String value) {
        return type(name, 0, value);
    }

    /** Types into the n-th field of that name, counted from nought. */
    public SentForm type(String name, int row, String value) {
        int seen = 0;
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).getKey().equals(name) && seen++ == row) {
                fields.set(i, Map.entry(name, value));
                return this;
            }
        }
        throw new AssertionError("the form has no field " + name + " number " + row + ": " + fields);
    }

    /** Unticks a box. */
    public SentForm without(String name) {
        if (!fields.removeIf(field -> field.getKey().equals(name))) {
            throw new AssertionError("the form does not send " + name + ": " + fields);
        }
        return this;
    }

    /** Ticks a box, or presses a button that has a value. */
    public SentForm with(String name, String value) {
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

    private void input(String attributes) {
        String type = attribute(attributes, "type");
        boolean choice = type.equals("checkbox") || type.equals("radio");
        if (!choice || attributes.contains(" checked")) {
            add(attribute(attributes, "name"), type.equals("checkbox") ? "on" : attribute(attributes, "value"));
        }
    }

    private void add(String name, String html) {
        fields.add(Map.entry(name, plain(html)));
    }

    private static String chosen(String options) {
        Matcher selected =
                Pattern.compile("<option value=\"([^\"]*)\" selected>").matcher(options);
        return selected.find() ? selected.group(1) : "";
    }

    private static String attribute(String attributes, String name) {
        Matcher value = Pattern.compile("(?:^| )" + name + "=\"([^\"]*)\"").matcher(attributes);
        return value.find() ? value.group(1) : "";
    }

    /** Line breaks go as CR LF, as browsers send them. */
    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replace("\n", "\r\n");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
