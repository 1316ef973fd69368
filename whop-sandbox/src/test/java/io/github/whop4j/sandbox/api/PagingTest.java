package io.github.whop4j.sandbox.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
    private static final Instant START = Instant.parse("2026-05-01T00:00:00Z");
    private static final WhopSandbox SANDBOX =
            WhopSandbox.builder().clock(Clock.fixed(START, ZoneOffset.UTC)).start();
    private static final Caller PLATFORM = Caller.platform(SANDBOX);
    private static final List<String> OLDEST_FIRST = new ArrayList<>();

    /** Seven payments, one a minute, the fourth in another currency. */
    @BeforeAll
    static void pay() {
        String seller = PLATFORM.company("Seller");
        for (int i = 1; i <= 7; i++) {
            SANDBOX.advance(Duration.ofMinutes(1));
            JsonObject plan = Caller.plan(seller, Integer.toString(10 - i), null);
            if (i == 4) {
                plan.put("currency", "eur");
            }
            String checkout = PLATFORM.post("/checkout_configurations", Caller.object("plan", plan))
                    .id();
            OLDEST_FIRST.add(SANDBOX.pay(checkout, i == 2 ? "4000000000000002" : "4242424242424242"));
        }
    }

    @AfterAll
    static void stop() {
        SANDBOX.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 7, 8, 100})
    void walkingForwardSeesEveryRowOnceInOrder(int size) {
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            Answer page = PLATFORM.get("/payments?first=" + size + (cursor == null ? "" : "&after=" + cursor));
            seen.addAll(page.ids());
            assertThat(info(page).bool("has_previous_page"))
                    .isEqualTo(seen.size() > page.ids().size());
            cursor = more(page, "has_next_page") ? info(page).string("end_cursor") : null;
        } while (cursor != null);

        assertThat(seen).isEqualTo(newestFirst());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void walkingBackwardSeesEveryRowOnceInOrder(int size) {
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            Answer page = PLATFORM.get("/payments?last=" + size + (cursor == null ? "" : "&before=" + cursor));
            seen.addAll(0, page.ids());
            cursor = more(page, "has_previous_page") ? info(page).string("start_cursor") : null;
        } while (cursor != null);

        assertThat(seen).isEqualTo(newestFirst());
    }

    @Test
    void directionTurnsTheListAround() {
        assertThat(PLATFORM.get("/payments?direction=asc").ids()).isEqualTo(OLDEST_FIRST);
        assertThat(PLATFORM.get("/payments?direction=desc").ids()).isEqualTo(newestFirst());
    }

    @Test
    void ordersByAmountAndByTimeOfPayment() {
        assertThat(PLATFORM.get("/payments?order=final_amount&direction=asc").ids())
                .isEqualTo(newestFirst());
        assertThat(PLATFORM.get("/payments?order=paid_at&direction=asc").ids())
                .as("the declined one was never paid")
                .startsWith(OLDEST_FIRST.get(1), OLDEST_FIRST.get(0));
    }

    @Test
    void filtersNarrowTheList() {
        assertThat(PLATFORM.get("/payments?statuses[]=paid&statuses[]=void").ids())
                .hasSize(6)
                .doesNotContain(OLDEST_FIRST.get(1));
        assertThat(PLATFORM.get("/payments?substatuses[]=failed").ids()).containsExactly(OLDEST_FIRST.get(1));
        assertThat(PLATFORM.get("/payments?currencies[]=eur").ids()).containsExactly(OLDEST_FIRST.get(3));
        assertThat(PLATFORM.get(
                                "/payments?checkout_configuration_ids[]=ch_000005&checkout_configuration_ids[]=ch_000006")
                        .ids())
                .containsExactly(OLDEST_FIRST.get(5), OLDEST_FIRST.get(4));
        assertThat(PLATFORM.get("/payments?company_id=biz_sandbox").ids()).isEmpty();
        assertThat(PLATFORM.get("/payments?query=AVERY").ids()).hasSize(7);
        assertThat(PLATFORM.get("/payments?query=unknown").ids()).isEmpty();
    }

    @Test
    void timesAreExclusiveOnBothSides() {
        assertThat(PLATFORM.get("/payments?created_after=2026-05-01T00:02:00Z&created_before=2026-05-01T00:05:00Z")
                        .ids())
                .containsExactly(OLDEST_FIRST.get(3), OLDEST_FIRST.get(2));
        assertThat(PLATFORM.get("/payments?updated_after=2026-05-01T02:06:30%2B02:00")
                        .ids())
                .containsExactly(OLDEST_FIRST.get(6));
    }

    @Test
    void aRowThatComesBetweenTwoPagesMovesNoOther() {
        try (WhopSandbox sandbox = WhopSandbox.start()) {
            Caller platform = Caller.platform(sandbox);
            List<String> before = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                before.add(0, platform.company("C" + i));
            }
            Answer first = platform.get("/companies?parent_company_id=biz_sandbox&first=2");
            platform.company("Newcomer");
            Answer second = platform.get("/companies?parent_company_id=biz_sandbox&first=2&after="
                    + info(first).string("end_cursor"));

            assertThat(first.ids()).isEqualTo(before.subList(0, 2));
            assertThat(second.ids()).isEqualTo(before.subList(2, 4));
        }
    }

    @Test
    void anEmptyListHasNoCursors() {
        JsonObject info = info(PLATFORM.get("/payments?company_id=biz_sandbox"));

        assertThat(info.get("start_cursor")).isNull();
        assertThat(info.get("end_cursor")).isNull();
        assertThat(info.bool("has_next_page")).isFalse();
        assertThat(info.bool("has_previous_page")).isFalse();
    }

    @Test
    void refusesImpossiblePages() {
        assertThat(PLATFORM.get("/payments?first=0").status()).isEqualTo(400);
        assertThat(PLATFORM.get("/payments?first=101").status()).isEqualTo(400);
        assertThat(PLATFORM.get("/payments?first=-1").status()).isEqualTo(400);
        assertThat(PLATFORM.get("/payments?first=1&last=1").status()).isEqualTo(400);
        assertThat(PLATFORM.get("/payments?first=1&first=2").status()).isEqualTo(400);
        assertThat(PLATFORM.get("/payments?after=nonsense").message()).contains("not a cursor of this list");
        assertThat(PLATFORM.get("/payments?statuses=paid").message()).contains("Write statuses[]");
    }

    private static List<String> newestFirst() {
        List<String> reversed = new ArrayList<>(OLDEST_FIRST);
        Collections.reverse(reversed);
        return reversed;
    }

    private static JsonObject info(Answer page) {
        return Objects.requireNonNull(page.ok().object("page_info"));
    }

    private static boolean more(Answer page, String which) {
        @Nullable Boolean more = info(page).bool(which);
        return Boolean.TRUE.equals(more);
    }
}
