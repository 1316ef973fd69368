package io.github.whop4j.client;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.accounts.AccessTokens;
import io.github.whop4j.client.accounts.AccountLinks;
import io.github.whop4j.client.accounts.Companies;
import io.github.whop4j.client.checkout.CheckoutConfigurations;
import io.github.whop4j.client.payments.Payments;
import io.github.whop4j.client.payments.Refunds;
import io.github.whop4j.client.payouts.LedgerAccounts;
import io.github.whop4j.client.payouts.PayoutMethods;
import io.github.whop4j.client.payouts.Withdrawals;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;

/**
 * Every typed operation against the contract of API version 2025-01-01, of which {@code contract/operations.json} is a
 * slice: verb, path, filters, body and answer, down to the last nested field and the last word of every enum.
 */
class ContractTest {
    private static final Map<String, Class<?>> RESOURCES = Map.of(
            "companies", Companies.class,
            "account_links", AccountLinks.class,
            "access_tokens", AccessTokens.class,
            "checkout_configurations", CheckoutConfigurations.class,
            "payments", Payments.class,
            "refunds", Refunds.class,
            "ledger_accounts", LedgerAccounts.class,
            "payout_methods", PayoutMethods.class,
            "withdrawals", Withdrawals.class);

    /** Operations whose name Java reserves or spells otherwise. */
    private static final Map<String, String> NAMES = Map.of("void", "voidPayment", "createAPIKey", "createApiKey");

    private static final ContractShape SHAPE = ContractShape.load();

    static Stream<String> operations() {
        return SHAPE.operations().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void hasTheVerbAndThePathOfTheContract(String operation) {
        Map<String, Object> expected = SHAPE.operation(operation);

        assertThat(verbAndPath(method(operation))).isEqualTo(expected.get("method") + " " + expected.get("path"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void takesTheFiltersOfTheContract(String operation) {
        Map<String, Object> expected =
                ContractShape.object(SHAPE.operation(operation).get("query"));

        List<Parameter> queries = Arrays.stream(method(operation).getParameters())
                .filter(parameter -> ListQuery.class.isAssignableFrom(parameter.getType()))
                .toList();

        assertThat(queries).hasSize(expected.isEmpty() ? 0 : 1);
        queries.forEach(query -> SHAPE.checkSent(query.getType(), expected, operation));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void sendsTheBodyOfTheContract(String operation) {
        Object expected = SHAPE.operation(operation).get("body");

        List<Parameter> bodies = Arrays.stream(method(operation).getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(Body.class))
                .toList();

        assertThat(bodies).hasSize(expected == null ? 0 : 1);
        bodies.forEach(body -> SHAPE.checkSent(body.getType(), ContractShape.object(expected), operation));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void readsTheAnswerOfTheContract(String operation) {
        Map<String, Object> expected = SHAPE.operation(operation);
        Map<String, Object> fields = SHAPE.type((String) requireNonNull(expected.get("response")));
        Type returned = method(operation).getGenericReturnType();

        if (Boolean.TRUE.equals(expected.get("paginated"))) {
            assertThat(returned).isInstanceOfSatisfying(ParameterizedType.class, page -> {
                assertThat(page.getRawType()).isEqualTo(Page.class);
                SHAPE.checkListed((Class<?>) page.getActualTypeArguments()[0], fields, operation);
            });
        } else {
            SHAPE.checkReceived((Class<?>) returned, fields, operation);
        }
    }

    @Test
    void noOperationIsOutsideOfTheContract() {
        List<String> typed = RESOURCES.values().stream()
                .flatMap(resource -> Arrays.stream(resource.getMethods()))
                .filter(method -> !method.isDefault())
                .map(ContractTest::verbAndPath)
                .toList();

        assertThat(typed)
                .containsExactlyInAnyOrderElementsOf(SHAPE.operations().values().stream()
                        .map(operation -> operation.get("method") + " " + operation.get("path"))
                        .toList());
    }

    @Test
    void everyOperationHasAShortFormWithoutOptions() {
        for (Class<?> resource : RESOURCES.values()) {
            for (Method method : resource.getMethods()) {
                Class<?>[] types = method.getParameterTypes();
                if (!method.isDefault()) {
                    assertThat(types[types.length - 1]).isEqualTo(RequestOptions.class);
                    assertThat(resource.getMethods())
                            .anyMatch(other -> other.isDefault()
                                    && other.getName().equals(method.getName())
                                    && Arrays.equals(
                                            other.getParameterTypes(), Arrays.copyOf(types, types.length - 1)));
                }
            }
        }
    }

    static Method method(String operation) {
        String[] parts = operation.split("\\.", 2);
        Class<?> resource = requireNonNull(RESOURCES.get(parts[0]), operation);
        String name = NAMES.getOrDefault(parts[1], parts[1]);
        return Arrays.stream(resource.getMethods())
                .filter(method -> method.getName().equals(name) && !method.isDefault())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No method for " + operation));
    }

    private static String verbAndPath(Method method) {
        if (method.isAnnotationPresent(GET.class)) {
            return "GET /" + method.getAnnotation(GET.class).value();
        }
        if (method.isAnnotationPresent(PATCH.class)) {
            return "PATCH /" + method.getAnnotation(PATCH.class).value();
        }
        return "POST /" + method.getAnnotation(POST.class).value();
    }
}
