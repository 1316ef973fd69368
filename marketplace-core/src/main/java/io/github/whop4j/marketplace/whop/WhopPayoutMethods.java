package io.github.whop4j.marketplace.whop;

import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.payouts.PayoutMethodQuery;
import io.github.whop4j.marketplace.payout.PayoutMethod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where sellers' money can go, as Whop lists it. */
final class WhopPayoutMethods {
    private static final String ATTEMPT = "list payout methods";
    private static final int PAGE = 100;

    private final WhopClient whop;

    WhopPayoutMethods(WhopClient whop) {
        this.whop = whop;
    }

    boolean any(String companyId) {
        PayoutMethodQuery query = PayoutMethodQuery.builder(companyId).first(1).build();
        return WhopErrors.to(
                ATTEMPT, () -> !whop.payoutMethods().list(query).items().isEmpty());
    }

    /** Whop lists some of them twice. */
    List<PayoutMethod> all(String companyId) {
        PayoutMethodQuery query =
                PayoutMethodQuery.builder(companyId).first(PAGE).build();
        Map<String, PayoutMethod> byId = new LinkedHashMap<>();
        WhopErrors.to(ATTEMPT, () -> whop.payoutMethods().list(query).stream().toList())
                .forEach(method -> byId.putIfAbsent(method.id(), value(method)));
        return List.copyOf(byId.values());
    }

    private static PayoutMethod value(io.github.whop4j.client.payouts.PayoutMethod method) {
        io.github.whop4j.client.payouts.PayoutMethod.Destination destination = method.destination();
        return new PayoutMethod(
                method.id(),
                name(method, destination),
                method.accountReference(),
                method.institutionName(),
                method.nickname(),
                method.currency() == null ? "" : method.currency(),
                destination == null || destination.category() == null
                        ? null
                        : destination.category().value(),
                Boolean.TRUE.equals(method.isDefault()));
    }

    private static @Nullable String name(
            io.github.whop4j.client.payouts.PayoutMethod method,
            io.github.whop4j.client.payouts.PayoutMethod.@Nullable Destination destination) {
        String name = Stream.of(
                        method.nickname(), method.institutionName(), destination == null ? null : destination.name())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" · "));
        return name.isEmpty() ? null : name;
    }
}
