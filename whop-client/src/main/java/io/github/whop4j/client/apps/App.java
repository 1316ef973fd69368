package io.github.whop4j.client.apps;

import io.github.whop4j.client.Secret;
import io.github.whop4j.client.common.Picture;
import io.github.whop4j.client.common.TitledReference;
import io.github.whop4j.client.common.UserReference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An app on Whop. In a list, API key, redirect addresses, requested permissions and statistics are not filled in.
 *
 * @param id such as {@code app_…}
 * @param apiKey its key
 * @param appType the kind
 * @param baseUrl where it is loaded from
 * @param company whose it is
 * @param creator who made it
 * @param dashboardPath of its dashboard view, below the base address
 * @param description what it does
 * @param discoverPath of its discover view, below the base address
 * @param domainId the id of its domain at Whop
 * @param experiencePath of its experience view, below the base address
 * @param icon its picture
 * @param name its name, at most 30 characters
 * @param openapiPath of its OpenAPI description, below the base address
 * @param origin the origin it is served from
 * @param redirectUris where a sign-in may send people back to
 * @param requestedPermissions what it asks to be allowed
 * @param skillsPath of its skills, below the base address
 * @param stats how much it is used
 * @param status where it can be found
 * @param verified whether Whop has verified it
 */
public record App(
        String id,
        @Nullable ApiKey apiKey,
        @Nullable AppType appType,
        @Nullable String baseUrl,
        @Nullable TitledReference company,
        @Nullable UserReference creator,
        @Nullable String dashboardPath,
        @Nullable String description,
        @Nullable String discoverPath,
        @Nullable String domainId,
        @Nullable String experiencePath,
        @Nullable Picture icon,
        @Nullable String name,
        @Nullable String openapiPath,
        @Nullable String origin,
        List<String> redirectUris,
        List<RequestedPermission> requestedPermissions,
        @Nullable String skillsPath,
        @Nullable Stats stats,
        @Nullable AppStatus status,
        @Nullable Boolean verified) {

    /**
     * The key of an app.
     *
     * @param id of the key
     * @param token the key itself
     * @param createdAt when it was made
     */
    public record ApiKey(
            String id, @Nullable Secret token, @Nullable Instant createdAt) {}

    /**
     * Something an app asks to be allowed.
     *
     * @param isRequired whether the app does not work without it
     * @param justification why the app needs it
     * @param permissionAction what is asked for
     */
    public record RequestedPermission(
            @Nullable Boolean isRequired,
            @Nullable String justification,
            @Nullable PermissionAction permissionAction) {}

    /**
     * A permission.
     *
     * @param action such as {@code payment:basic:read}
     * @param name for people
     */
    public record PermissionAction(
            @Nullable String action, @Nullable String name) {}

    /**
     * How much an app is used.
     *
     * @param dau people who use it in a day
     * @param mau people who use it in a month
     * @param timeSpentLast24Hours the time spent in it in the last 24 hours; Whop does not name the unit
     * @param wau people who use it in a week
     */
    public record Stats(
            @Nullable Long dau,
            @Nullable Long mau,
            @Nullable Long timeSpentLast24Hours,
            @Nullable Long wau) {}
}
