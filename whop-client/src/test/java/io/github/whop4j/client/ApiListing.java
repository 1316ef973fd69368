package io.github.whop4j.client;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The public API as text, one line per type and per member, in an order that does not depend on the sources. Canonical
 * constructors of records are left out: a record may grow, its accessors and builders are what is promised.
 */
final class ApiListing {
    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z][a-z0-9_]*\\.)+(?=[A-Z])");

    private ApiListing() {}

    static String text() {
        return MainClasses.that(type -> !type.getPackageName().contains(".internal")).stream()
                .map(JavaClass::reflect)
                .filter(ApiListing::isPublished)
                .map(ApiListing::type)
                .collect(Collectors.joining("\n"));
    }

    /** Public, inside of public types only. */
    private static boolean isPublished(Class<?> type) {
        Class<?> enclosing = type.getEnclosingClass();
        return !type.isAnonymousClass()
                && !type.isLocalClass()
                && isVisible(type.getModifiers())
                && (enclosing == null || isPublished(enclosing));
    }

    private static String type(Class<?> type) {
        Stream<? extends Member> members = Stream.of(
                        Arrays.stream(type.getDeclaredFields()),
                        Arrays.stream(type.getDeclaredConstructors()).filter(constructor -> !type.isRecord()),
                        Arrays.stream(type.getDeclaredMethods()))
                .flatMap(stream -> stream);
        List<String> lines = members.filter(member -> isVisible(member.getModifiers()) && !member.isSynthetic())
                .filter(member -> !isWrittenByTheCompiler(type, member))
                .map(ApiListing::member)
                .sorted()
                .toList();
        return header(type) + "\n"
                + lines.stream().map(line -> "    " + line + "\n").collect(Collectors.joining());
    }

    private static String header(Class<?> type) {
        String supertypes = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()))
                .filter(supertype -> supertype != Object.class && supertype != Record.class)
                .map(supertype -> brief(supertype.getTypeName()))
                .collect(Collectors.joining(", "));
        // The one place with the package: what it was moved from shows as well.
        return type.toGenericString() + (supertypes.isEmpty() ? "" : " : " + supertypes);
    }

    private static String member(Member member) {
        if (member instanceof Field field) {
            return brief(field.toGenericString()).replace(owner(field) + ".", "");
        }
        Executable executable = (Executable) member;
        String text = brief(executable.toGenericString());
        return executable instanceof Constructor<?> ? text : text.replace(owner(executable) + ".", "");
    }

    private static String owner(Member member) {
        return brief(member.getDeclaringClass().getTypeName());
    }

    private static String brief(String text) {
        return PACKAGE.matcher(text).replaceAll("");
    }

    /** The same for every record and every enum. */
    private static boolean isWrittenByTheCompiler(Class<?> type, Member member) {
        return (type.isRecord()
                        && member instanceof Method
                        && List.of("equals", "hashCode", "toString").contains(member.getName()))
                || (type.isEnum()
                        && member instanceof Method
                        && List.of("values", "valueOf").contains(member.getName()));
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
