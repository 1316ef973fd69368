package io.github.whop4j.client.contract;

import io.github.whop4j.client.WhopClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The interfaces a client leads to, and their operations. */
final class Resources {
    private final Map<String, Class<?>> byAccessor = new TreeMap<>();

    private Resources(Class<?> client) {
        for (Method accessor : client.getMethods()) {
            if (accessor.getParameterCount() == 0 && isResource(accessor.getReturnType())) {
                byAccessor.put(accessor.getName(), accessor.getReturnType());
            }
        }
    }

    static Resources of(Class<?> client) {
        return new Resources(client);
    }

    /** The method for an operation, by its name, or if it is called otherwise by verb and path. */
    Optional<Method> method(Operation operation) {
        List<Method> methods = Stream.ofNullable(byAccessor.get(operation.accessor()))
                .flatMap(Resources::operations)
                .toList();
        return methods.stream()
                .filter(method -> method.getName().equals(operation.methodName()))
                .findFirst()
                .or(() -> methods.stream()
                        .filter(method ->
                                Verb.of(method).equals(Optional.of(new Verb(operation.verb(), operation.path()))))
                        .findFirst());
    }

    /** What is here and not in the contract. */
    List<String> strays(List<Operation> contract) {
        Drifts drifts = new Drifts();
        Set<Method> expected = contract.stream()
                .flatMap(operation -> method(operation).stream())
                .collect(Collectors.toSet());
        Set<String> accessors = contract.stream().map(Operation::accessor).collect(Collectors.toSet());
        byAccessor.forEach((accessor, resource) -> {
            if (!accessors.contains(accessor)) {
                drifts.add("WhopClient." + accessor + "()", "the contract has no resource of this name");
            } else if (!resource.getSimpleName().equalsIgnoreCase(accessor)) {
                drifts.add(
                        "WhopClient." + accessor + "()",
                        "must lead to an interface of the same name, not to {}",
                        resource.getName());
            }
            operations(resource)
                    .filter(method -> !expected.contains(method))
                    .forEach(method -> drifts.add(
                            resource.getSimpleName() + "." + method.getName(),
                            "contract has no such operation, Java has {}",
                            Verb.of(method).orElseThrow()));
        });
        return drifts.lines();
    }

    /** Interfaces with operations that no accessor leads to. */
    List<String> unreachable() {
        return classes()
                .filter(type -> isResource(type) && !byAccessor.containsValue(type))
                .map(type -> type.getName() + ": has operations, but WhopClient has no accessor for it")
                .sorted()
                .toList();
    }

    private static boolean isResource(Class<?> type) {
        return type.isInterface() && operations(type).findAny().isPresent();
    }

    private static Stream<Method> operations(Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .filter(method -> Verb.of(method).isPresent());
    }

    private static Stream<Class<?>> classes() {
        try {
            Path root = Path.of(WhopClient.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files
                        .filter(file -> file.toString().endsWith(".class"))
                        .map(file -> root.relativize(file)
                                .toString()
                                .replaceAll("\\.class$", "")
                                .replaceAll("[/\\\\]", "."))
                        .filter(name -> name.startsWith("io.github.whop4j.client."))
                        .<Class<?>>map(Resources::load)
                        .toList()
                        .stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Resources.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
