package io.github.whop4j.gigflow.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.gigflow.TestApp;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPagesTest {
    private static final TestApp APP = TestApp.shared();

    @Test
    void shelvesGigsByCategory() {
        assertThat(APP.browser().get("/categories/development").body())
                .contains("A fast landing page, written by hand")
                .doesNotContain("A logo with a story");
        assertThat(APP.browser().get("/categories/cooking").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/categories/design", "/terms", "/privacy"})
    void leaksNeitherAddressesNorTokensNorInlineScripts(String path) {
        HttpResponse<String> page = APP.browser().get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.body())
                .doesNotContain("@gigflow.test", "@example.com", "biz_", "user_sandbox", "csrf")
                .doesNotContainPattern("<script(?![^>]* src=)")
                .doesNotContainPattern("(?i) (style|on[a-z]+)=\"");
    }

    @Test
    void showsTheDemosPeopleWhereOneSignsIn() {
        assertThat(APP.browser().get("/login").body())
                .contains("buyer@gigflow.test", "seller@gigflow.test", "admin@gigflow.test", "gigflow-demo");
    }
}
