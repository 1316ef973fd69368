package io.github.whop4j.client.internal.http;

import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.internal.json.Json;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/**
 * Turns calls of resource methods into operations. Annotations are read when a method is first called; what was read is kept,
 * and shared by a client and all that are derived from it.
 */
public final class Operations {
    private final Retrofit retrofit;
    private final Map<Class<?>, InvocationHandler> handlers = new ConcurrentHashMap<>();

    /**
     * Operations below one API base.
     *
     * @param base ends in a slash
     * @param calls nothing is sent through it
     */
    public Operations(HttpUrl base, OkHttpClient calls) {
        this(base, calls, false);
    }

    Operations(HttpUrl base, OkHttpClient calls, boolean validateEagerly) {
        retrofit = new Retrofit.Builder()
                .baseUrl(base)
                // Retrofit makes an OkHttp call only to ask it for its request; a listener of the user's must not hear
                // of it.
                .callFactory(
                        calls.newBuilder().eventListener(EventListener.NONE).build())
                .addCallAdapterFactory(new OperationAdapterFactory())
                .addConverterFactory(new PathSegments())
                .addConverterFactory(MoshiConverterFactory.create(Json.moshi()))
                .validateEagerly(validateEagerly)
                .build();
    }

    Operation of(Class<?> resource, Object proxy, Method method, Object[] arguments) throws Throwable {
        Operation operation = (Operation) handler(resource).invoke(proxy, method, arguments);
        // Retrofit's own query map knows neither records nor repeated names, so filters travel as a tag.
        for (Object argument : arguments) {
            if (argument instanceof ListQuery query) {
                Request request = operation.request();
                Request filtered = request.newBuilder()
                        .url(QueryParameters.add(request.url(), query))
                        .build();
                return new Operation(filtered, operation.type(), operation.isList());
            }
        }
        return operation;
    }

    /**
     * Retrofit's handler without the proxy it comes with: that one would insist on the method's return type. It also runs
     * default methods, but by looking each up anew on every call.
     */
    InvocationHandler handler(Class<?> resource) {
        InvocationHandler known = handlers.get(resource);
        return known != null
                ? known
                : handlers.computeIfAbsent(resource, type -> Proxy.getInvocationHandler(retrofit.create(type)));
    }
}
