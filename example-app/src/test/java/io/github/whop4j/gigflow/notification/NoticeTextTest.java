package io.github.whop4j.gigflow.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.marketplace.notification.NoticeField;
import io.github.whop4j.marketplace.notification.NoticeKind;
import io.github.whop4j.marketplace.notification.Notification;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTextTest {
    @ParameterizedTest
    @EnumSource
    void hasWordsAndALocalLinkForEveryKind(NoticeKind kind) {
        NoticeText text = NoticeText.of(notice(
                kind,
                Arrays.stream(NoticeField.values())
                        .collect(Collectors.toMap(Function.identity(), NoticeTextTest::sample))));
        assertThat(text.title()).isNotBlank();
        assertThat(text.link()).startsWith("/").doesNotStartWith("//");
        assertThat(text.title() + text.body()).doesNotContain("null");
    }

    @Test
    void asksForAnswersWhereTheSellerHasQuestions() {
        Notification waiting = notice(
                NoticeKind.ORDER_CONFIRMED,
                Map.of(NoticeField.ORDER_ID, "o-1", NoticeField.ORDER_STATUS, "awaiting_requirements"));
        assertThat(NoticeText.of(waiting))
                .isEqualTo(new NoticeText(
                        "Order confirmed", "Answer the seller's questions so that work can start.", "/orders/o-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", ""})
    void leadsToThisSiteOnlyAlsoFromAnOldRow(String link) {
        Notification old = notice(
                NoticeKind.TEXT, Map.of(NoticeField.TITLE, "Look", NoticeField.TEXT, "", NoticeField.LINK, link));
        assertThat(NoticeText.of(old).link()).isEqualTo("/");
    }

    private static String sample(NoticeField field) {
        return switch (field) {
            case AMOUNT -> "12.50 USD";
            case LINK -> "/orders/1";
            default -> "some " + field.name();
        };
    }

    private static Notification notice(NoticeKind kind, Map<NoticeField, String> data) {
        return new Notification(UUID.randomUUID(), UUID.randomUUID(), kind.type(), kind, data, Instant.EPOCH, null);
    }
}
