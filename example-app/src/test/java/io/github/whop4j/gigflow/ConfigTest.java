package io.github.whop4j.gigflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigTest {
    private static final Map<String, String> PRODUCTION = Map.of(
            "WHOP_ENVIRONMENT", "production",
            "APP_URL", "https://gigs.example.com/",
            "DATABASE_URL", "postgres://app:pw@db.example.com/gigs",
            "WHOP_API_KEY", "apik_1",
            "WHOP_PLATFORM_COMPANY_ID", "biz_1",
            "WHOP_WEBHOOK_SECRET", "ws_1\n");

    @Test
    void needsNothingToRunLocally() {
        Config config = read(Map.of());

        assertThat(config.port()).isEqualTo(8080);
        assertThat(config.appUrl()).isEqualTo(URI.create("http://localhost:8080"));
        assertThat(config.database()).isEmpty();
        assertThat(config.platformFeeBps()).isEqualTo(1_000);
        assertThat(config.whop().mode()).isEqualTo(WhopMode.LOCAL);
        assertThat(config.whop().sandboxPort()).isEqualTo(4010);
        assertThat(config.whop().oauth()).isPresent();
    }

    @Test
    void readsProduction() {
        Config config = read(PRODUCTION);

        assertThat(config.appUrl()).isEqualTo(URI.create("https://gigs.example.com"));
        assertThat(config.whop().webhookSecret()).isEqualTo("ws_1");
        assertThat(config.whop().appApiKey()).isEqualTo("apik_1");
        assertThat(config.whop().oauth()).isEmpty();
    }

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        assertThatThrownBy(() -> read(Map.of("WHOP_ENVIRONMENT", "production")))
                .isInstanceOf(InvalidConfigException.class)
                .hasMessageContainingAll(
                        "APP_URL is missing",
                        "DATABASE_URL is missing",
                        "WHOP_API_KEY is missing",
                        "WHOP_PLATFORM_COMPANY_ID is missing",
                        "WHOP_WEBHOOK_SECRET is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "WHOP_ENVIRONMENT, live",
        "PORT, 70000",
        "PORT, 80a",
        "APP_URL, gigs.example.com",
        "APP_URL, http://gigs.example.com",
        "DATABASE_URL, mysql://db/gigs",
        "WHOP_API_KEY, two words",
        "PLATFORM_FEE_BPS, 10001",
        "PLATFORM_FEE_BPS, 0.1",
        "SANDBOX_PORT, -1",
        "WHOP_OAUTH_REDIRECT_URI, /callback",
    })
    void namesWhatIsWrongButNotItsValue(String name, String value) {
        Map<String, String> environment = new HashMap<>(PRODUCTION);
        environment.put(name, value);

        assertThatThrownBy(() -> read(environment))
                .isInstanceOf(InvalidConfigException.class)
                .hasMessageContaining(name + " is wrong")
                .hasMessageNotContaining(value);
    }

    @Test
    void wantsAClientIdWithItsSecret() {
        Map<String, String> environment = new HashMap<>(PRODUCTION);
        environment.put("WHOP_OAUTH_CLIENT_SECRET", "hush");

        assertThatThrownBy(() -> read(environment)).hasMessageContaining("WHOP_OAUTH_CLIENT_ID is missing");
    }

    @Test
    void keepsSecretsOutOfItsText() {
        assertThat(read(PRODUCTION).toString()).doesNotContain("apik_1", "ws_1", "pw");
    }

    private static Config read(Map<String, String> environment) {
        return Config.read(environment, Path.of("target"));
    }
}
