package io.github.whop4j.marketplace.seller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.client.accounts.Company;
import io.github.whop4j.client.accounts.CompanyQuery;
import io.github.whop4j.marketplace.MarketplaceFixture;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Role;
import io.github.whop4j.marketplace.problem.NotAllowedException;
import io.github.whop4j.marketplace.problem.WhopUnavailableException;
import io.github.whop4j.sandbox.WhopSandbox;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OnboardingTest {
    @RegisterExtension
    static final MarketplaceFixture FIXTURE = new MarketplaceFixture();

    private final Sellers sellers = FIXTURE.marketplace().sellers();
    private final Actor.User person = FIXTURE.buyer();

    @Test
    void givesAPersonACompanyUnderThePlatforms() {
        SellerAccount account = sellers.onboard(person);

        assertThat(account.kycStatus()).isEqualTo(KycStatus.UNSTARTED);
        assertThat(account.payoutEnabled()).isFalse();
        assertThat(companies()).singleElement().satisfies(company -> {
            assertThat(company.id()).isEqualTo(account.companyId());
            assertThat(company.title()).startsWith("Person ");
        });
        assertThat(sellers.account(person)).contains(account);
    }

    @Test
    void makesABuyerASeller() {
        sellers.onboard(person);
        assertThat(role(person)).isEqualTo(Role.SELLER);
    }

    @Test
    void leavesAnAdminAnAdmin() {
        sellers.onboard(FIXTURE.admin());
        assertThat(role(FIXTURE.admin())).isEqualTo(Role.ADMIN);
    }

    @Test
    void isForSignedInPeople() {
        assertThatThrownBy(() -> sellers.onboard(Actor.visitor())).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void givesTheSameCompanyEveryTime() {
        SellerAccount first = sellers.onboard(person);
        assertThat(sellers.onboard(person)).isEqualTo(first);
        assertThat(companies()).hasSize(1);
    }

    @Test
    void givesOneCompanyToTwentyCallsAtOnce() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(20);
        List<Callable<SellerAccount>> calls = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            calls.add(() -> sellers.onboard(person));
        }
        List<SellerAccount> answers = new ArrayList<>();
        for (Future<SellerAccount> answer : pool.invokeAll(calls)) {
            answers.add(answer.get());
        }
        pool.shutdown();
        assertThat(answers).allSatisfy(account -> assertThat(account).isEqualTo(answers.get(0)));
        assertThat(companies()).hasSize(1);
    }

    @Test
    void takesUpTheCompanyWhoseAnswerWasLost() {
        FIXTURE.control().loseOneAnswer("POST", "/api/v1/companies");
        assertThatThrownBy(() -> sellers.onboard(person)).isInstanceOf(WhopUnavailableException.class);
        assertThat(sellers.account(person).orElseThrow().companyId()).isNull();

        sellers.onboard(person);
        assertThat(companies()).hasSize(1);
    }

    @Test
    void takesUpTheLostCompanyAlsoWhenWhopHasForgottenTheKey() {
        FIXTURE.control().loseOneAnswer("POST", "/api/v1/companies");
        assertThatThrownBy(() -> sellers.onboard(person)).isInstanceOf(WhopUnavailableException.class);

        FIXTURE.sandbox().advance(Duration.ofDays(2));
        sellers.onboard(person);
        assertThat(companies()).hasSize(1);
    }

    @Test
    void takesUpTheLostCompanyAlsoWhenThePersonHasANewName() {
        FIXTURE.control().loseOneAnswer("POST", "/api/v1/companies");
        assertThatThrownBy(() -> sellers.onboard(person)).isInstanceOf(WhopUnavailableException.class);

        FIXTURE.execute("update profiles set display_name = 'Another name' where id = ?", person.id());
        sellers.onboard(person);
        assertThat(companies()).hasSize(1);
    }

    @Test
    void startsAfreshWhenWhopNeverHeardOfIt() {
        FIXTURE.control().loseOneRequest("POST", "/api/v1/companies");
        assertThatThrownBy(() -> sellers.onboard(person)).isInstanceOf(WhopUnavailableException.class);
        assertThat(companies()).isEmpty();

        sellers.onboard(person);
        assertThat(companies()).hasSize(1);
    }

    @Test
    void leadsToWhopsOwnPages() {
        sellers.onboard(person);
        URI back = URI.create("http://localhost:8080/sell/kyc/return");
        assertThat(sellers.verificationLink(person, back)).hasHost("localhost");
        assertThat(FIXTURE.marketplace().payouts().portalLink(person, back)).hasHost("localhost");
        assertThat(FIXTURE.control().bodies("POST", "/api/v1/account_links"))
                .extracting(body -> String.valueOf(body.get("use_case")))
                .contains("account_onboarding", "payouts_portal");
    }

    /** Those at Whop that carry the person's id. */
    private List<Company> companies() {
        CompanyQuery children = CompanyQuery.builder()
                .parentCompanyId(WhopSandbox.PLATFORM_COMPANY)
                .first(100)
                .build();
        return FIXTURE.whop().companies().list(children).stream()
                .filter(company -> company.metadata() != null
                        && person.id().toString().equals(company.metadata().get("internal_user_id")))
                .toList();
    }

    private static Role role(Actor.User person) {
        return FIXTURE.marketplace()
                .transactions()
                .as(
                        person,
                        () -> FIXTURE.marketplace().profiles().find(person.id()).orElseThrow())
                .role();
    }
}
