package io.github.whop4j.sandbox.oauth;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the signing keys in the state: the one that signs, and those that only verify what they signed before they were
 * replaced. The first is made when it is first needed, because the first change closes the tables.
 */
final class SigningKeys {
    private static final String CURRENT = "current";

    private final State state;
    private final Table<SavedKey> keys;
    private volatile @Nullable List<SigningKey> known;

    SigningKeys(State state) {
        this.state = state;
        this.keys = state.store().table("oauth_keys", SavedKey.class, SavedKey::id);
        state.store().onRestore(() -> known = null);
    }

    /** The one that signs. */
    SigningKey current() {
        return all().get(0);
    }

    /** All of them as {@code jwks.json} shows them, the one that signs first. */
    String publicJwks() {
        return SigningKey.publicJwks(all());
    }

    /** The claims of a token that one of the keys signed as that type; null for anything else. */
    @Nullable
    JWTClaimsSet verified(JOSEObjectType type, String token) {
        for (SigningKey key : all()) {
            JWTClaimsSet claims = key.verified(type, token);
            if (claims != null) {
                return claims;
            }
        }
        return null;
    }

    /**
     * Signs with a new key from now on.
     *
     * @param forget true to withdraw the earlier keys too, so that nothing they signed verifies any more
     */
    SigningKey rotate(boolean forget) {
        List<SigningKey> before = all();
        SigningKey fresh = SigningKey.generate();
        state.store().run(() -> {
            if (forget) {
                keys.all().forEach(old -> keys.remove(old.id()));
            } else {
                keys.put(new SavedKey(state.ids().next("key"), before.get(0).privateJwk()));
            }
            keys.put(new SavedKey(CURRENT, fresh.privateJwk()));
            known = null;
        });
        return fresh;
    }

    private List<SigningKey> all() {
        List<SigningKey> cached = known;
        if (cached == null) {
            cached = state.store().change(this::load);
            known = cached;
        }
        return cached;
    }

    private List<SigningKey> load() {
        if (keys.find(CURRENT) == null) {
            keys.put(new SavedKey(CURRENT, SigningKey.generate().privateJwk()));
        }
        List<SigningKey> loaded = new ArrayList<>();
        loaded.add(SigningKey.parse(keys.get(CURRENT).jwk()));
        keys.stream()
                .filter(saved -> !saved.id().equals(CURRENT))
                .forEach(saved -> loaded.add(SigningKey.parse(saved.jwk())));
        return List.copyOf(loaded);
    }
}
