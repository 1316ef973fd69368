package io.github.whop4j.client;

import io.github.whop4j.client.accounts.AccessTokens;
import io.github.whop4j.client.accounts.AccountLinks;
import io.github.whop4j.client.accounts.Accounts;
import io.github.whop4j.client.accounts.AuthorizedUsers;
import io.github.whop4j.client.accounts.Companies;
import io.github.whop4j.client.accounts.Users;
import io.github.whop4j.client.ads.AdCampaigns;
import io.github.whop4j.client.ads.AdGroups;
import io.github.whop4j.client.ads.AdReports;
import io.github.whop4j.client.ads.Ads;
import io.github.whop4j.client.ads.Conversions;
import io.github.whop4j.client.apps.AiChats;
import io.github.whop4j.client.apps.AppBuilds;
import io.github.whop4j.client.apps.Apps;
import io.github.whop4j.client.chat.ChatChannels;
import io.github.whop4j.client.chat.DmChannels;
import io.github.whop4j.client.chat.DmMembers;
import io.github.whop4j.client.chat.Messages;
import io.github.whop4j.client.chat.Reactions;
import io.github.whop4j.client.chat.SupportChannels;
import io.github.whop4j.client.checkout.CheckoutConfigurations;
import io.github.whop4j.client.checkout.Plans;
import io.github.whop4j.client.checkout.Products;
import io.github.whop4j.client.checkout.PromoCodes;
import io.github.whop4j.client.content.CourseChapters;
import io.github.whop4j.client.content.CourseLessonInteractions;
import io.github.whop4j.client.content.CourseLessons;
import io.github.whop4j.client.content.CourseStudents;
import io.github.whop4j.client.content.Courses;
import io.github.whop4j.client.content.Experiences;
import io.github.whop4j.client.content.ForumPosts;
import io.github.whop4j.client.content.Forums;
import io.github.whop4j.client.content.Reviews;
import io.github.whop4j.client.files.Files;
import io.github.whop4j.client.growth.AffiliateOverrides;
import io.github.whop4j.client.growth.Affiliates;
import io.github.whop4j.client.growth.Bounties;
import io.github.whop4j.client.growth.Leads;
import io.github.whop4j.client.internal.http.Operations;
import io.github.whop4j.client.internal.http.Resources;
import io.github.whop4j.client.internal.http.Transport;
import io.github.whop4j.client.memberships.CompanyTokenTransactions;
import io.github.whop4j.client.memberships.Entries;
import io.github.whop4j.client.memberships.Members;
import io.github.whop4j.client.memberships.Memberships;
import io.github.whop4j.client.notifications.Notifications;
import io.github.whop4j.client.payments.DisputeAlerts;
import io.github.whop4j.client.payments.Disputes;
import io.github.whop4j.client.payments.Invoices;
import io.github.whop4j.client.payments.PaymentMethods;
import io.github.whop4j.client.payments.Payments;
import io.github.whop4j.client.payments.Refunds;
import io.github.whop4j.client.payments.ResolutionCenterCases;
import io.github.whop4j.client.payments.SetupIntents;
import io.github.whop4j.client.payments.Shipments;
import io.github.whop4j.client.payouts.Deposits;
import io.github.whop4j.client.payouts.FeeMarkups;
import io.github.whop4j.client.payouts.LedgerAccounts;
import io.github.whop4j.client.payouts.PayoutAccounts;
import io.github.whop4j.client.payouts.PayoutMethods;
import io.github.whop4j.client.payouts.Swaps;
import io.github.whop4j.client.payouts.Topups;
import io.github.whop4j.client.payouts.Transfers;
import io.github.whop4j.client.payouts.Verifications;
import io.github.whop4j.client.payouts.Wallets;
import io.github.whop4j.client.payouts.Withdrawals;
import io.github.whop4j.client.webhooks.Webhooks;

/**
 * Everything the API has, a method a resource, grouped by package. Each answer is made when it is first asked for, kept,
 * and safe for any number of threads.
 */
public abstract sealed class WhopResources permits WhopClient {
    private final Resources resources;

    WhopResources(Operations operations, Transport transport) {
        resources = new Resources(operations, transport);
    }

    /** {@return companies: the platform itself and the sellers under it} */
    public Companies companies() {
        return resources.get(Companies.class);
    }

    /** {@return links that send people of a company to pages Whop hosts} */
    public AccountLinks accountLinks() {
        return resources.get(AccountLinks.class);
    }

    /** {@return short-lived tokens for browsers} */
    public AccessTokens accessTokens() {
        return resources.get(AccessTokens.class);
    }

    /** {@return people on Whop: their profiles, and what they have access to} */
    public Users users() {
        return resources.get(Users.class);
    }

    /** {@return the people who work for companies, and what they may do} */
    public AuthorizedUsers authorizedUsers() {
        return resources.get(AuthorizedUsers.class);
    }

    /** {@return accounts: businesses on Whop, with their profile and their wallet} */
    public Accounts accounts() {
        return resources.get(Accounts.class);
    }

    /** {@return checkouts: a price, its metadata, and the page or embed a buyer pays on} */
    public CheckoutConfigurations checkoutConfigurations() {
        return resources.get(CheckoutConfigurations.class);
    }

    /** {@return plans: prices of products, with how and how often they are charged} */
    public Plans plans() {
        return resources.get(Plans.class);
    }

    /** {@return products: what companies sell} */
    public Products products() {
        return resources.get(Products.class);
    }

    /** {@return promo codes: codes that make a purchase cheaper} */
    public PromoCodes promoCodes() {
        return resources.get(PromoCodes.class);
    }

    /** {@return payments: money buyers paid} */
    public Payments payments() {
        return resources.get(Payments.class);
    }

    /** {@return refunds: money on its way back to buyers} */
    public Refunds refunds() {
        return resources.get(Refunds.class);
    }

    /** {@return disputes: payments buyers asked the bank to take back} */
    public Disputes disputes() {
        return resources.get(Disputes.class);
    }

    /** {@return dispute alerts: notices of banks that a payment is about to be disputed} */
    public DisputeAlerts disputeAlerts() {
        return resources.get(DisputeAlerts.class);
    }

    /** {@return complaints: what buyers took to Whop about a payment, before or instead of the bank} */
    public ResolutionCenterCases resolutionCenterCases() {
        return resources.get(ResolutionCenterCases.class);
    }

    /** {@return setup intents: attempts to save a payment method without charging it} */
    public SetupIntents setupIntents() {
        return resources.get(SetupIntents.class);
    }

    /** {@return saved payment methods: ways to pay that buyers left with a company} */
    public PaymentMethods paymentMethods() {
        return resources.get(PaymentMethods.class);
    }

    /** {@return invoices: bills that companies send to buyers, or charge by themselves} */
    public Invoices invoices() {
        return resources.get(Invoices.class);
    }

    /** {@return shipments: parcels on their way to buyers} */
    public Shipments shipments() {
        return resources.get(Shipments.class);
    }

    /** {@return what companies and people own at Whop} */
    public LedgerAccounts ledgerAccounts() {
        return resources.get(LedgerAccounts.class);
    }

    /** {@return payout accounts: who is paid out, and whether they passed the identity check} */
    public PayoutAccounts payoutAccounts() {
        return resources.get(PayoutAccounts.class);
    }

    /** {@return where companies want their money sent} */
    public PayoutMethods payoutMethods() {
        return resources.get(PayoutMethods.class);
    }

    /** {@return withdrawals: money on its way from a balance to a payout method} */
    public Withdrawals withdrawals() {
        return resources.get(Withdrawals.class);
    }

    /** {@return transfers: money moved from one balance at Whop to another} */
    public Transfers transfers() {
        return resources.get(Transfers.class);
    }

    /** {@return top-ups: money put on a company's balance from a saved payment method} */
    public Topups topups() {
        return resources.get(Topups.class);
    }

    /** {@return fee markups: what a platform adds to the fees of its sellers' withdrawals} */
    public FeeMarkups feeMarkups() {
        return resources.get(FeeMarkups.class);
    }

    /** {@return identity checks (KYC) of those who are paid out} */
    public Verifications verifications() {
        return resources.get(Verifications.class);
    }

    /** {@return deposits: crypto currency on its way to an account} */
    public Deposits deposits() {
        return resources.get(Deposits.class);
    }

    /** {@return swaps: one crypto token changed into another} */
    public Swaps swaps() {
        return resources.get(Swaps.class);
    }

    /** {@return crypto wallets of accounts} */
    public Wallets wallets() {
        return resources.get(Wallets.class);
    }

    /** {@return memberships: buyers' access to products} */
    public Memberships memberships() {
        return resources.get(Memberships.class);
    }

    /** {@return members: people as a company knows them} */
    public Members members() {
        return resources.get(Members.class);
    }

    /** {@return waitlist entries: people who asked to buy and wait to be let in} */
    public Entries entries() {
        return resources.get(Entries.class);
    }

    /** {@return movements of companies' own tokens, which are points and not money} */
    public CompanyTokenTransactions companyTokenTransactions() {
        return resources.get(CompanyTokenTransactions.class);
    }

    /** {@return private chats of a few people} */
    public DmChannels dmChannels() {
        return resources.get(DmChannels.class);
    }

    /** {@return the people who take part in private chats} */
    public DmMembers dmMembers() {
        return resources.get(DmMembers.class);
    }

    /** {@return messages in chats} */
    public Messages messages() {
        return resources.get(Messages.class);
    }

    /** {@return chats of many, in experiences} */
    public ChatChannels chatChannels() {
        return resources.get(ChatChannels.class);
    }

    /** {@return chats between customers and the teams of companies} */
    public SupportChannels supportChannels() {
        return resources.get(SupportChannels.class);
    }

    /** {@return reactions: emojis given to messages and posts} */
    public Reactions reactions() {
        return resources.get(Reactions.class);
    }

    /** {@return experiences: what members get to use, each an app set up in a company} */
    public Experiences experiences() {
        return resources.get(Experiences.class);
    }

    /** {@return courses: lessons in chapters, in an experience} */
    public Courses courses() {
        return resources.get(Courses.class);
    }

    /** {@return chapters of courses} */
    public CourseChapters courseChapters() {
        return resources.get(CourseChapters.class);
    }

    /** {@return lessons of courses} */
    public CourseLessons courseLessons() {
        return resources.get(CourseLessons.class);
    }

    /** {@return people who take courses} */
    public CourseStudents courseStudents() {
        return resources.get(CourseStudents.class);
    }

    /** {@return how far students are with lessons} */
    public CourseLessonInteractions courseLessonInteractions() {
        return resources.get(CourseLessonInteractions.class);
    }

    /** {@return forums, in experiences} */
    public Forums forums() {
        return resources.get(Forums.class);
    }

    /** {@return posts in forums, and the answers to them} */
    public ForumPosts forumPosts() {
        return resources.get(ForumPosts.class);
    }

    /** {@return reviews: what customers say about products} */
    public Reviews reviews() {
        return resources.get(Reviews.class);
    }

    /** {@return campaigns: ads with a common aim, in ad groups} */
    public AdCampaigns adCampaigns() {
        return resources.get(AdCampaigns.class);
    }

    /** {@return ad groups: ads of a campaign that share an audience, a budget and a time} */
    public AdGroups adGroups() {
        return resources.get(AdGroups.class);
    }

    /** {@return ads, in ad groups of campaigns} */
    public Ads ads() {
        return resources.get(Ads.class);
    }

    /** {@return reports: what ads did, and what they cost} */
    public AdReports adReports() {
        return resources.get(AdReports.class);
    }

    /** {@return conversions: what people did that ads are meant to bring} */
    public Conversions conversions() {
        return resources.get(Conversions.class);
    }

    /** {@return apps: programs that run inside Whop} */
    public Apps apps() {
        return resources.get(Apps.class);
    }

    /** {@return builds: the code of apps, as it is handed in and reviewed} */
    public AppBuilds appBuilds() {
        return resources.get(AppBuilds.class);
    }

    /** {@return conversations with Whop's AI} */
    public AiChats aiChats() {
        return resources.get(AiChats.class);
    }

    /** {@return affiliates: people who bring buyers to a company and get a part of the price} */
    public Affiliates affiliates() {
        return resources.get(Affiliates.class);
    }

    /** {@return terms made for single affiliates, in place of the usual ones} */
    public AffiliateOverrides affiliateOverrides() {
        return resources.get(AffiliateOverrides.class);
    }

    /** {@return leads: people who may become customers} */
    public Leads leads() {
        return resources.get(Leads.class);
    }

    /** {@return bounties: rewards offered for work that a user hands in} */
    public Bounties bounties() {
        return resources.get(Bounties.class);
    }

    /** {@return files: what is uploaded to Whop, to be used in something else} */
    public Files files() {
        return resources.get(Files.class);
    }

    /** {@return notifications: short messages to people of a company or an experience} */
    public Notifications notifications() {
        return resources.get(Notifications.class);
    }

    /** {@return webhooks: addresses of yours that Whop sends events to} */
    public Webhooks webhooks() {
        return resources.get(Webhooks.class);
    }
}
