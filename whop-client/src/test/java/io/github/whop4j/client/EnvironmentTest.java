package io.github.whop4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentTest {
    @Test
    void productionAndSandboxDifferInEveryHostButTheScripts() {
        assertThat(Environment.PRODUCTION.apiBase()).hasToString("https://api.whop.com/api/v1");
        assertThat(Environment.PRODUCTION.oauthBase()).hasToString("https://api.whop.com/oauth");
        assertThat(Environment.PRODUCTION.jwks()).hasToString("https://api.whop.com/.well-known/jwks.json");
        assertThat(Environment.SANDBOX.apiBase()).hasToString("https://sandbox-api.whop.com/api/v1");
        assertThat(Environment.SANDBOX.hostedBase()).hasToString("https://sandbox.whop.com");
        assertThat(Environment.SANDBOX.checkoutScript()).isEqualTo(Environment.PRODUCTION.checkoutScript());
        assertThat(Environment.SANDBOX.embedEnvironment()).isEqualTo("sandbox");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:4010", "http://localhost:4010/"})
    void aLocalWhopAnswersEverythingUnderOneRoot(String root) {
        Environment local = Environment.local(URI.create(root));

        assertThat(local.apiBase()).hasToString("http://localhost:4010/api/v1");
        assertThat(local.oauthBase()).hasToString("http://localhost:4010/oauth");
        assertThat(local.issuer()).isEqualTo("http://localhost:4010");
        assertThat(local.jwks()).hasToString("http://localhost:4010/.well-known/jwks.json");
        assertThat(local.discovery()).hasToString("http://localhost:4010/.well-known/openid-configuration");
        assertThat(local.checkoutScript()).hasToString("http://localhost:4010/static/checkout/loader.js");
        assertThat(local.embedEnvironment()).isEqualTo("sandbox");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:4010", "/api", "ftp://localhost", "http:///x"})
    void refusesARootThatIsNoWebAddress(String root) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Environment.local(URI.create(root)))
                .withMessageContaining("http://localhost:4010");
    }
}
