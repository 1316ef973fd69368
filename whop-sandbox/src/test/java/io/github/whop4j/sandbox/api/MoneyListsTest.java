package io.github.whop4j.sandbox.api;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.WhopSandbox;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three of each, made at noon, at one and at two; another seller has one of each too. */
class MoneyListsTest {
    private static final WhopSandbox SANDBOX = WhopSandbox.builder()
            .clock(Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC))
            .settlementDelay(Duration.ZERO)
            .start();
    private static final Caller PLATFORM = Caller.platform(SANDBOX);
    private static final Map<String, List<String>> MADE = new HashMap<>();
    private static String seller = "";

    @BeforeAll
    static void makeThem() {
        seller = earning("Seller");
        String other = earning("Other");
        for (int hour = 0; hour < 3; hour++) {
            make(seller)
                    .forEach((path, id) ->
                            MADE.computeIfAbsent(path, any -> new ArrayList<>()).add(id));
            make(other);
            SANDBOX.advance(Duration.ofHours(1));
        }
    }

    @AfterAll
    static void stop() {
        SANDBOX.close();
    }

    private static String earning(String title) {
        String company = PLATFORM.company(title);
        SANDBOX.verify(company, "approved");
        SANDBOX.addPayoutMethod(company);
        SANDBOX.pay(PLATFORM.checkout(company, "100.00", null), "4242424242424242");
        return company;
    }

    private static Map<String, String> make(String company) {
        String payment = SANDBOX.pay(PLATFORM.checkout(company, "5.00", null), "4242424242424242");
        Map<String, String> made = new HashMap<>();
        made.put(
                "/disputes",
                PLATFORM.control("/payments/" + payment + "/dispute", object()).id());
        made.put(
                "/dispute_alerts",
                PLATFORM.control("/payments/" + payment + "/dispute_alert", object())
                        .id());
        made.put(
                "/withdrawals",
                PLATFORM.post(
                                "/withdrawals",
                                object("company_id", company, "amount", BigDecimal.ONE, "currency", "usd"))
                        .id());
        made.put(
                "/transfers",
                PLATFORM.post(
                                "/transfers",
                                object(
                                        "origin_id",
                                        company,
                                        "destination_id",
                                        "user_sandbox_a",
                                        "amount",
                                        BigDecimal.ONE,
                                        "currency",
                                        "usd"))
                        .id());
        return made;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/disputes", "/dispute_alerts", "/withdrawals", "/transfers"})
    void newestFirstUnlessAskedOtherwise(String path) {
        List<String> made = made(path);

        assertThat(ids(path, "")).containsExactly(made.get(2), made.get(1), made.get(0));
        assertThat(ids(path, "&direction=desc")).containsExactly(made.get(2), made.get(1), made.get(0));
        assertThat(ids(path, "&direction=asc")).containsExactlyElementsOf(made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/disputes", "/dispute_alerts", "/withdrawals", "/transfers"})
    void onlyWhatWasMadeWithinTheTime(String path) {
        List<String> made = made(path);

        assertThat(ids(path, "&created_after=2026-01-01T12:30:00Z")).containsExactly(made.get(2), made.get(1));
        assertThat(ids(path, "&created_before=2026-01-01T13:30:00Z")).containsExactly(made.get(1), made.get(0));
        assertThat(ids(path, "&created_after=2026-01-01T12:30:00Z&created_before=2026-01-01T13:30:00Z"))
                .containsExactly(made.get(1));
        assertThat(ids(path, "&created_after=2026-01-02T00:00:00Z")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/disputes", "/dispute_alerts", "/withdrawals", "/transfers"})
    void pageByPageEachOnce(String path) {
        List<String> made = made(path);
        List<String> first = ids(path, "&first=2");
        String cursor = String.valueOf(
                PLATFORM.get(path + query(path) + "&first=2").ok().object("page_info"));

        assertThat(first).containsExactly(made.get(2), made.get(1));
        String end = cursor.replaceAll(".*\"end_cursor\":\"([^\"]+)\".*", "$1");
        assertThat(ids(path, "&first=2&after=" + end)).containsExactly(made.get(0));
    }

    private static List<String> made(String path) {
        return Objects.requireNonNull(MADE.get(path));
    }

    private static List<String> ids(String path, String more) {
        return PLATFORM.get(path + query(path) + more).ids();
    }

    private static String query(String path) {
        return path.equals("/transfers") ? "?origin_id=" + seller : "?company_id=" + seller;
    }
}
