package consumer;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes a call from a module, then looks at which modules Java resolved for it. */
public final class Main {
    private static final Set<String> EXPECTED = Set.of(
            "consumer",
            "io.github.whop4j.client",
            "okhttp3",
            "okio",
            "kotlin.stdlib",
            "retrofit2",
            "retrofit2.converter.moshi",
            "com.squareup.moshi",
            "org.jose4j",
            "org.slf4j",
            "org.jspecify",
            "annotations");

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        Check.that(Main.class.getModule().isNamed(), "this runs on the class path");
        String userAgent = new Whop().call();
        Check.that(userAgent.startsWith("whop4j/" + arguments[0] + " "), "the module has no version: " + userAgent);
        Set<String> modules = ModuleLayer.boot().modules().stream()
                .map(Module::getName)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
                .collect(Collectors.toCollection(TreeSet::new));
        Check.that(modules.equals(EXPECTED), "expected the modules " + new TreeSet<>(EXPECTED) + ", found " + modules);
        System.out.println("Modules: " + modules);
    }
}
