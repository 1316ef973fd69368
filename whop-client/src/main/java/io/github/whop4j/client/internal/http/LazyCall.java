package io.github.whop4j.client.internal.http;

import io.github.whop4j.client.CallInfo;
import io.github.whop4j.client.internal.http.Outcome.Answered;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The description of a call that was answered, put together when first asked for: most callers want only the value, and
 * sorting the headers costs about a tenth of what a call costs here. Safe for several threads, who may at worst each make
 * the same one.
 */
final class LazyCall implements Supplier<CallInfo> {
    private final Exchange exchange;
    private final Answered answer;
    private volatile @Nullable CallInfo made;

    LazyCall(Exchange exchange, Answered answer) {
        this.exchange = exchange;
        this.answer = answer;
    }

    @Override
    public CallInfo get() {
        CallInfo known = made;
        if (known == null) {
            known = exchange.info(answer);
            made = known;
        }
        return known;
    }
}
