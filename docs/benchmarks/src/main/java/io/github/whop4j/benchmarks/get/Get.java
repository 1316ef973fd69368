package io.github.whop4j.benchmarks.get;

/** One typed GET through a client that is built once, with that client's defaults. */
public interface Get {
    /**
     * Sends the request and reads the answer.
     *
     * @return what the client makes of {@link Answer}
     * @throws Exception if it did not work
     */
    Object get() throws Exception;

    /**
     * Builds one of the clients.
     *
     * @param peer the simple name of an implementation, found by name so that a JVM needs the jars of that one only
     * @param port of the server
     * @return a client that has sent nothing yet
     */
    static Get of(String peer, int port) {
        try {
            return Class.forName(Get.class.getPackageName() + "." + peer)
                    .asSubclass(Get.class)
                    .getConstructor(String.class)
                    .newInstance("http://127.0.0.1:" + port);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("No client of that name: " + peer, e);
        }
    }
}
