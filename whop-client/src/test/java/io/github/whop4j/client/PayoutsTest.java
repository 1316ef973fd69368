package io.github.whop4j.client;

import static io.github.whop4j.client.WhopServer.body;
import static io.github.whop4j.client.WhopServer.json;
import static io.github.whop4j.client.WhopServer.line;
import static io.github.whop4j.client.WhopServer.taken;
import static io.github.whop4j.client.WhopServer.tree;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.payouts.CreateWithdrawal;
import io.github.whop4j.client.payouts.LedgerAccount;
import io.github.whop4j.client.payouts.LedgerParty;
import io.github.whop4j.client.payouts.LedgerType;
import io.github.whop4j.client.payouts.PayoutAccount;
import io.github.whop4j.client.payouts.PayoutAccountStatus;
import io.github.whop4j.client.payouts.PayoutDestinationCategory;
import io.github.whop4j.client.payouts.PayoutMethod;
import io.github.whop4j.client.payouts.PayoutMethodQuery;
import io.github.whop4j.client.payouts.Verification;
import io.github.whop4j.client.payouts.VerificationStatus;
import io.github.whop4j.client.payouts.Withdrawal;
import io.github.whop4j.client.payouts.WithdrawalErrorCode;
import io.github.whop4j.client.payouts.WithdrawalQuery;
import io.github.whop4j.client.payouts.WithdrawalStatus;
import java.math.BigDecimal;
import java.util.Objects;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;

class PayoutsTest {
    private static final String PAYOUT_METHOD = """
            {"id": "potk_1", "account_reference": "1234", "company": {"id": "biz_seller"},
             "created_at": "2026-01-02T00:00:00Z", "currency": "USD",
             "destination": {"category": "rtp", "country_code": "US", "name": "Bank"},
             "institution_name": "First", "is_default": true, "nickname": null}
            """;

    private static final String WITHDRAWAL = """
            {"id": "wdrl_1", "amount": 50.25, "created_at": "2026-01-02T00:00:00Z", "currency": "usd",
             "error_code": "account_closed", "error_message": "Closed", "estimated_availability": null,
             "fee_amount": 1.5, "fee_type": "exclusive", "ledger_account": {"id": "ldgr_1", "company_id": "biz_seller"},
             "markup_fee": 0.0, "payout_token": {"id": "potk_1", "created_at": "2026-01-02T00:00:00Z",
             "destination_currency_code": "USD", "nickname": null, "payer_name": null},
             "speed": "standard", "status": "requested", "trace_code": null}
            """;

    @StartStop
    private final MockWebServer server = new MockWebServer();

    @Test
    void readsBalancesOwnerAndIdentityCheckOfALedgerAccount() {
        server.enqueue(json("""
                {"id": "ldgr_1", "balances": [{"balance": 100.10, "currency": "usd", "pending_balance": 20,
                 "reserve_balance": 0.0}], "ledger_type": "primary",
                 "owner": {"id": "biz_seller", "route": "pixel-forge", "title": "Pixel Forge", "typename": "Company"},
                 "payments_approval_status": "approved",
                 "payout_account_details": {"id": "poact_1", "address": {"city": "Graz", "country": "AT",
                    "line1": null, "line2": null, "postal_code": null, "state": null}, "business_name": null,
                    "business_representative": {"date_of_birth": "1990-12-31", "first_name": "Mira",
                    "last_name": "M", "middle_name": null}, "email": null,
                    "latest_verification": {"id": "verf_1", "last_error_code": null, "last_error_reason": null,
                    "status": "approved"}, "phone": null, "status": "connected"},
                 "transfer_fee": null, "treasury_balance": null}
                """));

        LedgerAccount account = WhopServer.client(server).ledgerAccounts().retrieve("biz_seller");

        assertThat(line(taken(server))).isEqualTo("GET /api/v1/ledger_accounts/biz_seller");
        assertThat(account.ledgerType()).isEqualTo(LedgerType.PRIMARY);
        assertThat(account.balances())
                .containsExactly(new LedgerAccount.Balance(
                        new BigDecimal("100.10"), Currency.USD, new BigDecimal("20"), new BigDecimal("0.0")));
        assertThat(account.owner()).isInstanceOf(LedgerParty.Company.class);
        PayoutAccount details = Objects.requireNonNull(account.payoutAccountDetails());
        assertThat(details.status()).isEqualTo(PayoutAccountStatus.CONNECTED);
        assertThat(details.latestVerification())
                .extracting(Verification::status)
                .isEqualTo(VerificationStatus.APPROVED);
    }

    @Test
    void listsAndReadsPayoutMethods() {
        server.enqueue(json("{\"data\":[" + PAYOUT_METHOD + "],\"page_info\":{\"has_next_page\":false}}"));
        server.enqueue(json(PAYOUT_METHOD));
        WhopClient whop = WhopServer.client(server);

        Page<PayoutMethod> page = whop.payoutMethods()
                .list(PayoutMethodQuery.builder("biz_seller").build());
        PayoutMethod method = whop.payoutMethods().retrieve("potk_1");

        assertThat(page.items()).containsExactly(method);
        assertThat(method.destination())
                .isEqualTo(new PayoutMethod.Destination(PayoutDestinationCategory.RTP, "US", "Bank"));
        assertThat(line(taken(server))).isEqualTo("GET /api/v1/payout_methods?company_id=biz_seller&first=50");
        assertThat(line(taken(server))).isEqualTo("GET /api/v1/payout_methods/potk_1");
    }

    @Test
    void withdrawsAnExactAmount() {
        server.enqueue(json(WITHDRAWAL));

        Withdrawal withdrawal = WhopServer.client(server)
                .withdrawals()
                .create(
                        CreateWithdrawal.builder("biz_seller", new BigDecimal("50.25"), Currency.USD)
                                .payoutMethodId("potk_1")
                                .statementDescriptor("GIGFLOW")
                                .build(),
                        RequestOptions.withIdempotencyKey("withdrawal-7"));

        var request = taken(server);
        assertThat(line(request)).isEqualTo("POST /api/v1/withdrawals");
        assertThat(request.getHeaders().get("Idempotency-Key")).isEqualTo("withdrawal-7");
        assertThat(body(request)).isEqualTo(tree("""
                        {"company_id": "biz_seller", "amount": 50.25, "currency": "usd", "payout_method_id": "potk_1",
                         "statement_descriptor": "GIGFLOW"}
                        """));
        assertThat(withdrawal.status()).isEqualTo(WithdrawalStatus.REQUESTED);
        assertThat(withdrawal.amount()).isEqualTo(new BigDecimal("50.25"));
        assertThat(withdrawal.errorCode()).isEqualTo(WithdrawalErrorCode.ACCOUNT_CLOSED);
    }

    @Test
    void readsAndListsWithdrawals() {
        server.enqueue(json(WITHDRAWAL));
        server.enqueue(json("{\"data\":[" + WITHDRAWAL + "],\"page_info\":{\"has_next_page\":false}}"));
        WhopClient whop = WhopServer.client(server);

        Withdrawal one = whop.withdrawals().retrieve("wdrl_1");
        Page<Withdrawal> page = whop.withdrawals()
                .list(WithdrawalQuery.builder("biz_seller")
                        .direction(Direction.DESC)
                        .build());

        assertThat(page.items()).containsExactly(one);
        assertThat(line(taken(server))).isEqualTo("GET /api/v1/withdrawals/wdrl_1");
        assertThat(line(taken(server)))
                .isEqualTo("GET /api/v1/withdrawals?company_id=biz_seller&direction=desc&first=50");
    }
}
