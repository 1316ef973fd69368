package io.github.whop4j.client.payouts;

import io.github.whop4j.client.Currency;
import java.math.BigDecimal;

/**
 * Money to be put on a company's balance from a saved payment method.
 *
 * @param companyId whose balance; {@code biz_…}
 * @param paymentMethodId what is charged; {@code payt_…}
 * @param amount what to put on the balance; in decimal major units (10.50)
 * @param currency of the amount
 */
public record CreateTopup(String companyId, String paymentMethodId, BigDecimal amount, Currency currency) {}
