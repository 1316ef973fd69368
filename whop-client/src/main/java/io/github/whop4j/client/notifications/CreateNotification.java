package io.github.whop4j.client.notifications;

/**
 * A notification to be sent. There are two kinds: {@link CompanyNotification} to people of a company,
 * {@link ExperienceNotification} to people of an experience.
 */
public sealed interface CreateNotification permits CompanyNotification, ExperienceNotification {
    /**
     * A notification to people of a company.
     *
     * @param companyId whose people are told; {@code biz_…}
     * @param content the text
     * @param title the headline
     * @return a builder
     */
    static CompanyNotification.Builder toCompany(String companyId, String content, String title) {
        return CompanyNotification.builder(companyId, content, title);
    }

    /**
     * A notification to people of an experience.
     *
     * @param experienceId whose people are told; {@code exp_…}
     * @param content the text
     * @param title the headline
     * @return a builder
     */
    static ExperienceNotification.Builder toExperience(String experienceId, String content, String title) {
        return ExperienceNotification.builder(experienceId, content, title);
    }
}
