package io.github.whop4j.sandbox.junit;

import io.github.whop4j.sandbox.WhopSandbox;
import java.util.Arrays;

/**
 * What was said between a failed test and its sandbox. It is no failure itself, but is suppressed by one, because that is
 * shown wherever a failure is.
 */
public final class SandboxConversation extends Exception {
    private static final long serialVersionUID = 1L;

    private SandboxConversation(String message) {
        super(message, null, false, false);
    }

    static void explain(Throwable failure, WhopSandbox sandbox) {
        if (failure.getClass().getName().equals("org.opentest4j.TestAbortedException")) {
            return;
        }
        SandboxConversation conversation = new SandboxConversation("With the Whop sandbox at " + sandbox.baseUri()
                + ", whose clock shows " + sandbox.clock().instant() + ":\n" + sandbox.conversation());
        failure.addSuppressed(conversation);
        if (!Arrays.asList(failure.getSuppressed()).contains(conversation)) {
            // Some exceptions take no others along.
            System.err.println(conversation.getMessage());
        }
    }
}
