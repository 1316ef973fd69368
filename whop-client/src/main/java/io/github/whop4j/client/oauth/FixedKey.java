package io.github.whop4j.client.oauth;

import java.security.PublicKey;
import java.util.List;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** The one key an application was configured with, in place of those Whop publishes. The token's key id does not matter. */
final class FixedKey implements VerificationKeys {

    private final List<PublicKey> key;

    /**
     * Reads a public key.
     *
     * @param jwk a JSON Web Key on the curve P-256
     */
    FixedKey(String jwk) {
        EllipticCurveJsonWebKey parsed = parsed(jwk);
        if (!EllipticCurves.P_256.equals(parsed.getCurveName())) {
            throw new IllegalArgumentException("The public key for user tokens must be on the curve P-256, because Whop"
                    + " signs with ES256; this one is on " + parsed.getCurveName() + ".");
        }
        if (parsed.getEcPrivateKey() != null) {
            throw new IllegalArgumentException("The key for user tokens holds its private half (\"d\"), which this"
                    + " application must not have. Give it the public key, and replace the key if it is in use.");
        }
        this.key = List.of(parsed.getECPublicKey());
    }

    private static EllipticCurveJsonWebKey parsed(String jwk) {
        try {
            if (JsonWebKey.Factory.newJwk(jwk) instanceof EllipticCurveJsonWebKey key
                    && Es256Key.isOnItsCurve(key.getECPublicKey())) {
                return key;
            }
        } catch (JoseException | RuntimeException notAKey) {
            // Not chained: the parser's message may quote what was pasted, and it might be the wrong thing.
        }
        throw new IllegalArgumentException("The public key for user tokens must be a JSON Web Key such as"
                + " {\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"…\",\"y\":\"…\"}.");
    }

    @Override
    public List<PublicKey> named(@Nullable String keyId) {
        return key;
    }
}
