package io.github.whop4j.sandbox.api;

import static io.github.whop4j.sandbox.Caller.object;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.util.Objects;

/** A seller is entered, paid, gives some back, is verified and takes money out. */
final class PaymentStory {
    private PaymentStory() {}

    static void tell(Story story) {
        story.expect(
                "payment.failed",
                "payment.pending",
                "payment.succeeded",
                "payout_account.status_updated",
                "payout_method.created",
                "refund.created",
                "refund.updated",
                "verification.succeeded",
                "withdrawal.created",
                "withdrawal.updated");
        WhopSandbox sandbox = story.sandbox();
        Caller caller = story.platform();
        String company = story.checked(
                        "POST /companies",
                        "/companies",
                        object("title", "S", "email", "s@x.test", "metadata", object("user", 7)))
                .id();
        story.checked("GET /companies", "/companies?first=5", null);
        story.checked("GET /companies/{id}", "/companies/" + company, null);
        story.checked("PATCH /companies/{id}", "/companies/" + company, object("description", "New"));
        story.checked(
                "POST /companies/{parent_company_id}/api_keys",
                "/companies/biz_sandbox/api_keys",
                object("child_company_id", company, "role", "owner"));
        story.checked(
                "POST /account_links",
                "/account_links",
                object(
                        "company_id", company,
                        "use_case", "account_onboarding",
                        "refresh_url", "https://a.test/again",
                        "return_url", "https://a.test/done"));
        story.checked("POST /access_tokens", "/access_tokens", object("company_id", company));
        JsonObject plan = Caller.plan(company, "20.00", "2.00")
                .put("product", object("external_identifier", "gig-1", "title", "Logo"));
        String checkout = story.checked(
                        "POST /checkout_configurations",
                        "/checkout_configurations",
                        object("plan", plan, "metadata", object("order", "1")))
                .id();
        story.checked("GET /checkout_configurations", "/checkout_configurations?company_id=" + company, null);
        story.checked("GET /checkout_configurations/{id}", "/checkout_configurations/" + checkout, null);
        sandbox.pay(checkout, "4000000000000002");
        String payment = sandbox.pay(checkout, "4242424242424242");
        sandbox.pay(caller.checkout(company, "5", null), "4000000000000077");
        story.checked("GET /payments", "/payments?company_id=" + company, null);
        story.checked("GET /payments/{id}", "/payments/" + payment, null);
        story.checked("GET /payments/{id}/fees", "/payments/" + payment + "/fees", null);
        story.checked(
                "POST /payments/{id}/refund",
                "/payments/" + payment + "/refund",
                object("partial_amount", BigDecimal.ONE));
        String refund = story.checked("GET /refunds", "/refunds?payment_id=" + payment, null)
                .ids()
                .get(0);
        story.checked("GET /refunds/{id}", "/refunds/" + refund, null);
        sandbox.verify(company, "declined");
        sandbox.verify(company, "approved");
        String method = sandbox.addPayoutMethod(company);
        JsonObject account = story.checked("GET /ledger_accounts/{id}", "/ledger_accounts/" + company, null)
                .json();
        String accountId =
                Objects.requireNonNull(account.object("payout_account_details")).string("id");
        String verification = story.checked("GET /verifications", "/verifications?payout_account_id=" + accountId, null)
                .ids()
                .get(0);
        story.checked("GET /verifications/{id}", "/verifications/" + verification, null);
        story.checked("GET /payout_methods", "/payout_methods?company_id=" + company, null);
        story.checked("GET /payout_methods/{id}", "/payout_methods/" + method, null);
        String withdrawal = story.checked(
                        "POST /withdrawals",
                        "/withdrawals",
                        object("company_id", company, "amount", BigDecimal.TEN, "currency", "usd"))
                .id();
        story.checked("GET /withdrawals", "/withdrawals?company_id=" + company, null);
        caller.control("/withdrawals/" + withdrawal + "/fail", new JsonObject()).ok();
        story.checked("GET /withdrawals/{id}", "/withdrawals/" + withdrawal, null);
    }
}
