package io.github.whop4j.docs.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.client.Direction;
import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.WhopPagingException;
import io.github.whop4j.client.payments.Payment;
import io.github.whop4j.client.payments.PaymentQuery;
import io.github.whop4j.client.payments.PaymentStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** docs/client/paging.md */
class PagingGuideTest {
    @Test
    void readsAListInEveryWay() {
        try (SandboxFixture fixture = new SandboxFixture()) {
            List<String> paid = List.of(fixture.paid("1.00"), fixture.paid("2.00"), fixture.paid("3.00"));
            assertThat(total(fixture.whop, fixture.sellerId)).isEqualByComparingTo("6.00");
            assertThat(newest(fixture.whop, fixture.sellerId)).containsExactly(paid.get(2), paid.get(1));
            assertThat(byPage(fixture.whop, fixture.sellerId)).isEqualTo(2);
            assertThat(changedSince(
                            fixture.whop,
                            fixture.sellerId,
                            fixture.sandbox.clock().instant()))
                    .containsExactlyElementsOf(paid);
            assertThatThrownBy(() -> bounded(fixture.whop, fixture.sellerId)).isInstanceOf(WhopPagingException.class);
        }
    }

    private static BigDecimal total(WhopClient whop, String sellerId) {
        // show
        PaymentQuery paid = PaymentQuery.builder()
                .companyId(sellerId)
                .statuses(List.of(PaymentStatus.PAID))
                .build();
        BigDecimal total = BigDecimal.ZERO;
        for (Payment payment : whop.payments().list(paid)) { // every page, each fetched when it is needed
            total = total.add(Objects.requireNonNullElse(payment.total(), BigDecimal.ZERO));
        }
        // end
        return total;
    }

    private static List<String> newest(WhopClient whop, String sellerId) {
        // show
        PaymentQuery newestFirst = PaymentQuery.builder()
                .companyId(sellerId)
                .direction(Direction.DESC)
                .first(2) // the size of a page, 1 to 100
                .build();
        List<String> newest = whop.payments().list(newestFirst).stream()
                .limit(2) // one page is enough, so one is fetched
                .map(Payment::id)
                .toList();
        // end
        return newest;
    }

    private static int byPage(WhopClient whop, String sellerId) {
        int pages = 1;
        // show
        Page<Payment> page = whop.payments()
                .list(PaymentQuery.builder().companyId(sellerId).first(2).build());
        System.out.println(page.items().size() + " payments");
        while (page.hasNext()) {
            page = page.next();
            System.out.println(page.items().size() + " more");
            pages++;
        }
        // end
        return pages;
    }

    private static List<Payment> bounded(WhopClient whop, String sellerId) {
        // show
        RequestOptions atMostTwoPages = RequestOptions.builder().maxPages(2).build();
        List<Payment> payments =
                whop
                        .payments()
                        .list(
                                PaymentQuery.builder()
                                        .companyId(sellerId)
                                        .first(1)
                                        .build(),
                                atMostTwoPages)
                        .stream()
                        .toList(); // WhopPagingException if there is a third page
        // end
        return payments;
    }

    private static List<String> changedSince(WhopClient whop, String sellerId, Instant mark) {
        List<String> seen = new ArrayList<>();
        // show
        PaymentQuery changed = PaymentQuery.builder()
                .companyId(sellerId)
                .updatedAfter(mark.minus(Duration.ofMinutes(10))) // overlap: two clocks never agree
                .direction(Direction.ASC)
                .build();
        for (Payment payment : whop.payments().list(changed)) {
            seen.add(payment.id()); // your reconciliation: safe to run twice for the same payment
        }
        // end
        return seen;
    }
}
