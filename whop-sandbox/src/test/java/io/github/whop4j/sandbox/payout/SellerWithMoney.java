package io.github.whop4j.sandbox.payout;

import static io.github.whop4j.sandbox.Caller.object;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A seller with 17.16 available, a payout method, and no identity check yet. */
abstract class SellerWithMoney {
    final WhopSandbox sandbox = WhopSandbox.start();
    final Caller platform = Caller.platform(sandbox);
    String seller = "";
    String method = "";

    @BeforeEach
    void earn() {
        seller = platform.company("Seller");
        sandbox.pay(platform.checkout(seller, "20.00", "2.00"), "4242424242424242");
        method = sandbox.addPayoutMethod(seller);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    JsonObject check(String status, @Nullable String error) {
        return platform.control("/companies/" + seller + "/verification", object("status", status, "error_code", error))
                .ok();
    }

    void remove(String payoutMethod) {
        platform.send("DELETE", "/_sandbox/payout_methods/" + payoutMethod, null)
                .ok();
    }

    String verify(String status) {
        return platform.control("/companies/" + seller + "/verification", object("status", status))
                .id();
    }

    Answer withdraw(String amount, String currency, @Nullable String payoutMethod) {
        JsonObject body = object("company_id", seller, "amount", new BigDecimal(amount), "currency", currency);
        return platform.post("/withdrawals", payoutMethod == null ? body : body.put("payout_method_id", payoutMethod));
    }

    JsonObject details(String company) {
        return Objects.requireNonNull(
                platform.get("/ledger_accounts/" + company).ok().object("payout_account_details"));
    }

    BigDecimal balance() {
        List<?> balances = Objects.requireNonNull(
                platform.get("/ledger_accounts/" + seller).ok().list("balances"));
        return Objects.requireNonNull(((JsonObject) balances.get(0)).decimal("balance"));
    }
}
