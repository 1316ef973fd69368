package io.github.whop4j.client.accounts;

import io.github.whop4j.client.Secret;
import org.jspecify.annotations.Nullable;

/**
 * A new key. Whop shows it once: store it encrypted now.
 *
 * @param id such as {@code apik_…}, for revoking it
 * @param name what it is called
 * @param secretKey the key itself
 */
public record CompanyApiKey(String id, @Nullable String name, Secret secretKey) {}
