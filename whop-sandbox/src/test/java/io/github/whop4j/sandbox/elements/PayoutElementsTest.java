package io.github.whop4j.sandbox.elements;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

@Tag("browser")
class PayoutElementsTest {
    private final Embedding embedding = new Embedding();
    private final String seller = embedding.platform.company("Selma draws");

    @AfterEach
    void close() {
        embedding.close();
    }

    @Test
    void aSellerIsVerifiedAddsAnAccountAndTakesMoneyOut() throws IOException {
        embedding.sandbox.pay(embedding.platform.checkout(seller, "50.00", null), "4242424242424242");
        embedding.open(session() + """
                session.on("ready", () => note("session ready"));
                session.createElement("status-banner-element", {
                  onReady: () => note("banner ready"), onBannerChange: (event, type) => note("banner", type)}).mount("#one");
                session.createElement("balance-element", {}).mount("#two");
                session.createElement("withdraw-button-element", {
                  onVerificationSubmitted: () => note("verified"),
                  onWithdrawalRequested: () => note("requested"),
                }).mount(document.getElementById("three"));
                session.createElement("withdrawals-element", {}).mount("#four");
                """);

        embedding.into("#one");
        embedding.see("Verify your identity to withdraw money.");
        embedding.logUntil("banner information-required");
        embedding.into("#three");
        embedding.press("Withdraw $48.35");
        embedding.into("dialog");
        embedding.see("Selma draws");
        embedding.shoot("verify");
        embedding.into("dialog");
        embedding.press("Approve");
        embedding.gone("dialog");
        assertThat(embedding.logUntil("banner null")).contains("session ready", "banner ready", "verified");

        embedding.chromium.executeScript("session.showAddPayoutMethodModal({onComplete: () => note('account added')})");
        embedding.into("dialog");
        embedding.press("Add test bank account (USD)");
        embedding.gone("dialog");
        embedding.logUntil("account added");
        withdraw("48.36", "5.10");

        embedding.gone("dialog");
        embedding.logUntil("requested");
        embedding.into("#two");
        embedding.see("$43.25");
        embedding.into("#four");
        embedding.see("$5.10");
        embedding.shoot("payouts");
        assertThat(embedding.platform.get("/withdrawals?company_id=" + seller).data())
                .extracting(withdrawal -> String.valueOf(withdrawal.decimal("amount")))
                .containsExactly("5.10");
        assertThat(embedding.log()).noneMatch(line -> line.startsWith("script error"));
        assertThat(embedding.tokens).as("one token for all elements").hasValue(1);
    }

    /** First too much, which the form says; then less, with the keyboard. */
    private void withdraw(String tooMuch, String amount) throws IOException {
        embedding.into("#three");
        embedding.press("Withdraw $48.35");
        embedding.into("dialog");
        embedding.find(By.name("amount")).sendKeys(tooMuch, Keys.ENTER);
        embedding.seePart("less than 48.36");
        embedding.shoot("withdraw");
        embedding.into("dialog");
        embedding.find(By.name("amount")).clear();
        embedding.find(By.name("amount")).sendKeys(amount, Keys.ENTER);
    }

    @Test
    void aListenerKeepsAModalFromOpening() {
        embedding.sandbox.verify(seller, "approved");
        embedding.open(session() + """
                const button = session.createElement({type: "withdraw-button-element"}, {});
                button.once("withdraw", event => { event.preventDefault(); note("mine", event.detail === button); });
                button.mount("#one");
                """);

        embedding.into("#one");
        embedding.press("Withdraw $0.00");
        embedding.logUntil("mine true");
        assertThat(embedding.chromium.findElements(By.tagName("dialog"))).isEmpty();

        embedding.into("#one");
        embedding.press("Withdraw $0.00");
        embedding.into("dialog");
        embedding.see("no payout method yet");
    }

    @Test
    void escapeClosesAModalAndSaysSo() {
        embedding.open(session() + """
                note("opened", session.showVerifyModal({onClose: () => note("closed")}) !== undefined);
                note("again", session.showVerifyModal() !== undefined);
                """);

        assertThat(embedding.logUntil("again false")).contains("opened true");
        embedding.into("dialog");
        embedding.find(By.xpath("//button[.='Approve']")).sendKeys(Keys.ESCAPE);

        embedding.gone("dialog");
        assertThat(embedding.logUntil("closed")).doesNotContain("script error");
        assertThat(embedding.platform.get("/ledger_accounts/" + seller).text()).contains("not_started");
    }

    @Test
    void aSubmittedElementLeavesThePage() {
        embedding.open(session() + """
                const verify = session.createElement("verify-element", {includeControls: true});
                verify.on("verificationSubmitted", () => note("submitted"));
                verify.mount("#one");
                """);

        embedding.into("#one");
        embedding.see("Close");
        embedding.press("Decline");

        embedding.gone("#one iframe");
        embedding.logUntil("submitted");
        assertThat(embedding.platform.get("/ledger_accounts/" + seller).text()).contains("verification_failed");
    }

    @Test
    void whatTheTokenDoesNotSeeIsNotShown() {
        String rival = embedding.platform.company("Rival");
        embedding.open(session().replace(quoted(seller) + ", redirectUrl", quoted(rival) + ", redirectUrl") + """
                for (const [type, place] of [["balance-element", "#one"], ["add-payout-method-element", "#two"]]) {
                  const element = session.createElement(type, {});
                  element.on("error", error => note(error.code));
                  element.mount(place);
                }
                """);

        embedding.logUntil("UNKNOWN_ERROR");
        embedding.into("#one");
        assertThat(embedding.find(By.cssSelector("[role=alert]")).getText()).contains(rival);
        assertThat(embedding.chromium.getPageSource()).doesNotContain("$");
    }

    @Test
    void anExpiredTokenIsReplacedByAskingAgain() {
        embedding.open(session() + """
                session.on("tokenRefreshed", token => note("refreshed", typeof token));
                session.createElement("balance-element", {showWithdrawButton: true}).mount("#one");
                """);
        embedding.into("#one");
        embedding.see("Withdraw");
        embedding.sandbox.advance(Duration.ofHours(2));
        embedding.sandbox.verify(seller, "approved");

        embedding.chromium.switchTo().defaultContent();
        embedding.chromium.executeScript("session.createElement('status-banner-element',"
                + " {onReady: () => note('shown')}).mount('#two'); session.showWithdrawModal()");

        embedding.logUntil("shown");
        assertThat(embedding.logUntil("refreshed string").stream().filter(line -> line.startsWith("refreshed")))
                .as("both waited for the same one")
                .hasSize(1);
        assertThat(embedding.tokens).hasValue(2);
    }

    @Test
    void aTokenGivenAsATextCannotBeReplacedButByThePage() {
        String token = embedding.token(object("company_id", seller));
        embedding.open("""
                var session = elements.createPayoutsSession({token: %s, companyId: %s, redirectUrl: "https://app.test/"});
                session.on("tokenRefreshError", () => note("no other token"));
                session.createElement("balance-element", {onReady: () => note("ready")}).mount("#one");
                """.formatted(quoted(token), quoted(seller)));
        embedding.logUntil("ready");
        embedding.sandbox.advance(Duration.ofHours(2));

        embedding.chromium.executeScript("session.createElement('balances-element', {}).mount('#two')");
        embedding.logUntil("no other token");
        embedding.into("#two");
        embedding.seePart("no function to get another");

        embedding.chromium.switchTo().defaultContent();
        embedding.chromium.executeScript(
                "session.updateOptions({token: arguments[0]})", embedding.token(object("company_id", seller)));
        embedding.into("#two");
        embedding.see("Balances");
    }

    @Test
    void saysWhatIsWrongWithTheCode() {
        embedding.open("dark", session() + """
                const trying = (name, work) => { try { work(); } catch (error) { note(name + ":", error.message); } };
                trying("type", () => session.createElement("payout-element", {}));
                trying("place", () => session.createElement("balance-element", {}).mount("#nowhere"));
                trying("options", () => elements.createPayoutsSession({token: "t"}));
                trying("wallet", () => elements.createWalletSession({token: "t"}));
                session.createElement("treasury-breakdown-element", {onReady: () => note("stand-in")}).mount("#one");
                elements.createChatSession({token: null}).on("error", error => note("token:", error.message));
                """);

        List<String> log = embedding.logUntil("stand-in");
        assertThat(embedding.logUntil("token: WhopElements: the session was given no token"))
                .contains("options: WhopElements: createPayoutsSession needs companyId")
                .contains("wallet: WhopElements: the sandbox has no wallets");
        assertThat(log).anyMatch(line -> line.contains("there is no \"payout-element\""));
        assertThat(log).anyMatch(line -> line.contains("no element #nowhere"));
        embedding.into("#one");
        embedding.seePart("The sandbox has no treasury breakdown element");
        assertThat(embedding.find(By.tagName("html")).getDomAttribute("data-theme"))
                .isEqualTo("dark");
    }

    private String session() {
        return """
                var session = elements.createPayoutsSession({
                  token: token("company_id=%s"), companyId: %s, redirectUrl: "https://app.test/"});
                """.formatted(seller, quoted(seller));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
