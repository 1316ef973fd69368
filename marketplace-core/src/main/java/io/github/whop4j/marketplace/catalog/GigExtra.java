package io.github.whop4j.marketplace.catalog;

import io.github.whop4j.marketplace.money.Money;
import java.util.UUID;

/**
 * Something a buyer may add to any tier. Immutable, like a package.
 *
 * @param id the extra's id
 * @param title 1 to 80 characters
 * @param description up to 500 characters, possibly empty
 * @param price 0.01 to 1,000,000.00, for one
 * @param deliveryDaysAdd 0 to 365 days that one of it adds
 * @param maxQuantity 1 to 50
 */
public record GigExtra(UUID id, String title, String description, Money price, int deliveryDaysAdd, int maxQuantity) {}
