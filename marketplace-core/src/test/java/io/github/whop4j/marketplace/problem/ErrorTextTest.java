package io.github.whop4j.marketplace.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Error texts are whole sentences, because pages show them and logs quote them. */
class ErrorTextTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern THROWN = Pattern.compile(
            "new (?:Conflict|NotAllowed|NotFound|InvalidInput|IllegalState|IllegalArgument)Exception\\(([^;]*?)\\)+;");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @Test
    void beginsWithACapitalAndEndsWithAFullStop() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(MAIN)) {
            sources.filter(path -> path.toString().endsWith(".java")).forEach(path -> check(path, wrong));
        }
        assertThat(wrong).isEmpty();
    }

    private static void check(Path source, List<String> wrong) {
        Matcher thrown = THROWN.matcher(read(source));
        while (thrown.find()) {
            List<String> texts = TEXT.matcher(thrown.group(1))
                    .results()
                    .map(result -> result.group(1))
                    .toList();
            Optional<String> first =
                    texts.stream().filter(text -> text.contains(" ")).findFirst();
            if (first.isEmpty()) {
                continue;
            }
            if (Character.isLowerCase(first.get().charAt(0)) || texts.stream().noneMatch(text -> text.endsWith("."))) {
                wrong.add(source.getFileName() + ": " + String.join("…", texts));
            }
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
