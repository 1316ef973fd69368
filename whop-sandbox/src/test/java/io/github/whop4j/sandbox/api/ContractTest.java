package io.github.whop4j.sandbox.api;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.Receiver;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both directions: what the sandbox takes, and what it answers and sends, against the tables of Whop's own SDK. */
class ContractTest {
    private static final ResponseContract RESPONSES = new ResponseContract();
    private static final Contract REQUESTS = Contract.get();
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

    /** Each part of the sandbox tells its own story; together they must touch everything that is served. */
    private static final List<Consumer<Story>> STORIES = List.of(
            PaymentStory::tell,
            TransferStory::tell,
            MembershipStory::tell,
            DisputeStory::tell,
            WebhookStory::tell,
            WalletStory::tell,
            AccountStory::tell,
            CatalogStory::tell,
            ChatStory::tell,
            FileStory::tell,
            InvoiceStory::tell);

    static void tellAll(Story story) {
        STORIES.forEach(tell -> tell.accept(story));
    }

    @Test
    void everyAnswerAndEveryEventFitsTheContract() {
        try (Receiver receiver = new Receiver();
                WhopSandbox sandbox =
                        WhopSandbox.builder().webhookUrl(receiver.url()).start()) {
            Story story = new Story(sandbox, RESPONSES);
            tellAll(story);

            assertThat(story.seen()).isEqualTo(operations());
            System.out.printf(
                    "%d of %d operations served%n",
                    story.seen().size(), REQUESTS.names().size());
            Awaitility.await()
                    .untilAsserted(
                            () -> assertThat(new TreeSet<>(receiver.types())).isEqualTo(story.events()));
            receiver.received()
                    .forEach(each ->
                            RESPONSES.checkEvent(each.type(), each.json().get("data")));
        }
    }

    @Test
    void theRequestTablesNameTheSameOperations() {
        assertThat(REQUESTS.names()).isEqualTo(RESPONSES.operations());
    }

    static Set<String> operations() {
        return Served.by(SANDBOX);
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
