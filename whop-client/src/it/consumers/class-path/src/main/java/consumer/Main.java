package consumer;

import java.io.IOException;

/** Makes a call with whop-client on the class path, then looks at what came along with it. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException {
        String userAgent = new Whop().call();
        Check.that(userAgent.startsWith("whop4j/" + arguments[0] + " "), "the manifest gave no version: " + userAgent);
        ClassPath classPath = new ClassPath();
        classPath.holdsWhatItShould();
        classPath.hasNoEmptyJar();
        classPath.isSmall();
    }
}
