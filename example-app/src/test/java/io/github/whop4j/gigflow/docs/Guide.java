package io.github.whop4j.gigflow.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page of documentation shows code of a test class: its java blocks are the class's regions, from {@code show} to {@code
 * end}, in the same order. So what a page shows compiles, and runs as far as the test runs it.
 */
public final class Guide {
    private static final Pattern BLOCK = Pattern.compile("^```java\n(.*?)\n```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern BLOCK_START = Pattern.compile("()(?:```|~~~) *java", Pattern.CASE_INSENSITIVE);
    private static final Pattern REGION =
            Pattern.compile("^ *// show\n(.*?)\n *// end$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern REGION_EDGE = Pattern.compile("()^ *// (show|end)\\b", Pattern.MULTILINE);

    private Guide() {}

    /**
     * Fails unless the page shows exactly the regions of the class.
     *
     * @param page path from the root of the project
     * @param test of the class, in this module
     */
    public static void assertShows(String page, Class<?> test) {
        String text = read(page);
        String code = read("example-app/src/test/java/" + test.getName().replace('.', '/') + ".java");
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

    /** The same whether tests run in the module or in the whole project. */
    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("docs")) ? here : here.resolve("..").normalize();
    }

    private static List<String> find(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1).stripIndent().strip())
                .toList();
    }
}
