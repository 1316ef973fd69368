package io.github.whop4j.client;

import static io.github.whop4j.client.WhopServer.json;
import static io.github.whop4j.client.WhopServer.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.whop4j.client.payments.Payment;
import io.github.whop4j.client.payments.PaymentQuery;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    @Test
    void iteratesOverAllPagesWithTheSameFilters() {
        page("\"has_next_page\":true,\"end_cursor\":\"c1\"", "pay_1", "pay_2");
        page("\"has_next_page\":true,\"end_cursor\":\"c2\"");
        page("\"has_next_page\":false,\"end_cursor\":\"c3\"", "pay_3");

        List<String> ids = list().stream().map(Payment::id).toList();

        assertThat(ids).containsExactly("pay_1", "pay_2", "pay_3");
        assertThat(target()).isEqualTo("/api/v1/payments?company_id=biz_1&first=50");
        assertThat(target()).isEqualTo("/api/v1/payments?company_id=biz_1&first=50&after=c1");
        assertThat(target()).isEqualTo("/api/v1/payments?company_id=biz_1&first=50&after=c2");
    }

    @Test
    void fetchesAPageOnlyWhenItIsNeeded() {
        page("\"has_next_page\":true,\"end_cursor\":\"c1\"", "pay_1", "pay_2");

        assertThat(list().stream().limit(2).map(Payment::id)).containsExactly("pay_1", "pay_2");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aPageCanBeTurnedByHandAndMoreThanOnce() {
        page("\"has_next_page\":true,\"end_cursor\":\"c1\"", "pay_1");
        page("\"has_next_page\":false", "pay_2");
        page("\"has_next_page\":false", "pay_2");

        Page<Payment> first = list();

        assertThat(first.hasNext()).isTrue();
        assertThat(first.next().items()).extracting(Payment::id).containsExactly("pay_2");
        Page<Payment> last = first.next();
        assertThat(last.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(last::next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"has_next_page\":false,\"end_cursor\":\"c1\"",
                "\"has_next_page\":true,\"end_cursor\":null",
                "\"has_next_page\":true",
                "\"end_cursor\":null"
            })
    void endsWhereWhopSaysSo(String info) {
        page(info, "pay_1");

        assertThat(list()).extracting(Payment::id).containsExactly("pay_1");
    }

    @Test
    void withoutHasNextPageAnEmptyPageIsTheEnd() {
        page("\"end_cursor\":\"c1\"", "pay_1");
        page("\"end_cursor\":\"c2\"");

        assertThat(list()).extracting(Payment::id).containsExactly("pay_1");
    }

    @Test
    void anAnswerWithoutPageInfoIsTheWholeList() {
        server.enqueue(json("{\"data\":[{\"id\":\"pay_1\"}]}"));

        assertThat(list()).hasSize(1);
    }

    @Test
    void refusesToWalkInCircles() {
        page("\"has_next_page\":true,\"end_cursor\":\"c1\"", "pay_1");
        page("\"has_next_page\":true,\"end_cursor\":\"c2\"", "pay_2");
        page("\"has_next_page\":true,\"end_cursor\":\"c1\"", "pay_3");

        assertThatExceptionOfType(WhopPagingException.class)
                .isThrownBy(() -> list().forEach(payment -> {}))
                .withMessageContaining("cursor c1 a second time");
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void refusesToGoOnForEver() {
        page("\"has_next_page\":true,\"end_cursor\":\"c1\"", "pay_1");
        page("\"has_next_page\":true,\"end_cursor\":\"c2\"", "pay_2");
        RequestOptions atMostTwo = RequestOptions.builder().maxPages(2).build();
        Page<Payment> page = WhopServer.client(server)
                .payments()
                .list(PaymentQuery.builder().companyId("biz_1").build(), atMostTwo);

        assertThatExceptionOfType(WhopPagingException.class)
                .isThrownBy(() -> page.forEach(payment -> {}))
                .withMessageContaining("GET /payments cannot be listed to its end")
                .withMessageContaining("after 2 pages")
                .withMessageContaining("maxPages");
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void asManyPagesAsAreAllowedMayBeRead() {
        page("\"has_next_page\":true,\"end_cursor\":\"c1\"", "pay_1");
        page("\"has_next_page\":false", "pay_2");
        WhopClient two = WhopServer.client(server)
                .withOptions(RequestOptions.builder().maxPages(2).build());

        assertThat(two.payments().list(PaymentQuery.builder().build())).hasSize(2);
    }

    @Test
    void aListAskedForFromItsEndGoesOnTowardsItsStart() {
        page(
                "\"has_previous_page\":true,\"start_cursor\":\"c9\",\"has_next_page\":false,\"end_cursor\":\"c10\"",
                "pay_9");
        page(
                "\"has_previous_page\":false,\"start_cursor\":\"c1\",\"has_next_page\":true,\"end_cursor\":\"c2\"",
                "pay_1");

        Page<Payment> page = WhopServer.client(server)
                .payments()
                .list(PaymentQuery.builder().last(1).build());

        assertThat(page).extracting(Payment::id).containsExactly("pay_9", "pay_1");
        assertThat(target()).isEqualTo("/api/v1/payments?last=1");
        assertThat(target()).isEqualTo("/api/v1/payments?last=1&before=c9");
    }

    @Test
    void aPageForTestsNeedsNoServer() {
        assertThat(Page.of(List.of("a", "b"))).containsExactly("a", "b");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> Page.of(List.of()).iterator().next());
    }

    private Page<Payment> list() {
        return WhopServer.client(server)
                .payments()
                .list(PaymentQuery.builder().companyId("biz_1").build());
    }

    private void page(String info, String... ids) {
        String data = Stream.of(ids).map(id -> "{\"id\":\"" + id + "\"}").collect(Collectors.joining(","));
        server.enqueue(json("{\"data\":[" + data + "],\"page_info\":{" + info + "}}"));
    }

    private String target() {
        RecordedRequest request = taken(server);
        return request.getTarget();
    }
}
