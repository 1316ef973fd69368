package io.github.whop4j.sandbox.api;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.WhopSandbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No operation forgets to ask what a token may do, and whether it is still good. */
class PermissionsTest {
    private static final WhopSandbox SANDBOX = WhopSandbox.start();
    private static final Caller PLATFORM = Caller.platform(SANDBOX);
    private static final Caller EXPIRED = token(List.of());
    private static final Caller NARROW;

    static {
        SANDBOX.advance(Duration.ofHours(2));
        NARROW = token(List.of("nothing:at:all"));
    }

    @AfterAll
    static void stop() {
        SANDBOX.close();
    }

    static Set<String> operations() {
        return Contract.get().names();
    }

    static List<String> withPermissions() {
        return operations().stream()
                .filter(operation ->
                        !Contract.get().operation(operation).permissions().isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void refusesATokenThatHasExpired(String operation) {
        Answer answer = ask(EXPIRED, operation);

        assertThat(answer.status()).as(answer.text()).isEqualTo(401);
        assertThat(answer.message()).contains("expired");
    }

    @ParameterizedTest
    @MethodSource("withPermissions")
    void refusesATokenThatLacksAPermissionAndNamesIt(String operation) {
        Answer answer = ask(NARROW, operation);

        assertThat(answer.status()).as(answer.text()).isEqualTo(403);
        assertThat(answer.message())
                .contains(Contract.get().operation(operation).permissions());
    }

    @ParameterizedTest
    @MethodSource("withPermissions")
    void oneMissingPermissionIsEnough(String operation) {
        List<String> permissions =
                new ArrayList<>(Contract.get().operation(operation).permissions());
        String missing = permissions.remove(permissions.size() - 1);
        permissions.removeIf(missing::equals);
        permissions.add("nothing:at:all");

        Answer answer = ask(token(permissions), operation);

        assertThat(answer.status()).as(answer.text()).isEqualTo(403);
        assertThat(answer.message()).isEqualTo("This credential lacks " + missing + ".");
    }

    private static Answer ask(Caller caller, String operation) {
        String[] parts = operation.split(" ", 2);
        String path = "/api/v1" + parts[1].replaceAll("\\{[^}]+}", "x_1");
        return caller.send(parts[0], path, parts[0].equals("GET") || parts[0].equals("DELETE") ? null : "{}");
    }

    private static Caller token(List<String> actions) {
        return new Caller(
                SANDBOX,
                PLATFORM.post("/access_tokens", object("company_id", "biz_sandbox", "scoped_actions", actions))
                        .ok()
                        .string("token"));
    }
}
