package io.github.whop4j.marketplace.catalog;

/**
 * A category of gigs.
 *
 * @param slug in URLs
 * @param name shown
 * @param publishedGigs how many of its gigs are public
 */
public record Category(String slug, String name, int publishedGigs) {}
