package io.github.whop4j.client.internal.http;

import io.github.whop4j.client.RequestOptions;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The resources of one client, each made when it is first asked for. */
public final class Resources {
    private static final Object[] NO_ARGUMENTS = {};

    private final Operations operations;
    private final Transport transport;
    private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

    /**
     * Nothing is made yet.
     *
     * @param operations shared with other clients
     * @param transport what this client sends through
     */
    public Resources(Operations operations, Transport transport) {
        this.operations = operations;
        this.transport = transport;
    }

    /**
     * A resource.
     *
     * @param type its interface
     * @param <T> its interface
     * @return the same object every time
     */
    public <T> T get(Class<T> type) {
        Object known = made.get(type);
        return type.cast(known != null ? known : made.computeIfAbsent(type, this::make));
    }

    private Object make(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Handler(type));
    }

    private final class Handler implements InvocationHandler {
        private final Class<?> type;

        Handler(Class<?> type) {
            this.type = type;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] given) throws Throwable {
            Object[] arguments = given == null ? NO_ARGUMENTS : given;
            if (method.getDeclaringClass() == Object.class) {
                return ofObject(proxy, method.getName(), arguments);
            }
            return method.isDefault()
                    ? InvocationHandler.invokeDefault(proxy, method, arguments)
                    : transport.run(operations.of(type, proxy, method, arguments), options(arguments));
        }

        private Object ofObject(Object proxy, String method, Object[] arguments) {
            return switch (method) {
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> type.getSimpleName() + " of " + transport;
            };
        }

        private static RequestOptions options(Object[] arguments) {
            for (Object argument : arguments) {
                if (argument instanceof RequestOptions options) {
                    return options;
                }
            }
            return RequestOptions.none();
        }
    }
}
