package io.github.whop4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.accounts.CompanyQuery;
import io.github.whop4j.client.accounts.CreateAccessToken;
import io.github.whop4j.client.accounts.CreateCompany;
import io.github.whop4j.client.accounts.CreateCompanyApiKey;
import io.github.whop4j.client.accounts.UpdateCompany;
import io.github.whop4j.client.checkout.CheckoutConfigurationQuery;
import io.github.whop4j.client.checkout.CheckoutPlan;
import io.github.whop4j.client.checkout.CheckoutProduct;
import io.github.whop4j.client.checkout.CheckoutStyling;
import io.github.whop4j.client.checkout.CreateCheckoutConfiguration;
import io.github.whop4j.client.checkout.PaymentMethodConfiguration;
import io.github.whop4j.client.payments.PaymentQuery;
import io.github.whop4j.client.payments.RefundQuery;
import io.github.whop4j.client.payouts.CreateWithdrawal;
import io.github.whop4j.client.payouts.PayoutMethodQuery;
import io.github.whop4j.client.payouts.WithdrawalQuery;
import io.github.whop4j.client.shared.FileReference;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hand-written builder puts each argument where its name says: no two methods share a field, none is forgotten. */
class BuilderTest {
    static Stream<Object> builders() {
        BigDecimal amount = new BigDecimal("1.00");
        CheckoutPlan plan = CheckoutPlan.builder("biz", Currency.USD).build();
        return Stream.of(
                CreateCompany.builder("title"),
                UpdateCompany.builder(),
                CompanyQuery.builder(),
                CreateCompanyApiKey.builder("biz"),
                CreateAccessToken.builder(),
                CheckoutPlan.builder("biz", Currency.USD),
                CheckoutProduct.builder("external", "title"),
                CheckoutStyling.builder(),
                CreateCheckoutConfiguration.forPlan(plan),
                CreateCheckoutConfiguration.forPlanId("plan"),
                CheckoutConfigurationQuery.builder("biz"),
                PaymentQuery.builder(),
                RefundQuery.builder(),
                PayoutMethodQuery.builder("biz"),
                CreateWithdrawal.builder("biz", amount, Currency.USD),
                WithdrawalQuery.builder("biz"));
    }

    @ParameterizedTest
    @MethodSource("builders")
    void eachMethodSetsTheComponentOfItsName(Object builder) throws Exception {
        Object untouched = build(builder);
        for (Method method : setters(builder)) {
            Object given = sample(method);

            assertThat(method.invoke(builder, given)).isSameAs(builder);

            assertThat(set(component(build(builder), method.getName())))
                    .as(method.getName())
                    .isEqualTo(given);
            assertThat(set(component(untouched, method.getName())))
                    .as("before " + method.getName())
                    .isIn(null, Patch.absent());
        }
        // Set one after another, so that a method that overwrites what an earlier one set shows up here.
        for (Method method : setters(builder)) {
            assertThat(set(component(build(builder), method.getName())))
                    .as(method.getName())
                    .isEqualTo(sample(method));
        }
    }

    @ParameterizedTest
    @MethodSource("builders")
    void everyComponentIsRequiredOrHasAMethod(Object builder) throws Exception {
        Object untouched = build(builder);
        List<String> optional = setters(builder).stream().map(Method::getName).toList();

        for (RecordComponent component : untouched.getClass().getRecordComponents()) {
            boolean given = component(untouched, component.getName()) != null
                    && !Patch.absent().equals(component(untouched, component.getName()));
            boolean chosenByFactory =
                    List.of("plan", "planId", "companyId", "mode").contains(component.getName());
            assertThat(given || chosenByFactory || optional.contains(component.getName()))
                    .as(component.getName())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("builders")
    void aPatchCanBeCleared(Object builder) throws Exception {
        for (Method method : builder.getClass().getMethods()) {
            if (method.getName().startsWith("clear")) {
                String name = method.getName().substring(5, 6).toLowerCase(Locale.ROOT)
                        + method.getName().substring(6);

                method.invoke(builder);

                assertThat(component(build(builder), name)).isEqualTo(Patch.clear());
            }
        }
    }

    private static List<Method> setters(Object builder) {
        return Arrays.stream(builder.getClass().getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 1 && !method.isSynthetic())
                .toList();
    }

    private static Object build(Object builder) throws ReflectiveOperationException {
        return builder.getClass().getMethod("build").invoke(builder);
    }

    private static Object component(Object built, String name) throws ReflectiveOperationException {
        return built.getClass().getMethod(name).invoke(built);
    }

    private static Object set(Object component) {
        Object value = component instanceof Patch.Set<?> patch ? patch.value() : component;
        return value instanceof FileReference file ? file.id() : value;
    }

    /** Different for every method, the same every time. */
    private static Object sample(Method method) throws ReflectiveOperationException {
        Class<?> type = method.getParameterTypes()[0];
        int number = Math.floorMod(method.getName().hashCode(), 100_000);
        if (type == String.class) {
            return method.getName();
        }
        if (type == int.class) {
            return number;
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == BigDecimal.class) {
            return BigDecimal.valueOf(number, 2);
        }
        if (type == Instant.class) {
            return Instant.ofEpochSecond(number);
        }
        if (type == List.class) {
            return List.of(method.getName());
        }
        if (type == Map.class) {
            return Map.of(method.getName(), number);
        }
        return OpenEnum.class.isAssignableFrom(type)
                ? type.getMethod("of", String.class).invoke(null, method.getName())
                : nested(type);
    }

    private static Object nested(Class<?> type) {
        if (type == CheckoutProduct.class) {
            return CheckoutProduct.builder("external", "title").build();
        }
        return type == CheckoutStyling.class
                ? CheckoutStyling.builder().build()
                : new PaymentMethodConfiguration(List.of(), List.of(), true);
    }
}
