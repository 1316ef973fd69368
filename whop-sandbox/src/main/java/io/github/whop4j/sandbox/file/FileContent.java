package io.github.whop4j.sandbox.file;

/**
 * The bytes of a file.
 *
 * @param fileId {@code file_…}
 * @param base64 the bytes, as the state file can hold them
 */
public record FileContent(String fileId, String base64) {}
