package io.github.whop4j.marketplace.payment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Whop's payments, of which some say what a test wants: for states a sandbox cannot be brought into. */
final class ScriptedPayments implements PaymentGateway {
    private final PaymentGateway whop;
    private final Map<String, String> substatuses = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Runnable> meanwhile = new AtomicReference<>();

    ScriptedPayments(PaymentGateway whop) {
        this.whop = whop;
    }

    /** Happens once, between Whop's next answer and its arrival here. */
    void meanwhile(Runnable event) {
        meanwhile.set(event);
    }

    void say(String paymentId, String substatus) {
        substatuses.put(paymentId, substatus);
    }

    @Override
    public Optional<PaymentSnapshot> retrieve(String paymentId) {
        Optional<PaymentSnapshot> answer = whop.retrieve(paymentId).map(this::scripted);
        Runnable event = meanwhile.getAndSet(null);
        if (event != null) {
            event.run();
        }
        return answer;
    }

    @Override
    public List<PaymentSnapshot> ofSession(String companyId, String sessionId) {
        return whop.ofSession(companyId, sessionId).stream().map(this::scripted).toList();
    }

    @Override
    public List<PaymentSnapshot> changedSince(String companyId, Instant since) {
        return whop.changedSince(companyId, since).stream().map(this::scripted).toList();
    }

    @Override
    public PaymentSnapshot refund(String paymentId, String idempotencyKey) {
        return whop.refund(paymentId, idempotencyKey);
    }

    private PaymentSnapshot scripted(PaymentSnapshot fact) {
        String substatus = substatuses.get(fact.id());
        return substatus == null
                ? fact
                : new PaymentSnapshot(
                        fact.id(),
                        fact.status(),
                        substatus,
                        fact.companyId(),
                        fact.total(),
                        fact.afterFees(),
                        fact.applicationFee(),
                        fact.refunded(),
                        fact.sessionId(),
                        fact.checkoutId(),
                        fact.createdAt());
    }
}
