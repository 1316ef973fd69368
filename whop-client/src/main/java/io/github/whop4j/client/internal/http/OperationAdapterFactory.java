package io.github.whop4j.client.internal.http;

import com.squareup.moshi.Types;
import io.github.whop4j.client.Page;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Retrofit;

/**
 * Keeps Retrofit to what it is here for: building the request of a method call, once. Sending it is the transport's work. (A
 * cloned Retrofit call would build a new request, and so a new idempotency key, for every attempt.)
 */
final class OperationAdapterFactory extends CallAdapter.Factory {
    @Override
    public CallAdapter<?, ?> get(Type returnType, Annotation[] annotations, Retrofit retrofit) {
        if (getRawType(returnType) == Page.class && returnType instanceof ParameterizedType page) {
            return new Adapter(Types.newParameterizedType(PageBody.class, getParameterUpperBound(0, page)), true);
        }
        return new Adapter(returnType, false);
    }

    private record Adapter(Type responseType, boolean isList) implements CallAdapter<Object, Operation> {
        @Override
        public Operation adapt(Call<Object> call) {
            return new Operation(call.request(), responseType, isList);
        }
    }
}
