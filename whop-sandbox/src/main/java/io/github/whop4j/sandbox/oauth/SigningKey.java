package io.github.whop4j.sandbox.oauth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ES256 key that signs ID tokens and access tokens. */
final class SigningKey {
    private final ECKey key;

    private SigningKey(ECKey key) {
        this.key = key;
    }

    static SigningKey generate() {
        try {
            return new SigningKey(new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint(true)
                    .generate());
        } catch (JOSEException impossible) {
            throw new IllegalStateException("Every Java platform has the curve P-256", impossible);
        }
    }

    /** Takes up a key again, so that tokens of before a restart still verify. */
    static SigningKey parse(String privateJwk) {
        try {
            return new SigningKey(ECKey.parse(privateJwk));
        } catch (ParseException damaged) {
            throw new IllegalStateException("The OAuth signing key in the state file is damaged", damaged);
        }
    }

    String privateJwk() {
        return key.toJSONString();
    }

    /** What tokens name it by. */
    String id() {
        return key.getKeyID();
    }

    /** The public halves, as {@code jwks.json} shows them. */
    static String publicJwks(List<SigningKey> keys) {
        List<JWK> halves = new ArrayList<>();
        keys.forEach(each -> halves.add(each.key.toPublicJWK()));
        return new JWKSet(halves).toString();
    }

    String sign(JOSEObjectType type, JWTClaimsSet claims) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .type(type)
                    .keyID(key.getKeyID())
                    .build();
            SignedJWT jwt = new SignedJWT(header, claims);
            jwt.sign(new ECDSASigner(key));
            return jwt.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("Signing with our own key failed", impossible);
        }
    }

    /** The claims of a token this key signed as that type; null for anything else. Says nothing about expiry. */
    @Nullable
    JWTClaimsSet verified(JOSEObjectType type, String token) {
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            boolean ours = JWSAlgorithm.ES256.equals(jwt.getHeader().getAlgorithm())
                    && type.equals(jwt.getHeader().getType())
                    && jwt.verify(new ECDSAVerifier(key.toECPublicKey()));
            return ours ? jwt.getJWTClaimsSet() : null;
        } catch (ParseException | JOSEException foreign) {
            return null;
        }
    }
}
