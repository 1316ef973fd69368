package io.github.whop4j.client;

import static io.github.whop4j.client.WhopServer.body;
import static io.github.whop4j.client.WhopServer.json;
import static io.github.whop4j.client.WhopServer.line;
import static io.github.whop4j.client.WhopServer.taken;
import static io.github.whop4j.client.WhopServer.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.whop4j.client.accounts.Company;
import io.github.whop4j.client.accounts.CompanyApiKey;
import io.github.whop4j.client.accounts.CompanyQuery;
import io.github.whop4j.client.accounts.CreateCompany;
import io.github.whop4j.client.accounts.CreateCompanyApiKey;
import io.github.whop4j.client.accounts.SocialLinkWebsite;
import io.github.whop4j.client.accounts.UpdateCompany;
import io.github.whop4j.client.common.UserReference;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompaniesTest {
    private static final String COMPANY = """
            {"id": "biz_1", "title": "Pixel Forge", "route": "pixel-forge", "verified": false, "description": null,
             "created_at": "2026-01-02T03:04:05.678Z", "updated_at": "2026-01-03T00:00:00Z", "member_count": 3,
             "published_reviews_count": 0, "send_customer_emails": true, "target_audience": null,
             "affiliate_instructions": null, "featured_affiliate_product": {"id": "prod_1", "name": "Logo"},
             "logo": {"url": "https://example.test/logo.png"}, "metadata": {"seller": 17},
             "owner_user": {"id": "user_1", "name": null, "username": "mira"},
             "social_links": [{"id": "sl_1", "url": "https://x.com/mira", "website": "x"}]}
            """;

    @StartStop
    private final MockWebServer server = new MockWebServer();

    @Test
    void createsASellerUnderThePlatform() {
        server.enqueue(json(COMPANY));

        Company company = WhopServer.client(server)
                .companies()
                .create(CreateCompany.builder("Pixel Forge")
                        .email("mira@example.test")
                        .parentCompanyId("biz_platform")
                        .logo("file_1")
                        .metadata(Map.of("seller", 17))
                        .sendCustomerEmails(true)
                        .build());

        var request = taken(server);
        assertThat(line(request)).isEqualTo("POST /api/v1/companies");
        assertThat(body(request)).isEqualTo(tree("""
                        {"title": "Pixel Forge", "email": "mira@example.test", "logo": {"id": "file_1"},
                         "metadata": {"seller": 17}, "parent_company_id": "biz_platform", "send_customer_emails": true}
                        """));
        assertThat(company.id()).isEqualTo("biz_1");
        assertThat(company.createdAt()).isEqualTo(Instant.parse("2026-01-02T03:04:05.678Z"));
        assertThat(company.ownerUser()).isEqualTo(new UserReference("user_1", null, "mira"));
        assertThat(company.metadata()).containsEntry("seller", new BigDecimal("17"));
        assertThat(company.socialLinks())
                .containsExactly(new Company.SocialLink("sl_1", "https://x.com/mira", SocialLinkWebsite.X));
    }

    @Test
    void retrievesOneById() {
        server.enqueue(json(COMPANY));

        assertThat(WhopServer.client(server).companies().retrieve("biz_1").title())
                .isEqualTo("Pixel Forge");
        assertThat(line(taken(server))).isEqualTo("GET /api/v1/companies/biz_1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void refusesABlankIdBeforeAnythingIsSent(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WhopServer.client(server).companies().retrieve(id))
                .withMessageContaining("blank");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void anIdIsOnePathSegmentWhateverIsInIt() {
        server.enqueue(json(COMPANY));

        WhopServer.client(server).companies().retrieve("a/b?c#d");

        assertThat(line(taken(server))).isEqualTo("GET /api/v1/companies/a%2Fb%3Fc%23d");
    }

    @Test
    void updateSendsOnlyWhatIsMentioned() {
        server.enqueue(json(COMPANY));

        WhopServer.client(server)
                .companies()
                .update(
                        "biz_1",
                        UpdateCompany.builder()
                                .title("Pixel Foundry")
                                .clearDescription()
                                .bannerImage("file_2")
                                .socialLinks(List.of(
                                        UpdateCompany.SocialLink.builder("https://mira.test", SocialLinkWebsite.WEBSITE)
                                                .build()))
                                .build());

        var request = taken(server);
        assertThat(line(request)).isEqualTo("PATCH /api/v1/companies/biz_1");
        assertThat(body(request)).isEqualTo(tree("""
                        {"title": "Pixel Foundry", "description": null, "banner_image": {"id": "file_2"},
                         "social_links": [{"url": "https://mira.test", "website": "website"}]}
                        """));
    }

    @Test
    void listsChildrenWithEveryFilter() {
        server.enqueue(json("{\"data\":[" + COMPANY + "],\"page_info\":{\"has_next_page\":false}}"));

        Page<Company> page = WhopServer.client(server)
                .companies()
                .list(CompanyQuery.builder()
                        .parentCompanyId("biz_platform")
                        .direction(Direction.ASC)
                        .createdAfter(Instant.parse("2026-01-01T00:00:00Z"))
                        .first(10)
                        .build());

        assertThat(page.items()).extracting(Company::id).containsExactly("biz_1");
        assertThat(line(taken(server)))
                .isEqualTo("GET /api/v1/companies?created_after=2026-01-01T00%3A00%3A00Z&direction=asc"
                        + "&parent_company_id=biz_platform&first=10");
    }

    @Test
    void createsAnApiKeyThatIsNeverPrinted() {
        server.enqueue(json("{\"id\":\"apik_1\",\"name\":\"till\",\"secret_key\":\"apik_secret\"}"));

        CompanyApiKey key = WhopServer.client(server)
                .companies()
                .createApiKey(
                        "biz_platform",
                        CreateCompanyApiKey.builder("biz_1")
                                .name("till")
                                .permissions(List.of(new CreateCompanyApiKey.Permission(
                                        List.of("payment:basic:read"), true, List.of("biz_1"))))
                                .build());

        var request = taken(server);
        assertThat(line(request)).isEqualTo("POST /api/v1/companies/biz_platform/api_keys");
        assertThat(body(request)).isEqualTo(tree("""
                        {"child_company_id": "biz_1", "name": "till", "permissions":
                         [{"actions": ["payment:basic:read"], "grant": true, "resources": ["biz_1"]}]}
                        """));
        assertThat(key.secretKey().reveal()).isEqualTo("apik_secret");
        assertThat(key.toString()).doesNotContain("apik_secret");
    }
}
