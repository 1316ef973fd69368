package io.github.whop4j.client.internal.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The envelope of a list answer. */
record PageBody<T>(List<T> data, @Nullable PageInfo pageInfo) {

    /** Where this page lies in its list. */
    record PageInfo(
            @Nullable String startCursor,
            @Nullable String endCursor,
            @Nullable Boolean hasPreviousPage,
            @Nullable Boolean hasNextPage) {}
}
