package io.github.whop4j.docs.interop.sandbox;

import static io.github.whop4j.docs.interop.sandbox.KnownValues.known;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.accounts.Account;
import io.github.whop4j.client.accounts.AccountLinkUseCase;
import io.github.whop4j.client.accounts.ApiKeyRole;
import io.github.whop4j.client.accounts.Company;
import io.github.whop4j.client.accounts.CompanyQuery;
import io.github.whop4j.client.accounts.CreateAccessToken;
import io.github.whop4j.client.accounts.CreateAccount;
import io.github.whop4j.client.accounts.CreateAccountLink;
import io.github.whop4j.client.accounts.CreateCompanyApiKey;
import io.github.whop4j.client.accounts.UpdateAccount;
import io.github.whop4j.client.accounts.UpdateCompany;
import io.github.whop4j.client.accounts.UpdateUser;
import io.github.whop4j.sandbox.WhopSandbox;

/** Companies, API keys, access tokens, account links, users and accounts. */
final class AccountsScenario {
    private AccountsScenario() {}

    static void run(RecordedSandbox local) {
        WhopClient whop = local.whop;
        String seller = local.seller("Accounts");
        Company changed = known(whop.companies()
                .update(seller, UpdateCompany.builder().description("Draws").build()));
        assertThat(changed.description()).isEqualTo("Draws");
        assertThat(known(whop.companies().retrieve(seller)).title()).isEqualTo("Accounts");
        assertThat(known(whop.companies()
                        .list(CompanyQuery.builder()
                                .parentCompanyId(WhopSandbox.PLATFORM_COMPANY)
                                .build())))
                .extracting(Company::id)
                .contains(seller);

        String key = whop.companies()
                .createApiKey(
                        WhopSandbox.PLATFORM_COMPANY,
                        CreateCompanyApiKey.builder(seller)
                                .role(ApiKeyRole.OWNER)
                                .build())
                .secretKey()
                .reveal();
        try (WhopClient own = local.client(key)) {
            assertThat(own.companies().list()).extracting(Company::id).containsExactly(seller);
        }
        assertThat(whop.accessTokens()
                        .create(CreateAccessToken.builder().companyId(seller).build())
                        .expiresAt())
                .isAfter(local.sandbox.clock().instant());
        assertThat(known(whop.accountLinks()
                                .create(new CreateAccountLink(
                                        seller,
                                        AccountLinkUseCase.ACCOUNT_ONBOARDING,
                                        "https://shop.example/again",
                                        "https://shop.example/done")))
                        .url())
                .startsWith(local.sandbox.baseUri().toString());

        assertThat(known(whop.users()
                                .update(
                                        "user_sandbox_a",
                                        UpdateUser.builder().bio("Reads").build()))
                        .bio())
                .isEqualTo("Reads");
        assertThat(known(whop.users().retrieve("user_sandbox_a")).bio()).isEqualTo("Reads");
        assertThat(known(whop.users().list())).isNotEmpty();
        assertThat(known(whop.users().checkAccess("user_sandbox_a", seller)).hasAccess())
                .isFalse();
        accounts(whop);
    }

    private static void accounts(WhopClient whop) {
        Account account = known(whop.accounts()
                .create(CreateAccount.builder().email("mia@example.com").build()));
        assertThat(known(whop.accounts()
                                .update(
                                        account.id(),
                                        UpdateAccount.builder().title("Mia").build()))
                        .title())
                .isEqualTo("Mia");
        assertThat(known(whop.accounts().retrieve(account.id())).title()).isEqualTo("Mia");
        assertThat(known(whop.accounts().me()).id()).isEqualTo(WhopSandbox.PLATFORM_COMPANY);
        assertThat(known(whop.accounts().list()).accounts())
                .extracting(Account::id)
                .contains(account.id());
    }
}
