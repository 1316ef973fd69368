package io.github.whop4j.client.internal.http;

import io.github.whop4j.client.CallInfo;
import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import io.github.whop4j.client.WhopPagingException;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * A page that knows the request it came from. A list asked for from its end ({@code last}) goes on towards its start.
 *
 * @param <T> what is listed
 */
final class CursorPage<T> implements Page<T> {
    /** Sent when the caller names no size: Whop's own default differs between its sources. */
    private static final String PAGE_SIZE = "50";

    /** Far beyond what any caller lists, and an end to a list that has none. */
    private static final int MAX_PAGES = 10_000;

    private final Transport transport;
    private final Request request;
    private final RequestOptions options;
    private final Type bodyType;
    private final Supplier<CallInfo> call;
    private final List<T> items;
    private final @Nullable String cursor;
    private final Set<String> seen;

    // The body was decoded with bodyType, which is the PageBody of T.
    @SuppressWarnings("unchecked")
    private CursorPage(Transport transport, Request request, RequestOptions options, Type bodyType, Set<String> seen) {
        this.transport = transport;
        this.request = request;
        this.options = options;
        this.bodyType = bodyType;
        this.seen = seen;
        Transport.Received received = transport.send(request, options, bodyType);
        call = received.call();
        PageBody<T> body = (PageBody<T>) received.required();
        items = body.data();
        cursor = following(body);
    }

    static CursorPage<?> first(Transport transport, Operation operation, RequestOptions options) {
        Request request = operation.request();
        HttpUrl url = request.url();
        boolean sized = url.queryParameter("first") != null || url.queryParameter("last") != null;
        Request sizedRequest = sized ? request : with(request, "first", PAGE_SIZE);
        return new CursorPage<>(transport, sizedRequest, options, operation.type(), Set.of());
    }

    /** Where to go on, or null at the end. Without {@code has_next_page} an empty page is the end. */
    private @Nullable String following(PageBody<T> body) {
        PageBody.PageInfo info = body.pageInfo();
        if (info == null) {
            return null;
        }
        Boolean more = backwards() ? info.hasPreviousPage() : info.hasNextPage();
        boolean goesOn = more == null ? !items.isEmpty() : more;
        return goesOn ? (backwards() ? info.startCursor() : info.endCursor()) : null;
    }

    private boolean backwards() {
        return request.url().queryParameter("last") != null;
    }

    @Override
    public List<T> items() {
        return items;
    }

    @Override
    public boolean hasNext() {
        return cursor != null;
    }

    @Override
    public Page<T> next() {
        if (cursor == null) {
            throw new NoSuchElementException("This is the last page.");
        }
        Set<String> visited = new HashSet<>(seen);
        if (!visited.add(cursor)) {
            throw new WhopPagingException(
                    "Whop gave the cursor " + cursor + " a second time, so the list would never end", call.get());
        }
        Integer limit = transport.effective(options).maxPages();
        int maxPages = limit == null ? MAX_PAGES : limit;
        if (visited.size() >= maxPages) {
            throw new WhopPagingException(
                    "It goes on after " + maxPages + " pages, which is the limit. Narrow it down with filters, or raise"
                            + " RequestOptions.maxPages",
                    call.get());
        }
        Request following = with(request, backwards() ? "before" : "after", cursor);
        return new CursorPage<>(transport, following, options, bodyType, visited);
    }

    private static Request with(Request request, String name, String value) {
        HttpUrl url = request.url().newBuilder().setQueryParameter(name, value).build();
        return request.newBuilder().url(url).build();
    }
}
