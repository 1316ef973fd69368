package io.github.whop4j.sandbox.api;

import static io.github.whop4j.sandbox.Caller.object;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.util.Objects;

/** A company earns, puts more in, and hands some of it on; the platform sets what taking it out costs. */
final class TransferStory {
    private TransferStory() {}

    static void tell(Story story) {
        Caller caller = story.platform();
        String company = caller.company("Giver");
        story.sandbox().pay(caller.checkout(company, "50", null), "4242424242424242");
        caller.control("/clock/advance", object("seconds", BigDecimal.valueOf(40 * 86_400)))
                .ok();
        JsonObject order = object(
                "origin_id",
                company,
                "destination_id",
                "user_sandbox_a",
                "amount",
                BigDecimal.TEN,
                "currency",
                "usd",
                "notes",
                "Thanks",
                "metadata",
                object("order", 1));
        String transfer = story.checked("POST /transfers", "/transfers", order).id();
        story.checked("GET /transfers", "/transfers?origin_id=" + company, null);
        story.checked("GET /transfers/{id}", "/transfers/" + transfer, null);
        story.checked(
                "POST /topups",
                "/topups",
                object(
                        "company_id",
                        company,
                        "amount",
                        BigDecimal.TEN,
                        "currency",
                        "usd",
                        "payment_method_id",
                        caller.card(company, "4242424242424242")));
        JsonObject account = caller.get("/ledger_accounts/" + company).ok();
        String payoutAccount =
                Objects.requireNonNull(account.object("payout_account_details")).string("id");
        story.checked("GET /payout_accounts/{id}", "/payout_accounts/" + payoutAccount, null);
        String markup = story.checked(
                        "POST /fee_markups",
                        "/fee_markups",
                        object(
                                "company_id",
                                company,
                                "fee_type",
                                "crypto_withdrawal_markup",
                                "fixed_fee_usd",
                                BigDecimal.ONE,
                                "metadata",
                                object("k", "v")))
                .id();
        story.checked("GET /fee_markups", "/fee_markups?company_id=" + company, null);
        story.checked("DELETE /fee_markups/{id}", "/fee_markups/" + markup, null);
    }
}
