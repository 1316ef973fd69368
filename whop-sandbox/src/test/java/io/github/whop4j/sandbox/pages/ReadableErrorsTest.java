package io.github.whop4j.sandbox.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Browser;
import io.github.whop4j.sandbox.WhopSandbox;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableErrorsTest {
    private static final String PERSON = "text/html,application/xhtml+xml,*/*;q=0.8";

    private final WhopSandbox sandbox = WhopSandbox.start();

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/checkout/", "/checkout/plan_1/more", "/%3Cscript%3E"})
    void aPersonWhoIsLostSeesAPage(String path) {
        HttpResponse<String> answer = get(path, PERSON);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.body())
                .contains("<h1>Nothing here</h1>", "The sandbox has nothing at GET " + path, "href=\"/\"")
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/payments/pay_1", "/_sandbox/nothing", "/embedded/actions/session"})
    void whatIsForProgramsStaysJsonForTheCallerThatAsks(String path) {
        HttpResponse<String> answer = get(path, PERSON);

        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json; charset=utf-8");
    }

    @Test
    void aProgramIsToldInJson() {
        HttpResponse<String> answer = get("/nowhere", "*/*");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"type\":\"not_found\"");
    }

    private HttpResponse<String> get(String path, String accept) {
        return Browser.send(HttpRequest.newBuilder(sandbox.baseUri().resolve(path))
                .header("Accept", accept)
                .build());
    }
}
