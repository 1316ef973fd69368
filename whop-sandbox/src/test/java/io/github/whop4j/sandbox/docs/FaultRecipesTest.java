package io.github.whop4j.sandbox.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.fault.DeliveryFault;
import io.github.whop4j.sandbox.fault.EventSpelling;
import io.github.whop4j.sandbox.fault.EventSpelling.Owner;
import io.github.whop4j.sandbox.fault.Forgery;
import io.github.whop4j.sandbox.fault.RequestFault;
import io.github.whop4j.sandbox.http.Method;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * docs/sandbox/faults.md: its java blocks are the regions below, in the same order, and the curl before each says the same
 * as the java.
 */
class FaultRecipesTest {
    private static final Path PAGE = Path.of("../docs/sandbox/faults.md");
    private static final Path SOURCE =
            Path.of("src/test/java", FaultRecipesTest.class.getName().replace('.', '/') + ".java");
    private static final Pattern BLOCKS = Pattern.compile("```sh\n(.*?)\n```\n\n```java\n(.*?)\n```", Pattern.DOTALL);
    private static final Pattern REGION =
            Pattern.compile("^ *// show\n(.*?)\n *// end$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern CURL =
            Pattern.compile("curl (?:-X ([A-Z]+) )?localhost:4010(\\S+)(?:\\s+-d\\s+'([^']*)')?");
    private static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");

    private static final List<Consumer<WhopSandbox>> RECIPES = List.of(
            sandbox -> {
                // show
                sandbox.faults()
                        .add(RequestFault.at(Method.POST, "/api/v1/withdrawals")
                                .cutAfter()
                                .times(1));
                // end
            },
            sandbox -> {
                // show
                sandbox.faults()
                        .add(RequestFault.at(Method.POST, "/api/v1/withdrawals")
                                .cutBefore()
                                .times(1));
                // end
            },
            sandbox -> {
                // show
                sandbox.faults().add(RequestFault.at("/api/v1").answers(503).times(2));
                // end
            },
            sandbox -> {
                // show
                sandbox.faults()
                        .add(RequestFault.at("/api/v1/payments")
                                .limitsTheRate(Duration.ofSeconds(2))
                                .times(1));
                // end
            },
            sandbox -> {
                // show
                sandbox.faults().add(RequestFault.at("/api/v1").answers(500).percent(10, 42));
                // end
            },
            sandbox -> {
                // show
                sandbox.faults().add(RequestFault.at("/api/v1").late(Duration.ofSeconds(30)));
                // end
            },
            sandbox -> {
                // show
                sandbox.faults()
                        .add(RequestFault.at(Method.POST, "/api/v1/payments/*/refund")
                                .lateAnswer(Duration.ofSeconds(3)));
                // end
            },
            sandbox -> {
                // show
                sandbox.faults().add(RequestFault.at("/api/v1/payments").slowBody(Duration.ofSeconds(20)));
                // end
            },
            sandbox -> {
                // show
                sandbox.faults()
                        .add(RequestFault.at("/api/v1/payments").truncatedBody().times(1));
                // end
            },
            sandbox -> {
                // show
                sandbox.faults().add(RequestFault.at("/api/v1").answers(502).after(Duration.ofSeconds(2)));
                // end
            },
            sandbox -> {
                // show
                sandbox.faults()
                        .add(DeliveryFault.dropped().ofType("payment.succeeded").times(1));
                // end
            },
            sandbox -> {
                // show
                sandbox.faults().add(DeliveryFault.duplicated());
                // end
            },
            sandbox -> {
                // show
                sandbox.faults()
                        .add(DeliveryFault.late(Duration.ofHours(1))
                                .ofType("payment.succeeded")
                                .times(1));
                // end
            },
            sandbox -> {
                // show
                sandbox.faults().add(DeliveryFault.reordered().percent(20, 42));
                // end
            },
            sandbox -> {
                // show
                sandbox.faults()
                        .add(DeliveryFault.missigned(Forgery.WRONG_SECRET).percent(10, 42));
                // end
            },
            sandbox -> {
                // show
                sandbox.faults()
                        .add(DeliveryFault.missigned(Forgery.CHANGED_BODY)
                                .attempts(DeliveryFault.ALL_ATTEMPTS)
                                .times(1));
                // end
            },
            sandbox -> {
                // show
                sandbox.faults()
                        .add(DeliveryFault.missigned(Forgery.OLD_TIMESTAMP).times(1));
                // end
            },
            sandbox -> {
                // show
                sandbox.faults().add(DeliveryFault.duplicated().percent(20, 1));
                sandbox.faults().add(DeliveryFault.reordered().percent(20, 2));
                sandbox.faults().add(DeliveryFault.dropped().percent(1, 3));
                // end
            },
            sandbox -> {
                // show
                sandbox.faults().spell(EventSpelling.USUAL.amountsAsStrings());
                // end
            },
            sandbox -> {
                // show
                sandbox.faults().spell(EventSpelling.USUAL.owner(Owner.ACCOUNT_ID));
                // end
            },
            sandbox -> {
                // show
                sandbox.faults().spell(EventSpelling.USUAL.owner(Owner.NEITHER).underscored());
                // end
            },
            sandbox -> {
                // show
                sandbox.faults().clear();
                // end
            });

    @Test
    void showsTheCodeBelow() throws IOException {
        List<String> regions = REGION.matcher(Files.readString(SOURCE))
                .results()
                .map(region -> region.group(1).stripIndent().strip())
                .toList();

        assertThat(blocks().stream().map(block -> block.group(2))).containsExactlyElementsOf(regions);
        assertThat(Files.readString(PAGE).split("```java", -1)).hasSize(RECIPES.size() + 1);
        assertThat(regions).hasSameSizeAs(RECIPES);
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void saysTheSameInCurlAsInJava(int recipe) throws IOException {
        try (WhopSandbox told = sandbox();
                WhopSandbox called = sandbox()) {
            String lines = blocks().get(recipe).group(1).replaceAll("\\\\\n *", "");
            for (String line : lines.lines().toList()) {
                MatchResult curl = CURL.matcher(line)
                        .results()
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No curl the test can read: " + line));
                Caller.platform(told)
                        .send(method(curl), curl.group(2), curl.group(3))
                        .ok();
            }
            RECIPES.get(recipe).accept(called);

            assertThat(whatIsAtWork(told)).isEqualTo(whatIsAtWork(called));
        }
    }

    static Stream<Integer> recipes() {
        return IntStream.range(0, RECIPES.size()).boxed();
    }

    private static String method(MatchResult curl) {
        @Nullable String method = curl.group(1);
        return method != null ? method : curl.group(3) == null ? "GET" : "POST";
    }

    private static List<MatchResult> blocks() throws IOException {
        return BLOCKS.matcher(Files.readString(PAGE)).results().toList();
    }

    private static WhopSandbox sandbox() {
        return WhopSandbox.builder().clock(Clock.fixed(NOON, ZoneOffset.UTC)).start();
    }

    private static String whatIsAtWork(WhopSandbox sandbox) {
        Caller caller = Caller.platform(sandbox);
        return caller.send("GET", "/_sandbox/faults", null).text()
                + caller.send("GET", "/_sandbox/webhooks/spelling", null).text();
    }
}
