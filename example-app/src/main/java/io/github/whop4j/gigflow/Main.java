package io.github.whop4j.gigflow;

final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("GigFlow");
    }
}
