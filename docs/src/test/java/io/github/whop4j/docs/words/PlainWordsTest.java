package io.github.whop4j.docs.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Code, comments, templates, tests and pages say caller, client or user, and call things what the field calls them. The
 * metaphor of a house and its people, which the first version used, stays out of every folder listed here.
 */
class PlainWordsTest {
    private static final Pattern PEOPLE = Pattern.compile("([Ww]hoever|([Ss]ome|[Nn]o|[Aa]ny|[Ee]very)body)(?![a-z])");

    /** In prose, and as a part of a name in camel case. */
    private static final Pattern HOUSE = Pattern.compile("(?<![A-Za-z])(room|door|town|purse|stall|shelf)s?(?![a-z_])"
            + "|(?<!SocketEffect\\.)(Room|Door|Town|Purse|Stall|Shelf)s?(?![a-z])");

    /** Names of types that were replaced; see docs/glossary.md for the words in use. */
    private static final Pattern RETIRED =
            Pattern.compile("\\b(Rooms|TalkingRooms|ClosedRoom|HeadStart|Pulse|Letter|Mishaps"
                    + "|SetupDesk|GivenBack|OwnTime|Till|Takings|Nudge|KycWords|OrderDesk|WithdrawalBook|Convergence"
                    + "|RecordedPayment|PaymentFact|EvidenceStore|CompleteRequest|Refreshes)\\b");

    /** Itself, and tests that quote the role that the database calls nobody. Migrations are frozen and not read. */
    private static final Set<String> EXEMPT =
            Set.of("PlainWordsTest.java", "OrderGuardTest.java", "TransactionsTest.java");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "whop-client/src",
                "marketplace-core/src/main/java",
                "marketplace-core/src/test",
                "whop-sandbox/src",
                "example-app/src/main/java",
                "example-app/src/main/jte",
                "example-app/src/test",
                "docs/src/test/java",
                "docs/benchmarks/src/main/java",
                "docs/client",
                "docs/sandbox",
                "docs/decisions",
                "docs/gigflow"
            })
    void saysWhatTheFieldSays(String folder) throws IOException {
        assertThat(found(Path.of("..").resolve(folder))).as(folder).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/README.md", "docs/glossary.md"})
    void pagesSayWhatTheFieldSays(String page) throws IOException {
        assertThat(found(Path.of("..").resolve(page))).isEmpty();
    }

    @Test
    void findsWordsInProseAndNames() {
        assertThat(List.of(
                        "Whoever pays",
                        "somebodyElsesPayment",
                        "the rooms of",
                        "noRoomKnows",
                        "new Till()",
                        "Stall.open"))
                .allMatch(PlainWordsTest::oblique);
        assertThat(List.of(
                        "until",
                        "headroom",
                        "two letters",
                        "door_dash",
                        "SocketEffect.Stall.INSTANCE",
                        "installed",
                        "nobodyx"))
                .noneMatch(PlainWordsTest::oblique);
    }

    private static boolean oblique(String line) {
        return PEOPLE.matcher(line).find()
                || HOUSE.matcher(line).find()
                || RETIRED.matcher(line).find();
    }

    private static List<String> found(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : texts(folder)) {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            for (int line = 0; line < lines.size(); line++) {
                if (oblique(lines.get(line))) {
                    found.add(folder.relativize(file) + ":" + (line + 1) + " "
                            + lines.get(line).strip());
                }
            }
        }
        return found;
    }

    private static List<Path> texts(Path folder) throws IOException {
        List<String> endings = List.of(".java", ".jte", ".sql", ".md", ".css", ".js", ".html");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> endings.stream().anyMatch(file.toString()::endsWith))
                    .filter(file -> !EXEMPT.contains(String.valueOf(file.getFileName())))
                    .sorted()
                    .toList();
        }
    }
}
