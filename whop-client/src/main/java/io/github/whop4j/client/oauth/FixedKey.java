package io.github.whop4j.client.oauth;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one key an application was configured with, in place of those Whop publishes. The token's key id does not matter. */
final class FixedKey implements JWKSource<SecurityContext> {

    private final List<JWK> key;

    /**
     * Reads a public key.
     *
     * @param jwk a JSON Web Key on the curve P-256
     */
    FixedKey(String jwk) {
        ECKey parsed;
        try {
            parsed = ECKey.parse(jwk);
        } catch (ParseException | RuntimeException notAKey) {
            // Not chained: the parser's message may quote what was pasted, and it might be the wrong thing.
            throw new IllegalArgumentException("The public key for user tokens must be a JSON Web Key such as"
                    + " {\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"…\",\"y\":\"…\"}.");
        }
        if (!Curve.P_256.equals(parsed.getCurve())) {
            throw new IllegalArgumentException("The public key for user tokens must be on the curve P-256, because Whop"
                    + " signs with ES256; this one is on " + parsed.getCurve() + ".");
        }
        if (parsed.isPrivate()) {
            throw new IllegalArgumentException("The key for user tokens holds its private half (\"d\"), which this"
                    + " application must not have. Give it the public key, and replace the key if it is in use.");
        }
        this.key = List.of(parsed);
    }

    @Override
    public List<JWK> get(JWKSelector wanted, @Nullable SecurityContext context) {
        return key;
    }
}
