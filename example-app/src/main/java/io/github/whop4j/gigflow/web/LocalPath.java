package io.github.whop4j.gigflow.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go next, when a request says so: only paths of this site, never another one. */
public final class LocalPath {
    /**
     * One slash, then neither slash nor backslash (both would name a host to a browser), then printable ASCII without
     * backslashes: browsers drop tabs and line breaks, which would turn {@code /<tab>/evil} into a host too.
     */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*");

    private static final int LONGEST = 500;

    private LocalPath() {}

    /** The path if it is one of ours, otherwise the fallback. */
    public static String or(@Nullable String path, String fallback) {
        if (path == null || path.length() > LONGEST || !LOCAL.matcher(path).matches()) {
            return fallback;
        }
        return path;
    }

    /** The sign-in page that leads back to a path. */
    static String signInThen(String next) {
        return "/login?next=" + URLEncoder.encode(or(next, "/"), StandardCharsets.UTF_8);
    }
}
