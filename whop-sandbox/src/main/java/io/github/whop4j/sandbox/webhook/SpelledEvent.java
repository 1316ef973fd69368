package io.github.whop4j.sandbox.webhook;

import io.github.whop4j.sandbox.fault.EventSpelling;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the parts of an event in one spelling. */
record SpelledEvent(EventSpelling spelling) {
    String type(String dotted) {
        return spelling.type() == EventSpelling.Type.DOTTED ? dotted : dotted.replace('.', '_');
    }

    JsonObject owned(JsonObject envelope, String companyId) {
        return switch (spelling.owner()) {
            case COMPANY_ID -> envelope.put("company_id", companyId);
            case ACCOUNT_ID -> envelope.put("account_id", companyId);
            case NEITHER -> envelope;
        };
    }

    /** Amounts are the decimals of a tree: counts are integers. */
    @Nullable
    Object amounts(@Nullable Object value) {
        if (spelling.amounts() == EventSpelling.Amounts.NUMBERS) {
            return value;
        }
        if (value instanceof BigDecimal amount) {
            return amount.toPlainString();
        }
        if (value instanceof JsonObject object) {
            JsonObject spelt = new JsonObject();
            object.names().forEach(name -> spelt.put(name, amounts(object.get(name))));
            return spelt;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> spelt = new ArrayList<>();
            list.forEach(each -> spelt.add(amounts(each)));
            return spelt;
        }
        return value;
    }
}
