package io.github.whop4j.docs.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A test class that starts Chromium, itself or through a helper class, carries the tag the quick lane leaves out. */
class BrowserTagTest {
    private static final String TAG = "@Tag(\"browser\")";

    @ParameterizedTest
    @ValueSource(strings = {"whop-client", "marketplace-core", "whop-sandbox", "example-app", "docs"})
    void everyTestThatStartsChromiumIsTagged(String module) throws IOException {
        List<TestSource> sources = TestSource.of(Path.of("..", module, "src", "test", "java"));

        assertThat(usersOfChromium(sources))
                .filteredOn(TestSource::isTest)
                .filteredOn(source -> !source.text().contains(TAG))
                .extracting(TestSource::name)
                .as("tests of %s that start Chromium without %s", module, TAG)
                .isEmpty();
    }

    /** Sources that name Selenium's driver or the browser's file, and all that use them, to any depth. */
    private static List<TestSource> usersOfChromium(List<TestSource> sources) {
        List<TestSource> users = new ArrayList<>(
                sources.stream().filter(TestSource::startsChromium).toList());
        for (int next = 0; next < users.size(); next++) {
            TestSource helper = users.get(next);
            if (!helper.isTest()) {
                sources.stream()
                        .filter(source -> !users.contains(source) && source.uses(helper))
                        .forEach(users::add);
            }
        }
        return users;
    }

    private record TestSource(String name, String inPackage, String text) {
        static List<TestSource> of(Path folder) throws IOException {
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.endsWith("BrowserTagTest.java"))
                        .map(file -> read(folder, file))
                        .toList();
            }
        }

        boolean isTest() {
            return name.endsWith("Test") || name.endsWith("IT");
        }

        boolean startsChromium() {
            return text.contains("new ChromeDriver(") || text.contains("/usr/bin/chromium\"");
        }

        boolean uses(TestSource helper) {
            boolean named = text.matches("(?s).*\\b" + helper.name + "\\b.*");
            return named
                    && (inPackage.equals(helper.inPackage)
                            || text.contains("import " + helper.inPackage + "." + helper.name + ";"));
        }

        private static TestSource read(Path folder, Path file) {
            try {
                String inPackage = String.valueOf(folder.relativize(file).getParent());
                return new TestSource(
                        String.valueOf(file.getFileName()).replace(".java", ""),
                        inPackage.replace('/', '.').replace('\\', '.'),
                        Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
