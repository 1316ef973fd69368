package io.github.whop4j.client.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.WhopClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writes every difference to the contract into one file, one a line, for the caller that has to mend many at once. */
class DriftListTest {
    private static final Path FILE = Path.of("target", "contract-drift.txt");

    @Test
    void everyDriftIsWrittenDown() throws IOException {
        Contract contract = Contract.load();
        Conformance conformance = new Conformance(contract, WhopClient.class);
        RequestBehaviour requests = new RequestBehaviour();
        AnswerBehaviour answers = new AnswerBehaviour();
        List<String> lines = new ArrayList<>(conformance.strays());
        conformance.typed().keySet().forEach(operation -> lines.addAll(conformance.drifts(operation)));
        conformance.conforming().forEach(operation -> {
            lines.addAll(requests.drifts(operation, conformance.method(operation)));
            lines.addAll(answers.drifts(operation, conformance.method(operation)));
        });
        contract.events().forEach(event -> lines.addAll(EventCheck.drifts(event)));
        lines.addAll(conformance.missing());
        Files.createDirectories(FILE.getParent());
        Files.write(FILE, lines);

        assertThat(Files.readAllLines(FILE)).isEqualTo(lines);
    }
}
