package io.github.whop4j.client.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Ways to change a delivery, drawn with one seed. Some change nothing that is signed. */
final class Mutations {

    /** Characters that look like others, or like nothing. */
    private static final Map<String, String> LOOK_ALIKES =
            Map.of("a", "а", "e", "е", "o", "о", "p", "р", "1", "１", "0", "٠", "-", "‐", "=", "＝", ",", "‚", "_", "＿");

    private static final List<String> OTHER_SIGNATURES = List.of(
            "v1,AAAA",
            "v1,",
            "v1a,AAAA",
            "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
            "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
            "v1=00",
            "t=1",
            "garbage");

    private final Random random;
    private final List<UnaryOperator<Delivery>> all = List.of(
            this::bodyBit,
            this::bodyShorter,
            this::bodyLonger,
            this::bodyLookAlike,
            this::bodyReplaced,
            this::headerBit,
            this::headerShorter,
            this::headerLonger,
            this::headerLookAlike,
            this::headerReplaced,
            this::headerRemoved,
            this::headersSwapped,
            this::timestampMoved,
            this::caseChanged,
            this::versionChanged,
            this::signatureAdded,
            this::signatureRespelled,
            this::boundaryMoved);

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    int kinds() {
        return all.size();
    }

    Delivery change(int kind, Delivery genuine) {
        return all.get(kind).apply(genuine);
    }

    private Delivery bodyBit(Delivery d) {
        return d.withBody(flipped(d.body()));
    }

    private Delivery bodyShorter(Delivery d) {
        return d.withBody(cut(d.body()));
    }

    private Delivery bodyLonger(Delivery d) {
        return d.withBody(longer(d.body()));
    }

    private Delivery bodyLookAlike(Delivery d) {
        return d.withBody(lookAlike(new String(d.body(), UTF_8)).getBytes(UTF_8));
    }

    private Delivery bodyReplaced(Delivery d) {
        return d.withBody(
                switch (random.nextInt(4)) {
                    case 0 -> new byte[0];
                    case 1 -> new byte[random.nextInt(100_000)];
                    case 2 -> new String(d.body(), UTF_8).replace("{", "{ ").getBytes(UTF_8);
                    default -> ("\uFEFF" + new String(d.body(), UTF_8)).getBytes(UTF_8);
                });
    }

    private Delivery headerBit(Delivery d) {
        return onHeader(d, value -> new String(flipped(value.getBytes(UTF_8)), UTF_8));
    }

    private Delivery headerShorter(Delivery d) {
        return onHeader(d, value -> new String(cut(value.getBytes(UTF_8)), UTF_8));
    }

    private Delivery headerLonger(Delivery d) {
        return onHeader(d, value -> new String(longer(value.getBytes(UTF_8)), UTF_8));
    }

    private Delivery headerLookAlike(Delivery d) {
        return onHeader(d, this::lookAlike);
    }

    private Delivery headerReplaced(Delivery d) {
        return onHeader(d, value -> switch (random.nextInt(5)) {
            case 0 -> "";
            case 1 -> " ";
            case 2 -> value.repeat(1 + random.nextInt(2_000));
            case 3 -> "\u0000";
            default -> value.substring(value.length() / 2);
        });
    }

    private Delivery headerRemoved(Delivery d) {
        return d.without(header(d));
    }

    private Delivery headersSwapped(Delivery d) {
        String one = header(d);
        String other = header(d);
        return d.with(one, value(d, other)).with(other, value(d, one));
    }

    /** By seconds, by hours, to another unit, to a spelling of the same number. */
    private Delivery timestampMoved(Delivery d) {
        boolean standard = d.headers().containsKey("webhook-timestamp");
        String name = standard ? "webhook-timestamp" : "x-whop-signature";
        String before = standard ? value(d, name) : value(d, name).substring(2, 12);
        BigInteger seconds = new BigInteger(before);
        String after = switch (random.nextInt(6)) {
            case 0 -> seconds.add(BigInteger.valueOf(1 + random.nextInt(300))).toString();
            case 1 ->
                seconds.subtract(BigInteger.valueOf(1 + random.nextInt(100_000)))
                        .toString();
            case 2 -> before + "000";
            case 3 -> "0" + before;
            case 4 -> "+" + before;
            default -> "99999999999999999999";
        };
        return d.with(name, value(d, name).replace(before, after));
    }

    private Delivery caseChanged(Delivery d) {
        return onHeader(d, value -> {
            int at = random.nextInt(value.length());
            char c = value.charAt(at);
            char other = Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c);
            return value.substring(0, at) + other + value.substring(at + 1);
        });
    }

    private Delivery versionChanged(Delivery d) {
        String name = signatureHeader(d);
        List<String> versions = List.of("v1,", "v1a,", "v2,", "v0,", "V1,", "", "v1=", "v1,v1,");
        String version = versions.get(random.nextInt(versions.size()));
        return d.with(name, value(d, name).replaceFirst("v1a?[,=]", version));
    }

    /** Beside the right one, which stays. */
    private Delivery signatureAdded(Delivery d) {
        String name = signatureHeader(d);
        String separator = name.equals("webhook-signature") ? " " : ",";
        String more = OTHER_SIGNATURES.get(random.nextInt(OTHER_SIGNATURES.size()));
        String value = value(d, name);
        return d.with(name, random.nextBoolean() ? value + separator + more : more + separator + value);
    }

    /** Another text that decodes to the same bytes: other padding, other stray bits, line breaks, the URL alphabet. */
    private Delivery signatureRespelled(Delivery d) {
        String name = signatureHeader(d);
        String value = value(d, name);
        return d.with(
                name,
                switch (random.nextInt(5)) {
                    case 0 -> value.replace("=", "");
                    case 1 -> value + "=";
                    case 2 -> value.replace('+', '-').replace('/', '_');
                    case 3 -> value.replaceFirst("(.)(=+)$", "+$2");
                    default -> value.substring(0, 20) + "\n" + value.substring(20);
                });
    }

    /** The same bytes over all, cut elsewhere into id, time and body. */
    private Delivery boundaryMoved(Delivery d) {
        String id = d.headers().get("webhook-id");
        if (id == null) {
            String value = value(d, "x-whop-signature");
            return new Delivery(
                            (value.substring(2, 12) + "." + new String(d.body(), UTF_8)).getBytes(UTF_8), d.headers())
                    .with("x-whop-signature", "t=," + value.substring(value.indexOf(',') + 1));
        }
        String timestamp = value(d, "webhook-timestamp");
        return random.nextBoolean()
                ? d.with("webhook-id", id + "." + timestamp).with("webhook-timestamp", "")
                : d.with("webhook-id", "").with("webhook-timestamp", id + "." + timestamp);
    }

    private Delivery onHeader(Delivery d, UnaryOperator<String> change) {
        String name = header(d);
        return d.with(name, change.apply(value(d, name)));
    }

    private String header(Delivery d) {
        List<String> names = List.copyOf(d.headers().keySet());
        return names.get(random.nextInt(names.size()));
    }

    private static String signatureHeader(Delivery d) {
        return d.headers().containsKey("webhook-signature") ? "webhook-signature" : "x-whop-signature";
    }

    private static String value(Delivery d, String name) {
        return d.headers().getOrDefault(name, "");
    }

    private byte[] flipped(byte[] bytes) {
        byte[] changed = bytes.clone();
        changed[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return changed;
    }

    private byte[] cut(byte[] bytes) {
        int from = random.nextInt(bytes.length);
        int to = from + 1 + random.nextInt(bytes.length - from);
        byte[] changed = Arrays.copyOf(bytes, bytes.length - (to - from));
        System.arraycopy(bytes, to, changed, from, bytes.length - to);
        return changed;
    }

    private byte[] longer(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        byte[] changed = Arrays.copyOf(bytes, bytes.length + 1);
        changed[at] = (byte) random.nextInt(256);
        System.arraycopy(bytes, at, changed, at + 1, bytes.length - at);
        return changed;
    }

    private String lookAlike(String value) {
        int from = random.nextInt(Math.max(1, value.length()));
        for (int i = 0; i < value.length(); i++) {
            int at = (from + i) % value.length();
            String other = LOOK_ALIKES.get(value.substring(at, at + 1));
            if (other != null) {
                return value.substring(0, at) + other + value.substring(at + 1);
            }
        }
        return value + "\u200b";
    }
}
