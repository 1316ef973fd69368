package io.github.whop4j.sandbox.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.whop4j.sandbox.Browser;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.http.Server;
import io.github.whop4j.sandbox.state.CheckoutConfiguration;
import io.github.whop4j.sandbox.state.Payment;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code loader.js} as a merchant's page uses it: another origin, a real browser. */
class LoaderTest {
    /** The frame's form cannot be filled in from another origin, but its fields can be posted into a frame with a name. */
    private static final String MERCHANT = """
            <!doctype html><title>Merchant</title><div id="slot"></div>
            <script>
            const log = [];
            const report = what => { log.push(what); navigator.sendBeacon("/report", log.join("\\n")); };
            addEventListener("error", failed => report("script error: " + failed.message));
            const create = document.createElement.bind(document);
            document.createElement = tag => Object.assign(create(tag), tag === "iframe" ? {name: "checkout"} : {});
            function pay(card) {
              const form = document.createElement("form");
              Object.assign(form, {method: "post", action: document.querySelector("iframe").src, target: "checkout"});
              const fields = {email: "buyer@example.test", card, expiry: "12/30", cvc: "123"};
              for (const [name, value] of Object.entries(fields)) {
                const input = document.createElement("input");
                Object.assign(input, {type: "hidden", name, value});
                form.append(input);
              }
              document.body.append(form);
              form.submit();
            }
            %s
            </script>
            <script async defer src="%s/static/checkout/loader.js"></script>
            """;

    private final CheckoutFixture fixture = new CheckoutFixture();
    private volatile List<String> reports = List.of();
    private final Router routes = new Router();
    private final Server merchant = Server.bind(0, routes);

    @TempDir
    private Path profile;

    @AfterEach
    void close() {
        merchant.close();
        fixture.close();
    }

    @Test
    void isServedAsAScriptForAnyPage() {
        HttpResponse<String> script = fixture.get("/static/checkout/loader.js");

        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
        assertThat(script.headers().firstValue("Cross-Origin-Resource-Policy")).hasValue("cross-origin");
        assertThat(script.body()).contains("data-whop-checkout-", "whop-embedded-checkout", "window.wco");
    }

    @Test
    @Tag("browser")
    void tellsThePageOfStatesRefusalAndCompletionAndBelievesNoOtherUser() {
        CheckoutConfiguration checkout = fixture.checkout("https://app.test/not-here");
        open("""
                let told = 0;
                window.changed = state => {
                  report("state " + state);
                  if (state === "ready" && ++told === 1) ask();
                };
                window.paid = (plan, receipt) => report("complete " + plan + " " + receipt);
                addEventListener("whop-checkout-payment-error", refused => {
                  report("error " + refused.detail.message);
                  pay("4242424242424242");
                });
                async function ask() {
                  report("email " + await wco.getEmail("co"));
                  await wco.setEmail("co", "typed@example.test");
                  report("email " + await wco.getEmail("co"));
                  postMessage({__scope: "whop-embedded-checkout", event: "complete", plan_id: "p", receipt_id: "forged"}, "*");
                  try { wco.submit("nowhere"); } catch (unknown) { report("unknown element"); }
                  pay("4000000000000002");
                }
                slot.innerHTML = `<div id="co" data-whop-checkout-plan-id="%s" data-whop-checkout-session="%s"
                  data-whop-checkout-theme="dark" data-whop-checkout-prefill-email="me@example.test"
                  data-whop-checkout-on-complete="paid" data-whop-checkout-on-state-change="changed"></div>`;
                """.formatted(checkout.planId(), checkout.id()), "complete");

        Payment payment = fixture.payments().get(0);
        assertThat(reports)
                .containsExactly(
                        "state loading",
                        "state ready",
                        "email me@example.test",
                        "email typed@example.test",
                        "unknown element",
                        "state ready",
                        "error Your card was declined. You were not charged; please try another card.",
                        "state disabled",
                        "complete " + checkout.planId() + " " + payment.id());
        assertThat(payment.status()).isEqualTo("paid");
    }

    @Test
    @Tag("browser")
    void withoutAFunctionToCallItGoesToTheReturnUrl() {
        CheckoutConfiguration checkout = fixture.checkout(null);
        routes.get("/done", request -> {
            receive(List.of("done?" + request.rawQuery()));
            return Response.html(200, "done");
        });
        open("""
                window.changed = state => state === "ready" && pay("4242424242424242");
                // Added after the script ran, by session alone.
                addEventListener("load", () => setTimeout(() => {
                  slot.innerHTML = `<div data-whop-checkout-session="%s" data-whop-checkout-return-url="/done?x=1"
                    data-whop-checkout-on-state-change="changed"></div>`;
                }, 50));
                """.formatted(checkout.id()), "done");

        assertThat(reports).hasSize(1);
        assertThat(Browser.query(URI.create(reports.get(0))))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "x",
                        "1",
                        "status",
                        "success",
                        "receipt_id",
                        fixture.payments().get(0).id(),
                        "session",
                        checkout.id()));
    }

    /** Each report repeats all before it, because they overtake each other. */
    private synchronized void receive(List<String> report) {
        if (report.size() > reports.size()) {
            reports = report;
        }
    }

    /** Opens the merchant's page and waits until it has reported the last thing. */
    private void open(String script, String last) {
        assumeTrue(Chromium.installed().isPresent(), "There is no Chromium on this machine");
        routes.get("/", request -> Response.html(200, MERCHANT.formatted(script, fixture.uri(""))));
        routes.post("/report", request -> {
            receive(request.body().utf8().lines().toList());
            return Response.html(200, "");
        });
        merchant.start((request, next) -> next.handle(request));
        try (Chromium chromium = Chromium.open(merchant.baseUri().resolve("/"), profile)) {
            await().atMost(Duration.ofSeconds(30))
                    .pollInterval(Duration.ofMillis(50))
                    .untilAsserted(() -> {
                        assertThat(chromium.isOpen()).as("Chromium runs").isTrue();
                        assertThat(reports).anyMatch(report -> report.startsWith(last));
                    });
        }
    }
}
