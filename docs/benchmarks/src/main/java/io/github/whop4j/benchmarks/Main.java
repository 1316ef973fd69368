package io.github.whop4j.benchmarks;

import io.github.whop4j.benchmarks.json.PaymentDecoding;
import io.github.whop4j.benchmarks.report.Document;
import io.github.whop4j.benchmarks.run.Calls;
import io.github.whop4j.benchmarks.run.ColdStart;
import io.github.whop4j.benchmarks.run.Peer;
import io.github.whop4j.benchmarks.run.Rounds;
import io.github.whop4j.benchmarks.run.Series;
import io.github.whop4j.benchmarks.run.Server;
import io.github.whop4j.benchmarks.webhook.Verification;
import io.github.whop4j.benchmarks.webhook.VerifyAndDecode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Measures everything and writes it down. */
public final class Main {
    private Main() {}

    /**
     * The whole run.
     *
     * @param args the file to write, the directory of the peers
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        List<Peer> peers = Peer.all(Path.of(args[1]));
        Map<String, ColdStart> starts;
        Map<String, Calls> calls;
        try (Server server = new Server()) {
            starts = ColdStart.measure(peers, server.port());
            calls = Calls.measure(peers, server.port());
        }
        Map<String, Series> decoding = Rounds.throughput(PaymentDecoding.class);
        Map<String, Series> verifyAndDecode = Rounds.throughput(VerifyAndDecode.class);
        Map<String, Series> verification = Rounds.throughput(Verification.class);
        String page = new Document(peers, verification, verifyAndDecode, decoding, calls, starts).markdown();
        Files.writeString(Path.of(args[0]), page);
        System.out.println(page);
    }
}
