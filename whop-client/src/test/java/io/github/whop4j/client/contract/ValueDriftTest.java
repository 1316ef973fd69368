package io.github.whop4j.client.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.internal.json.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The comparison of values sees what got lost, changed or made up on the way. */
class ValueDriftTest {
    record Thing(
            String id,
            @Nullable BigDecimal amount,
            @Nullable Instant at,
            @Nullable Currency currency,
            List<String> tags,
            @Nullable Thing inner) {}

    private static final Thing EMPTY = new Thing("a", null, null, null, List.of(), null);

    @Test
    void everythingThatArrivesIsFine() {
        String json = "{'id':'a','amount':'1.50','at':'2026-01-31T12:00:00Z','currency':'new','tags':['x'],"
                + "'inner':{'id':'a','tags':null},'field_of_tomorrow':1}";
        Thing thing = new Thing(
                "a",
                new BigDecimal("1.5"),
                Instant.parse("2026-01-31T12:00:00Z"),
                Currency.of("new"),
                List.of("x"),
                EMPTY);

        assertThat(arrival(json, thing)).isEmpty();
    }

    @Test
    void aKeyWithoutAComponentIsLost() {
        assertThat(arrival("{'id':'a','unheard_of':7}", EMPTY))
                .containsExactly("here.unheard_of: answered 7, lost in ValueDriftTest.Thing");
    }

    @Test
    void aValueThatChangedIsSeen() {
        assertThat(arrival("{'id':'b'}", EMPTY)).containsExactly("here.id: answered b, arrived as a");
        assertThat(arrival("{'id':'a','amount':1}", EMPTY)).containsExactly("here.amount: answered 1, arrived as null");
        assertThat(arrival("{'id':'a','tags':['x']}", EMPTY)).hasSize(1);
        assertThat(arrival("{'id':'a','inner':{'id':'b'}}", new Thing("a", null, null, null, List.of(), EMPTY)))
                .containsExactly("here.inner.id: answered b, arrived as a");
    }

    @Test
    void aValueThatNoOneAnsweredIsSeen() {
        assertThat(arrival("{'id':'a'}", new Thing("a", BigDecimal.ONE, null, null, List.of(), null)))
                .containsExactly("here.amount: answered null, arrived as 1");
    }

    @Test
    void whatIsSentMustBeTheSameJson() {
        assertThat(sent("{'a':1.50,'b':[{'c':null}]}", "{'a':1.5,'b':[{'c':null}]}"))
                .isEmpty();
        assertThat(sent("{'a':1}", "{'a':'1'}")).containsExactly("here.a: sent \"1\", should be 1");
        assertThat(sent("{'a':1}", "{}")).containsExactly("here.a: not sent, should be 1");
        assertThat(sent("{'a':null}", "{}")).containsExactly("here.a: not sent, should be null");
        assertThat(sent("{}", "{'a':null}")).containsExactly("here.a: sent null, should not be there");
        assertThat(sent("{'a':[1]}", "{'a':[1,2]}")).hasSize(1);
    }

    private static List<String> arrival(String json, Thing thing) {
        Drifts drifts = new Drifts();
        new Arrival(drifts).compare(Json.tree(json.replace('\'', '"')), thing, "here");
        return drifts.lines();
    }

    private static List<String> sent(String expected, String actual) {
        Drifts drifts = new Drifts();
        JsonDiff.compare(Json.tree(expected.replace('\'', '"')), Json.tree(actual.replace('\'', '"')), "here", drifts);
        return drifts.lines();
    }
}
