package io.github.whop4j.sandbox.payout;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Where money can be sent. */
class PayoutMethodsTest extends SellerWithMoney {
    @Test
    void aRemovedMethodIsGoneFromTheListAndGetsNothing() {
        verify("approved");
        String sent = withdraw("1", "usd", method).id();

        remove(method);

        assertThat(platform.get("/payout_methods?company_id=" + seller).ids()).isEmpty();
        assertThat(withdraw("1", "usd", method).code()).isEqualTo("payout_method_removed");
        assertThat(withdraw("1", "usd", null).code()).isEqualTo("payout_method_required");
        assertThat(balance()).isEqualByComparingTo("16.16");
        platform.control("/withdrawals/" + sent + "/complete", new JsonObject()).ok();
        assertThat(Objects.requireNonNull(
                                platform.get("/withdrawals/" + sent).ok().object("payout_token"))
                        .string("id"))
                .isEqualTo(method);
        assertThat(platform.send("DELETE", "/_sandbox/payout_methods/" + method, null)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theNewestOfTheOthersBecomesTheDefault() {
        sandbox.addPayoutMethod(seller);
        String newest = sandbox.addPayoutMethod(seller);

        remove(method);

        assertThat(platform.get("/payout_methods?company_id=" + seller).data())
                .filteredOn(each -> Boolean.TRUE.equals(each.bool("is_default")))
                .extracting(each -> each.string("id"))
                .containsExactly(newest);
    }

    @Test
    void aWalletIsNoBank() {
        JsonObject wallet = platform.control("/companies/" + seller + "/payout_methods", object("category", "crypto"))
                .ok();

        assertThat(wallet.get("institution_name")).isNull();
        assertThat(Objects.requireNonNull(wallet.object("destination")).string("name"))
                .isEqualTo("Sandbox wallet");
        assertThat(platform.get("/payout_methods/" + method).ok().string("institution_name"))
                .isEqualTo("Sandbox Bank");
    }

    @Test
    void withoutAMethodThereIsNowhereToSendIt() {
        String other = platform.company("No method");
        sandbox.verify(other, "verified");

        Answer refused =
                platform.post("/withdrawals", object("company_id", other, "amount", BigDecimal.ONE, "currency", "usd"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("payout_method_required");
    }

    @Test
    void theFirstMethodIsTheDefault() {
        sandbox.addPayoutMethod(seller);

        assertThat(platform.get("/payout_methods?company_id=" + seller).data())
                .extracting(each -> each.bool("is_default"))
                .containsExactlyInAnyOrder(true, false);
        assertThat(platform.get("/payout_methods/" + method).ok().bool("is_default"))
                .isTrue();
    }
}
