package io.github.whop4j.docs.interop.sandbox;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.Environment;
import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.accounts.CreateCompany;
import io.github.whop4j.client.checkout.CheckoutPlan;
import io.github.whop4j.client.checkout.CheckoutProduct;
import io.github.whop4j.client.checkout.CreateCheckoutConfiguration;
import io.github.whop4j.client.checkout.PlanType;
import io.github.whop4j.sandbox.WhopSandbox;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.OkHttpClient;

/** A sandbox with a client of it, and the operations that the client called. */
final class RecordedSandbox implements AutoCloseable {
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    final WhopSandbox sandbox = WhopSandbox.start();
    final OperationRecorder recorder = new OperationRecorder();
    final OkHttpClient http =
            new OkHttpClient.Builder().addInterceptor(recorder).build();
    final WhopClient whop = client(WhopSandbox.API_KEY);

    WhopClient client(String apiKey) {
        return WhopClient.builder()
                .apiKey(apiKey)
                .environment(Environment.local(sandbox.baseUri()))
                .okHttpClient(http)
                .build();
    }

    String seller(String title) {
        return whop.companies()
                .create(CreateCompany.builder(title)
                        .parentCompanyId(WhopSandbox.PLATFORM_COMPANY)
                        .email("seller@example.com")
                        .build())
                .id();
    }

    /** Pays the seller once; returns the id of the payment. */
    String paid(String seller, String price) {
        CheckoutPlan plan = CheckoutPlan.builder(seller, Currency.USD)
                .planType(PlanType.ONE_TIME)
                .initialPrice(new BigDecimal(price))
                .product(CheckoutProduct.builder("logo", "A logo").build())
                .build();
        String checkout = whop.checkoutConfigurations()
                .create(CreateCheckoutConfiguration.forPlan(plan).build())
                .id();
        return sandbox.pay(checkout, "4242 4242 4242 4242");
    }

    /** Calls the control API of the sandbox; returns the id in the answer, or an empty string. */
    String control(String path, String json) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.baseUri() + "/_sandbox" + path))
                .POST(BodyPublishers.ofString(json))
                .build();
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new AssertionError(path + " was answered " + answer.statusCode() + ": " + answer.body());
            }
            Matcher id = ID.matcher(answer.body());
            return id.find() ? id.group(1) : "";
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(path, e);
        }
    }

    @Override
    public void close() {
        whop.close();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
        sandbox.close();
    }
}
