package io.github.whop4j.client.memberships;

import org.jspecify.annotations.Nullable;

/**
 * The sign that a waitlist entry is being approved. It happens in the background.
 *
 * @param jobId the id of the work under way
 */
public record EntryApproval(@Nullable String jobId) {}
