package io.github.whop4j.gigflow.path;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.catalog.Catalog;
import io.github.whop4j.marketplace.catalog.Gig;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A gig as addresses and requests name it: by its id or by its slug. */
public final class GigReference {
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private GigReference() {}

    public static Gig find(Catalog catalog, Actor actor, String slugOrId) {
        Optional<UUID> id = id(slugOrId);
        return id.isPresent() ? catalog.find(actor, id.get()) : catalog.findBySlug(actor, slugOrId);
    }

    /** The gig itself is not loaded. */
    public static UUID id(Catalog catalog, Actor actor, String slugOrId) {
        return id(slugOrId).orElseGet(() -> catalog.idOf(actor, slugOrId));
    }

    private static Optional<UUID> id(String slugOrId) {
        return ID.matcher(slugOrId).matches() ? Optional.of(UUID.fromString(slugOrId)) : Optional.empty();
    }
}
