package io.github.whop4j.gigflow.seller.gigs;

import io.github.whop4j.marketplace.access.WireName;
import io.github.whop4j.marketplace.catalog.GigCommand;
import io.github.whop4j.marketplace.catalog.GigStatus;

/** What a seller can do with a whole gig: the last part of its address, the button's words, and what follows. */
public enum GigAction {
    SUBMIT(GigCommand.SUBMIT, "Submit for review"),
    WITHDRAW(GigCommand.WITHDRAW, "Take back"),
    PAUSE(GigCommand.PAUSE, "Pause"),
    RESUME(GigCommand.RESUME, "Put back on sale"),
    REOPEN(GigCommand.REOPEN, "Rework");

    private final GigCommand command;
    private final String label;

    GigAction(GigCommand command, String label) {
        this.command = command;
        this.label = label;
    }

    /** What to offer for a gig in this state; the catalogue has the last word when it is pressed. */
    static GigAction offeredIn(GigStatus status) {
        return switch (status) {
            case DRAFT, REQUIRES_MODIFICATION -> SUBMIT;
            case REVIEW -> WITHDRAW;
            case PUBLISHED -> PAUSE;
            case PAUSED -> RESUME;
            case REJECTED -> REOPEN;
        };
    }

    public GigCommand command() {
        return command;
    }

    public String label() {
        return label;
    }

    public String path() {
        return WireName.of(this);
    }

    /** What to say when it is done. */
    String done() {
        return switch (this) {
            case SUBMIT -> "Submitted. You are told when it has been reviewed.";
            case WITHDRAW -> "Taken back. It is a draft again.";
            case PAUSE -> "Paused. It cannot be bought until you put it back on sale.";
            case RESUME -> "Back on sale.";
            case REOPEN -> "It is a draft again.";
        };
    }
}
