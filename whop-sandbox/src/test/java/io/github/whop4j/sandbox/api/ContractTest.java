package io.github.whop4j.sandbox.api;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.Receiver;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both directions: what the sandbox takes, and what it answers and sends, against the tables of Whop's own SDK. */
class ContractTest {
    private static final ResponseContract RESPONSES = new ResponseContract();
    private static final Contract REQUESTS = new Contract();
    private static final WhopSandbox SANDBOX = WhopSandbox.start();
    private static final Caller PLATFORM = Caller.platform(SANDBOX);
    private static String seller = "";

    @BeforeAll
    static void enterSeller() {
        seller = PLATFORM.company("Contract seller");
    }

    @AfterAll
    static void stop() {
        SANDBOX.close();
    }

    @Test
    void everyAnswerAndEveryEventFitsTheContract() {
        Set<String> seen = new HashSet<>();
        try (Receiver receiver = new Receiver();
                WhopSandbox sandbox =
                        WhopSandbox.builder().webhookUrl(receiver.url()).start()) {
            Caller caller = Caller.platform(sandbox);
            String company = checked(
                            seen,
                            caller,
                            "POST /companies",
                            "/companies",
                            object("title", "S", "email", "s@x.test", "metadata", object("user", 7)))
                    .id();
            checked(seen, caller, "GET /companies", "/companies?first=5", null);
            checked(seen, caller, "GET /companies/{id}", "/companies/" + company, null);
            checked(seen, caller, "PATCH /companies/{id}", "/companies/" + company, object("description", "New"));
            checked(
                    seen,
                    caller,
                    "POST /companies/{parent_company_id}/api_keys",
                    "/companies/biz_sandbox/api_keys",
                    object("child_company_id", company));
            checked(
                    seen,
                    caller,
                    "POST /account_links",
                    "/account_links",
                    object(
                            "company_id", company,
                            "use_case", "account_onboarding",
                            "refresh_url", "https://a.test/again",
                            "return_url", "https://a.test/done"));
            checked(seen, caller, "POST /access_tokens", "/access_tokens", object("company_id", company));
            JsonObject plan = Caller.plan(company, "20.00", "2.00")
                    .put("product", object("external_identifier", "gig-1", "title", "Logo"));
            String checkout = checked(
                            seen,
                            caller,
                            "POST /checkout_configurations",
                            "/checkout_configurations",
                            object("plan", plan, "metadata", object("order", "1")))
                    .id();
            checked(
                    seen,
                    caller,
                    "GET /checkout_configurations",
                    "/checkout_configurations?company_id=" + company,
                    null);
            checked(seen, caller, "GET /checkout_configurations/{id}", "/checkout_configurations/" + checkout, null);
            sandbox.pay(checkout, "4000000000000002");
            String payment = sandbox.pay(checkout, "4242424242424242");
            sandbox.pay(caller.checkout(company, "5", null), "4000000000000077");
            checked(seen, caller, "GET /payments", "/payments?company_id=" + company, null);
            checked(seen, caller, "GET /payments/{id}", "/payments/" + payment, null);
            checked(seen, caller, "GET /payments/{id}/fees", "/payments/" + payment + "/fees", null);
            checked(
                    seen,
                    caller,
                    "POST /payments/{id}/refund",
                    "/payments/" + payment + "/refund",
                    object("partial_amount", BigDecimal.ONE));
            String refund = checked(seen, caller, "GET /refunds", "/refunds?payment_id=" + payment, null)
                    .ids()
                    .get(0);
            checked(seen, caller, "GET /refunds/{id}", "/refunds/" + refund, null);
            sandbox.verify(company, "declined");
            sandbox.verify(company, "approved");
            String method = sandbox.addPayoutMethod(company);
            JsonObject account = checked(seen, caller, "GET /ledger_accounts/{id}", "/ledger_accounts/" + company, null)
                    .json();
            String accountId = Objects.requireNonNull(account.object("payout_account_details"))
                    .string("id");
            String verification = checked(
                            seen, caller, "GET /verifications", "/verifications?payout_account_id=" + accountId, null)
                    .ids()
                    .get(0);
            checked(seen, caller, "GET /verifications/{id}", "/verifications/" + verification, null);
            checked(seen, caller, "GET /payout_methods", "/payout_methods?company_id=" + company, null);
            checked(seen, caller, "GET /payout_methods/{id}", "/payout_methods/" + method, null);
            String withdrawal = checked(
                            seen,
                            caller,
                            "POST /withdrawals",
                            "/withdrawals",
                            object("company_id", company, "amount", BigDecimal.TEN, "currency", "usd"))
                    .id();
            checked(seen, caller, "GET /withdrawals", "/withdrawals?company_id=" + company, null);
            caller.control("/withdrawals/" + withdrawal + "/fail", new JsonObject())
                    .ok();
            checked(seen, caller, "GET /withdrawals/{id}", "/withdrawals/" + withdrawal, null);
            assertThat(seen).isEqualTo(RESPONSES.operations());

            Set<String> expected = new HashSet<>(RESPONSES.events());
            Awaitility.await()
                    .untilAsserted(
                            () -> assertThat(new HashSet<>(receiver.types())).isEqualTo(expected));
            receiver.received()
                    .forEach(each ->
                            RESPONSES.checkEvent(each.type(), each.json().get("data")));
        }
    }

    private static Answer checked(
            Set<String> seen, Caller caller, String operation, String path, @Nullable JsonObject body) {
        String method = operation.substring(0, operation.indexOf(' '));
        Answer answer = caller.send(method, "/api/v1" + path, body == null ? null : body.toString());
        RESPONSES.checkAnswer(operation, answer.ok());
        seen.add(operation);
        return answer;
    }

    @Test
    void theRequestTablesNameTheSameOperations() {
        assertThat(new TreeSet<>(operations())).isEqualTo(new TreeSet<>(RESPONSES.operations()));
    }

    static Set<String> operations() {
        return REQUESTS.names();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void refusesAQueryParameterTheContractDoesNotKnow(String operation) {
        Answer answer = ask(operation, "?surprise=1", "{}");

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("parameter_invalid");
        assertThat(answer.message()).contains("surprise");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void refusesABodyFieldTheContractDoesNotKnow(String operation) {
        if (REQUESTS.operation(operation).body() == null) {
            return;
        }
        Answer answer = ask(operation, "", "{\"surprise\":1}");

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.message()).contains("Unknown field surprise");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void refusesEachBodyFieldOfAWrongTypeAndEachMissingOne(String operation) {
        Contract.Operation described = REQUESTS.operation(operation);
        if (described.body() == null) {
            return;
        }
        described.body().forEach((name, field) -> {
            Object wrong = field.type().equals("string")
                            || field.type().equals("enum")
                            || field.type().equals("datetime")
                    ? new BigDecimal("7.5")
                    : "seven and a half";
            Answer answer = ask(operation, "", object(name, wrong).toString());
            assertThat(answer.status()).as(name + ": " + answer.text()).isEqualTo(400);
            assertThat(answer.message()).startsWith(name + " must be");
        });
        if (described.body().values().stream().anyMatch(Field::required)) {
            Answer answer = ask(operation, "", "{}");
            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("parameter_missing");
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void refusesEachQueryParameterOfAWrongTypeAndEachMissingOne(String operation) {
        Contract.Operation described = REQUESTS.operation(operation);
        described.query().forEach((name, field) -> {
            if (Set.of("integer", "datetime", "enum", "boolean").contains(field.type())) {
                Answer answer = ask(operation, "?" + name + "=perhaps", "{}");
                assertThat(answer.status()).as(name + ": " + answer.text()).isEqualTo(400);
                assertThat(answer.message()).contains(name + " must be");
            }
            if (field.required()) {
                Answer answer = ask(operation, "", "{}");
                assertThat(answer.code()).as(answer.text()).isEqualTo("parameter_missing");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("operations")
    void refusesACallerWithoutACredential(String operation) {
        Answer answer = ask(new Caller(SANDBOX, null), operation, "", "{}");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.error().string("type")).isEqualTo("unauthorized");
    }

    @Test
    void namesTheFieldDeepInsideABody() {
        JsonObject plan = Caller.plan(seller, "20", null).put("custom_fields", List.of(object("field_type", "text")));

        Answer answer = PLATFORM.post("/checkout_configurations", object("plan", plan));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).isEqualTo("plan.custom_fields[0].name is required.");
    }

    @Test
    void refusesNullWhereTheContractDoesNotAllowIt() {
        assertThat(PLATFORM.post("/companies", object("title", null)).message()).isEqualTo("title must not be null.");
        assertThat(PLATFORM.post("/companies", object("title", "T", "description", null))
                        .status())
                .isEqualTo(200);
    }

    private static Answer ask(String operation, String query, String body) {
        return ask(PLATFORM, operation, query, body);
    }

    private static Answer ask(Caller caller, String operation, String query, String body) {
        String[] parts = operation.split(" ", 2);
        String path = parts[1].replaceAll("\\{[a-z_]+}", seller);
        return caller.send(parts[0], "/api/v1" + path + query, parts[0].equals("GET") ? null : body);
    }
}
