package io.github.whop4j.sandbox;

import io.github.whop4j.sandbox.json.Json;
import io.github.whop4j.sandbox.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Objects;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** A user with a bearer token, asking over HTTP. One line per call keeps the tests readable. */
public final class Caller {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI base;
    private final @Nullable String token;

    public Caller(WhopSandbox sandbox, @Nullable String token) {
        this.base = sandbox.baseUri();
        this.token = token;
    }

    /** The platform's own caller. */
    public static Caller platform(WhopSandbox sandbox) {
        return new Caller(sandbox, WhopSandbox.API_KEY);
    }

    /** The same person at another sandbox. */
    public Caller at(WhopSandbox other) {
        return new Caller(other, token);
    }

    /** An answer; its body is JSON. */
    public record Answer(int status, String text, HttpResponse<String> http) {
        /** The body, be it an object or, as DELETE answers, a bare {@code true}. */
        public @Nullable Object value() {
            return Json.read(ByteString.encodeUtf8(text));
        }

        public JsonObject json() {
            return Objects.requireNonNull((JsonObject) Json.read(ByteString.encodeUtf8(text)));
        }

        /** The body of a success; fails with Whop's message otherwise. */
        public JsonObject ok() {
            if (status != 200) {
                throw new AssertionError("Answered " + status + ": " + text);
            }
            return json();
        }

        public String id() {
            return Objects.requireNonNull(ok().string("id"));
        }

        public String message() {
            return Objects.requireNonNull(error().string("message"));
        }

        public @Nullable String code() {
            return error().string("code");
        }

        public JsonObject error() {
            return Objects.requireNonNull(json().object("error"), text);
        }

        public List<JsonObject> data() {
            return Objects.requireNonNull(ok().list("data")).stream()
                    .map(JsonObject.class::cast)
                    .toList();
        }

        public List<String> ids() {
            return data().stream()
                    .map(row -> Objects.requireNonNull(row.string("id")))
                    .toList();
        }
    }

    /** Under {@code /api/v1}. */
    public Answer get(String path) {
        return send("GET", "/api/v1" + path, null);
    }

    /** Under {@code /api/v1}; headers as name, value, name, value. */
    public Answer post(String path, JsonObject body, String... headers) {
        return send("POST", "/api/v1" + path, body.toString(), headers);
    }

    /** Any path; the body is sent as it is. */
    public Answer send(String method, String path, @Nullable String body, String... headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                    .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            if (headers.length > 0) {
                request.headers(headers);
            }
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /** Under {@code /_sandbox}. */
    public Answer control(String path, JsonObject body) {
        return send("POST", "/_sandbox" + path, body.toString());
    }

    /** A connected company of the platform. */
    public String company(String title) {
        return post(
                        "/companies",
                        object(
                                "title",
                                title,
                                "parent_company_id",
                                WhopSandbox.PLATFORM_COMPANY,
                                "email",
                                "owner@seller.test"))
                .id();
    }

    /** A checkout over a price in usd, with an application fee unless that is null. */
    public String checkout(String companyId, String price, @Nullable String fee) {
        return post("/checkout_configurations", object("plan", plan(companyId, price, fee)))
                .id();
    }

    /** A card that a user left with a company. */
    public String card(String companyId, String number) {
        String setup = post("/checkout_configurations", object("mode", "setup", "company_id", companyId))
                .id();
        return Objects.requireNonNull(control("/checkouts/" + setup + "/setup", object("card", number))
                .ok()
                .string("payment_method_id"));
    }

    /** The plan of a checkout's body. */
    public static JsonObject plan(String companyId, String price, @Nullable String fee) {
        JsonObject plan = object(
                "company_id",
                companyId,
                "currency",
                "usd",
                "initial_price",
                new BigDecimal(price),
                "plan_type",
                "one_time");
        return fee == null ? plan : plan.put("application_fee_amount", new BigDecimal(fee));
    }

    /** A JSON object from name, value, name, value. */
    public static JsonObject object(@Nullable Object... members) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < members.length; i += 2) {
            object.put(String.valueOf(members[i]), members[i + 1]);
        }
        return object;
    }
}
