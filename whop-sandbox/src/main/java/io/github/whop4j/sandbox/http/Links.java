package io.github.whop4j.sandbox.http;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of the sandbox's pages, as the API hands them out.
 *
 * @param base the sandbox's own address, without a slash at the end
 */
public record Links(URI base) {
    /**
     * The hosted checkout page. The session is part of the address, as on Whop: without it the page would know the price but
     * not the metadata.
     *
     * @param planId {@code plan_…}
     * @param checkoutConfigurationId {@code ch_…}
     * @return {@code /checkout/{plan_id}/?session={ch_id}}
     */
    public URI checkout(String planId, String checkoutConfigurationId) {
        return base.resolve("/checkout/" + planId + "/?session=" + checkoutConfigurationId);
    }

    /**
     * The page of a plan on its own; each visit of it is an order.
     *
     * @param planId {@code plan_…}
     * @return {@code /checkout/{plan_id}/}
     */
    public URI plan(String planId) {
        return base.resolve("/checkout/" + planId + "/");
    }

    /**
     * The page behind an account link; its use case decides between identity check and payouts portal.
     *
     * @param id {@code lnk_…}
     * @return {@code /account_links/{id}}
     */
    public URI accountLink(String id) {
        return base.resolve("/account_links/" + id);
    }

    /**
     * A person's picture.
     *
     * @param userId {@code user_…}
     * @return {@code /static/people/{id}}
     */
    public URI picture(String userId) {
        return base.resolve("/static/people/" + userId);
    }

    /**
     * Where the bytes of a file are read.
     *
     * @param id {@code file_…}
     * @param key lets a private one out; null for a public one
     * @return {@code /files/{id}}
     */
    public URI file(String id, @Nullable String key) {
        return base.resolve("/files/" + id + (key == null ? "" : "?key=" + key));
    }

    /**
     * Where the bytes of a file are put.
     *
     * @param id {@code file_…}
     * @param key tells that the place was given by the API
     * @return {@code /uploads/{id}?key=…}
     */
    public URI upload(String id, String key) {
        return base.resolve("/uploads/" + id + "?key=" + key);
    }
}
