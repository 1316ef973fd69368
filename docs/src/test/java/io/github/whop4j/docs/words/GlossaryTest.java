package io.github.whop4j.docs.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private static final Path GLOSSARY = Path.of("glossary.md");
    private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w+)`");

    @Test
    void namesTypesThatExist() throws IOException {
        Set<String> named = TYPE.matcher(Files.readString(GLOSSARY))
                .results()
                .map(MatchResult::group)
                .map(type -> type.replace("`", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(mainTypes()).containsAll(named);
    }

    @Test
    void explainsEveryWordOnce() throws IOException {
        List<String> words = Files.readAllLines(GLOSSARY).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| word "))
                .map(line -> line.substring(2, line.indexOf(" |", 2)))
                .toList();

        assertThat(words).hasSizeGreaterThan(40).doesNotHaveDuplicates();
    }

    private static List<String> mainTypes() throws IOException {
        List<String> types = new ArrayList<>();
        for (String module : List.of("whop-client", "marketplace-core", "whop-sandbox", "example-app")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                files.map(file -> String.valueOf(file.getFileName()))
                        .filter(name -> name.endsWith(".java"))
                        .map(name -> name.replace(".java", ""))
                        .forEach(types::add);
            }
        }
        return types;
    }
}
