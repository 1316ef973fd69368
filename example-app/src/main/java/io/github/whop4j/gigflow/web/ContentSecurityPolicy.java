package io.github.whop4j.gigflow.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A Content-Security-Policy as a value. Scripts come from files only, never from the page. */
final class ContentSecurityPolicy {
    private final Map<String, List<String>> directives = new LinkedHashMap<>();

    private ContentSecurityPolicy() {}

    static ContentSecurityPolicy strict() {
        return new ContentSecurityPolicy()
                .with("default-src", "'self'")
                .with("script-src", "'self'")
                .with("style-src", "'self'")
                .with("img-src", "'self'", "data:")
                .with("connect-src", "'self'")
                .with("frame-src", "'self'")
                .with("form-action", "'self'")
                .with("frame-ancestors", "'self'")
                .with("base-uri", "'self'")
                .with("object-src", "'none'");
    }

    ContentSecurityPolicy with(String directive, String... sources) {
        directives.computeIfAbsent(directive, name -> new ArrayList<>()).addAll(List.of(sources));
        return this;
    }

    @Override
    public String toString() {
        return directives.entrySet().stream()
                .map(entry -> entry.getKey() + " " + String.join(" ", entry.getValue()))
                .collect(Collectors.joining("; "));
    }
}
