package io.github.whop4j.sandbox.elements;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Browser;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The list of what {@code @whop/checkout} 0.5.0 knows: attributes, functions and events, each once. */
@Tag("browser")
class CheckoutAttributesTest {
    private final Embedding embedding = new Embedding();
    private final String seller = embedding.platform.company("Pixel");
    private final String session = embedding.platform.checkout(seller, "25.00", null);
    private final String plan = String.valueOf(Objects.requireNonNull(embedding
                    .platform
                    .get("/checkout_configurations/" + session)
                    .ok()
                    .object("plan"))
            .string("id"));

    @AfterEach
    void close() {
        embedding.close();
    }

    @Test
    void everyAttributeReachesTheFrame() {
        Map<String, String> attributes = new LinkedHashMap<>();
        Map<String, String> expected = new LinkedHashMap<>();
        texts().forEach((attribute, parameter) -> {
            attributes.put(attribute, "v-" + attribute);
            expected.put(parameter, "v-" + attribute);
        });
        Map.of("plan-id", plan, "session", session, "origin", "https://ignored.test", "environment", "sandbox")
                .forEach(attributes::put);
        expected.putAll(Map.of("session", session, "environment", "sandbox"));
        switches().forEach((attribute, parameter) -> {
            attributes.put(attribute, "true");
            String[] nameAndValue = parameter.split("=", 2);
            expected.put(nameAndValue[0], nameAndValue[1]);
        });
        attributes.put("style-container-padding-x", "12");
        expected.put("style.container.paddingX", "12");

        Map<String, String> query = query(attributes);

        query.remove("parent_origin");
        assertThat(query).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @Test
    void aSwitchThatIsOffOrAbsentIsNotSent() {
        Map<String, String> attributes = new LinkedHashMap<>();
        switches().keySet().forEach(attribute -> attributes.put(attribute, "false"));
        attributes.put("session", session);

        assertThat(query(attributes).keySet())
                .as("phone numbers can also be switched off")
                .containsExactlyInAnyOrder("session", "parent_origin", "collectPhoneNumbers");
    }

    @Test
    void theCampaignOfTheVisitTravelsAlongUnlessThePageDoesNotWantIt() {
        mount(Map.of("session", session), "history.replaceState(null, '', '?utm_source=mail&x=1');");
        assertThat(frame().getQuery()).contains("utm_source=mail").doesNotContain("x=1");

        mount(Map.of("session", session, "skip-utm", "true"), "history.replaceState(null, '', '?utm_source=mail');");
        assertThat(frame().getQuery()).doesNotContain("utm_source");
    }

    @Test
    void everyFunctionAnswersAndEveryEventIsTold() {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("session", session);
        attributes.put("promo-code", "SPRING");
        attributes.put("prefill-address-city", "Berlin");
        for (String event : List.of(
                "complete",
                "state-change",
                "address-validation-error",
                "payment-error",
                "promo-code-changed",
                "identity-captured",
                "currencies-available",
                "currency-changed")) {
            attributes.put("on-" + event, event.replace('-', '_'));
        }
        mount(attributes, """
                for (const name of ["complete", "address_validation_error", "payment_error", "promo_code_changed",
                    "identity_captured", "currencies_available", "currency_changed"]) {
                  window[name] = (...what) => note(name, JSON.stringify(what));
                }
                window.state_change = state => { note("state", state); if (state === "ready" && !window.asked) ask(); };
                async function refusal(work) { try { await work(); return "no refusal"; } catch (e) { return e.message; } }
                async function ask() {
                  window.asked = true;
                  await wco.setEmail("co", "me@here.test", 2000);
                  note("email", await wco.getEmail("co"));
                  note("city", (await wco.getAddress("co")).address.city, (await wco.getAddress("co")).isComplete);
                  await wco.setAddress("co", {name: "Ann", country: "DE", line1: "Weg 1", city: "Bonn", state: "NW",
                    postalCode: "53111"});
                  note("moved", (await wco.getAddress("co")).address.city, (await wco.getAddress("co")).isComplete);
                  note("nowhere:", await refusal(() => wco.setAddress("co", {country: "Germany"})));
                  note("available", wco.getAvailableCurrencies("co").base_currency);
                  await wco.setDisplayCurrency("co", "USD");
                  note("euro:", await refusal(() => wco.setDisplayCurrency("co", "eur")));
                  note("asked all");
                }
                """);

        List<String> log = embedding.logUntil("asked all");
        assertThat(log)
                .contains(
                        "state loading",
                        "state ready",
                        "email me@here.test",
                        "city Berlin false",
                        "moved Bonn true",
                        "nowhere: country must be two letters, such as US",
                        "available usd",
                        "euro: this checkout is in usd only, not in eur",
                        "promo_code_changed [null]",
                        "identity_captured [{\"email\":\"me@here.test\"}]",
                        "currency_changed [{\"currency\":\"usd\",\"exchange_rate\":null}]");
        assertThat(log).anyMatch(line -> line.startsWith("currencies_available [{\"base_currency\":\"usd\""));
        assertThat(log).anyMatch(line -> line.startsWith("address_validation_error [{\"error_message\":\"country"));

        pay("4000000000000002");
        embedding.into("#co");
        embedding.seePart("Your card was declined.");
        pay("4242424242424242");
        String receipt = embedding.platform.get("/payments").ids().get(0);
        assertThat(embedding.logUntil("complete [\"" + plan + "\",\"" + receipt + "\",{\"plan_id\":\"" + plan
                        + "\",\"receipt_id\":\"" + receipt + "\"}]"))
                .anyMatch(line -> line.startsWith("payment_error [{\"message\":\"Your card was declined."));
    }

    @Test
    void aPaymentThatTakesAMinuteIsCompleteOnceTheBankHasPaid() {
        Map<String, String> attributes = Map.of("session", session, "on-complete", "complete");
        String script = """
                window.complete = (plan, receipt) => note("complete", receipt);
                """;
        mount(attributes, script);
        pay("4000000000000077");
        embedding.into("#co");
        embedding.see("Your bank takes its time");
        assertThat(embedding.log()).isEmpty();

        embedding.sandbox.advance(Duration.ofMinutes(1));

        String receipt = embedding.platform.get("/payments").ids().get(0);
        assertThat(embedding.logUntil("complete " + receipt)).hasSize(1);
        mount(attributes, script);
        embedding.into("#co");
        embedding.see("Paid. Thank you!");
        assertThat(embedding.log()).as("a page loaded later says nothing").isEmpty();
    }

    /** Types a card into the frame and leaves the rest to the page's own button. */
    private void pay(String card) {
        embedding.into("#co");
        embedding.find(By.name("email")).clear();
        embedding.find(By.name("email")).sendKeys("me@here.test");
        // A code that takes nothing off has to go before anything is paid.
        embedding.chromium.findElements(By.name("promo_code")).forEach(WebElement::clear);
        embedding.find(By.name("card")).sendKeys(card);
        embedding.find(By.name("expiry")).sendKeys("12/30");
        embedding.find(By.name("cvc")).sendKeys("123");
        embedding.chromium.switchTo().defaultContent();
        embedding.chromium.executeScript("wco.submit('co')");
    }

    private Map<String, String> query(Map<String, String> attributes) {
        mount(attributes, "");
        return new LinkedHashMap<>(Browser.query(frame()));
    }

    private URI frame() {
        embedding.chromium.switchTo().defaultContent();
        return URI.create(
                String.valueOf(embedding.find(By.cssSelector("#co iframe")).getDomAttribute("src")));
    }

    private void mount(Map<String, String> attributes, String script) {
        String written = attributes.entrySet().stream()
                .map(attribute -> "co.setAttribute('data-whop-checkout-" + attribute.getKey() + "', '"
                        + attribute.getValue() + "');")
                .collect(Collectors.joining("\n"));
        embedding.open(script + """
                const co = document.createElement("div");
                co.id = "co";
                %s
                document.getElementById("one").append(co);
                const loader = document.createElement("script");
                loader.src = "%s/static/checkout/loader.js";
                document.head.append(loader);
                """.formatted(written, embedding.sandbox.baseUri()));
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>(Map.of(
                "theme", "theme",
                "theme-accent-color", "theme.accentColor",
                "theme-background-color", "theme.backgroundColor",
                "theme-border-radius", "theme.borderRadius",
                "theme-button-text", "theme.buttonText",
                "return-url", "payment_redirect_url",
                "state-id", "state_id",
                "promo-code", "promoCode",
                "affiliate-code", "a",
                "setup-future-usage", "setup_future_usage"));
        texts.putAll(Map.of("locale", "locale", "wuid", "wuid", "prefill-email", "email"));
        for (String kind : List.of("", "shipping-")) {
            String prefix = kind.replace('-', '.');
            texts.put("prefill-" + kind + "name", prefix + "name");
            for (String part : List.of("line1", "line2", "city", "state", "country", "postal-code")) {
                texts.put("prefill-" + kind + "address-" + part, prefix + "address." + part.replace('-', '_'));
            }
        }
        return texts;
    }

    private static Map<String, String> switches() {
        Map<String, String> switches = new LinkedHashMap<>(Map.of(
                "hide-price", "hide_price=true",
                "hide-submit-button", "hide_submit_button=true",
                "hide-tos", "hide_tos=true",
                "skip-redirect", "skip_redirect=true",
                "hide-email", "email.hidden=1",
                "disable-email", "email.disabled=1",
                "hide-address", "address.hidden=1",
                "adaptive-pricing", "adaptive_pricing=1",
                "collect-phone-numbers", "collectPhoneNumbers=1",
                "collect-shipping", "collectShipping=1"));
        switches.put("theme-high-contrast", "theme.highContrast=1");
        return switches;
    }
}
