package io.github.whop4j.sandbox.api;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list: {@code {"data":[…],"page_info":{…}}}. A cursor names the row it stands at, so rows that come or stop
 * matching between two pages make none of the others appear twice or not at all.
 */
public final class Paging {
    /** Sources differ on Whop's default (20 or 50); who cares sends {@code first}. */
    private static final int DEFAULT_SIZE = 20;

    private static final int LARGEST_SIZE = 100;

    private Paging() {}

    /**
     * Cuts a page.
     *
     * @param query how the page was asked for
     * @param rows everything there is, in the order of direction asc
     * @param matches what belongs into the list
     * @param id names a row
     * @param view a row as the API shows it
     * @param <T> the rows
     * @throws WhopError 400 for a size out of bounds or a cursor of another list
     */
    public static <T> JsonObject page(
            Query query, List<T> rows, Predicate<T> matches, Function<T, String> id, Function<T, JsonObject> view) {
        List<T> sorted = new ArrayList<>(rows);
        if (!"asc".equals(query.text("direction"))) {
            Collections.reverse(sorted);
        }
        int from = position(query, "after", sorted, id, -1) + 1;
        int to = position(query, "before", sorted, id, sorted.size());
        List<T> between =
                sorted.subList(Math.min(from, to), to).stream().filter(matches).toList();
        Integer first = size(query, "first");
        Integer last = size(query, "last");
        if (first != null && last != null) {
            throw WhopError.invalid("Give first or last, not both.");
        }
        int size = Math.min(between.size(), first != null ? first : last != null ? last : DEFAULT_SIZE);
        List<T> page = last == null ? between.subList(0, size) : between.subList(between.size() - size, between.size());
        boolean cutAfter = last == null && size < between.size();
        boolean cutBefore = last != null && size < between.size();
        boolean anyBefore = sorted.subList(0, Math.min(from, to)).stream().anyMatch(matches);
        boolean anyAfter = sorted.subList(to, sorted.size()).stream().anyMatch(matches);
        return new JsonObject()
                .put("data", page.stream().map(view).toList())
                .put(
                        "page_info",
                        new JsonObject()
                                .put("start_cursor", page.isEmpty() ? null : cursor(id.apply(page.get(0))))
                                .put("end_cursor", page.isEmpty() ? null : cursor(id.apply(page.get(page.size() - 1))))
                                .put("has_next_page", cutAfter || anyAfter)
                                .put("has_previous_page", cutBefore || anyBefore));
    }

    private static @Nullable Integer size(Query query, String name) {
        Integer size = query.integer(name);
        if (size != null && (size < 1 || size > LARGEST_SIZE)) {
            throw WhopError.invalid(name + " must be between 1 and " + LARGEST_SIZE + ", not " + size + ".");
        }
        return size;
    }

    private static <T> int position(
            Query query, String name, List<T> sorted, Function<T, String> id, int withoutCursor) {
        String cursor = query.text(name);
        if (cursor == null) {
            return withoutCursor;
        }
        for (int i = 0; i < sorted.size(); i++) {
            if (Objects.equals(cursor(id.apply(sorted.get(i))), cursor)) {
                return i;
            }
        }
        throw WhopError.invalid(name + " is not a cursor of this list: " + cursor);
    }

    private static String cursor(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }
}
