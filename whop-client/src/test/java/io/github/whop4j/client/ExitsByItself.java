package io.github.whop4j.client;

import java.net.URI;

/** A program that calls Whop, closes nothing and returns. */
final class ExitsByItself {
    private ExitsByItself() {}

    public static void main(String[] arguments) {
        WhopClient whop = WhopClient.builder()
                .apiKey("apik_1")
                .environment(Environment.local(URI.create(arguments[0])))
                .build();
        String now = whop.payments().retrieve("pay_1").id();
        String later = whop.async(w -> w.payments().retrieve("pay_2")).join().id();
        System.out.println(now + " " + later + " done");
    }
}
