package io.github.whop4j.gigflow.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The password of the role the app runs as. It follows from the owner's, so every node computes the same one and no one
 * has to hand it out; a reader of it cannot compute the owner's.
 */
final class AppPassword {
    private static final String PURPOSE = "gigflow application role, version 1";

    private AppPassword() {}

    static String of(DatabaseUrl owner) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            String key = owner.user() + "\n" + owner.password();
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(PURPOSE.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256.", e);
        }
    }
}
