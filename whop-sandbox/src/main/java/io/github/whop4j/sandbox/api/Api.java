package io.github.whop4j.sandbox.api;

import io.github.whop4j.sandbox.http.Filter;
import io.github.whop4j.sandbox.http.Handler;
import io.github.whop4j.sandbox.http.Method;
import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.State;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The way of every API call: credential, version, permissions, idempotency, faults, contract, operation. An operation that
 * refuses has changed nothing.
 */
public final class Api {
    /** What every path of the API begins with. */
    public static final String PREFIX = "/api/v1";

    private final State state;
    private final Credentials credentials;
    private final Filter faults;
    private final Router router;
    private final Idempotency idempotency;

    /**
     * Opens the API; resources add their operations.
     *
     * @param state what it is about
     * @param credentials who may ask
     * @param faults what goes wrong on purpose, once a caller is known
     * @param router where to add the routes
     */
    public Api(State state, Credentials credentials, Filter faults, Router router) {
        this(state, credentials, faults, router, new Idempotency(state));
    }

    private Api(State state, Credentials credentials, Filter faults, Router router, Idempotency idempotency) {
        this.state = state;
        this.credentials = credentials;
        this.faults = faults;
        this.router = router;
        this.idempotency = idempotency;
    }

    /**
     * Keeps some paths for operations that are added when one of them is first asked for.
     *
     * @param operations adds them, once
     * @param names the first segments of their paths, as in {@code payments}
     */
    public void mount(Consumer<Api> operations, String... names) {
        router.mount(
                group -> operations.accept(new Api(state, credentials, faults, group, idempotency)),
                Arrays.stream(names).map(name -> PREFIX + "/" + name).toArray(String[]::new));
    }

    /** Reads what all sandboxes of a JVM share, if no one has yet. */
    public static void prepare() {
        Contract.get();
    }

    /**
     * Adds {@code GET path}; the operation may not change anything.
     *
     * @param path the contract's path, such as {@code /payments/{id}}
     * @param operation gives the answer's body
     */
    public void get(String path, Function<Call, Object> operation) {
        add(Method.GET, path, operation);
    }

    /**
     * Adds {@code POST path}.
     *
     * @param path the contract's path
     * @param operation makes the change and gives the answer's body; when it throws, nothing has changed
     */
    public void post(String path, Function<Call, Object> operation) {
        add(Method.POST, path, operation);
    }

    /**
     * Adds an operation of the contract; its answer is sent with status 200.
     *
     * @param method the contract's verb
     * @param path the contract's path
     * @param operation gives the answer's body
     */
    public void add(Method method, String path, Function<Call, Object> operation) {
        Contract.Operation described = Contract.get().operation(method + " " + path);
        router.add(method, PREFIX + path, request -> {
            Principal principal = credentials.of(request);
            Versions.check(request);
            principal.require(method + " " + path, described.permissions());
            state.timers().runDue();
            Handler perform = performed -> perform(principal, described, operation, performed);
            if (method == Method.POST) {
                return idempotency.guard(principal, request, perform, next -> around -> faults.handle(around, next));
            }
            return faults.handle(request, perform);
        });
    }

    private Response perform(
            Principal principal, Contract.Operation described, Function<Call, Object> operation, Request request) {
        Query query = new Query(described.query(), request.query());
        JsonObject body = described.body() == null ? new JsonObject() : request.json();
        if (described.body() != null) {
            Validation.body(described.body(), body);
        }
        Call call = new Call(state, principal, request, body, query);
        if (request.method() == Method.GET) {
            // Written as text outside: no one waits for that.
            Object answer = state.store().read(() -> operation.apply(call));
            return Response.json(200, answer);
        }
        return state.store().change(() -> Response.json(200, operation.apply(call)));
    }
}
