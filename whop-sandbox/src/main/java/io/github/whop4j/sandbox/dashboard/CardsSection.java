package io.github.whop4j.sandbox.dashboard;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.pages.Html;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.wallet.Card;
import io.github.whop4j.sandbox.wallet.PaymentMethod;
import io.github.whop4j.sandbox.wallet.PaymentMethods;
import java.util.ArrayList;
import java.util.List;

/** The cards buyers left, and what their banks do from now on. */
final class CardsSection {
    private final State state;
    private final PaymentMethods cards;

    CardsSection(State state, PaymentMethods cards) {
        this.state = state;
        this.cards = cards;
    }

    Html show() {
        return Section.of(
                "cards",
                "Cards",
                Html.of("<th>Payment method</th><th>Company</th><th>Member</th><th>When charged</th><th>Do</th>"),
                Newest.of(cards.table().all()).map(this::row));
    }

    private Html row(PaymentMethod method) {
        return Html.of(
                """
                <tr><td><code>{}</code><br><span class="soft">•••• {}</span></td><td>{}</td><td>{}</td><td>{}</td>
                <td><div class="toolbar">{}</div></td></tr>""",
                method.id(),
                method.card().last4(),
                state.companies().get(method.companyId()).title(),
                state.people().get(method.userId()).name(),
                switch (method.card().offSession()) {
                    case ACCEPTED -> "is paid";
                    case SLOW -> "takes a minute";
                    default -> "is declined";
                },
                Html.join(buttons(method)));
    }

    private static List<Html> buttons(PaymentMethod method) {
        List<Html> each = new ArrayList<>();
        button(each, method, Card.ACCEPTED, "Pay");
        button(each, method, Card.DECLINED, "Decline");
        button(each, method, Card.SLOW, "Take a minute");
        return each;
    }

    private static void button(List<Html> each, PaymentMethod method, Card card, String word) {
        if (method.card() != card) {
            each.add(Button.with("/cards/" + method.id(), word, method.id(), "card", card.name()));
        }
    }

    /** What a button of this section asked for. */
    void replace(String id, String name) {
        for (Card card : Card.values()) {
            if (card.name().equals(name)) {
                cards.replace(id, card);
                return;
            }
        }
        throw WhopError.invalid("card must be one of the buttons' words.");
    }
}
