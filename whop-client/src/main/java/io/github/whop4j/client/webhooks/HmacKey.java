package io.github.whop4j.client.webhooks;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A key for HMAC-SHA256. The work that depends on the key alone is done once; each use works on a copy of the result, so
 * many threads need no lock and no state of their own.
 */
final class HmacKey {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    /** Only ever copied; null where the security provider's state cannot be. */
    private final @Nullable Mac prepared;

    HmacKey(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
        this.prepared = copy(begin());
    }

    /** The code over the head and then the body, fed as they are: joining them first would cost more than hashing them. */
    byte[] sign(byte[] head, byte[] body) {
        Mac copy = prepared == null ? null : copy(prepared);
        Mac mac = copy == null ? begin() : copy;
        mac.update(head);
        mac.update(body);
        return mac.doFinal();
    }

    private Mac begin() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(new byte[0]); // hashes the block the key fills, which every copy then has behind it
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has HmacSHA256.", impossible);
        }
    }

    private static @Nullable Mac copy(Mac mac) {
        try {
            return (Mac) mac.clone();
        } catch (CloneNotSupportedException stateInHardware) {
            return null;
        }
    }
}
