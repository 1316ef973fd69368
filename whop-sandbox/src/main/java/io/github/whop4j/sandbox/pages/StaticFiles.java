package io.github.whop4j.sandbox.pages;

import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.Router;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The style sheets, the icon, and the scripts of checkout and elements. */
final class StaticFiles {
    private static final String SCRIPT = "text/javascript; charset=utf-8";

    private StaticFiles() {}

    static void register(Router router) {
        serve(router, "/static/sandbox.css", "sandbox.css", "text/css; charset=utf-8");
        serve(router, "/static/icon.svg", "icon.svg", "image/svg+xml");
        serve(router, "/static/checkout/loader.js", script("wco", "checkout", "attributes", "events", "wco"));
        serve(router, "/static/checkout/embedded.js", file(SCRIPT, read("accents.js") + read("checkout/embedded.js")));
        serve(router, "/static/elements/elements.css", "elements/elements.css", "text/css; charset=utf-8");
        Response elements =
                script("WhopElements", "elements", "names", "emitter", "element", "session", "whop-elements");
        // On Whop's host, and where Environment.local looks for it.
        serve(router, "/release/elements.js", elements);
        serve(router, "/static/elements.js", elements);
        serve(
                router,
                "/static/elements/frame.js",
                file(
                        SCRIPT,
                        read("accents.js")
                                + joined(
                                        "elements",
                                        "frame",
                                        "balances",
                                        "withdrawals",
                                        "account",
                                        "chat",
                                        "channels")));
    }

    /** Parts that share one function, and leave one global behind; a script loaded twice leaves the first in peace. */
    private static Response script(String global, String folder, String... parts) {
        return file(
                SCRIPT,
                "(function () {\n\"use strict\";\nif (window." + global + ") { return; }\n" + joined(folder, parts)
                        + "})();\n");
    }

    private static String joined(String folder, String... parts) {
        return Stream.of(parts).map(part -> read(folder + "/" + part + ".js")).collect(Collectors.joining("\n"));
    }

    private static void serve(Router router, String path, String resource, String contentType) {
        serve(router, path, file(contentType, read(resource)));
    }

    private static void serve(Router router, String path, Response file) {
        router.get(path, request -> file);
    }

    /** Made once, at start: a missing resource is found then and not by the first visitor. */
    private static Response file(String contentType, String text) {
        return Response.of(200, contentType, text)
                .header("Cache-Control", "no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "cross-origin");
    }

    private static String read(String resource) {
        try (InputStream in = StaticFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + resource + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("The resource " + resource + " cannot be read", broken);
        }
    }
}
