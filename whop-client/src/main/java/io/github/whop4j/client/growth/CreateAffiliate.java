package io.github.whop4j.client.growth;

/**
 * An affiliate to be made.
 *
 * @param companyId for whom they bring buyers; {@code biz_…}
 * @param userIdentifier the person; such as {@code user_…}
 */
public record CreateAffiliate(String companyId, String userIdentifier) {}
