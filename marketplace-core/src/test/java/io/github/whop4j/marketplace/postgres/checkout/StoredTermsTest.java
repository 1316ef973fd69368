package io.github.whop4j.marketplace.postgres.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import io.github.whop4j.marketplace.catalog.Question;
import io.github.whop4j.marketplace.checkout.OrderLine;
import io.github.whop4j.marketplace.checkout.Terms;
import io.github.whop4j.marketplace.money.Money;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rows outlive versions: what an older or a newer one wrote can be read. */
class StoredTermsTest {
    private static final UUID GIG = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID PACKAGE = UUID.fromString("00000000-0000-0000-0000-000000000002");

    private static final Terms TERMS = new Terms(
            GIG,
            "A logo",
            List.of(new OrderLine(OrderLine.Kind.PACKAGE, PACKAGE, "Basic", 2, Money.usd(5_000))),
            Money.usd(10_000),
            Money.usd(1_000),
            3,
            1,
            List.of(new Question("brand", Question.Type.TEXT, "What is it called?", true)));

    /** As the first version wrote it, straight from its domain records. */
    private static final String FIRST_VERSION = """
            {"gigId": "00000000-0000-0000-0000-000000000001", "gigTitle": "A logo",
             "lines": [{"kind": "PACKAGE", "refId": "00000000-0000-0000-0000-000000000002", "title": "Basic",
                        "quantity": 2, "unitPrice": {"currency": "USD", "minorUnits": 5000}}],
             "total": {"currency": "USD", "minorUnits": 10000}, "fee": {"currency": "USD", "minorUnits": 1000},
             "deliveryDays": 3, "revisionsIncluded": 1,
             "requirements": [{"id": "brand", "type": "TEXT", "question": "What is it called?", "required": true}]}
            """;

    @Test
    void readsAndWritesWhatTheFirstVersionWrote() throws IOException {
        assertThat(StoredTerms.read(FIRST_VERSION)).isEqualTo(TERMS);
        assertThat(tree(StoredTerms.write(TERMS))).isEqualTo(tree(FIRST_VERSION));
    }

    @Test
    void readsWhatANewerVersionAdded() {
        String newer = FIRST_VERSION
                .replace("\"kind\": \"PACKAGE\"", "\"kind\": \"TIP\", \"note\": {\"a\": [1]}")
                .replace("\"type\": \"TEXT\"", "\"type\": \"CHOICE\", \"choices\": [\"a\"]")
                .replace("\"deliveryDays\"", "\"schedule\": \"s-1\", \"deliveryDays\"");
        Terms terms = StoredTerms.read(newer);
        assertThat(terms.total()).isEqualTo(TERMS.total());
        assertThat(terms.lines().get(0).kind()).isEqualTo(OrderLine.Kind.EXTRA);
        assertThat(terms.requirements().get(0).type()).isEqualTo(Question.Type.TEXTAREA);
    }

    private static Object tree(String json) throws IOException {
        return new Moshi.Builder().build().adapter(Object.class).fromJson(json);
    }
}
