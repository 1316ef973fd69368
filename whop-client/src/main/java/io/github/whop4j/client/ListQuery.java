package io.github.whop4j.client;

/**
 * Marks a record as the filters of a list: each component that is not null becomes a query parameter in snake case, a list
 * becomes {@code name[]=a&name[]=b}.
 */
public interface ListQuery {}
