package io.github.whop4j.sandbox.file;

/**
 * What becomes of uploaded bytes. Public because the state file is read by reflection.
 *
 * @param id there is one row
 * @param seconds how long the file is processing, by the sandbox's clock
 * @param fails whether it is failed afterwards instead of ready
 */
public record Processing(String id, int seconds, boolean fails) {
    /** Ready at once. */
    public static final Processing USUAL = of(0, false);

    /**
     * Another way.
     *
     * @param seconds how long the file is processing
     * @param fails whether it is failed afterwards
     * @return the only row
     */
    public static Processing of(int seconds, boolean fails) {
        return new Processing("next", seconds, fails);
    }
}
