package io.github.whop4j.marketplace.order;

/**
 * The orders a seller has not finished.
 *
 * @param orders how many are open, disputed ones included
 * @param dueSoon how many of them must be delivered before the time asked for, late ones included
 */
public record OpenWork(int orders, int dueSoon) {}
