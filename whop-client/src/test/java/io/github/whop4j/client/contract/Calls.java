package io.github.whop4j.client.contract;

import static java.util.Objects.requireNonNull;

import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.RequestOptions;
import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.contract.Shape.Fields;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Calls operations by reflection, from JSON. */
final class Calls {
    private final WhopClient client;

    Calls(WhopClient client) {
        this.client = client;
    }

    /** Answers what the operation returns. */
    Object call(Operation operation, Method method, Arguments arguments, boolean clearing) {
        JavaValues values = new JavaValues(clearing);
        @Nullable
        Object[] converted = Arrays.stream(method.getParameters())
                .map(parameter -> argument(parameter, operation, arguments, values))
                .toArray();
        try {
            Object resource = WhopClient.class.getMethod(operation.accessor()).invoke(client);
            return requireNonNull(method.invoke(resource, converted));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new LinkageError(method.toString(), e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.toString(), e);
        }
    }

    private static @Nullable Object argument(
            Parameter parameter, Operation operation, Arguments arguments, JavaValues values) {
        if (parameter.isAnnotationPresent(Path.class)) {
            return arguments.path().get(parameter.getAnnotation(Path.class).value());
        }
        if (parameter.isAnnotationPresent(Query.class)) {
            String name = parameter.getAnnotation(Query.class).value();
            Field field = requireNonNull(operation.query().get(name), name);
            return values.of(
                    parameter.getParameterizedType(),
                    field.shape(),
                    arguments.query().get(name));
        }
        if (parameter.isAnnotationPresent(Body.class)) {
            return values.of(parameter.getParameterizedType(), requireNonNull(operation.body()), arguments.body());
        }
        if (ListQuery.class.isAssignableFrom(parameter.getType())) {
            return values.of(parameter.getType(), new Fields("query", operation.query()), arguments.query());
        }
        return parameter.getType() == RequestOptions.class ? RequestOptions.none() : null;
    }
}
