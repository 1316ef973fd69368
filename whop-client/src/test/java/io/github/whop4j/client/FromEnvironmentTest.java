package io.github.whop4j.client;

import static io.github.whop4j.client.WhopServer.json;
import static io.github.whop4j.client.WhopServer.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FromEnvironmentTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final Map<String, String> variables = new HashMap<>(Map.of("WHOP_API_KEY", " apik_1\n"));

    @Test
    void aKeyAloneIsForProduction() {
        assertThat(client().environment()).isEqualTo(Environment.PRODUCTION);
    }

    @Test
    void everyVariableArrives() {
        server.enqueue(json("{\"id\":\"pay_1\"}"));
        variables.put("WHOP_APP_ID", "app_1");
        variables.put("WHOP_API_VERSION", "2026-07-08-1");
        variables.put("WHOP_BASE_URL", server.url("/api/v1").toString());
        variables.put("WHOP_CUSTOM_HEADERS", "X-One: 1\n\nX-Two:a:b \r\n");

        client().payments().retrieve("pay_1");

        Headers sent = taken(server).getHeaders();
        assertThat(sent.get("Authorization")).isEqualTo("Bearer apik_1");
        assertThat(sent.get("X-Whop-App-Id")).isEqualTo("app_1");
        assertThat(sent.get("Api-Version-Date")).isEqualTo("2026-07-08-1");
        assertThat(sent.get("X-One")).isEqualTo("1");
        assertThat(sent.get("X-Two")).isEqualTo("a:b");
    }

    @ParameterizedTest
    @CsvSource({
        "production, , https://api.whop.com/api/v1",
        "Sandbox, , https://sandbox-api.whop.com/api/v1",
        "local, , http://localhost:4010/api/v1",
        ", https://api.whop.com/api/v1, https://api.whop.com/api/v1",
        ", https://sandbox-api.whop.com/api/v1/, https://sandbox-api.whop.com/api/v1",
        ", http://localhost:8080/api/v1, http://localhost:8080/api/v1",
        ", https://gateway.example/whop/api/v1, https://gateway.example/whop/api/v1",
        "sandbox, https://sandbox-api.whop.com/api/v1, https://sandbox-api.whop.com/api/v1",
        "local, http://127.0.0.1:8080/api/v1, http://127.0.0.1:8080/api/v1",
        "'  ', ' ', https://api.whop.com/api/v1"
    })
    void nameAndAddressSayWhere(String name, String baseUrl, String expected) {
        variables.put("WHOP_ENVIRONMENT", name);
        variables.put("WHOP_BASE_URL", baseUrl);

        assertThat(client().environment().apiBase()).hasToString(expected);
    }

    @Test
    void whopsOwnHostsKeepTheirOtherAddresses() {
        variables.put("WHOP_BASE_URL", "https://sandbox-api.whop.com/api/v1");

        assertThat(client().environment()).isEqualTo(Environment.SANDBOX);
    }

    @ParameterizedTest
    @CsvSource({
        "production, https://sandbox-api.whop.com/api/v1",
        "sandbox, https://api.whop.com/api/v1",
        "local, https://api.whop.com/api/v1",
        "production, http://localhost:4010/api/v1",
        "sandbox, https://gateway.example/api/v1"
    })
    void refusesAContradiction(String name, String baseUrl) {
        variables.put("WHOP_ENVIRONMENT", name);
        variables.put("WHOP_BASE_URL", baseUrl);

        assertThatIllegalArgumentException()
                .isThrownBy(this::client)
                .withMessageContaining("WHOP_ENVIRONMENT is " + name)
                .withMessageContaining("WHOP_BASE_URL")
                .withMessageContaining("Leave one of them out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"prod", "live", "https://api.whop.com"})
    void refusesAnUnknownEnvironment(String name) {
        variables.put("WHOP_ENVIRONMENT", name);

        assertThatIllegalArgumentException()
                .isThrownBy(this::client)
                .withMessageContaining("production, sandbox or local");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api.whop.com",
                "https://api.whop.com",
                "https://api.whop.com/v5",
                "ftp://x/api/v1",
                "https://user:pass@api.whop.com/api/v1",
                "https://api.whop.com/api/v1?x=1"
            })
    void refusesAnAddressThatIsNoApiBase(String baseUrl) {
        variables.put("WHOP_BASE_URL", baseUrl);

        assertThatIllegalArgumentException()
                .isThrownBy(this::client)
                .withMessageContaining("WHOP_BASE_URL")
                .withMessageContaining("https://api.whop.com/api/v1")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("pass"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-", "''", "'  '"})
    void aMissingKeyIsNamed(String key) {
        variables.put("WHOP_API_KEY", key);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(this::client)
                .withMessageContaining("WHOP_API_KEY");
        assertThatCode(() -> builder().apiKey("apik_2").build()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "WHOP_API_KEY, Bearer secret1",
        "WHOP_API_KEY, ws_secret1",
        "WHOP_API_KEY, sécret1",
        "WHOP_CUSTOM_HEADERS, secret1",
        "WHOP_CUSTOM_HEADERS, X-A: sécret1",
        "WHOP_CUSTOM_HEADERS, Authorization: secret1",
        "WHOP_CUSTOM_HEADERS, Idempotency-Key: secret1",
        "WHOP_CUSTOM_HEADERS, X A: secret1",
        "WHOP_APP_ID, äpp",
        "WHOP_API_VERSION, 2025–01–01"
    })
    void whatCannotBeSentIsNamedAndNotRepeated(String name, String value) {
        variables.put(name, value);

        assertThatIllegalArgumentException()
                .isThrownBy(this::client)
                .withMessageStartingWith(name)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("cret1"));
    }

    @Test
    void theProgramHasTheLastWord() {
        variables.put("WHOP_ENVIRONMENT", "production");

        assertThat(builder().environment(Environment.SANDBOX).build().environment())
                .isEqualTo(Environment.SANDBOX);
    }

    @Test
    void theLocalSandboxesKeyDoesNotGoToWhop() {
        variables.put("WHOP_API_KEY", "apik_sandbox");

        assertThatIllegalArgumentException().isThrownBy(this::client).withMessageContaining("local sandbox");
        variables.put("WHOP_ENVIRONMENT", "local");
        assertThat(client().environment().name()).isEqualTo("local");
    }

    private WhopClientBuilder builder() {
        return WhopClient.builder().fromEnvironment(variables::get);
    }

    private WhopClient client() {
        return builder().build();
    }
}
