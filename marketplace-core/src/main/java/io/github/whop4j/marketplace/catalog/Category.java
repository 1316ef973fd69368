package io.github.whop4j.marketplace.catalog;

/**
 * A shelf of the marketplace.
 *
 * @param slug in URLs
 * @param name shown
 * @param publishedGigs how many gigs on it are public
 */
public record Category(String slug, String name, int publishedGigs) {}
