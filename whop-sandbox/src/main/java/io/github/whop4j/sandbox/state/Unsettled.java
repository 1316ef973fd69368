package io.github.whop4j.sandbox.state;

import java.math.BigDecimal;

/**
 * Money of a company that is still pending.
 *
 * @param id payment and company
 * @param companyId whose
 * @param currency lower case
 * @param amount major units
 */
public record Unsettled(String id, String companyId, String currency, BigDecimal amount) {}
