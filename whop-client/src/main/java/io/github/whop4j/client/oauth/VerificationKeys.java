package io.github.whop4j.client.oauth;

import io.github.whop4j.client.WhopConnectionException;
import java.security.PublicKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the keys come from that a token may be signed with. */
interface VerificationKeys {

    /**
     * The keys for ES256 under an id.
     *
     * @param keyId what the token says; null when it says nothing, which means any key
     * @return those to try, in this order; none when there is no such key
     * @throws WhopConnectionException when that cannot be told now
     */
    List<PublicKey> named(@Nullable String keyId);
}
