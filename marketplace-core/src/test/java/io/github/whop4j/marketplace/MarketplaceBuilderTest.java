package io.github.whop4j.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.whop4j.marketplace.job.Job;
import io.github.whop4j.marketplace.money.FeePolicy;
import io.github.whop4j.marketplace.postgres.TestDatabase;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MarketplaceBuilderTest {
    @RegisterExtension
    static final MarketplaceFixture FIXTURE = new MarketplaceFixture();

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @Test
    void namesEverythingThatIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Marketplace.builder().build())
                .withMessageContaining("dataSource")
                .withMessageContaining("whop")
                .withMessageContaining("feePolicy");
        assertThatIllegalStateException()
                .isThrownBy(() -> Marketplace.builder()
                        .dataSource(DATABASE.appDataSource())
                        .feePolicy(new FeePolicy(1_000))
                        .build())
                .withMessageContaining("whop")
                .withMessageNotContaining("dataSource");
    }

    @Test
    void refusesAPlatformThatIsNoCompany() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        FIXTURE.anotherNode().whop(FIXTURE.whop(), "user_1").build())
                .withMessageContaining("biz_");
    }

    @Test
    void refusesADatabaseUserThatRowLevelSecurityDoesNotBind() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FIXTURE.anotherNode()
                        .dataSource(DATABASE.ownerDataSource())
                        .build())
                .withMessageContaining("Row Level Security");
    }

    @Test
    void refusesARedirectThatLeadsNowhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FIXTURE.anotherNode()
                        .checkoutRedirectUrl(URI.create("/done"))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> FIXTURE.anotherNode().pollInterval(Duration.ZERO).build());
    }

    @Test
    void leavesTheHostItsJobs() {
        assertThat(FIXTURE.marketplace().jobs())
                .extracting(Job::name)
                .containsExactlyInAnyOrder("inbox", "withdrawals", "checkout-poller", "refunds", "payment-sweep");
        assertThat(FIXTURE.marketplace().jobs())
                .allSatisfy(job -> assertThat(job.every()).isPositive());
    }
}
