package io.github.whop4j.sandbox.api.memberships;

import io.github.whop4j.sandbox.api.Api;
import io.github.whop4j.sandbox.api.Call;
import io.github.whop4j.sandbox.api.Paging;
import io.github.whop4j.sandbox.api.Query;
import io.github.whop4j.sandbox.http.Method;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.membership.Lifecycle;
import io.github.whop4j.sandbox.membership.MembershipView;
import io.github.whop4j.sandbox.membership.Memberships;
import io.github.whop4j.sandbox.state.Membership;
import io.github.whop4j.sandbox.state.Payment;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** {@code /memberships}. */
public final class MembershipsApi {
    private final Memberships memberships;
    private final Lifecycle lifecycle;

    /**
     * Prepares the operations.
     *
     * @param memberships how they begin, go on and end by themselves
     * @param lifecycle what can be done to them
     */
    public MembershipsApi(Memberships memberships, Lifecycle lifecycle) {
        this.memberships = memberships;
        this.lifecycle = lifecycle;
    }

    /** Adds the operations. */
    public void register(Api api) {
        api.get("/memberships", MembershipsApi::list);
        api.get("/memberships/{id}", call -> MembershipView.of(call.state(), membership(call)));
        api.add(Method.PATCH, "/memberships/{id}", this::update);
        move(api, "cancel", this::cancel);
        move(api, "uncancel", (membership, call) -> lifecycle.uncancel(membership));
        move(
                api,
                "pause",
                (membership, call) -> lifecycle.pause(
                        membership, Boolean.TRUE.equals(call.body().bool("void_payments"))));
        move(api, "resume", (membership, call) -> lifecycle.resume(membership));
        move(
                api,
                "add_free_days",
                (membership, call) -> lifecycle.addFreeDays(
                        membership, Objects.requireNonNull(call.body().decimal("free_days"), "free_days")));
    }

    private void move(Api api, String name, BiFunction<Membership, Call, Membership> move) {
        api.post(
                "/memberships/{id}/" + name,
                call -> MembershipView.of(call.state(), move.apply(membership(call), call)));
    }

    /** Without a mode it ends with its period, as on Whop. */
    private Membership cancel(Membership membership, Call call) {
        return "immediate".equals(call.body().string("cancellation_mode"))
                ? lifecycle.cancelNow(membership)
                : lifecycle.cancelAtPeriodEnd(membership);
    }

    /** Metadata is all there is to update; a body without it changes nothing. */
    private JsonObject update(Call call) {
        Membership membership = membership(call);
        return MembershipView.of(
                call.state(),
                call.body().has("metadata")
                        ? memberships.describe(membership, call.body().object("metadata"))
                        : membership);
    }

    /** The path names it by its id or by its licence key. */
    private Membership membership(Call call) {
        String id = call.request().pathParameter("id");
        Membership found = memberships.find(id);
        if (found == null || !call.sees(found.companyId())) {
            throw WhopError.notFound("membership", id);
        }
        return found;
    }

    private static JsonObject list(Call call) {
        Query query = call.query();
        String companyId = query.text("company_id");
        if (companyId != null) {
            call.company(companyId);
        }
        List<Membership> rows = call.state().memberships().all();
        rows.sort(order(call, Objects.requireNonNullElse(query.text("order"), "created_at")));
        return Paging.page(
                query,
                rows,
                membership -> call.sees(membership.companyId())
                        && query.admits("company_id", membership.companyId())
                        && query.admitsAny("plan_ids", membership.planId())
                        && query.admitsAny("product_ids", membership.productId())
                        && query.admitsAny("user_ids", membership.userId())
                        && query.admitsAny("statuses", membership.standing().status())
                        && query.admitsAny("promo_code_ids", MembershipView.promoCodeId(call.state(), membership))
                        && query.admitsAny("cancel_options", null)
                        && query.admitsTime("created", membership.createdAt()),
                Membership::id,
                membership -> MembershipView.item(call.state(), membership));
    }

    /** Sorting is stable, so memberships that are equal in this stay in the order they were made. */
    private static Comparator<Membership> order(Call call, String name) {
        return switch (name) {
            case "id" -> Comparator.comparing(Membership::id);
            case "status" ->
                Comparator.comparing(membership -> membership.standing().status());
            case "canceled_at" ->
                Comparator.comparing(membership ->
                        Objects.requireNonNullElse(membership.standing().canceledAt(), Instant.MIN));
            case "total_spend" -> {
                Map<String, BigDecimal> spent = spent(call);
                yield Comparator.comparing(membership -> spent.getOrDefault(membership.id(), BigDecimal.ZERO));
            }
            case "date_joined" -> Comparator.comparing(membership -> MembershipView.joinedAt(call.state(), membership));
            default -> Comparator.comparing(Membership::createdAt);
        };
    }

    /** What was paid for each and not given back. Amounts of several currencies are compared as numbers: there are no rates. */
    private static Map<String, BigDecimal> spent(Call call) {
        return call.state().payments().stream()
                .filter(payment -> payment.paidAt() != null)
                .collect(Collectors.toMap(
                        Payment::membershipId,
                        payment -> payment.split().total().subtract(payment.refunded()),
                        BigDecimal::add));
    }
}
