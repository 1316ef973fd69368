package io.github.whop4j.client.accounts;

/**
 * A request to send the people of a company to pages Whop hosts.
 *
 * @param companyId the company; {@code biz_…}
 * @param useCase what they shall do there
 * @param refreshUrl where Whop sends them when the link has expired; it has to make a new one
 * @param returnUrl where Whop sends them when they are done; being sent there proves nothing
 */
public record CreateAccountLink(String companyId, AccountLinkUseCase useCase, String refreshUrl, String returnUrl) {}
