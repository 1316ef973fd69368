package io.github.whop4j.gigflow.seller;

import io.github.whop4j.gigflow.Answer;
import io.github.whop4j.gigflow.Browser;
import io.github.whop4j.gigflow.GigFixture;
import io.github.whop4j.gigflow.Member;
import io.github.whop4j.gigflow.TestApp;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A seller's company at the sandbox: what it may hold, and what Whop was asked for it. */
public record FundedSeller(TestApp app, Member seller, String company) {
    /** A verified seller with what is left of a sale of 50.00, and a bank account. */
    public static FundedSeller filled(TestApp app) {
        GigFixture fixture = GigFixture.open(app);
        fixture.order(fixture.newBuyer());
        FundedSeller funded = of(app, fixture.seller());
        funded.addMethod();
        funded.seller.post("/api/sell/kyc/sync", "{}");
        return funded;
    }

    public static FundedSeller of(TestApp app, Member seller) {
        return new FundedSeller(app, seller, seller.json("/api/sell/kyc/status").string("companyId"));
    }

    /** The new payout method's id. */
    public String addMethod() {
        return app.sandbox().addPayoutMethod(company);
    }

    public String method() {
        return String.valueOf(seller.json("/api/sell/payout-methods")
                .list("payoutMethods")
                .get(0)
                .get("id"));
    }

    /** Dollars that can be taken out, as text with two decimals. */
    public String available() {
        return dollars(seller.json("/api/sell/balance").list("balances").get(0).get("balance"));
    }

    public static String dollars(@Nullable Object number) {
        return new BigDecimal(String.valueOf(number))
                .setScale(2, RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    public Answer withdraw(String amount, String method, String key) {
        return seller.post(
                "/api/sell/withdraw",
                "{\"amount\":\"%s\",\"currency\":\"usd\",\"payout_method_id\":\"%s\",\"idempotency_key\":\"%s\"}"
                        .formatted(amount, method, key));
    }

    /** How often Whop was asked to pay this company out. */
    public long withdrawalsAsked() {
        return bodies("/api/v1/withdrawals").count();
    }

    /** What the links were for that Whop was asked for. */
    public List<String> linksAsked() {
        return bodies("/api/v1/account_links")
                .map(body -> String.valueOf(body.get("use_case")))
                .toList();
    }

    /** What was posted to Whop about this company. */
    private Stream<? extends Map<?, ?>> bodies(String path) {
        Answer log = Answer.of(new Browser(app.sandbox().baseUri()).get("/_sandbox/requests"));
        return log.list("data").stream()
                .filter(request -> "POST".equals(request.get("method")) && path.equals(request.get("path")))
                .map(request -> request.get("body") instanceof Map<?, ?> body ? body : Map.of())
                .filter(body -> company.equals(body.get("company_id")));
    }
}
