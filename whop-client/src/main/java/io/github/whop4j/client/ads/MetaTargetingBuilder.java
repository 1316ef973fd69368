package io.github.whop4j.client.ads;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a Meta ad group reaches. A part of the builder of {@link MetaAdGroup}.
 *
 * @param <B> the whole builder
 */
abstract class MetaTargetingBuilder<B extends MetaTargetingBuilder<B>> {
    @Nullable
    List<String> androidDevices;

    @Nullable
    String audienceType;

    @Nullable
    MetaGeoLocations excludedGeoLocations;

    @Nullable
    List<MetaGeoTarget> geoCities;

    @Nullable
    MetaGeoLocations geoLocations;

    @Nullable
    List<MetaGeoTarget> geoRegions;

    @Nullable
    List<String> geoZips;

    @Nullable
    List<String> iosDevices;

    @Nullable
    List<String> locationTypes;

    @Nullable
    MetaTargetingAutomation targetingAutomation;

    @Nullable
    List<String> userDevice;

    @Nullable
    List<String> userOs;

    MetaTargetingBuilder() {}

    /** The builder as what it is. */
    abstract B self();

    /**
     * The Android devices to reach.
     *
     * @param androidDevices all of them
     */
    public B androidDevices(List<String> androidDevices) {
        this.androidDevices = List.copyOf(androidDevices);
        return self();
    }

    /**
     * The kind of audience.
     *
     * @param audienceType as Meta writes it
     */
    public B audienceType(String audienceType) {
        this.audienceType = audienceType;
        return self();
    }

    /**
     * Where not to show the ads.
     *
     * @param excludedGeoLocations built before
     */
    public B excludedGeoLocations(MetaGeoLocations excludedGeoLocations) {
        this.excludedGeoLocations = excludedGeoLocations;
        return self();
    }

    /**
     * The cities to show the ads in.
     *
     * @param geoCities all of them
     */
    public B geoCities(List<MetaGeoTarget> geoCities) {
        this.geoCities = List.copyOf(geoCities);
        return self();
    }

    /**
     * Where to show the ads.
     *
     * @param geoLocations built before
     */
    public B geoLocations(MetaGeoLocations geoLocations) {
        this.geoLocations = geoLocations;
        return self();
    }

    /**
     * The regions to show the ads in.
     *
     * @param geoRegions all of them
     */
    public B geoRegions(List<MetaGeoTarget> geoRegions) {
        this.geoRegions = List.copyOf(geoRegions);
        return self();
    }

    /**
     * The postal codes to show the ads in.
     *
     * @param geoZips all of them
     */
    public B geoZips(List<String> geoZips) {
        this.geoZips = List.copyOf(geoZips);
        return self();
    }

    /**
     * The iOS devices to reach.
     *
     * @param iosDevices all of them
     */
    public B iosDevices(List<String> iosDevices) {
        this.iosDevices = List.copyOf(iosDevices);
        return self();
    }

    /**
     * How people have to belong to a place.
     *
     * @param locationTypes as Meta writes it
     */
    public B locationTypes(List<String> locationTypes) {
        this.locationTypes = List.copyOf(locationTypes);
        return self();
    }

    /**
     * How far Meta may choose the audience itself.
     *
     * @param targetingAutomation built before
     */
    public B targetingAutomation(MetaTargetingAutomation targetingAutomation) {
        this.targetingAutomation = targetingAutomation;
        return self();
    }

    /**
     * The devices to reach.
     *
     * @param userDevice all of them
     */
    public B userDevice(List<String> userDevice) {
        this.userDevice = List.copyOf(userDevice);
        return self();
    }

    /**
     * The operating systems to reach.
     *
     * @param userOs all of them
     */
    public B userOs(List<String> userOs) {
        this.userOs = List.copyOf(userOs);
        return self();
    }
}
