package io.github.whop4j.client;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import io.github.whop4j.client.internal.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NativeImageMetadataTest {
    private static final Path FOLDER = Path.of("src/main/resources/META-INF/native-image/io.github.whop4j/whop-client");
    private static final String WRITE = "whop4j.metadata.write";

    @BeforeAll
    static void writeIfAskedTo() throws IOException {
        if (Boolean.getBoolean(WRITE)) {
            Files.createDirectories(FOLDER);
            for (Map.Entry<String, String> file : NativeImageMetadata.files().entrySet()) {
                Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reachability-metadata.json", "reflect-config.json", "proxy-config.json"})
    void theFileNamesEveryTypeThatIsReachedByReflection(String name) throws IOException {
        String expected = requireNonNull(NativeImageMetadata.files().get(name));

        assertThat(FOLDER.resolve(name))
                .as(
                        "If types came, went or moved, run: mvn -pl whop-client test -Dtest=%s -D%s=true",
                        NativeImageMetadataTest.class.getSimpleName(), WRITE)
                .hasContent(expected);
    }

    @Test
    void noFileIsLeftOverFromAnEarlierFormat() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            NativeImageMetadata.files().keySet());
        }
    }

    @Test
    void findsInterfacesRecordsAndOpenEnumsByLooking() {
        assertThat(names(NativeImageMetadata.services())).contains("io.github.whop4j.client.payments.Payments");
        assertThat(names(NativeImageMetadata.records()))
                .contains(
                        "io.github.whop4j.client.payments.Payment",
                        "io.github.whop4j.client.accounts.Company$SocialLink",
                        "io.github.whop4j.client.internal.http.PageBody$PageInfo");
        assertThat(names(NativeImageMetadata.openEnums()))
                .contains("io.github.whop4j.client.payments.PaymentStatus")
                .doesNotContain("io.github.whop4j.client.OpenEnum");
    }

    @Test
    void bothFormatsAreJsonAndNameTheSameTypes() {
        Map<?, ?> reachability = (Map<?, ?>) tree("reachability-metadata.json");
        List<Object> types = values(requireNonNull(reachability.get("reflection")), "type");
        List<Object> names = values(tree("reflect-config.json"), "name");
        assertThat(types.stream().filter(String.class::isInstance))
                .isEqualTo(names)
                .doesNotHaveDuplicates();

        List<Object> proxies = values(tree("proxy-config.json"), "interfaces");
        assertThat(types.stream().filter(Map.class::isInstance).map(proxy -> ((Map<?, ?>) proxy).get("proxy")))
                .isEqualTo(proxies);
    }

    @Test
    void reflectionStaysInThePlacesTheMetadataWasMadeFor() {
        Set<String> reflecting = MainClasses.that(NativeImageMetadataTest::looksIntoClasses).stream()
                .map(type -> type.getName().replaceAll(".*\\.|\\$.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(reflecting)
                .as("A class that looks into others: see whether NativeImageMetadata covers what it needs")
                .containsExactlyInAnyOrder(
                        "CanonicalConstructor",
                        "OpenEnumAdapter",
                        "QueryParameters",
                        "RecordAdapter",
                        "UnionAdapter",
                        "WireName");
    }

    private static boolean looksIntoClasses(JavaClass type) {
        return type.getAccessesFromSelf().stream()
                .map(JavaAccess::getTarget)
                .filter(target -> target.getOwner().isEquivalentTo(Class.class))
                .anyMatch(target -> target.getName()
                        .matches("forName|getResource.*|getPermittedSubclasses|getRecordComponents"
                                + "|get(Declared)?(Constructor|Field|Method)s?"));
    }

    private static Object tree(String name) {
        return requireNonNull(
                Json.tree(requireNonNull(NativeImageMetadata.files().get(name))));
    }

    private static List<Object> values(Object entries, String key) {
        return ((List<?>) entries)
                .stream()
                        .<Object>map(entry -> requireNonNull(((Map<?, ?>) entry).get(key)))
                        .toList();
    }

    private static List<String> names(List<JavaClass> types) {
        return types.stream().map(JavaClass::getName).toList();
    }
}
