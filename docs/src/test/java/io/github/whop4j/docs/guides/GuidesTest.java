package io.github.whop4j.docs.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of docs/client has a test class named after it, which holds its code. */
class GuidesTest {
    private static final String INDEX = "docs/client/README.md";
    private static final String TESTS = "docs/src/test/java/io/github/whop4j/docs/guides";
    private static final String SUFFIX = "GuideTest";
    private static final Pattern WORD = Pattern.compile("(?:^|-)([a-z])");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)(?:#[^)]*)?\\)");

    @ParameterizedTest
    @MethodSource("pages")
    void showsCodeOfItsTest(String page) throws ClassNotFoundException {
        Guide.assertShows(
                "docs/client/" + page + ".md", Class.forName(GuidesTest.class.getPackageName() + "." + test(page)));
    }

    @Test
    void hasAPageForEveryTest() throws IOException {
        assertThat(names(TESTS, SUFFIX + ".java").map(name -> name + SUFFIX))
                .containsExactlyInAnyOrderElementsOf(
                        pages().map(GuidesTest::test).toList());
    }

    @Test
    void listsEveryPageAndShowsNoCodeOfItsOwn() throws IOException {
        String index = Guide.read(INDEX);
        assertThat(index).doesNotContain("```java");
        assertThat(links(index)).containsAll(pages().map(page -> page + ".md").toList());
    }

    @Test
    void hasNoBrokenLink() throws IOException {
        for (String page : Stream.concat(Stream.of("README"), pages()).toList()) {
            for (String link : links(Guide.read("docs/client/" + page + ".md"))) {
                assertThat(link.startsWith("https://")
                                || Files.exists(Guide.root().resolve("docs/client/" + link)))
                        .as("the link to %s in %s.md leads somewhere", link, page)
                        .isTrue();
            }
        }
    }

    static Stream<String> pages() throws IOException {
        return names("docs/client", ".md").filter(name -> !name.equals("README"));
    }

    private static Stream<String> names(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(Guide.root().resolve(folder))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static List<String> links(String text) {
        return LINK.matcher(text).results().map(link -> link.group(1)).collect(Collectors.toList());
    }

    private static String test(String page) {
        return WORD.matcher(page).replaceAll(GuidesTest::capital) + SUFFIX;
    }

    private static String capital(MatchResult word) {
        return word.group(1).toUpperCase(Locale.ROOT);
    }
}
