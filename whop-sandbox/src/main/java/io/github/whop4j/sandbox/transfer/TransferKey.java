package io.github.whop4j.sandbox.transfer;

/**
 * Which transfer an {@code idempotence_key} of an origin stands for.
 *
 * @param originId whose money moved
 * @param key as it was sent
 * @param transferId {@code ctt_…}
 */
public record TransferKey(String originId, String key, String transferId) {
    String id() {
        return id(originId, key);
    }

    static String id(String originId, String key) {
        return originId + ' ' + key;
    }
}
