package io.github.whop4j.client;

import io.github.whop4j.client.payments.PaymentStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** A resource with one operation of every kind. */
public interface Reports {
    /** What it answers. */
    record Report(@Nullable String id) {}

    /** What it can be asked for. */
    record Query(
            @Nullable Instant createdAfter,
            @Nullable BigDecimal minAmount,
            @Nullable Boolean includeFree,
            @Nullable PaymentStatus status,
            @Nullable List<?> planIds,
            @Nullable Integer days,
            @Nullable Object anything)
            implements ListQuery {
        static Query nothing() {
            return new Query(null, null, null, null, null, null, null);
        }
    }

    @GET("reports/{id}")
    Report retrieve(@Path("id") String id, @Tag @Nullable Query query, @Tag @Nullable RequestOptions options);

    default Report retrieve(String id) {
        return retrieve(id, null, RequestOptions.none());
    }

    @DELETE("reports/{id}")
    boolean delete(@Path("id") String id, @Tag RequestOptions options);

    default boolean delete(String id) {
        return delete(id, RequestOptions.none());
    }

    @POST("reports/{id}/refresh")
    boolean refresh(@Path("id") String id, @Tag RequestOptions options);

    default Report failing() {
        throw new IllegalStateException("as written");
    }
}
