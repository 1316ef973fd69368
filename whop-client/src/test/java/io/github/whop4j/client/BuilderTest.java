package io.github.whop4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.github.whop4j.client.common.FileReference;
import io.github.whop4j.client.files.FileToUpload;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hand-written builder puts each argument where its name says: no two methods share a field, none is forgotten. */
class BuilderTest {
    /** Every static method of a request or filter that starts a builder. */
    static Stream<Method> starts() {
        return MainClasses.that(type -> type.isAssignableTo(Record.class)).stream()
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(BuilderTest::startsABuilder)
                .sorted((one, other) -> one.toString().compareTo(other.toString()));
    }

    private static boolean startsABuilder(Method method) {
        return Modifier.isStatic(method.getModifiers())
                && Modifier.isPublic(method.getModifiers())
                && method.getReturnType()
                        .getName()
                        .equals(method.getDeclaringClass().getName() + "$Builder")
                && method.getDeclaringClass() != CallInfo.class
                && method.getDeclaringClass() != FileToUpload.class
                && method.getDeclaringClass() != RequestOptions.class;
    }

    @Test
    void allBuildersOfTheApiAreHeldToThis() {
        assertThat(starts().map(Method::getDeclaringClass).distinct().count()).isGreaterThan(150);
    }

    @ParameterizedTest
    @MethodSource("starts")
    void eachMethodSetsTheComponentOfItsName(Method start) throws Exception {
        Object builder = Samples.call(start);
        Object untouched = build(builder);
        for (Method method : setters(builder)) {
            Object given = Samples.of(method.getGenericParameterTypes()[0], method.getName());

            assertThat(method.invoke(builder, given)).isSameAs(builder);

            assertThat(set(component(build(builder), method.getName())))
                    .as(method.getName())
                    .isEqualTo(given);
            assertThat(component(untouched, method.getName()))
                    .as("before " + method.getName())
                    .isIn(null, Patch.absent());
        }
        // Set one after another, so that a method that overwrites what an earlier one set shows up here.
        for (Method method : setters(builder)) {
            assertThat(set(component(build(builder), method.getName())))
                    .as(method.getName())
                    .isEqualTo(Samples.of(method.getGenericParameterTypes()[0], method.getName()));
        }
    }

    @ParameterizedTest
    @MethodSource("starts")
    void everyComponentIsRequiredOrHasAMethod(Method start) throws Exception {
        Object builder = Samples.call(start);
        Object untouched = build(builder);
        List<String> optional = setters(builder).stream().map(Method::getName).toList();

        for (RecordComponent component : untouched.getClass().getRecordComponents()) {
            Object value = component(untouched, component.getName());
            boolean given = value != null && !Patch.absent().equals(value);
            assertThat(given).as(component.getName()).isNotEqualTo(optional.contains(component.getName()));
        }
    }

    @ParameterizedTest
    @MethodSource("starts")
    void aPatchCanBeCleared(Method start) throws Exception {
        Object builder = Samples.call(start);
        for (Method method : methods(builder)) {
            if (method.getName().startsWith("clear") && method.getParameterCount() == 0) {
                String name = method.getName().substring(5, 6).toLowerCase(Locale.ROOT)
                        + method.getName().substring(6);

                method.invoke(builder);

                assertThat(component(build(builder), name)).isEqualTo(Patch.clear());
            }
        }
    }

    private static List<Method> setters(Object builder) {
        return methods(builder).stream()
                .filter(method -> method.getParameterCount() == 1)
                .toList();
    }

    /** With those of its parts, which are not public. */
    private static List<Method> methods(Object builder) {
        List<Method> methods = new ArrayList<>();
        for (Class<?> part = builder.getClass(); part != Object.class; part = part.getSuperclass()) {
            for (Method method : part.getDeclaredMethods()) {
                if (!method.isSynthetic() && Modifier.isPublic(method.getModifiers())) {
                    method.setAccessible(true);
                    methods.add(method);
                }
            }
        }
        return methods;
    }

    private static Object build(Object builder) throws ReflectiveOperationException {
        return builder.getClass().getMethod("build").invoke(builder);
    }

    private static Object component(Object built, String name) throws ReflectiveOperationException {
        return built.getClass().getMethod(name).invoke(built);
    }

    /** As it was given: a file is given by its id. */
    private static Object set(Object component) {
        Object value = component instanceof Patch.Set<?> patch ? patch.value() : component;
        if (value instanceof List<?> items) {
            return items.stream().map(BuilderTest::set).toList();
        }
        return value instanceof FileReference file ? file.id() : value;
    }
}
