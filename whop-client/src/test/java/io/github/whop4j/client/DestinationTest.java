package io.github.whop4j.client;

import static io.github.whop4j.client.WhopServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a key may go. */
class DestinationTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:4010",
                "http://LOCALHOST",
                "http://whop.localhost",
                "http://127.0.0.1:4010",
                "http://127.9.9.9",
                "http://[::1]:4010",
                "https://gateway.example"
            })
    void aKeyGoesToThisMachineOrThroughTls(String root) {
        assertThatCode(() -> client(root, "apik_1")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.whop.com",
                "http://sandbox.internal:4010",
                "http://192.168.0.7",
                "http://127.0.0.1.example",
                "http://localhost.example",
                "http://[2001:db8::1]"
            })
    void aKeyIsNotSentInTheClearToAnotherMachine(String root) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client(root, "apik_1"))
                .withMessageContaining("in the clear")
                .withMessageContaining("https")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("apik_1"));
    }

    @Test
    void theLocalSandboxesKeyIsRefusedAtWhop() {
        for (Environment whops : new Environment[] {Environment.PRODUCTION, Environment.SANDBOX}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WhopClient.builder()
                            .apiKey("apik_sandbox")
                            .environment(whops)
                            .build())
                    .withMessageContaining(whops.name())
                    .withMessageContaining("Environment.local");
        }
        assertThatCode(() -> client("http://localhost:4010", "apik_sandbox")).doesNotThrowAnyException();
        // In a container network the local sandbox is another host, and its key is no secret.
        assertThatCode(() -> client("http://sandbox:4010", "apik_sandbox")).doesNotThrowAnyException();
        assertThatCode(() -> client("https://preview.example", "apik_sandbox")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ws_0123456789", "whsec_MDEyMw==", "whpk_MDEyMw==", "Bearer apik_1", "apik 1"})
    void whatIsNoKeyIsRefusedBeforeWhopRefusesIt(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WhopClient.builder().apiKey(key))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain(key));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestOptions.builder().token(Secret.of(key)));
    }

    /** Production's keys and the sandbox's look alike: which is which is Whop's to say, and it says no more than 401. */
    @Test
    void aRefusedKeyIsToldWhereItWent() {
        server.enqueue(status(401));

        assertThatExceptionOfType(WhopApiException.Unauthorized.class)
                .isThrownBy(() -> WhopServer.client(server).payments().retrieve("pay_1"))
                .withMessageContaining("the local environment")
                .withMessageContaining("sent to " + server.getHostName() + ":" + server.getPort())
                .withMessageContaining("keys of production and sandbox look alike")
                .satisfies(e -> assertThat(e.attempts()).isEqualTo(1));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void theUsualPortGoesWithoutSaying() {
        WhopApiException refusal = WhopApiException.builder(401)
                .call(CallInfo.builder("GET", "/payments")
                        .environment("sandbox")
                        .host("sandbox-api.whop.com")
                        .build())
                .build();

        assertThat(refusal)
                .hasMessageContaining("belongs to the sandbox environment, because it was sent to sandbox-api.whop.com:"
                        + " keys of production and sandbox look alike.");
    }

    private static WhopClient client(String root, String key) {
        return WhopClient.builder()
                .apiKey(key)
                .environment(Environment.local(URI.create(root)))
                .build();
    }
}
