package io.github.whop4j.client.oauth;

import java.math.BigInteger;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECPoint;
import java.security.spec.EllipticCurve;
import java.util.ArrayList;
import java.util.List;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.keys.EllipticCurves;
import org.jspecify.annotations.Nullable;

/**
 * A published key that ES256 can be verified with.
 *
 * @param id what tokens call it; null when it has no name
 * @param key a point on the curve P-256
 */
record Es256Key(@Nullable String id, PublicKey key) {

    /** Those of a key set that are for ES256: the rest is none of our business, whatever it is for. */
    static List<Es256Key> among(List<JsonWebKey> published) {
        List<Es256Key> found = new ArrayList<>();
        for (JsonWebKey jwk : published) {
            if (jwk instanceof EllipticCurveJsonWebKey key
                    && EllipticCurves.P_256.equals(key.getCurveName())
                    && isOnItsCurve(key.getECPublicKey())
                    && isNothingOr("sig", key.getUse())
                    && isNothingOr(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256, key.getAlgorithm())) {
                found.add(new Es256Key(key.getKeyId(), key.getECPublicKey()));
            }
        }
        return List.copyOf(found);
    }

    /** Whether the coordinates are a point of the curve at all, which not every provider looks at. */
    static boolean isOnItsCurve(ECPublicKey key) {
        EllipticCurve curve = key.getParams().getCurve();
        if (!(curve.getField() instanceof ECFieldFp field) || ECPoint.POINT_INFINITY.equals(key.getW())) {
            return false;
        }
        BigInteger x = key.getW().getAffineX();
        BigInteger y = key.getW().getAffineY();
        BigInteger right = x.pow(3).add(curve.getA().multiply(x)).add(curve.getB());
        return y.pow(2).subtract(right).mod(field.getP()).signum() == 0;
    }

    boolean isNamed(@Nullable String wanted) {
        return wanted == null || wanted.equals(id);
    }

    private static boolean isNothingOr(String expected, @Nullable String given) {
        return given == null || given.equals(expected);
    }
}
