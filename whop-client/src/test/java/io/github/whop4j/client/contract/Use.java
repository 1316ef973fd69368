package io.github.whop4j.client.contract;

/** What a type is for decides what may be left out of it, and whether it may know more than the contract. */
enum Use {
    /** The body of an operation, or its query. */
    SENT,
    /** The body of an update: fields can be left alone, emptied, or set. */
    UPDATED,
    /** An object inside the body of an update: what may be null is a patch or simply nullable. */
    INSIDE_UPDATE,
    /** An answer. */
    RECEIVED,
    /** An element of a list whose type is the whole resource: the contract's may be a shorter form. */
    LISTED;

    boolean isSent() {
        return this == SENT || this == UPDATED || this == INSIDE_UPDATE;
    }

    Use inside() {
        return this == UPDATED ? INSIDE_UPDATE : this;
    }
}
