package io.github.whop4j.client.webhooks;

import io.github.whop4j.client.WhopDecodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happened, read from a webhook's body:
 *
 * <pre>{@code
 * event.data(EventTypes.PAYMENT_SUCCEEDED).ifPresent(payment -> ...);
 * }</pre>
 *
 * <p>Treat it as a hint to look: deliveries come late, twice and out of order, and their shape follows the API version the
 * webhook was made with. What money depends on is read again from the API, by {@link #resourceId()}.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public final class WebhookEvent {

    private final Envelope envelope;
    private final @Nullable VerifiedDelivery delivery;
    private final String sentType;
    private final Optional<EventType<?>> knownType;

    WebhookEvent(Envelope envelope, @Nullable VerifiedDelivery delivery) {
        this.envelope = envelope;
        this.delivery = delivery;
        this.sentType = envelope.type();
        this.knownType = EventTypes.find(sentType);
    }

    /**
     * Reads a body without asking who sent it. For bodies that were verified, stored, and are handled later; a request
     * goes through {@link WebhookVerifier#verify(byte[], WebhookHeaders)} first.
     *
     * @param json the body of a delivery that was verified before
     * @return the event
     * @throws WhopDecodingException when it is no webhook: no JSON object, an envelope with a key that stands twice, or one
     *     that names no event
     */
    public static WebhookEvent parseUnverified(String json) {
        return parseUnverified(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * As {@link #parseUnverified(String)}, from bytes.
     *
     * @param body the body of a delivery that was verified before; kept and not copied, so do not write to it
     * @return the event
     * @throws WhopDecodingException when it is no webhook
     */
    public static WebhookEvent parseUnverified(byte[] body) {
        return new WebhookEvent(Envelope.read(body), null);
    }

    /**
     * The event's id, {@code msg_…}.
     *
     * @return the envelope's id, else that of the delivery; null only where neither is known
     */
    public @Nullable String id() {
        String own = envelope.firstText("id");
        // The signed headers stand in for what an old envelope does not say.
        return own == null && delivery != null ? delivery.id() : own;
    }

    /**
     * The event's name in Whop's current spelling, with dots, if this version knows it; else as it was sent.
     *
     * @return such as {@code payment.succeeded}
     */
    public String type() {
        return knownType.<String>map(EventType::name).orElse(sentType);
    }

    /**
     * The event's name as it was sent.
     *
     * @return such as {@code payment_succeeded}
     */
    public String sentType() {
        return sentType;
    }

    /**
     * Whether {@link EventTypes} has this event.
     *
     * @return false for an event that is known here by its JSON only
     */
    public boolean isKnown() {
        return knownType.isPresent();
    }

    /**
     * Whether this is an event of that type, however it was spelled.
     *
     * @param type one of {@link EventTypes} or a key of your own
     * @return whether {@link #data(EventType)} has something for it
     */
    public boolean is(EventType<?> type) {
        return type.spellings().contains(sentType) || type.name().equals(type());
    }

    /**
     * What happened, as a type.
     *
     * @param type one of {@link EventTypes} or a key of your own
     * @param <T> what the data is read as
     * @return the data; empty when this is an event of another type
     * @throws WhopDecodingException when it is of this type but its data cannot be read as such; {@link #dataJson()} and
     *     {@link #resourceId()} still answer
     */
    public <T> Optional<T> data(EventType<T> type) {
        if (!is(type)) {
            return Optional.empty();
        }
        JsonSpan data = envelope.member("data");
        if (data == null) {
            throw new WhopDecodingException("the webhook has no data", json(), null, null);
        }
        return Optional.of(data.read(type.model()));
    }

    /**
     * What happened, as it came.
     *
     * @return the text of {@code data}; {@code null} as JSON when the envelope has none
     */
    public String dataJson() {
        JsonSpan data = envelope.member("data");
        return data == null ? "null" : data.json();
    }

    /**
     * What the data was before, for the events that say so: some {@code *.updated} ones of newer API versions.
     *
     * @return JSON, in most cases an object of the fields that changed; null when the envelope has none
     */
    public @Nullable String previousAttributesJson() {
        return memberJson("previous_attributes");
    }

    /**
     * Any member of the envelope, also one this version does not know.
     *
     * @param name as it stands in the JSON, such as {@code api_version}
     * @return its value as it came, so that a text is still in its quotes; null when the envelope has none of that name
     */
    public @Nullable String memberJson(String name) {
        JsonSpan member = envelope.member(name);
        return member == null ? null : member.json();
    }

    /**
     * The whole body, as it came.
     *
     * @return JSON
     */
    public String json() {
        return envelope.json();
    }

    /**
     * The id of the thing the event is about, read without its type.
     *
     * @return such as {@code pay_…}; null when the data names none
     */
    public @Nullable String resourceId() {
        return text(envelope.member("data"), "id");
    }

    /**
     * Whose event it is: the envelope's company or, in later API versions, account; else the one the data belongs to.
     *
     * @return such as {@code biz_…}; null when neither says, which some events do not
     */
    public @Nullable String companyId() {
        String named = envelope.firstText("company_id", "account_id", "company");
        return named == null ? ownerOf(envelope.member("data")) : named;
    }

    /**
     * When it happened.
     *
     * @return the envelope's time, else when the delivery was signed; null only where neither is known
     */
    public @Nullable Instant timestamp() {
        Instant own = envelope.timestamp();
        return own == null && delivery != null ? delivery.timestamp() : own;
    }

    /**
     * The API generation of the envelope.
     *
     * @return such as {@code v1}; null when it does not say
     */
    public @Nullable String apiVersion() {
        return envelope.firstText("api_version");
    }

    /**
     * The dated version the webhook is pinned to, which decides the shape of the data.
     *
     * @return such as {@code 2026-07-20}; null for the shape this library's models have
     */
    public @Nullable String apiVersionDate() {
        return envelope.firstText("api_version_date");
    }

    /** Without the data, which holds people's names and e-mail addresses. */
    @Override
    public String toString() {
        return "WebhookEvent[" + type() + " " + id() + " about " + resourceId() + " of " + companyId() + "]";
    }

    private static @Nullable String ownerOf(@Nullable JsonSpan data) {
        return Stream.of(
                        text(member(data, "company"), "id"),
                        text(data, "company_id"),
                        text(data, "account_id"),
                        text(member(data, "ledger_account"), "company_id")) // withdrawals
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String text(@Nullable JsonSpan object, String name) {
        JsonSpan member = member(object, name);
        return member == null ? null : member.visible();
    }

    private static @Nullable JsonSpan member(@Nullable JsonSpan value, String name) {
        return value == null ? null : value.member(name);
    }
}
