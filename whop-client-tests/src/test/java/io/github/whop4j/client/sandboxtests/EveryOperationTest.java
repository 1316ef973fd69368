package io.github.whop4j.client.sandboxtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The typed client speaks with the local Whop about everything that one serves, and knows every word it says. */
class EveryOperationTest {
    @Test
    void everythingTheSandboxServesIsReachedByTheTypedClient() throws IOException {
        try (Ground ground = new Ground()) {
            AccountsPart.tell(ground);
            PaymentsPart.tell(ground);
            PayoutsPart.tell(ground);
            MembershipsPart.tell(ground);
            WebhooksPart.tell(ground);
            ChatPart.tell(ground);
            WalletPart.tell(ground);
            CatalogPart.tell(ground);
            InvoicesPart.tell(ground);
            NoticesPart.tell(ground);

            Set<String> called = ground.called.operations();
            System.out.printf("%d operations of the sandbox called through the client%n", called.size());
            assertThat(called).isEqualTo(Called.contract());
        }
    }
}
