package io.github.whop4j.benchmarks.get;

/** A whole program: starts, builds a client, sends one GET, ends. */
public final class FirstCall {
    private FirstCall() {}

    /**
     * Runs it.
     *
     * @param args the peer, the port
     * @throws Exception if the call does not work
     */
    public static void main(String[] args) throws Exception {
        Get.of(args[0], Integer.parseInt(args[1])).get();
        // Some clients keep threads that would hold the program up for a minute; ending is not what is measured.
        System.exit(0);
    }
}
