package io.github.whop4j.gigflow;

import com.squareup.moshi.Types;
import io.github.whop4j.gigflow.web.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where every cent is, as the local Whop counts it. */
record Ledger(BigDecimal paid, BigDecimal platform, BigDecimal sellers, BigDecimal whop, BigDecimal banks) {
    private static final String PLATFORM = "biz_sandbox";

    static Ledger in(String currency, String report) {
        Map<String, Object> all =
                new Json().fromJsonString(report, Types.newParameterizedType(Map.class, String.class, Object.class));
        Map<?, ?> mine = rows(all.get("currencies")).stream()
                .filter(row -> currency.equals(row.get("currency")))
                .findFirst()
                .orElseThrow();
        List<Map<?, ?>> companies = rows(mine.get("companies"));
        return new Ledger(
                amount(mine, "paid_by_buyers"),
                total(companies, true),
                total(companies, false),
                amount(mine, "whop"),
                amount(mine, "banks"));
    }

    private static BigDecimal total(List<Map<?, ?>> companies, boolean platform) {
        return companies.stream()
                .filter(company -> PLATFORM.equals(company.get("company_id")) == platform)
                .map(company -> amount(company, "total"))
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private static BigDecimal amount(Map<?, ?> row, String name) {
        return new BigDecimal(Objects.requireNonNull(row.get(name)).toString()).setScale(2);
    }

    private static List<Map<?, ?>> rows(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream()
                        .<Map<?, ?>>map(row -> (Map<?, ?>) Objects.requireNonNull(row))
                        .toList();
    }

    static Ledger of(String paid, String platform, String sellers, String whop, String banks) {
        return new Ledger(
                new BigDecimal(paid),
                new BigDecimal(platform),
                new BigDecimal(sellers),
                new BigDecimal(whop),
                new BigDecimal(banks));
    }
}
