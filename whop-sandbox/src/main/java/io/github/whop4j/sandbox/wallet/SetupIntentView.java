package io.github.whop4j.sandbox.wallet;

import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Person;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Table;
import org.jspecify.annotations.Nullable;

/** A setup intent, as {@code SetupIntent} of the contract; in lists it looks the same. */
public final class SetupIntentView {
    private SetupIntentView() {}

    /**
     * The setup intent.
     *
     * @param state where its person is
     * @param methods where its card is
     * @return every key of {@code SetupIntent}
     */
    public static JsonObject of(State state, Table<PaymentMethod> methods, SetupIntent intent) {
        Person person = state.people().get(intent.userId());
        return new JsonObject()
                .put("id", intent.id())
                .put("status", intent.status())
                .put("error_message", intent.errorMessage())
                .put("checkout_configuration", new JsonObject().put("id", intent.checkoutConfigurationId()))
                .put("company", new JsonObject().put("id", intent.companyId()))
                .put(
                        "member",
                        new JsonObject()
                                .put("id", intent.memberId())
                                .put(
                                        "user",
                                        new JsonObject()
                                                .put("id", person.id())
                                                .put("name", person.name())
                                                .put("username", person.username())
                                                .put("email", person.email())))
                .put("metadata", intent.metadata())
                .put("payment_method", method(methods, intent.paymentMethodId()))
                .put("created_at", intent.createdAt());
    }

    private static @Nullable JsonObject method(Table<PaymentMethod> methods, @Nullable String id) {
        return id == null ? null : PaymentMethodView.nested(methods.get(id)).put("mailing_address", null);
    }
}
