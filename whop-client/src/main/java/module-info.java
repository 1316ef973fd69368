/** A typed client for the Whop API: values in, values out. Start at {@code WhopClient}. */
module io.github.whop4j.client {
    requires transitive okhttp3;
    requires transitive org.jspecify;
    requires transitive retrofit2;
    requires retrofit2.converter.moshi;
    requires com.squareup.moshi;
    requires okio;
    requires org.jose4j;
    requires org.slf4j;

    exports io.github.whop4j.client;
    exports io.github.whop4j.client.accounts;
    exports io.github.whop4j.client.ads;
    exports io.github.whop4j.client.apps;
    exports io.github.whop4j.client.chat;
    exports io.github.whop4j.client.checkout;
    exports io.github.whop4j.client.content;
    exports io.github.whop4j.client.files;
    exports io.github.whop4j.client.growth;
    exports io.github.whop4j.client.memberships;
    exports io.github.whop4j.client.notifications;
    exports io.github.whop4j.client.oauth;
    exports io.github.whop4j.client.payments;
    exports io.github.whop4j.client.payouts;
    exports io.github.whop4j.client.common;
    exports io.github.whop4j.client.webhooks;
}
