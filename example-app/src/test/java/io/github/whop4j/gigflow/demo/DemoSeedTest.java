package io.github.whop4j.gigflow.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.gigflow.App;
import io.github.whop4j.gigflow.Browser;
import io.github.whop4j.gigflow.Config;
import io.github.whop4j.gigflow.Member;
import io.github.whop4j.gigflow.TestApp;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.catalog.GigStatus;
import io.github.whop4j.marketplace.catalog.Tier;
import io.github.whop4j.marketplace.seller.KycStatus;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoSeedTest {
    @Test
    void hasAVerifiedSellerWithTwoCompleteGigs() {
        TestApp app = TestApp.shared();
        Member seller = Member.demo(app.browser(), "seller@gigflow.test");

        List<Gig> gigs = app.marketplace().catalog().mine(seller.actor());

        assertThat(gigs).hasSize(2).allSatisfy(gig -> {
            assertThat(gig.status()).isEqualTo(GigStatus.PUBLISHED);
            assertThat(gig.packages())
                    .extracting(p -> p.tier())
                    .containsExactly(Tier.BASIC, Tier.STANDARD, Tier.PREMIUM);
            assertThat(gig.extras()).isNotEmpty();
            assertThat(gig.requirements()).isNotEmpty();
        });
        assertThat(app.marketplace()
                        .sellers()
                        .account(seller.actor())
                        .orElseThrow()
                        .kycStatus())
                .isEqualTo(KycStatus.VERIFIED);
        assertThat(app.marketplace().payouts().payoutMethods(seller.actor())).hasSize(1);
    }

    /** On its embedded database and with the sandbox's state on disk, as {@code mvn -Prun} twice in a row. */
    @Test
    @Tag("slow")
    void isThereOnceHoweverOftenGigFlowStarts(@TempDir Path directory) throws IOException {
        Config config = Config.read(Map.of("PORT", freePort(), "SANDBOX_PORT", "0"), directory);
        String company;
        try (App first = App.start(config)) {
            company = company(first, config);
        }

        try (App second = App.start(config)) {
            assertThat(company(second, config)).isEqualTo(company);
            assertThat(second.marketplace().catalog().newest(100)).hasSize(2);
            assertThat(new Browser(config.appUrl()).get("/").body())
                    .contains("A logo with a story, drawn from scratch", "$45.00", "Sam Rivers", "1 gig<");
        }
    }

    private static String company(App app, Config config) {
        Member seller = Member.demo(new Browser(config.appUrl()), "seller@gigflow.test");
        return app.marketplace().sellers().account(seller.actor()).orElseThrow().companyId()
                + app.marketplace().payouts().payoutMethods(seller.actor());
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        }
    }
}
