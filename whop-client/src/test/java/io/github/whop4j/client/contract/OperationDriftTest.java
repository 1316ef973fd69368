package io.github.whop4j.client.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.ListQuery;
import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import io.github.whop4j.client.contract.Shape.Fields;
import io.github.whop4j.client.contract.Shape.Scalar;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** The check of operations sees each way in which a method can differ. */
class OperationDriftTest {
    record Thing(String id) {}

    record ThingQuery(@Nullable Integer first) implements ListQuery {}

    /** As it should be. */
    interface Things {
        @GET("things")
        Page<Thing> list(@Tag ThingQuery query, @Tag RequestOptions options);

        default Page<Thing> list(ThingQuery query) {
            return list(query, RequestOptions.none());
        }

        @POST("things/{id}")
        Thing change(@Path("id") String id, @Body Thing body, @Tag RequestOptions options);

        default Thing change(String id, Thing body) {
            return change(id, body, RequestOptions.none());
        }

        @DELETE("things/{id}")
        boolean delete(@Path("id") String id, @Query("why") @Nullable String why, @Tag RequestOptions options);

        default boolean delete(String id, @Nullable String why) {
            return delete(id, why, RequestOptions.none());
        }
    }

    /** As it should not be. */
    interface Stuff {
        @GET("things")
        Thing list(@Tag RequestOptions options);

        @POST("things/{thing}/change")
        Page<Thing> alter(@Path("thing") String id, String stray);

        @DELETE("things/{id}")
        Thing delete(
                @Path("id") String id,
                @Query("why") String why,
                @Query("who") @Nullable String who,
                @Body Thing body,
                @Tag RequestOptions options);
    }

    interface Client {
        Things things();

        Stuff stuff();

        String name();
    }

    private static final Fields THING = new Fields("Thing", Map.of("id", new Field("id", Scalar.STRING, true, false)));
    private static final Operation LIST = operation(
            "list", "GET", "/things", List.of(), Map.of("first", optional("first", Scalar.INTEGER)), null, THING, true);
    private static final Operation CHANGE =
            operation("change", "POST", "/things/{id}", List.of("id"), Map.of(), THING, THING, false);
    private static final Operation DELETE = operation(
            "delete",
            "DELETE",
            "/things/{id}",
            List.of("id"),
            Map.of("why", optional("why", Scalar.STRING)),
            null,
            Scalar.BOOLEAN,
            false);

    @Test
    void nothingWhereNothingDiffers() {
        assertThat(drifts(LIST, Things.class, "list")).isEmpty();
        assertThat(drifts(CHANGE, Things.class, "change")).isEmpty();
        assertThat(drifts(DELETE, Things.class, "delete")).isEmpty();
    }

    @Test
    void aListThatIsNoPageAndTakesNoFilters() {
        assertThat(drifts(LIST, Stuff.class, "list"))
                .containsExactlyInAnyOrder(
                        "things.list query.first: contract says integer (optional), Java has nothing",
                        "things.list: has no default method without RequestOptions",
                        "things.list answer: contract says paged, Java has OperationDriftTest.Thing");
    }

    @Test
    void anotherNameAnotherPathAndNoBody() {
        assertThat(drifts(CHANGE, Stuff.class, "alter"))
                .contains(
                        "things.change: contract says POST /things/{id}, Java has POST /things/{thing}/change",
                        "things.change: its method must be called change, Java has alter",
                        "things.change: contract has the path parameters [id], Java has [thing]",
                        "things.change body: contract has one, Java has none",
                        "things.change: its last parameter must be @Tag RequestOptions")
                .anyMatch(line -> line.contains("contract has nothing for the parameter"))
                .anyMatch(line -> line.startsWith("things.change answer: contract says not paged"));
    }

    @Test
    void aParameterTooManyAndOneThatMayBeLeftOut() {
        assertThat(drifts(DELETE, Stuff.class, "delete"))
                .contains(
                        "things.delete query.why: contract says optional, so it must be @Nullable; Java has String",
                        "things.delete query.who: contract has no such parameter, Java has String",
                        "things.delete body: contract has none, Java has OperationDriftTest.Thing",
                        "things.delete answer: contract says boolean, Java has OperationDriftTest.Thing");
    }

    @Test
    void operationsAreFoundByNameElseByVerbAndPath() {
        Resources resources = Resources.of(Client.class);
        Operation renamed = operation("remove", "DELETE", "/things/{id}", List.of(), Map.of(), null, THING, false);
        Operation absent = operation("absent", "GET", "/things/{id}", List.of(), Map.of(), null, THING, false);

        assertThat(resources.method(LIST)).contains(method(Things.class, "list"));
        assertThat(resources.method(renamed)).contains(method(Things.class, "delete"));
        assertThat(resources.method(absent)).isEmpty();
    }

    @Test
    void whatTheContractDoesNotHaveIsAStray() {
        assertThat(Resources.of(Client.class).strays(List.of(LIST, CHANGE)))
                .contains(
                        "WhopClient.stuff(): the contract has no resource of this name",
                        "Things.delete: contract has no such operation, Java has DELETE /things/{id}",
                        "Stuff.list: contract has no such operation, Java has GET /things");
    }

    @Test
    void aResourceWithoutAnAccessorIsUnreachable() {
        // None of the real resources is reachable through this client.
        assertThat(Resources.of(Client.class).unreachable())
                .contains(
                        "io.github.whop4j.client.payments.Payments: has operations, but WhopClient has no accessor for it");
    }

    private static List<String> drifts(Operation operation, Class<?> resource, String name) {
        return new OperationCheck(operation, method(resource, name), Set.of()).drifts();
    }

    private static Method method(Class<?> resource, String name) {
        return Arrays.stream(resource.getMethods())
                .filter(method -> method.getName().equals(name) && !method.isDefault())
                .findFirst()
                .orElseThrow();
    }

    private static Operation operation(
            String name,
            String verb,
            String path,
            List<String> parameters,
            Map<String, Field> query,
            @Nullable Shape body,
            Shape answer,
            boolean paged) {
        return new Operation("things", "Things", name, verb, path, parameters, query, body, answer, paged);
    }

    private static Field optional(String name, Shape shape) {
        return new Field(name, shape, false, true);
    }
}
