package io.github.whop4j.benchmarks.get;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One client in a JVM of its own, against a server in another. */
@State(Scope.Benchmark)
public class LoopbackGet {
    @Param("RawOkHttp")
    public String peer = "";

    @Param("0")
    public int port;

    private Get client = () -> "not set up";

    @Setup
    public void connect() {
        client = Get.of(peer, port);
    }

    @Benchmark
    public Object get() throws Exception {
        return client.get();
    }
}
