package io.github.whop4j.docs.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Compares a page of documentation with a test class: the java blocks of the page are the regions of the class between
 * {@code // show} and {@code // end}, in the same order. So the code of a page compiles and runs.
 */
final class Guide {
    private static final Pattern BLOCK = Pattern.compile("^```java\n(.*?)\n```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern BLOCK_START = Pattern.compile("()(?:```|~~~) *java", Pattern.CASE_INSENSITIVE);
    private static final Pattern REGION =
            Pattern.compile("^ *// show\n(.*?)\n *// end$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern REGION_EDGE = Pattern.compile("()^ *// (show|end)\\b", Pattern.MULTILINE);

    private Guide() {}

    /**
     * Fails unless the java blocks of the page equal the regions of the class.
     *
     * @param page path from the root of the project
     * @param test a test class of this module
     */
    static void assertShows(String page, Class<?> test) {
        String text = read(page);
        String code = read("docs/src/test/java/" + test.getName().replace('.', '/') + ".java");
        List<String> blocks = find(BLOCK, text);
        List<String> regions = find(REGION, code);
        assertThat(find(BLOCK_START, text))
                .as("java blocks of %s with a beginning and an end", page)
                .hasSameSizeAs(blocks);
        assertThat(find(REGION_EDGE, code))
                .as("edges of the regions of %s", test.getSimpleName())
                .hasSize(2 * regions.size());
        assertThat(blocks)
                .as("java blocks of %s, against the regions of %s", page, test.getSimpleName())
                .isNotEmpty()
                .hasSameSizeAs(regions);
        for (int i = 0; i < blocks.size(); i++) {
            assertThat(blocks.get(i))
                    .as("java block %s of %s, against %s", i + 1, page, test.getSimpleName())
                    .isEqualTo(regions.get(i));
        }
    }

    static String read(String path) {
        try {
            return Files.readString(root().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The root of the project, whether tests run in the module or from the root. */
    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("docs/pom.xml"))
                ? here
                : here.resolve("..").normalize();
    }

    private static List<String> find(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1).stripIndent().strip())
                .toList();
    }
}
