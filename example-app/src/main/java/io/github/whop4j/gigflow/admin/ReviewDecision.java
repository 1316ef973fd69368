package io.github.whop4j.gigflow.admin;

import io.github.whop4j.marketplace.catalog.GigCommand;

/** What an admin can decide about a gig in review: the last part of its address, and what is said afterwards. */
enum ReviewDecision {
    APPROVE(GigCommand.APPROVE, "approve", "Approved. The gig is on sale, and its seller has been told."),
    REQUEST_CHANGES(
            GigCommand.REQUEST_CHANGES,
            "request-changes",
            "Sent back. The seller reads your reason and can change it."),
    REJECT(GigCommand.REJECT, "reject", "Rejected. The seller reads your reason.");

    private final GigCommand command;
    private final String path;
    private final String done;

    ReviewDecision(GigCommand command, String path, String done) {
        this.command = command;
        this.path = path;
        this.done = done;
    }

    GigCommand command() {
        return command;
    }

    String path() {
        return path;
    }

    String done() {
        return done;
    }
}
