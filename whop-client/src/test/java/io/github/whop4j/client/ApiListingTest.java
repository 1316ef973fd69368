package io.github.whop4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ApiListingTest {
    private static final Path FILE = Path.of("src/test/resources/api.txt");
    private static final String WRITE = "whop4j.api.write";

    @Test
    void aChangeOfThePublicApiShowsInADiff() throws IOException {
        String expected = ApiListing.text();
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(FILE, expected);
        }

        assertThat(FILE)
                .as(
                        "If the change is meant, run: mvn -pl whop-client test -Dtest=%s -D%s=true, and name it in CHANGELOG.md",
                        ApiListingTest.class.getSimpleName(), WRITE)
                .hasContent(expected);
    }

    @Test
    void listsWhatACallerCanNameAndNothingElse() {
        assertThat(ApiListing.text())
                .contains("public final class io.github.whop4j.client.WhopClient : WhopResources, AutoCloseable\n")
                .contains("    public static WhopClientBuilder builder()\n")
                .contains("    public String id()\n")
                .contains("    public abstract Payment retrieve(String,RequestOptions)\n")
                .contains("    protected OpenEnum(String,boolean)\n")
                .doesNotContain("internal.http.Transport", "CursorPage", "private ");
    }
}
