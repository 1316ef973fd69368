package io.github.whop4j.marketplace.postgres;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** A data source that remembers the SQL of every statement prepared on it; savepoints are not among them. */
public final class RecordedStatements {
    private final List<String> statements = new CopyOnWriteArrayList<>();
    private final DataSource dataSource;

    public RecordedStatements(DataSource real) {
        this.dataSource = proxy(
                DataSource.class,
                real,
                (method, arguments, result) ->
                        result instanceof Connection connection ? connection(connection) : result);
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public List<String> all() {
        return List.copyOf(statements);
    }

    public void clear() {
        statements.clear();
    }

    private Connection connection(Connection real) {
        return proxy(Connection.class, real, (method, arguments, result) -> {
            if (method.equals("prepareStatement")) {
                statements.add(String.valueOf(arguments[0]).replaceAll("\\s+", " "));
            }
            return result;
        });
    }

    @FunctionalInterface
    private interface After {
        Object called(String method, Object[] arguments, Object result);
    }

    private static <T> T proxy(Class<T> type, T real, After after) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            try {
                return after.called(method.getName(), args, method.invoke(real, args));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
