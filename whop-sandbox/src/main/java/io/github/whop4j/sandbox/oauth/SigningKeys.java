package io.github.whop4j.sandbox.oauth;

import io.github.whop4j.sandbox.state.Store;
import io.github.whop4j.sandbox.state.Table;
import org.jspecify.annotations.Nullable;

/** Keeps the signing key in the state. It is made when it is first needed, because the first change closes the tables. */
final class SigningKeys {
    private static final String CURRENT = "current";

    private final Store store;
    private final Table<SavedKey> keys;
    private volatile @Nullable SigningKey current;

    SigningKeys(Store store) {
        this.store = store;
        this.keys = store.table("oauth_keys", SavedKey.class, SavedKey::id);
    }

    SigningKey current() {
        SigningKey known = current;
        if (known == null) {
            known = store.change(this::load);
            current = known;
        }
        return known;
    }

    private SigningKey load() {
        SavedKey saved = keys.find(CURRENT);
        if (saved != null) {
            return SigningKey.parse(saved.jwk());
        }
        SigningKey fresh = SigningKey.generate();
        keys.put(new SavedKey(CURRENT, fresh.privateJwk()));
        return fresh;
    }
}
