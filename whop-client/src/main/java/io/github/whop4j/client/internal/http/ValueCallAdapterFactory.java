package io.github.whop4j.client.internal.http;

import com.squareup.moshi.Types;
import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import okhttp3.Request;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Invocation;
import retrofit2.Retrofit;

/**
 * Lets an operation return its value. Retrofit only builds the request, once; sending it is the transport's work. (A cloned
 * Retrofit call would build a new request, and so a new idempotency key, for every attempt.)
 */
public final class ValueCallAdapterFactory extends CallAdapter.Factory {
    private final Transport transport;

    /**
     * Operations are sent through the transport.
     *
     * @param transport sends requests
     */
    public ValueCallAdapterFactory(Transport transport) {
        this.transport = transport;
    }

    @Override
    public CallAdapter<?, ?> get(Type returnType, Annotation[] annotations, Retrofit retrofit) {
        if (getRawType(returnType) == Page.class && returnType instanceof ParameterizedType page) {
            Type item = getParameterUpperBound(0, page);
            return new ListOperation(Types.newParameterizedType(PageBody.class, item));
        }
        return new ValueOperation(returnType);
    }

    private static RequestOptions options(Request request) {
        RequestOptions options = request.tag(RequestOptions.class);
        return options == null ? RequestOptions.none() : options;
    }

    private final class ValueOperation implements CallAdapter<Object, Object> {
        private final Type type;

        ValueOperation(Type type) {
            this.type = type;
        }

        @Override
        public Type responseType() {
            return type;
        }

        @Override
        public Object adapt(Call<Object> call) {
            Request request = call.request();
            return transport.send(request, options(request), type).value();
        }
    }

    private final class ListOperation implements CallAdapter<Object, Object> {
        private final Type body;

        ListOperation(Type body) {
            this.body = body;
        }

        @Override
        public Type responseType() {
            return body;
        }

        @Override
        public Object adapt(Call<Object> call) {
            Request request = filtered(call.request());
            return CursorPage.first(transport, request, options(request), body);
        }

        /** Retrofit's own query map knows neither records nor repeated names, so filters travel as an argument. */
        private Request filtered(Request request) {
            Invocation invocation = request.tag(Invocation.class);
            List<?> arguments = invocation == null ? List.of() : invocation.arguments();
            for (Object argument : arguments) {
                if (argument instanceof ListQuery query) {
                    return request.newBuilder()
                            .url(QueryParameters.add(request.url(), query))
                            .build();
                }
            }
            return request;
        }
    }
}
