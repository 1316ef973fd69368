package io.github.whop4j.gigflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Role;
import io.github.whop4j.marketplace.order.Party;
import io.github.whop4j.marketplace.payout.Withdrawal;
import io.github.whop4j.marketplace.payout.WithdrawalStatus;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One order through its whole life, in a real browser, on real parts. What is bought costs 75.00; the platform's 10 % are
 * 7.50, Whop's 2.7 % and 0.30 are 2.33, and 65.17 are the seller's.
 */
@Tag("browser")
class FirstOrderBrowserTest {
    private static final String PASSWORD = "correct horse battery";
    private static final String TITLE = "I will draw a logo for your studio";
    private static final String BUYER = "bea@example.com";
    private static final String SELLER = "sam@example.com";

    @Test
    void takesAnOrderFromSignUpToTheSellersBank() {
        assumeTrue(
                Chromium.installed(),
                "needs /usr/bin/chromium and /usr/bin/chromedriver: apt-get install chromium chromium-driver");
        try (TestApp app = TestApp.start();
                Chromium browser = Chromium.open(app.base())) {
            new Story(app, browser).tell();
        }
    }

    private static final class Story {
        private final TestApp app;
        private final Chromium browser;
        private String seller = "";
        private String buyer = "";
        private String gigPage = "";
        private String order = "";

        private Story(TestApp app, Chromium browser) {
            this.app = app;
            this.browser = browser;
        }

        private void tell() {
            seller = signUp("seller", "Sam Seller", SELLER);
            becomeVerified();
            writeGig();
            approve();
            buyer = signUp("buyer", "Bea Buyer", BUYER);
            buy();
            answer();
            deliver("First round", "https://files.example.com/first.zip");
            sendBack();
            deliver("Second round", "https://files.example.com/second.zip");
            accept();
            review();
            withdraw();
            fitPhones();
            assertThat(browser.complaints()).isEmpty();
        }

        private String signUp(String role, String name, String email) {
            browser.become(null);
            browser.go("/login?signup=1");
            browser.click("input[name=role][value=" + role + "]");
            browser.type("name", name);
            browser.type("email", email);
            browser.type("password", PASSWORD);
            browser.press("Create account");
            browser.see("[aria-label='Your menu']");
            browser.shoot("01-signed-up-as-" + role);
            return browser.session();
        }

        private void becomeVerified() {
            browser.arriveAt("/sell/onboarding");
            browser.press("Continue to verification");
            browser.arriveAt("/sell/kyc");
            browser.click("form[action='/sell/kyc'] button");
            browser.seeText("h1", "Verify your identity");
            browser.shoot("02-whop-asks-who-the-seller-is");
            browser.press("Approve");
            browser.seeText(".pill", "Verified");
        }

        private void writeGig() {
            browser.go("/sell/gigs/new");
            browser.type("title", TITLE);
            browser.choose("category", "Design");
            browser.type(
                    "description", "You get a mark that people remember, in vectors, with a note on how to use it.");
            browser.type("basic.title", "One mark");
            browser.type("basic.price", "50.00");
            browser.type("basic.description", "A single direction.");
            browser.type("basic.includes", "Vector file");
            browser.type("basic.days", "5");
            browser.type("basic.revisions", "1");
            browser.press("Add an extra");
            browser.type("extra.title", "Business card");
            browser.type("extra.price", "25");
            browser.click(".editor fieldset:nth-of-type(5) [data-add-row]");
            browser.type("requirement.question", "What is the brand called?");
            browser.shoot("03-writing-a-gig");
            browser.press("Save and submit for review");
            browser.seeText(".own-gig .pill", "In review");
        }

        private void approve() {
            browser.become(null);
            browser.go("/login");
            browser.press("An admin");
            browser.arriveAt("/admin");
            browser.go("/admin/gigs");
            browser.press(TITLE);
            browser.shoot("04-an-admin-looks-at-the-gig");
            browser.press("Approve and publish");
            browser.seeText(".flash", "The gig is on sale");
        }

        private void buy() {
            browser.go("/");
            browser.press(TITLE);
            browser.arriveAt("/g/");
            gigPage = browser.path();
            browser.shoot("05-gig-page");
            browser.press("Continue — $50.00");
            browser.seeText("dialog[open] h2", "Order options");
            browser.click("dialog input[name=extra]");
            browser.seeText("dialog [data-total]", "$75.00");
            browser.shoot("06-order-options");
            browser.press("Continue ($75.00)");
            browser.inFrame(".embed iframe", () -> {
                browser.type("email", BUYER);
                browser.type("card", GigFixture.GOOD_CARD);
                browser.type("expiry", "12/30");
                browser.type("cvc", "123");
            });
            browser.shoot("07-whop-takes-the-payment");
            browser.inFrame(".embed iframe", () -> browser.press("Pay"));
            browser.arriveAt("/checkout/complete");
            browser.seeText("h1", "Thank you. One more thing");
            browser.shoot("08-paid");

            assertThat(ledger()).isEqualTo(Ledger.of("75.00", "7.50", "65.17", "2.33", "0.00"));
            await("the webhook's arrival")
                    .untilAsserted(() -> assertThat(deliveries())
                            .contains("payment.succeeded")
                            .doesNotContain("\"status\":\"pending\""));
            assertThat(app.marketplace().orders().list(actor(BUYER, Role.BUYER), Party.BUYER))
                    .as("browser and webhook made one order together")
                    .hasSize(1);
        }

        private void answer() {
            browser.type("answer_q1", "Halma & Söhne");
            browser.press("Send and start the work");
            browser.arriveAt("/orders/");
            browser.seeText(".order-head .pill", "In progress");
            browser.shoot("09-work-in-progress");
            order = browser.path();
        }

        private void deliver(String message, String link) {
            browser.become(seller);
            browser.go("/sell" + order);
            browser.type("message", message);
            browser.type("url", link);
            browser.type("name", message + ", all files");
            browser.shoot("10-delivering-" + message.substring(0, 5).toLowerCase(Locale.ROOT));
            browser.press("Deliver");
            browser.seeText(".order-head .pill", "Delivered");
        }

        private void sendBack() {
            browser.become(buyer);
            browser.go(order + "?tab=delivery");
            browser.seeText(".delivery", "First round, all files");
            browser.shoot("11-delivered");
            browser.press("Request revision");
            browser.type("reason", "Could the green be warmer?");
            browser.press("Request revision");
            browser.seeText(".order-head .pill", "Revision requested");
        }

        private void accept() {
            browser.become(buyer);
            browser.go(order + "?tab=delivery");
            browser.seeText(".delivery h2", "Latest delivery");
            browser.press("Accept delivery");
            browser.seeText(".order-head .pill", "Completed");
        }

        private void review() {
            browser.click("label[for=star-5]");
            browser.type("body", "Exactly the green I meant.");
            browser.shoot("12-reviewing");
            browser.press("Publish review");
            browser.seeText(".message h2", "Thank you for your review");
            browser.go(gigPage);
            browser.seeText("#reviews", "Exactly the green I meant.");
        }

        private void withdraw() {
            browser.become(seller);
            browser.go("/sell/dashboard");
            browser.press("Add payout method");
            browser.press("Add test bank account (USD)");
            browser.press("Done");
            browser.arriveAt("/sell/dashboard");
            browser.seeText(".balance-available", "$65.17");
            browser.click("a[data-open-withdraw]");
            browser.type("amount", "65.17");
            browser.shoot("13-withdrawing");
            browser.click("#withdraw button[type=submit]");
            browser.see(".flash-success");
            browser.shoot("14-withdrawn");

            Actor.User actor = actor(SELLER, Role.SELLER);
            Withdrawal withdrawal =
                    app.marketplace().payouts().withdrawals(actor).get(0);
            control("/_sandbox/withdrawals/" + withdrawal.whopId() + "/complete");
            assertThat(ledger()).isEqualTo(Ledger.of("75.00", "7.50", "0.00", "2.33", "65.17"));
            await("the webhook's arrival")
                    .untilAsserted(() -> assertThat(app.marketplace()
                                    .payouts()
                                    .withdrawals(actor)
                                    .get(0)
                                    .status())
                            .isEqualTo(WithdrawalStatus.COMPLETED));
        }

        /** No one should have to scroll sideways. */
        private void fitPhones() {
            browser.size(390, 844);
            String work = "/sell" + order;
            for (String page : List.of("/", gigPage, work, "/sell/orders", "/sell/dashboard", "/notifications")) {
                browser.go(page);
                browser.fits();
            }
            browser.become(buyer);
            for (String tab : List.of("tracking", "delivery", "revision", "review")) {
                browser.go(order + "?tab=" + tab);
                browser.fits();
            }
            browser.go(gigPage);
            browser.shoot("15-gig-page-on-a-phone");
            browser.press("See packages");
            browser.press("Continue — $50.00");
            browser.seeText("dialog[open] h2", "Order options");
            browser.fits();
            browser.shoot("16-order-options-on-a-phone");
        }

        private Actor.User actor(String email, Role role) {
            UUID id = app.asOwner()
                    .withHandle(handle -> handle.select("select id from profiles where email = ?", email)
                            .mapTo(UUID.class)
                            .one());
            return new Actor.User(id, role);
        }

        private Ledger ledger() {
            return Ledger.in("usd", app.sandbox().ledger());
        }

        private void control(String path) {
            Browser sandbox = new Browser(app.sandbox().baseUri());
            assertThat(sandbox.send(sandbox.json(path, "{}")).statusCode()).isEqualTo(200);
        }

        private String deliveries() {
            return new Browser(app.sandbox().baseUri())
                    .get("/_sandbox/deliveries")
                    .body();
        }
    }
}
