package consumer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.whop4j.client.Environment;
import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.accounts.Company;
import io.github.whop4j.client.accounts.CreateCompany;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;

/** A server that answers as Whop does, and the two calls made to it. */
final class Whop {
    private final AtomicReference<String> posted = new AtomicReference<>("");
    private final AtomicReference<String> userAgent = new AtomicReference<>("");

    /** Reads a company and creates one; answers with the User-Agent the calls carried. */
    String call() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/companies", this::answer);
        server.start();
        URI base = URI.create("http://localhost:" + server.getAddress().getPort());
        try (WhopClient whop = WhopClient.builder()
                .apiKey("apik_consumer")
                .environment(Environment.local(base))
                .build()) {
            Company read = whop.companies().retrieve("biz_1");
            Check.that(read.title().equals("Selma draws"), "retrieve answered " + read);
            Company created = whop.companies()
                    .create(CreateCompany.builder("Selma draws")
                            .parentCompanyId("biz_0")
                            .build());
            Check.that(created.id().equals("biz_1"), "create answered " + created);
            Check.that(posted.get().contains("\"parent_company_id\":\"biz_0\""), "create sent " + posted);
            System.out.println("Whop answered: " + read.id() + ", " + read.title());
        } finally {
            server.stop(0);
        }
        return userAgent.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        posted.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        userAgent.set(exchange.getRequestHeaders().getFirst("User-Agent"));
        byte[] body = "{\"id\":\"biz_1\",\"title\":\"Selma draws\",\"route\":\"selma\"}".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
