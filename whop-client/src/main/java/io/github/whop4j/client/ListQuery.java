package io.github.whop4j.client;

/**
 * Marks a record as the filters of an operation: each component that is not null becomes a query parameter in snake case, a
 * list becomes {@code name[]=a&name[]=b}. Times are written as ISO 8601, amounts without an exponent.
 */
public interface ListQuery {}
