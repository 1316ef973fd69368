package io.github.whop4j.gigflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.Environment;
import java.net.URI;
import org.junit.jupiter.api.Test;

class WhopEmbedsTest {
    @Test
    void followsOneEnvironment() {
        WhopEmbeds local = new WhopEmbeds(Environment.local(URI.create("http://localhost:4010")));

        assertThat(local.environment()).isEqualTo("sandbox");
        assertThat(local.checkoutLoader()).isEqualTo("http://localhost:4010/static/checkout/loader.js");
        assertThat(new WhopEmbeds(Environment.SANDBOX).environment()).isEqualTo("sandbox");
        assertThat(new WhopEmbeds(Environment.PRODUCTION).checkoutLoader())
                .isEqualTo("https://js.whop.com/static/checkout/loader.js");
    }
}
