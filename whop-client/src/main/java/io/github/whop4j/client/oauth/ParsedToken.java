package io.github.whop4j.client.oauth;

import java.security.PublicKey;
import java.util.List;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** A signed JWT that was read and not yet believed. For one check, by one thread. */
final class ParsedToken {

    private static final String ES256 = AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256;
    private static final AlgorithmConstraints ONLY_ES256 = new AlgorithmConstraints(ConstraintType.PERMIT, ES256);

    private final JsonWebSignature signature = new JsonWebSignature();
    private final String algorithm;
    private final @Nullable String keyId;
    private final TokenClaims claims;

    private ParsedToken(String token) throws JoseException, InvalidJwtException, MalformedClaimException {
        signature.setAlgorithmConstraints(ONLY_ES256);
        signature.setCompactSerialization(token);
        algorithm = signature.getAlgorithmHeaderValue();
        keyId = signature.getKeyIdHeaderValue();
        claims = TokenClaims.parse(signature.getUnverifiedPayload());
    }

    /**
     * Reads a token.
     *
     * @return null when it is none, or one that is not signed
     */
    static @Nullable ParsedToken of(String token) {
        try {
            ParsedToken parsed = new ParsedToken(token);
            return parsed.isWhole() ? parsed : null;
        } catch (JoseException | InvalidJwtException | MalformedClaimException | RuntimeException notAToken) {
            // The parser stumbles over some nonsense, such as a number for a key id. Not told: it may quote the token.
            return null;
        }
    }

    private boolean isWhole() {
        Object mustBeUnderstood = signature.getHeaders().getObjectHeaderValue("crit");
        return algorithm != null
                && !algorithm.equals(AlgorithmIdentifiers.NONE)
                && !signature.getEncodedSignature().isEmpty()
                && (mustBeUnderstood == null || mustBeUnderstood instanceof List);
    }

    boolean isForEs256() {
        return ES256.equals(algorithm);
    }

    @Nullable
    String keyId() {
        return keyId;
    }

    TokenClaims claims() {
        return claims;
    }

    /** Whether this key signed it. */
    boolean isSignedBy(PublicKey key) throws JoseException {
        signature.setKey(key);
        return signature.verifySignature();
    }
}
