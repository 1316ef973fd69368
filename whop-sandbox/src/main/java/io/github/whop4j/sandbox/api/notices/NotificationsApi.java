package io.github.whop4j.sandbox.api.notices;

import io.github.whop4j.sandbox.api.Api;
import io.github.whop4j.sandbox.api.Call;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.notification.Notifications;

/** {@code /notifications}. */
public final class NotificationsApi {
    private final Notifications notifications;

    /**
     * Prepares the operation.
     *
     * @param notifications the rules
     */
    public NotificationsApi(Notifications notifications) {
        this.notifications = notifications;
    }

    /** Adds the operation. */
    public void register(Api api) {
        api.post("/notifications", this::send);
    }

    private JsonObject send(Call call) {
        String companyId = call.body().string("company_id");
        String experienceId = call.body().string("experience_id");
        if ((companyId == null) == (experienceId == null)) {
            throw WhopError.badRequest("parameter_missing", "Give one of company_id and experience_id.");
        }
        if (experienceId != null && !experienceId.startsWith("exp_")) {
            throw WhopError.notFound("experience", experienceId);
        }
        notifications.send(call.companyOrOwn("company_id"), call.body());
        return new JsonObject().put("success", true);
    }
}
