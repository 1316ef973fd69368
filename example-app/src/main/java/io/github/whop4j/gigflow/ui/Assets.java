package io.github.whop4j.gigflow.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Addresses of our own files. Each carries a mark of its content, because browsers keep them for a year. */
public final class Assets {
    public static final String CSS = versioned("app.css");
    public static final String JS = versioned("app.js");
    public static final String SHOP_CSS = versioned("shop.css");
    public static final String CHECKOUT_JS = versioned("checkout.js");
    public static final String DELIVERY_JS = versioned("delivery.js");
    public static final String SELL_CSS = versioned("sell.css");
    public static final String SELL_JS = versioned("sell.js");
    public static final String ICONS = versioned("icons.svg");
    public static final String FAVICON = versioned("favicon.svg");
    public static final String HTMX = "/webjars/htmx.org/2.0.10/dist/htmx.min.js";

    private static final int MARK_CHARACTERS = 10;

    private Assets() {}

    private static String versioned(String name) {
        try (InputStream file = Assets.class.getResourceAsStream("/assets/" + name)) {
            if (file == null) {
                throw new IllegalStateException("/assets/" + name + " is not on the class path");
            }
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            return "/assets/" + name + "?v=" + HexFormat.of().formatHex(hash).substring(0, MARK_CHARACTERS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
