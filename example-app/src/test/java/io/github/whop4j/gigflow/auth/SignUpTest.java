package io.github.whop4j.gigflow.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.gigflow.Browser;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignUpTest {
    @RegisterExtension
    static final TestEdge EDGE = new TestEdge();

    @Test
    void signsTheNewPersonIn() {
        Browser browser = EDGE.browser();

        HttpResponse<String> answer = browser.post("/api/auth/signup", body("ann@example.com", "Ann", "buyer"));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("\"email\":\"ann@example.com\"", "\"role\":\"buyer\"", "\"csrfToken\":\"");
        assertThat(browser.get("/api/auth/session").body()).contains("\"name\":\"Ann\"");
    }

    @Test
    void knowsAnAddressInAnySpelling() {
        EDGE.browser().post("/api/auth/signup", body("Bob@Example.com", "Bob", "seller"));

        HttpResponse<String> again = EDGE.browser().post("/api/auth/signup", body(" bob@example.COM ", "Bob", "buyer"));

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("\"code\":\"email_taken\"");
    }

    @Test
    void makesNoOneAnAdmin() {
        HttpResponse<String> answer =
                EDGE.browser().post("/api/auth/signup", body("root@example.com", "Root", "admin"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"fields\":[\"role\"]");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            email,    '{"email":"nonsense","password":"longenough","name":"N","role":"buyer"}'
            email,    '{"email":"a b@example.com","password":"longenough","name":"N","role":"buyer"}'
            password, '{"email":"n@example.com","password":"7 chars","name":"N","role":"buyer"}'
            password, '{"email":"n@example.com","name":"N","role":"buyer"}'
            name,     '{"email":"n@example.com","password":"longenough","name":"  ","role":"buyer"}'
            role,     '{"email":"n@example.com","password":"longenough","name":"N"}'
            """)
    void namesTheFieldThatIsWrong(String field, String json) {
        HttpResponse<String> answer = EDGE.browser().post("/api/auth/signup", json);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"code\":\"invalid_input\"", "\"fields\":[\"" + field + "\"]");
    }

    @Test
    void showsTheFormAgainWithWhatWasTypedExceptThePassword() {
        HttpResponse<String> page = EDGE.browser()
                .submit(
                        "/signup",
                        Map.of("email", "x@example.com", "name", "<b>X</b>", "password", "tiny-7", "role", "seller"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("value=\"x@example.com\"", "&lt;b>X&lt;/b>", "Use at least 8 characters.")
                .doesNotContain("tiny-7", "<b>X</b>");
    }

    @ParameterizedTest
    @CsvSource({"buyer, /account", "seller, /sell/onboarding"})
    void landsWhereTheRoleBegins(String role, String path) {
        HttpResponse<String> answer = EDGE.browser()
                .submit(
                        "/signup",
                        Map.of("email", role + "@lands.com", "name", "N", "password", "longenough", "role", role));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(path);
    }

    @Test
    void storesNoPasswordOnlyItsHash() {
        EDGE.browser().post("/api/auth/signup", body("hash@example.com", "H", "buyer"));

        String stored = EDGE.asOwner()
                .withHandle(handle -> handle.createQuery("select password_hash from gigflow.password_credential c"
                                + " join profiles p on p.id = c.user_id where email = 'hash@example.com'")
                        .mapTo(String.class)
                        .one());

        assertThat(stored).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("longenough");
    }

    private static String body(String email, String name, String role) {
        return "{\"email\":\"" + email + "\",\"password\":\"longenough\",\"name\":\"" + name + "\",\"role\":\"" + role
                + "\"}";
    }
}
