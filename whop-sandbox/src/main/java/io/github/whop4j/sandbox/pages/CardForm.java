package io.github.whop4j.sandbox.pages;

/** The form both checkouts share. A refused card is not shown again, the e-mail address is. */
final class CardForm {
    private CardForm() {}

    /**
     * @param action where it is posted, a path of this server
     * @param email what the field holds to begin with
     * @param problem what was wrong last time, empty for nothing
     * @param button what the button says; empty for a page whose embedder has its own
     */
    static Html of(String action, String email, String problem, String button) {
        return of(action, email, problem, button, Html.none());
    }

    /**
     * @param action where it is posted, a path of this server
     * @param email what the field holds to begin with
     * @param problem what was wrong last time, empty for nothing
     * @param button what the button says; empty for a page whose embedder has its own
     * @param promoField where a promo code is entered, or nothing
     */
    static Html of(String action, String email, String problem, String button, Html promoField) {
        return of(action, Html.of("{}{}", emailField(email, false), promoField), problem, Html.none(), button);
    }

    /** The form inside a frame, as the page around wants it. */
    static Html framed(FrameOptions options, String email, String problem, String button, Html promoField) {
        return of(
                options.request().path() + "?" + options.request().rawQuery(),
                Html.of("{}{}", options.emailField(email), promoField),
                problem,
                options.extras(),
                options.button(button));
    }

    static Html emailField(String value, boolean fixed) {
        return Html.of("""
                <div class="field"><label for="email">E-mail</label>
                <input id="email" name="email" type="email" autocomplete="email" required value="{}"{}></div>""", value, fixed ? Html.of(" readonly") : Html.none());
    }

    private static Html of(String action, Html before, String problem, Html after, String button) {
        return Html.of(
                """
                <form method="post" action="{}">
                <button class="default" tabindex="-1" aria-hidden="true"{}></button>
                {}
                {}
                <div class="field"><label for="card">Card number</label>
                <input id="card" name="card" inputmode="numeric" autocomplete="cc-number" maxlength="23" required \
                placeholder="4242 4242 4242 4242" aria-describedby="{}test-cards"{}></div>
                <div class="pair">
                <div class="field"><label for="expiry">Expiry (month/year)</label>
                <input id="expiry" name="expiry" inputmode="numeric" autocomplete="cc-exp" maxlength="9" required \
                placeholder="12/30"></div>
                <div class="field"><label for="cvc">Security code</label>
                <input id="cvc" name="cvc" inputmode="numeric" autocomplete="cc-csc" maxlength="4" required \
                placeholder="123"></div>
                </div>
                {}
                {}
                </form>
                <div class="notice" id="test-cards"><b>Test cards</b><br>
                <code>4242 4242 4242 4242</code> pays<br>
                <code>4000 0000 0000 0002</code> is declined<br>
                <code>4000 0000 0000 0077</code> takes a minute<br>
                <code>4000 0000 0000 0341</code> pays now, but not later<br>
                with any date to come and any security code</div>""",
                Html.link(action),
                // Enter in any field presses the first button of a form. That must not be the one of the promo code.
                // This one says nothing, so that no one who looks for a button by its words finds it.
                button.isEmpty() ? Html.of(" disabled") : Html.none(),
                problem.isEmpty()
                        ? Html.none()
                        : Html.of("<p class=\"notice bad\" id=\"problem\" role=\"alert\">{}</p>", problem),
                before,
                problem.isEmpty() ? "" : "problem ",
                // The refused card is gone: that is where to go on. A promo code that was refused comes before.
                problem.isEmpty() ? Html.none() : Html.of(" autofocus"),
                after,
                button.isEmpty() ? Html.none() : Html.of("<button>{}</button>", button));
    }
}
