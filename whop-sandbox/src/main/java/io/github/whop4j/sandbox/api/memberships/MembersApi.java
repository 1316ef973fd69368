package io.github.whop4j.sandbox.api.memberships;

import io.github.whop4j.sandbox.api.Api;
import io.github.whop4j.sandbox.api.Call;
import io.github.whop4j.sandbox.api.Paging;
import io.github.whop4j.sandbox.api.Query;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.membership.MemberView;
import io.github.whop4j.sandbox.membership.MembershipView;
import io.github.whop4j.sandbox.state.Member;
import io.github.whop4j.sandbox.state.Person;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** {@code /members}. */
public final class MembersApi {
    private MembersApi() {}

    /** Adds the operations. */
    public static void register(Api api) {
        api.get("/members", MembersApi::list);
        api.get(
                "/members/{id}",
                call -> MemberView.of(
                        call.state(), call.row("member", call.state().members(), Member::companyId)));
    }

    private static JsonObject list(Call call) {
        Query query = call.query();
        String companyId = query.text("company_id");
        if (companyId != null) {
            call.company(companyId);
        }
        List<Member> rows = call.state().members().all();
        rows.sort(order(call, Objects.requireNonNullElse(query.text("order"), "created_at")));
        return Paging.page(
                query,
                rows,
                member -> call.sees(member.companyId())
                        && query.admits("company_id", member.companyId())
                        && query.admitsAny("user_ids", member.userId())
                        && query.admitsTime("created", member.createdAt())
                        && bought(call, member)
                        && found(call, member)
                        && isNow(query, MemberView.item(call.state(), member)),
                Member::id,
                member -> MemberView.item(call.state(), member));
    }

    private static boolean isNow(Query query, JsonObject member) {
        return query.admits("access_level", member.string("access_level"))
                && query.admitsAny("statuses", member.string("status"))
                && query.admitsAny("most_recent_actions", member.string("most_recent_action"));
    }

    private static boolean bought(Call call, Member member) {
        if (Stream.of("plan_ids", "product_ids", "promo_code_ids")
                .allMatch(name -> call.query().text(name) == null)) {
            return true;
        }
        return call.state().memberships().stream()
                .anyMatch(membership -> membership.memberId().equals(member.id())
                        && call.query().admitsAny("plan_ids", membership.planId())
                        && call.query().admitsAny("product_ids", membership.productId())
                        && call.query()
                                .admitsAny("promo_code_ids", MembershipView.promoCodeId(call.state(), membership)));
    }

    private static boolean found(Call call, Member member) {
        String text = call.query().text("query");
        if (text == null) {
            return true;
        }
        Person person = call.state().people().get(member.userId());
        String where = String.join(" ", person.name(), person.username(), person.email());
        return where.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    /** Sorting is stable, so members that are equal in this stay in the order they joined. */
    private static Comparator<Member> order(Call call, String name) {
        return switch (name) {
            case "id" -> Comparator.comparing(Member::id);
            case "usd_total_spent" ->
                Comparator.comparing(member -> Objects.requireNonNullElse(
                        MemberView.item(call.state(), member).decimal("usd_total_spent"), BigDecimal.ZERO));
            case "most_recent_action" ->
                Comparator.comparing(member ->
                        String.valueOf(MemberView.item(call.state(), member).string("most_recent_action")));
            default -> Comparator.comparing(Member::createdAt);
        };
    }
}
