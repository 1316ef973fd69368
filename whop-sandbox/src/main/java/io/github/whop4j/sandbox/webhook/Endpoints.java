package io.github.whop4j.sandbox.webhook;

import com.squareup.moshi.JsonDataException;
import io.github.whop4j.sandbox.fault.EventSpelling;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Table;
import io.github.whop4j.sandbox.state.WebhookEndpoint;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who is told of events. */
public final class Endpoints {
    private final State state;
    private final Table<WebhookEndpoint> endpoints;

    Endpoints(State state) {
        this.state = state;
        this.endpoints = state.store().table("webhook_endpoints", WebhookEndpoint.class, WebhookEndpoint::id);
        state.store().onRestore(this::checkUrls);
    }

    /**
     * Registers an address of a company. On Whop one endpoint gets either the company's own events or those of its connected
     * companies; so an address that wants both is registered twice. Registering the same again only changes the secret.
     *
     * @param url where they are posted; plain http is fine here
     * @param secret its literal bytes are the signing key
     * @param childResourceEvents false: own events; true: those of connected companies; null: both
     * @return the endpoints, one or two
     * @throws WhopError 400 when the URL is not an absolute http or https one
     */
    public List<WebhookEndpoint> register(
            String companyId, String url, String secret, @Nullable Boolean childResourceEvents) {
        checkUrl(url);
        List<Boolean> kinds = childResourceEvents == null ? List.of(false, true) : List.of(childResourceEvents);
        return state.store()
                .change(() -> kinds.stream()
                        .map(children -> endpoints.put(known(companyId, url, children, secret)))
                        .toList());
    }

    /**
     * Sends all events of the platform and its connected companies to one address, as its configuration says. What an
     * earlier configuration said is replaced, so restarting with another address moves the events there.
     *
     * @param url where they are posted
     * @param secret its literal bytes are the signing key
     */
    public void configure(String url, String secret) {
        checkUrl(url);
        state.store().run(() -> {
            configure("hook_platform", url, secret, false);
            configure("hook_connected", url, secret, true);
        });
    }

    private void configure(String id, String url, String secret, boolean children) {
        WebhookEndpoint earlier = endpoints.find(id);
        endpoints.put(fresh(id, State.PLATFORM, url, secret, children)
                .withSpelling(earlier == null ? null : earlier.spelling()));
    }

    private WebhookEndpoint known(String companyId, String url, boolean children, String secret) {
        return endpoints.stream()
                .filter(known -> known.exists()
                        && known.companyId().equals(companyId)
                        && known.url().equals(url)
                        && known.childResourceEvents() == children)
                .findFirst()
                .map(known -> known.withSecret(secret))
                .orElseGet(() -> fresh(state.ids().next("hook"), companyId, url, secret, children));
    }

    private WebhookEndpoint fresh(String id, String companyId, String url, String secret, boolean children) {
        return new WebhookEndpoint(
                id,
                companyId,
                url,
                secret,
                children,
                null,
                null,
                null,
                state.clock().instant(),
                null,
                null);
    }

    /**
     * Adds an endpoint, or changes the one of the same id. What it is told of changes for later events; where it is, also
     * for what is still on its way there.
     *
     * @param endpoint as it is from now on
     * @throws WhopError 400 when its URL is not an absolute http or https one
     */
    public WebhookEndpoint change(WebhookEndpoint endpoint) {
        checkUrl(endpoint.url());
        return state.store().change(() -> endpoints.put(endpoint));
    }

    /**
     * Says how one endpoint's events are written from now on, over restarts too.
     *
     * @param id {@code hook_…}
     * @param spelling how; null for as everywhere
     * @throws WhopError 404 when there is no such endpoint
     */
    public WebhookEndpoint spell(String id, @Nullable EventSpelling spelling) {
        return state.store().change(() -> endpoints.put(existing(id).withSpelling(spelling)));
    }

    /**
     * The endpoint of an id, inside a read or a change.
     *
     * @param id {@code hook_…}
     * @return the endpoint, null when there is none or it was deleted
     */
    public @Nullable WebhookEndpoint find(String id) {
        WebhookEndpoint endpoint = endpoints.find(id);
        return endpoint != null && endpoint.exists() ? endpoint : null;
    }

    /**
     * The endpoint of an id, inside a read or a change.
     *
     * @param id {@code hook_…}
     * @throws WhopError 404 when there is none or it was deleted
     */
    public WebhookEndpoint existing(String id) {
        WebhookEndpoint endpoint = find(id);
        if (endpoint == null) {
            throw WhopError.notFound("webhook", id);
        }
        return endpoint;
    }

    /**
     * Where a delivery goes, inside a read or a change.
     *
     * @param id {@code hook_…}
     * @return the endpoint, be it deleted or not
     */
    public WebhookEndpoint get(String id) {
        return endpoints.get(id);
    }

    /**
     * All endpoints, oldest first, inside a read or a change.
     *
     * @return those that were not deleted
     */
    public List<WebhookEndpoint> all() {
        return endpoints.stream().filter(WebhookEndpoint::exists).toList();
    }

    /** Whether there is one, be it deleted or not. */
    boolean has(String id) {
        return endpoints.find(id) != null;
    }

    private void checkUrls() {
        for (WebhookEndpoint endpoint : endpoints.all()) {
            try {
                checkUrl(endpoint.url());
            } catch (WhopError wrong) {
                throw new JsonDataException("webhook endpoint " + endpoint.id() + ": " + wrong.getMessage(), wrong);
            }
        }
    }

    private static void checkUrl(String url) {
        try {
            URI uri = URI.create(url);
            if (uri.getHost() != null
                    && Objects.requireNonNullElse(uri.getScheme(), "").matches("https?")) {
                return;
            }
        } catch (IllegalArgumentException malformed) {
            // Told below, together with URLs of other kinds.
        }
        throw WhopError.invalid("url must be an absolute http or https address, not " + url + ".");
    }
}
