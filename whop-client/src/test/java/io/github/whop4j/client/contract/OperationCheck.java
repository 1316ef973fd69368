package io.github.whop4j.client.contract;

import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import io.github.whop4j.client.contract.Shape.Fields;
import io.github.whop4j.client.contract.Shape.Scalar;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** Holds a method against its operation: how it is called, what it takes, what it answers. */
final class OperationCheck {
    private final Operation operation;
    private final Method method;
    private final Set<Class<?>> whole;
    private final Drifts drifts = new Drifts();

    /**
     * Compares nothing yet.
     *
     * @param whole the types that some operation answers in full, so that lists may hold them in a shorter form
     */
    OperationCheck(Operation operation, Method method, Set<Class<?>> whole) {
        this.operation = operation;
        this.method = method;
        this.whole = whole;
    }

    List<String> drifts() {
        Verb expected = new Verb(operation.verb(), operation.path());
        Verb actual = Verb.of(method).orElseThrow();
        if (!expected.equals(actual)) {
            drifts.add(operation.key(), "contract says {}, Java has {}", expected, actual);
        }
        if (!method.getName().equals(operation.methodName())) {
            drifts.add(
                    operation.key(),
                    "its method must be called {}, Java has {}",
                    operation.methodName(),
                    method.getName());
        }
        parameters();
        shortForm();
        answer();
        return drifts.lines();
    }

    /** The class an answer is decoded as; of a page, each element. */
    static Type answered(Method method) {
        Type returned = method.getGenericReturnType();
        return JavaTypes.raw(returned) == Page.class ? JavaTypes.argument(returned) : returned;
    }

    private void parameters() {
        List<String> paths = new ArrayList<>();
        Set<String> queries = new HashSet<>();
        boolean body = false;
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(Path.class)) {
                paths.add(path(parameter));
            } else if (parameter.isAnnotationPresent(Query.class)) {
                queries.addAll(query(parameter));
            } else if (parameter.isAnnotationPresent(Body.class)) {
                body = true;
                body(parameter);
            } else if (parameter.isAnnotationPresent(Tag.class)
                    && ListQuery.class.isAssignableFrom(parameter.getType())) {
                queries.addAll(operation.query().keySet());
                new TypeCheck(Use.SENT, drifts)
                        .record(
                                parameter.getType(),
                                new Fields("query", operation.query()),
                                operation.key() + " query");
            } else if (!parameter.isAnnotationPresent(Tag.class) || parameter.getType() != RequestOptions.class) {
                drifts.add(operation.key(), "contract has nothing for the parameter {}", parameter);
            }
        }
        if (!paths.equals(operation.pathParameters())) {
            drifts.add(
                    operation.key(),
                    "contract has the path parameters {}, Java has {}",
                    operation.pathParameters(),
                    paths);
        }
        operation.query().values().stream()
                .filter(field -> !queries.contains(field.name()))
                .forEach(field -> drifts.add(
                        operation.key() + " query." + field.name(),
                        "contract says {} ({}), Java has nothing",
                        field.shape().text(),
                        field.required() ? "required" : "optional"));
        if (operation.body() != null && !body) {
            drifts.add(operation.key() + " body", "contract has one, Java has none");
        }
        optionsComeLast();
    }

    private String path(Parameter parameter) {
        Path path = parameter.getAnnotation(Path.class);
        if (parameter.getType() != String.class || path.encoded()) {
            drifts.add(
                    operation.key() + " path." + path.value(),
                    "must be a String that gets encoded, Java has {}",
                    parameter);
        }
        return path.value();
    }

    private Set<String> query(Parameter parameter) {
        String name = parameter.getAnnotation(Query.class).value();
        String where = operation.key() + " query." + name;
        Field field = operation.query().get(name);
        if (field == null) {
            drifts.add(
                    where,
                    "contract has no such parameter, Java has {}",
                    JavaTypes.text(parameter.getParameterizedType()));
        } else {
            boolean nullable = parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
            String fault = Presence.fault(field, parameter.getType(), nullable, "query." + name, Use.SENT);
            if (fault != null) {
                drifts.add(where, "{}; Java has {}", fault, JavaTypes.text(parameter.getParameterizedType()));
            }
            new TypeCheck(Use.SENT, drifts)
                    .check(parameter.getParameterizedType(), field.shape(), "query." + name, where);
        }
        return Set.of(name);
    }

    private void body(Parameter parameter) {
        Shape body = operation.body();
        if (body == null) {
            drifts.add(
                    operation.key() + " body",
                    "contract has none, Java has {}",
                    JavaTypes.text(parameter.getParameterizedType()));
        } else {
            new TypeCheck(operation.isUpdate() ? Use.UPDATED : Use.SENT, drifts)
                    .check(parameter.getParameterizedType(), body, "", operation.key() + " body");
        }
    }

    private void optionsComeLast() {
        List<Parameter> parameters = List.of(method.getParameters());
        if (parameters.isEmpty() || parameters.get(parameters.size() - 1).getType() != RequestOptions.class) {
            drifts.add(operation.key(), "its last parameter must be @Tag RequestOptions");
        }
    }

    private void shortForm() {
        Class<?>[] types = method.getParameterTypes();
        Class<?>[] shorter = Arrays.copyOf(types, Math.max(0, types.length - 1));
        boolean found = Arrays.stream(method.getDeclaringClass().getMethods())
                .anyMatch(other -> other.isDefault()
                        && other.getName().equals(method.getName())
                        && other.getReturnType() == method.getReturnType()
                        && Arrays.equals(other.getParameterTypes(), shorter));
        if (!found) {
            drifts.add(operation.key(), "has no default method without RequestOptions");
        }
    }

    private void answer() {
        Type returned = method.getGenericReturnType();
        Class<?> raw = JavaTypes.raw(returned);
        String where = operation.key() + " answer";
        if (operation.paged() != (raw == Page.class)) {
            drifts.add(
                    where,
                    operation.paged() ? "contract says paged, Java has {}" : "contract says not paged, Java has {}",
                    JavaTypes.text(returned));
        } else if (operation.answer() == Scalar.BOOLEAN && raw != boolean.class) {
            drifts.add(where, "contract says boolean, Java has {}", JavaTypes.text(returned));
        } else {
            Type type = answered(method);
            Use use = operation.paged() && whole.contains(JavaTypes.raw(type)) ? Use.LISTED : Use.RECEIVED;
            new TypeCheck(use, drifts).check(type, operation.answer(), "", operation.paged() ? where + "[]" : where);
        }
    }
}
