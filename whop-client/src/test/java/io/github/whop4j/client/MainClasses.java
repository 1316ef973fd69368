package io.github.whop4j.client;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What the main sources compiled to, found by looking, so that no list has to be kept. */
final class MainClasses {
    private static final List<JavaClass> ALL = new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(MainClasses.class.getPackageName())
                    .stream()
                    .sorted(Comparator.comparing(JavaClass::getName))
                    .toList();

    private MainClasses() {}

    /** In the order of their names. */
    static List<JavaClass> that(Predicate<JavaClass> predicate) {
        return ALL.stream().filter(predicate).toList();
    }
}
