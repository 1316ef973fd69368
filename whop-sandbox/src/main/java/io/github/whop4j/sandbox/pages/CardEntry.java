package io.github.whop4j.sandbox.pages;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer typed.
 *
 * @param email where the receipt goes; says who the buyer is
 * @param card the card number, with or without spaces
 * @param expiry as in {@code 12/30}
 * @param cvc three or four digits
 * @param promoCode as typed, empty for none
 * @param agreed what the page said it costs, in major units; null for a form that does not say
 * @param applies whether the buyer only wants to see what the promo code takes off
 */
record CardEntry(
        String email,
        String card,
        String expiry,
        String cvc,
        String promoCode,
        @Nullable BigDecimal agreed,
        boolean applies) {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Pattern EXPIRY = Pattern.compile("(\\d{1,2}) ?/ ?(?:20)?(\\d{2})");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,18}(\\.\\d{1,6})?");
    private static final Pattern CVC = Pattern.compile("\\d{3,4}");

    static CardEntry of(Map<String, List<String>> form) {
        return new CardEntry(
                field(form, "email"),
                field(form, "card"),
                field(form, "expiry"),
                field(form, "cvc"),
                field(form, "promo_code"),
                amount(field(form, "agreed")),
                form.containsKey("apply"));
    }

    private static @Nullable BigDecimal amount(String text) {
        return AMOUNT.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    private static String field(Map<String, List<String>> form, String name) {
        return form.getOrDefault(name, List.of("")).get(0).strip();
    }

    /** What has to be corrected before the card is even tried; whether the number is a test card is for the payment itself. */
    @Nullable
    String problem(YearMonth now) {
        if (!EMAIL.matcher(email).matches()) {
            return "Please enter your e-mail address.";
        }
        if (card.isEmpty()) {
            return "Please enter a card number.";
        }
        YearMonth until = expiresAt();
        if (until == null) {
            return "Please enter the expiry date as month/year, for example 12/30.";
        }
        if (until.isBefore(now)) {
            return "The card has expired.";
        }
        return CVC.matcher(cvc).matches() ? null : "Please enter the three or four digits of the security code.";
    }

    private @Nullable YearMonth expiresAt() {
        Matcher parts = EXPIRY.matcher(expiry);
        try {
            return parts.matches()
                    ? YearMonth.of(2000 + Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1)))
                    : null;
        } catch (DateTimeException noSuchMonth) {
            return null;
        }
    }
}
