package io.github.whop4j.docs.interop.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.Environment;
import io.github.whop4j.client.Secret;
import io.github.whop4j.client.oauth.InvalidTokenException;
import io.github.whop4j.client.oauth.OAuthErrorException;
import io.github.whop4j.client.oauth.OpenIdConfiguration;
import io.github.whop4j.client.oauth.UserTokenVerifier;
import io.github.whop4j.client.oauth.WhopOAuth;
import io.github.whop4j.sandbox.WhopSandbox;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A program that signs people in ends when its own code ends, although nothing was closed. */
class JvmExitTest {

    @Test
    void nothingOfTheClientKeepsTheJvmRunning() throws IOException, InterruptedException {
        Path output = Files.createTempFile("program", ".txt");
        try (WhopSandbox whop = WhopSandbox.start()) {
            Process program = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Program.class.getName(),
                            whop.baseUri().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            // Idle connections are kept for five minutes, OkHttp's own threads for one.
            boolean ended = program.waitFor(30, TimeUnit.SECONDS);
            program.destroyForcibly();
            assertThat(output).content().contains("refused invalid_grant", "refused SIGNATURE", "done");
            assertThat(ended).as("ended by itself").isTrue();
        } finally {
            Files.delete(output);
        }
    }

    /** Uses everything that opens a connection or starts a thread. */
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) {
            Environment environment = Environment.local(URI.create(arguments[0]));
            WhopOAuth oauth = WhopOAuth.builder(
                            environment, WhopSandbox.OAUTH_APP, URI.create("https://gigs.example/callback"))
                    .endpoints(OpenIdConfiguration.fetch(environment))
                    .build();
            try {
                oauth.refresh(Secret.of("unknown"));
            } catch (OAuthErrorException refusal) {
                System.out.println("refused " + refusal.error());
            }
            try {
                UserTokenVerifier.builder(environment, WhopSandbox.OAUTH_APP)
                        .build()
                        .verify(FORGED);
            } catch (InvalidTokenException refusal) {
                System.out.println("refused " + refusal.reason());
            }
            System.out.println("done");
        }

        /** Well-formed, so that the keys are fetched. */
        private static final String FORGED = "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ1c2VyXzEifQ."
                + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    }
}
