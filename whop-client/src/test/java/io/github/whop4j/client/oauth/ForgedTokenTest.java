package io.github.whop4j.client.oauth;

import static io.github.whop4j.client.oauth.FakeWhop.JWKS;
import static io.github.whop4j.client.oauth.FakeWhop.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.github.whop4j.client.oauth.InvalidTokenException.Reason;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people try with tokens; user tokens and ID tokens share the code that refuses it. */
class ForgedTokenTest {

    private static final TestKeys KEYS = TestKeys.named("key-1");
    private static final JWTClaimsSet CLAIMS = new JWTClaimsSet.Builder()
            .issuer("urn:whopcom:exp-proxy")
            .audience("app_1")
            .subject("user_1")
            .issueTime(Date.from(NOW))
            .expirationTime(Date.from(NOW.plusSeconds(60)))
            .build();

    private FakeWhop whop;
    private UserTokenVerifier verifier;

    @BeforeEach
    void start() throws IOException {
        whop = new FakeWhop().answers(JWKS, 200, KEYS.published());
        verifier = UserTokenVerifier.builder(whop.environment(), "app_1")
                .clock(FakeWhop.CLOCK)
                .build();
    }

    @AfterEach
    void stop() {
        whop.close();
    }

    @Test
    void anUnsignedTokenIsRefused() {
        String unsigned = new PlainJWT(CLAIMS).serialize();
        refuses(unsigned, Reason.MALFORMED);
        refuses(unsigned + KEYS.sign(CLAIMS).split("\\.", -1)[2], Reason.MALFORMED);
        refuses(encoded("{\"alg\":\"None\"}") + "." + encoded(CLAIMS.toString()) + ".AA", Reason.SIGNATURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HS256", "HS384", "HS512"})
    void thePublicKeyIsNoSharedSecret(String algorithm) throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.parse(algorithm))
                .keyID("key-1")
                .build();
        byte[] asDer = KEYS.key().toECPublicKey().getEncoded();
        String asPem = "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(asDer)
                + "\n-----END PUBLIC KEY-----\n";
        for (byte[] secret :
                List.of(asDer, utf8(asPem), utf8(KEYS.key().toPublicJWK().toJSONString()), utf8(KEYS.published()))) {
            refuses(signed(header, new MACSigner(secret)), Reason.SIGNATURE);
        }
    }

    @Test
    void anotherAlgorithmIsRefusedEvenWithAPublishedKey() throws JOSEException {
        RSAKey rsa = new RSAKeyGenerator(2048).keyID("key-rsa").generate();
        var p384 = new ECKeyGenerator(Curve.P_384).keyID("key-384").generate();
        whop.answers(JWKS, 200, new JWKSet(List.of(rsa, p384)).toString());
        refuses(
                signed(
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .keyID("key-rsa")
                                .build(),
                        new RSASSASigner(rsa)),
                Reason.SIGNATURE);
        refuses(
                signed(
                        new JWSHeader.Builder(JWSAlgorithm.ES384)
                                .keyID("key-384")
                                .build(),
                        new ECDSASigner(p384)),
                Reason.SIGNATURE);
    }

    @Test
    void aKeyTheTokenBringsAlongOrPointsToIsNotLookedAt() throws JOSEException {
        TestKeys own = TestKeys.named("key-1");
        URI elsewhere = URI.create(whop.environment().apiBase() + "/keys");
        whop.answers("/api/v1/keys", 200, own.published());
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .keyID("key-1")
                .jwk(own.key().toPublicJWK())
                .jwkURL(elsewhere)
                .x509CertURL(elsewhere)
                .build();
        refuses(signed(header, new ECDSASigner(own.key())), Reason.SIGNATURE);
        assertThat(whop.requests("/api/v1/keys")).isEmpty();
        assertThat(whop.requests(JWKS)).extracting(RecordedRequest::getMethod).containsExactly("GET");
    }

    @Test
    void anExtensionThatMustBeUnderstoodIsRefused() throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .keyID("key-1")
                .criticalParams(Set.of("whop"))
                .customParam("whop", true)
                .build();
        refuses(signed(header, new ECDSASigner(KEYS.key())), Reason.SIGNATURE);
    }

    @Test
    void aSignatureOfZeroesIsRefused() {
        String[] parts = KEYS.sign(CLAIMS).split("\\.", -1);
        refuses(parts[0] + "." + parts[1] + "." + base64(new byte[64]), Reason.SIGNATURE);
        refuses(parts[0] + "." + parts[1] + ".", Reason.MALFORMED);
    }

    @Test
    void aTypeOfItsOwnAndAMissingKeyIdAreNoOffence() throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("user-token+jwt"))
                .build();
        assertThat(verifier.verify(signed(header, new ECDSASigner(KEYS.key()))).userId())
                .isEqualTo("user_1");
    }

    @Test
    void withoutAKeyIdEveryPublishedKeyIsTried() throws JOSEException {
        TestKeys second = TestKeys.named("key-2");
        whop.answers(
                JWKS,
                200,
                new JWKSet(List.of(KEYS.key().toPublicJWK(), second.key().toPublicJWK())).toString());
        JWSHeader header = new JWSHeader(JWSAlgorithm.ES256);
        for (TestKeys published : List.of(KEYS, second)) {
            assertThat(verifier.verify(signed(header, new ECDSASigner(published.key())))
                            .userId())
                    .isEqualTo("user_1");
        }
        refuses(signed(header, new ECDSASigner(TestKeys.named("key-1").key())), Reason.SIGNATURE);
    }

    @Test
    void keysForAnotherPurposeAreNotTried() throws JOSEException {
        ECKey sealing = new ECKeyGenerator(Curve.P_256)
                .keyID("key-enc")
                .keyUse(KeyUse.ENCRYPTION)
                .generate();
        whop.answers(JWKS, 200, new JWKSet(sealing).toString());
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("key-enc").build();
        refuses(signed(header, new ECDSASigner(sealing)), Reason.SIGNATURE);
    }

    @Test
    void keysOfUnknownKindsStandInNoOnesWay() {
        String foreign = "{\"keys\":[{\"kty\":\"PQ\",\"kid\":\"a\"},"
                + "{\"kty\":\"EC\",\"crv\":\"P-999\",\"x\":\"AA\",\"y\":\"AA\",\"kid\":\"b\"},"
                + "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AQ\",\"y\":\"AQ\",\"kid\":\"key-1\"},";
        whop.answers(JWKS, 200, KEYS.published().replace("{\"keys\":[", foreign));
        assertThat(verifier.verify(KEYS.sign(CLAIMS)).userId()).isEqualTo("user_1");
    }

    @Test
    void aMissingClaimIsRefused() {
        refuses(KEYS.sign(new JWTClaimsSet.Builder(CLAIMS).issuer(null).build()), Reason.ISSUER);
        refuses(
                KEYS.sign(
                        new JWTClaimsSet.Builder(CLAIMS).audience((String) null).build()),
                Reason.AUDIENCE);
        refuses(KEYS.sign(new JWTClaimsSet.Builder(CLAIMS).subject(null).build()), Reason.MALFORMED);
        refuses(KEYS.sign(new JWTClaimsSet.Builder(CLAIMS).subject(" ").build()), Reason.MALFORMED);
    }

    @Test
    void aClaimOfAnotherTypeIsRefused() {
        for (Map.Entry<String, String> bad : Map.of(
                        "iss", "[\"urn:whopcom:exp-proxy\"]",
                        "aud", "{\"app_1\":true}",
                        "sub", "[\"user_1\"]",
                        "exp", "\"never\"",
                        "iat", "{}")
                .entrySet()) {
            String claims = CLAIMS.toString()
                    .replaceFirst(
                            "\"" + bad.getKey() + "\":(\"[^\"]*\"|\\d+)", "\"" + bad.getKey() + "\":" + bad.getValue());
            assertThat(claims).contains(bad.getValue());
            assertThatExceptionOfType(InvalidTokenException.class)
                    .as(claims)
                    .isThrownBy(() -> verifier.verify(KEYS.signText(claims)));
        }
    }

    @Test
    void nonsenseIsRefused() {
        for (String nonsense : List.of(
                ".",
                "..",
                "...",
                "a.b.c",
                encoded("null") + "." + encoded("null") + ".AA",
                encoded("[]") + "." + encoded("[]") + ".AA",
                encoded("{}") + "." + encoded("{}") + ".AA",
                encoded("{\"alg\":null}") + "." + encoded("{}") + ".AA",
                encoded("{\"alg\":\"ES256\"}") + "." + encoded("null") + ".AA",
                encoded("{\"alg\":\"ES256\",\"crit\":7}") + "." + encoded("{}") + ".AA",
                encoded("[".repeat(8000)) + "." + encoded("{}") + ".AA",
                KEYS.sign(CLAIMS) + ".AA",
                "x".repeat(20_000))) {
            refuses(nonsense, Reason.MALFORMED);
        }
    }

    @Test
    void noneOfTwoThousandChangedTokensIsAccepted() {
        long seed = 20261124L;
        Random random = new Random(seed);
        String genuine = KEYS.sign(CLAIMS);
        verifier.verify(genuine);
        for (int i = 0; i < 2_000; i++) {
            String changed = changed(genuine, random);
            assertThatExceptionOfType(InvalidTokenException.class)
                    .as("seed %d, change %d: %s", seed, i, changed)
                    .isThrownBy(() -> verifier.verify(changed))
                    .satisfies(refusal -> assertThat(refusal.getMessage())
                            .doesNotContain("eyJ")
                            .doesNotContain("user_1"));
        }
    }

    /** The last character is left alone: it holds four bits that are no part of the signature. */
    private static String changed(String token, Random random) {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";
        StringBuilder text = new StringBuilder(token);
        do {
            int at = random.nextInt(token.length() - 1);
            char other = alphabet.charAt(random.nextInt(alphabet.length()));
            switch (random.nextInt(3)) {
                case 0 -> text.setCharAt(at, other);
                case 1 -> text.insert(at, other);
                default -> text.deleteCharAt(at);
            }
        } while (text.toString().equals(token));
        return text.toString();
    }

    private void refuses(String token, Reason reason) {
        assertThatExceptionOfType(InvalidTokenException.class)
                .as(token.length() > 200 ? token.substring(0, 200) : token)
                .isThrownBy(() -> verifier.verify(token))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private static String signed(JWSHeader header, JWSSigner signer) throws JOSEException {
        SignedJWT token = new SignedJWT(header, CLAIMS);
        token.sign(signer);
        return token.serialize();
    }

    private static String encoded(String text) {
        return base64(utf8(text));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
