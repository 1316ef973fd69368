package io.github.whop4j.client.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.WhopClient;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every typed operation, called: what the contract lets be sent is sent so, what it lets be answered arrives. */
class BehaviourTest {
    private static final Conformance CONFORMANCE = new Conformance(Contract.load(), WhopClient.class);
    private static final RequestBehaviour REQUESTS = new RequestBehaviour();
    private static final AnswerBehaviour ANSWERS = new AnswerBehaviour();

    /** While the types of an operation differ from the contract, so does what goes through them. */
    static Stream<Operation> conforming() {
        return CONFORMANCE.conforming().stream();
    }

    @ParameterizedTest
    @MethodSource("conforming")
    void sendsWhatItIsGiven(Operation operation) {
        assertThat(REQUESTS.drifts(operation, CONFORMANCE.method(operation))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("conforming")
    void answersWhatItGets(Operation operation) {
        assertThat(ANSWERS.drifts(operation, CONFORMANCE.method(operation))).isEmpty();
    }
}
