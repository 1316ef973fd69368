package io.github.whop4j.client.contract;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The typed operations of a client beside those of the contract. */
final class Conformance {
    private final Contract contract;
    private final Resources resources;
    private final Map<Operation, Method> typed = new LinkedHashMap<>();
    private final Set<Class<?>> whole;

    Conformance(Contract contract, Class<?> client) {
        this.contract = contract;
        resources = Resources.of(client);
        contract.operations()
                .forEach(operation -> resources.method(operation).ifPresent(method -> typed.put(operation, method)));
        whole = typed.entrySet().stream()
                .filter(entry -> !entry.getKey().paged())
                .<Class<?>>map(entry -> JavaTypes.raw(entry.getValue().getGenericReturnType()))
                .collect(Collectors.toSet());
    }

    /** Every operation that has a method, with it. */
    Map<Operation, Method> typed() {
        return typed;
    }

    Method method(Operation operation) {
        return requireNonNull(typed.get(operation), operation.key());
    }

    /** Operations without a method. */
    List<String> missing() {
        return contract.operations().stream()
                .filter(operation -> !typed.containsKey(operation))
                .map(operation -> operation.key() + ": contract says " + operation.verb() + " " + operation.path()
                        + ", Java has no method for it")
                .toList();
    }

    List<String> drifts(Operation operation) {
        Method method = typed.get(operation);
        return method == null ? List.of() : new OperationCheck(operation, method, whole).drifts();
    }

    /** What is here without being in the contract, or out of reach. */
    List<String> strays() {
        List<String> strays = new ArrayList<>(resources.strays(contract.operations()));
        strays.addAll(resources.unreachable());
        return strays;
    }

    /** Operations with a method that does not differ from the contract. */
    List<Operation> conforming() {
        return typed.keySet().stream()
                .filter(operation -> drifts(operation).isEmpty())
                .toList();
    }
}
