package io.github.whop4j.client.common;

/**
 * A file that was uploaded to Whop before.
 *
 * @param id the file's id, such as {@code file_…}
 */
public record FileReference(String id) {}
