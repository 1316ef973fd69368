package io.github.whop4j.client.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.WhopClient;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation of API version 2025-01-01, by reflection: verb, path, query, body and answer, down to the last nested
 * field and the last word of every enum, in both directions.
 */
class ContractTest {
    private static final Contract CONTRACT = Contract.load();
    private static final Conformance CONFORMANCE = new Conformance(CONTRACT, WhopClient.class);

    static Stream<Operation> typed() {
        return CONFORMANCE.typed().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("typed")
    void isAsTheContractSays(Operation operation) {
        assertThat(CONFORMANCE.drifts(operation)).isEmpty();
    }

    @Test
    void nothingIsOutsideOfTheContract() {
        assertThat(CONFORMANCE.strays()).isEmpty();
    }

    @Test
    void everyOperationIsTyped() {
        System.out.println(
                CONFORMANCE.conforming().size() + " of " + CONTRACT.operations().size() + " operations typed");

        assertThat(CONTRACT.operations()).hasSize(226);
        assertThat(CONFORMANCE.missing()).isEmpty();
        assertThat(CONFORMANCE.conforming()).hasSize(226);
    }
}
