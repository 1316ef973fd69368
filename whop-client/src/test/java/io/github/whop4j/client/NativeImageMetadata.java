package io.github.whop4j.client;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What GraalVM has to be told about this library, in both of its formats: one file for GraalVM 23 and later, and the files
 * by feature that GraalVM for JDK 17 to 22 reads. One line per type, in the order of names.
 */
final class NativeImageMetadata {
    private static final String EVERYTHING_OF_A_RECORD =
            "\"allDeclaredConstructors\": true, \"allDeclaredFields\": true, \"allDeclaredMethods\": true";
    private static final String OF = "\"methods\": [{\"name\": \"of\", \"parameterTypes\": [\"java.lang.String\"]}]";
    private static final String ANNOTATED_METHODS = "\"allDeclaredMethods\": true";

    // OkHttp brings this in the older format only.
    private static final String RESOURCE = "{\"glob\": \"okhttp3/internal/publicsuffix/PublicSuffixDatabase.list\"}";

    private NativeImageMetadata() {}

    /** By file name, ready to be written. */
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        List<String> reflection = new ArrayList<>(lines(services(), "{\"type\": {\"proxy\": [%s]}}"));
        reflection.addAll(lines(services(), "{\"type\": %s, " + ANNOTATED_METHODS + "}"));
        reflection.addAll(lines(records(), "{\"type\": %s, " + EVERYTHING_OF_A_RECORD + "}"));
        reflection.addAll(lines(openEnums(), "{\"type\": %s, " + OF + "}"));
        reflection.addAll(lines(unions(), "{\"type\": %s}"));
        files.put(
                "reachability-metadata.json",
                "{\n\"reflection\": " + array(reflection) + ",\n\"resources\": " + array(List.of(RESOURCE)) + "\n}\n");

        // In this format a record keeps its components only if asked to.
        List<String> reflect = new ArrayList<>(lines(services(), "{\"name\": %s, " + ANNOTATED_METHODS + "}"));
        reflect.addAll(
                lines(records(), "{\"name\": %s, \"allRecordComponents\": true, " + EVERYTHING_OF_A_RECORD + "}"));
        reflect.addAll(lines(openEnums(), "{\"name\": %s, " + OF + "}"));
        reflect.addAll(lines(unions(), "{\"name\": %s, \"allPermittedSubclasses\": true}"));
        files.put("reflect-config.json", array(reflect) + "\n");
        files.put("proxy-config.json", array(lines(services(), "{\"interfaces\": [%s]}")) + "\n");
        return files;
    }

    /** Retrofit makes them at run time. */
    static List<JavaClass> services() {
        return MainClasses.that(type -> type.isInterface()
                && type.getMethods().stream()
                        .flatMap(method -> method.getAnnotations().stream())
                        .anyMatch(annotation ->
                                annotation.getRawType().getPackageName().equals("retrofit2.http")));
    }

    /** Models and queries are taken apart and put together by component. */
    static List<JavaClass> records() {
        return MainClasses.that(JavaClass::isRecord);
    }

    /** Found by their {@code of}. */
    static List<JavaClass> openEnums() {
        return MainClasses.that(type ->
                type.isAssignableTo(OpenEnum.class) && !type.getModifiers().contains(JavaModifier.ABSTRACT));
    }

    /** Read and written by asking which records they permit. */
    static List<JavaClass> unions() {
        return MainClasses.that(type -> type.isInterface() && type.reflect().isSealed());
    }

    private static List<String> lines(List<JavaClass> types, String format) {
        Function<JavaClass, String> line = type -> format.replace("%s", '"' + type.getName() + '"');
        return types.stream().map(line).toList();
    }

    private static String array(List<String> lines) {
        return "[\n" + String.join(",\n", lines) + "\n]";
    }
}
