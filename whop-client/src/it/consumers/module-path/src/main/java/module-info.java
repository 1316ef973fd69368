module consumer {
    requires io.github.whop4j.client;
    requires jdk.httpserver;
}
