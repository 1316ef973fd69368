package io.github.whop4j.docs.interop.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Calls every operation of the sandbox through the typed client, which must know every enum value it is answered. */
class EveryOperationTest {
    @Test
    void everythingTheSandboxServesIsReachedByTheTypedClient() throws IOException {
        try (RecordedSandbox local = new RecordedSandbox()) {
            AccountsScenario.run(local);
            PaymentsScenario.run(local);
            PayoutsScenario.run(local);
            MembershipsScenario.run(local);
            WebhooksScenario.run(local);
            ChatScenario.run(local);
            WalletScenario.run(local);
            CatalogScenario.run(local);
            InvoicesScenario.run(local);
            NotificationsScenario.run(local);

            Set<String> called = local.recorder.operations();
            System.out.printf("%d operations of the sandbox called through the client%n", called.size());
            assertThat(called).isEqualTo(OperationRecorder.contract());
        }
    }
}
