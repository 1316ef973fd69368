package io.github.whop4j.docs.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every public or protected declaration of the published modules has a comment. Tags may be left out where the sentence says
 * it all, so javac's own check for missing ones is off.
 */
class DocumentedApiTest {
    private static final Pattern DECLARED = Pattern.compile(
            "^ {0,8}(public|protected) (?!static void main)[^=;]*?(\\b(class|record|enum|interface) \\w+|\\w+\\().*");

    @ParameterizedTest
    @ValueSource(strings = {"whop-client", "marketplace-core", "whop-sandbox"})
    void hasACommentOnEverythingPublic(String module) throws IOException {
        List<String> bare = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of("..", module, "src", "main", "java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                bare(Files.readAllLines(source)).forEach(line -> bare.add(source.getFileName() + ": " + line));
            }
        }
        assertThat(bare).isEmpty();
    }

    @Test
    void findsWhatHasNone() {
        assertThat(bare(List.of(
                        "/** A. */", "public class A {", "    public A() {}", "    @Override", "    public int b() {")))
                .containsExactly("public A() {}");
    }

    private static List<String> bare(List<String> lines) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (DECLARED.matcher(lines.get(i)).matches() && !documented(lines, i)) {
                found.add(lines.get(i).strip());
            }
        }
        return found;
    }

    /** An overriding method has the comment of what it overrides. */
    private static boolean documented(List<String> lines, int declaration) {
        for (int i = declaration - 1; i >= 0; i--) {
            String line = lines.get(i).strip();
            if (line.startsWith("@Override")) {
                return true;
            }
            if (line.endsWith("*/")) {
                return true;
            }
            boolean annotation = line.startsWith("@") || line.endsWith("\")") || line.endsWith("})");
            if (!annotation) {
                return false;
            }
        }
        return false;
    }
}
