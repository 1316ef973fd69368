package io.github.whop4j.sandbox.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.sandbox.json.Json;
import io.github.whop4j.sandbox.json.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00.123456Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    @TempDir
    private Path directory;

    @Test
    void everyKindOfRowComesBackFromTheFileAsItWas() {
        Path file = directory.resolve("deep/state.json");
        State before = open(file);
        before.store().run(() -> fillEveryTable(before));

        State after = open(file);

        after.store().run(() -> {
            assertThat(after.companies().all())
                    .isEqualTo(before.store().read(() -> before.companies().all()));
            assertThat(after.payments().all())
                    .isEqualTo(before.store().read(() -> before.payments().all()));
            assertThat(after.accessTokens().all())
                    .isEqualTo(before.store().read(() -> before.accessTokens().all()));
            assertThat(after.payoutMethods().all())
                    .isEqualTo(before.store().read(() -> before.payoutMethods().all()));
        });
    }

    @Test
    void idsContinueAfterARestart() {
        Path file = directory.resolve("state.json");
        State before = open(file);
        assertThat(nextId(before)).isEqualTo("pay_000001");
        assertThat(nextId(before)).isEqualTo("pay_000002");

        assertThat(nextId(open(file))).isEqualTo("pay_000003");
    }

    @Test
    void howFarTheClockWasAdvancedSurvivesARestart() {
        Path file = directory.resolve("state.json");
        assertThat(open(file).clock().advance(Duration.ofHours(5))).isEqualTo(NOON.plusSeconds(18_000));

        assertThat(open(file).clock().instant()).isEqualTo(NOON.plusSeconds(18_000));
    }

    @Test
    void aChangeThatFailsLeavesNothingBehind() {
        Path file = directory.resolve("state.json");
        State state = open(file);
        nextId(state);

        assertThatThrownBy(() -> state.store().run(() -> {
                    fillEveryTable(state);
                    state.companies().remove("biz_1");
                    throw new IllegalArgumentException("refused");
                }))
                .hasMessage("refused");

        assertThat(state.store().read(() -> state.companies().size())).isZero();
        assertThat(state.store().read(() -> state.payments().size())).isZero();
        assertThat(open(file).store().read(() -> 0)).isZero();
        assertThat(nextId(state)).isEqualTo("pay_000002");
    }

    @Test
    void aChangeThatCannotBeWrittenIsUndone() throws IOException {
        Path file = directory.resolve("state.json");
        State state = open(file);
        nextId(state);
        Files.createDirectory(directory.resolve("state.json.tmp"));

        assertThatThrownBy(() -> nextId(state)).hasMessageContaining("cannot write its state file");

        Files.delete(directory.resolve("state.json.tmp"));
        assertThat(nextId(state)).isEqualTo("pay_000002");
    }

    @Test
    void aProcessKilledWhileWritingLeavesTheOldState() throws IOException {
        Path file = directory.resolve("state.json");
        nextId(open(file));
        // What a kill between the first byte and the rename leaves: half a neighbour, and the file untouched.
        Files.writeString(directory.resolve("state.json.tmp"), "{\"format\":1,\"tab");

        assertThat(nextId(open(file))).isEqualTo("pay_000002");
    }

    @Test
    void aDamagedFileIsNamedWithWhatToDo() throws IOException {
        Path file = directory.resolve("state.json");
        for (String damage : List.of(
                "",
                "{\"format\":1,\"tables\":{",
                "[]",
                "{\"format\":2,\"tables\":{}}",
                "{\"format\":1,\"tables\":{\"companies\":[{\"id\":{}}]}}")) {
            Files.writeString(file, damage);

            assertThatThrownBy(() -> open(file))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(file.toString())
                    .hasMessageContaining("delete it to start with an empty sandbox");
        }
    }

    @Test
    void paymentsOfAnEarlierVersionAreRead() throws IOException {
        Path file = directory.resolve("state.json");
        Files.writeString(file, """
                {"format":1,"tables":{"payments":[{"id":"pay_000001","checkoutConfigurationId":"ch_1",
                "companyId":"biz_1","planId":"plan_1","userId":"user_1","memberId":"mber_1","membershipId":"mem_1",
                "currency":"usd","status":"paid","substatus":"partially_refunded","cardBrand":"visa",
                "cardLast4":"4242","metadata":{"order":"7"},"split":{"total":10.00,"applicationFee":1.00,
                "whopFee":0.57},"failedAttempts":1,"lastAttemptAt":"2026-01-02T12:00:00Z","refunded":4.00,
                "refundedAt":"2026-01-02T13:00:00Z","paidAt":"2026-01-02T12:00:00Z",
                "createdAt":"2026-01-02T11:00:00Z","updatedAt":"2026-01-02T13:00:00Z"}]}}""");

        State state = open(file);
        Payment payment = state.store().read(() -> state.payments().get("pay_000001"));

        assertThat(payment.purchase())
                .isEqualTo(new Purchase(
                        "ch_1",
                        "biz_1",
                        "plan_1",
                        null,
                        "user_1",
                        "mber_1",
                        "mem_1",
                        "one_time",
                        new JsonObject().put("order", "7"),
                        null,
                        null,
                        null));
        assertThat(payment.split().seller()).isEqualByComparingTo("8.43");
        assertThat(payment.currency()).isEqualTo("usd");
        assertThat(payment.card()).isEqualTo(new CardUsed(null, null, "visa", "4242"));
        assertThat(payment.progress())
                .isEqualTo(new Progress(
                        "paid",
                        "partially_refunded",
                        null,
                        1,
                        Instant.parse("2026-01-02T12:00:00Z"),
                        null,
                        Instant.parse("2026-01-02T12:00:00Z")));
        assertThat(payment.refunded()).isEqualByComparingTo("4");
        assertThat(payment.givenBack().at()).isEqualTo("2026-01-02T13:00:00Z");
    }

    @Test
    void tablesAreClosedOutsideTheLock() {
        State state = new State(null, CLOCK);

        assertThatThrownBy(() -> state.companies().size()).hasMessageContaining("only inside Store.read");
        assertThatThrownBy(() -> state.store().read(() -> state.people().put(person())))
                .hasMessageContaining("only inside Store.change");
    }

    private static State open(Path file) {
        return new State(StateFile.open(file, null), CLOCK);
    }

    private static String nextId(State state) {
        return state.store().change(() -> state.ids().next("pay"));
    }

    private static Person person() {
        return new Person("user_1", "A", "a", "a@example.test");
    }

    private static void fillEveryTable(State state) {
        JsonObject metadata = (JsonObject) parsed("{\"n\":12345678901234567890.50,\"s\":null,\"l\":[true,{}]}");
        state.people().put(person());
        state.companies()
                .put(new Company(
                        "biz_1",
                        State.PLATFORM,
                        "Ä \"quoted\"",
                        null,
                        "a",
                        metadata,
                        new JsonObject(),
                        "ldgr_1",
                        "poact_1",
                        NOON,
                        NOON,
                        null));
        Purchase purchase = new Purchase(
                "ch_1", "biz_1", "plan_1", null, "user_1", "mber_1", "mem_1", "one_time", metadata, null, null, null);
        Payment.Split split =
                new Payment.Split("usd", new BigDecimal("10.00"), new BigDecimal("1.00"), null, new BigDecimal("0.57"));
        Payment payment = Payment.begun("pay_x", purchase, split, NOON);
        state.payments()
                .put(payment.tried(
                        new CardUsed("payt_1", NOON, "visa", "4242"),
                        payment.progress().succeeded(NOON),
                        NOON));
        state.accessTokens().put(new AccessToken("t", "biz_1", null, List.of("payment:basic:read"), NOON));
        state.payoutMethods()
                .put(new PayoutMethod(
                        "potk_1", "biz_1", "usd", "Bank", "••••6789", "Bank", true, NOON, "crypto", null));
    }

    private static @Nullable Object parsed(String json) {
        return Json.read(ByteString.of(json.getBytes(StandardCharsets.UTF_8)));
    }
}
