package io.github.whop4j.client.ads;

/**
 * When a result counts as brought by an ad.
 *
 * @param eventType what the person did with the ad; as Meta writes it
 * @param windowDays days after it in which a result still counts
 */
public record MetaAttribution(String eventType, Integer windowDays) {}
