package io.github.whop4j.sandbox.pages;

import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.Router;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet, the icon and the two scripts of the checkout. */
final class StaticFiles {
    private StaticFiles() {}

    static void register(Router router) {
        serve(router, "/static/sandbox.css", "sandbox.css", "text/css; charset=utf-8");
        serve(router, "/static/icon.svg", "icon.svg", "image/svg+xml");
        serve(router, "/static/checkout/loader.js", "loader.js", "text/javascript; charset=utf-8");
        serve(router, "/static/checkout/embedded.js", "embedded.js", "text/javascript; charset=utf-8");
    }

    /** Read once, at start: a missing file is found then and not by the first visitor. */
    private static void serve(Router router, String path, String resource, String contentType) {
        Response file = Response.of(200, contentType, read(resource))
                .header("Cache-Control", "no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "cross-origin");
        router.get(path, request -> file);
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
