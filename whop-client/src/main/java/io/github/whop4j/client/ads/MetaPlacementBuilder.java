package io.github.whop4j.client.ads;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where and as what the ads of a Meta ad group appear. A part of the builder of {@link MetaAdGroup}.
 *
 * @param <B> the whole builder
 */
abstract class MetaPlacementBuilder<B extends MetaPlacementBuilder<B>> extends MetaTargetingBuilder<B> {
    @Nullable
    List<String> audienceNetworkPositions;

    @Nullable
    List<String> brandSafetyContentFilterLevels;

    @Nullable
    MetaDestinationType destinationType;

    @Nullable
    String dsaBeneficiary;

    @Nullable
    String dsaPayor;

    @Nullable
    List<String> facebookPositions;

    @Nullable
    String instagramActorId;

    @Nullable
    List<String> instagramPositions;

    @Nullable
    Boolean isDynamicCreative;

    @Nullable
    LeadConversionLocation leadConversionLocation;

    @Nullable
    MetaLeadForm leadFormConfig;

    @Nullable
    String leadGenFormId;

    @Nullable
    List<String> messengerPositions;

    @Nullable
    String pageId;

    @Nullable
    String pixelId;

    @Nullable
    MetaPromotedObject promotedObject;

    @Nullable
    List<String> publisherPlatforms;

    @Nullable
    List<String> threadsPositions;

    @Nullable
    String whatsappPhoneNumber;

    @Nullable
    List<String> whatsappPositions;

    MetaPlacementBuilder() {}

    /**
     * Where to show the ads in the Audience Network.
     *
     * @param audienceNetworkPositions all of them
     */
    public B audienceNetworkPositions(List<String> audienceNetworkPositions) {
        this.audienceNetworkPositions = List.copyOf(audienceNetworkPositions);
        return self();
    }

    /**
     * How strictly to choose what the ads appear next to.
     *
     * @param brandSafetyContentFilterLevels as Meta writes it
     */
    public B brandSafetyContentFilterLevels(List<String> brandSafetyContentFilterLevels) {
        this.brandSafetyContentFilterLevels = List.copyOf(brandSafetyContentFilterLevels);
        return self();
    }

    /**
     * Where the ads lead.
     *
     * @param destinationType one of its constants, or a word of your own through {@code of}
     */
    public B destinationType(MetaDestinationType destinationType) {
        this.destinationType = destinationType;
        return self();
    }

    /**
     * For whom the ads are.
     *
     * @param dsaBeneficiary named under the Digital Services Act
     */
    public B dsaBeneficiary(String dsaBeneficiary) {
        this.dsaBeneficiary = dsaBeneficiary;
        return self();
    }

    /**
     * Who pays for the ads.
     *
     * @param dsaPayor named under the Digital Services Act
     */
    public B dsaPayor(String dsaPayor) {
        this.dsaPayor = dsaPayor;
        return self();
    }

    /**
     * Where to show the ads on Facebook.
     *
     * @param facebookPositions all of them
     */
    public B facebookPositions(List<String> facebookPositions) {
        this.facebookPositions = List.copyOf(facebookPositions);
        return self();
    }

    /**
     * The Instagram account the ads appear under.
     *
     * @param instagramActorId its id at Meta
     */
    public B instagramActorId(String instagramActorId) {
        this.instagramActorId = instagramActorId;
        return self();
    }

    /**
     * Where to show the ads on Instagram.
     *
     * @param instagramPositions all of them
     */
    public B instagramPositions(List<String> instagramPositions) {
        this.instagramPositions = List.copyOf(instagramPositions);
        return self();
    }

    /**
     * Whether Meta puts the ads together from parts.
     *
     * @param isDynamicCreative {@code true} for yes
     */
    public B isDynamicCreative(boolean isDynamicCreative) {
        this.isDynamicCreative = isDynamicCreative;
        return self();
    }

    /**
     * Where people leave their details.
     *
     * @param leadConversionLocation one of its constants, or a word of your own through {@code of}
     */
    public B leadConversionLocation(LeadConversionLocation leadConversionLocation) {
        this.leadConversionLocation = leadConversionLocation;
        return self();
    }

    /**
     * The form people leave their details in.
     *
     * @param leadFormConfig to be made
     */
    public B leadFormConfig(MetaLeadForm leadFormConfig) {
        this.leadFormConfig = leadFormConfig;
        return self();
    }

    /**
     * The form people leave their details in.
     *
     * @param leadGenFormId its id at Meta
     */
    public B leadGenFormId(String leadGenFormId) {
        this.leadGenFormId = leadGenFormId;
        return self();
    }

    /**
     * Where to show the ads in Messenger.
     *
     * @param messengerPositions all of them
     */
    public B messengerPositions(List<String> messengerPositions) {
        this.messengerPositions = List.copyOf(messengerPositions);
        return self();
    }

    /**
     * The Facebook page.
     *
     * @param pageId its id at Meta
     */
    public B pageId(String pageId) {
        this.pageId = pageId;
        return self();
    }

    /**
     * The pixel that counts results.
     *
     * @param pixelId its id at Meta
     */
    public B pixelId(String pixelId) {
        this.pixelId = pixelId;
        return self();
    }

    /**
     * What the ads promote.
     *
     * @param promotedObject built before
     */
    public B promotedObject(MetaPromotedObject promotedObject) {
        this.promotedObject = promotedObject;
        return self();
    }

    /**
     * The platforms of Meta to show the ads on.
     *
     * @param publisherPlatforms all of them
     */
    public B publisherPlatforms(List<String> publisherPlatforms) {
        this.publisherPlatforms = List.copyOf(publisherPlatforms);
        return self();
    }

    /**
     * Where to show the ads on Threads.
     *
     * @param threadsPositions all of them
     */
    public B threadsPositions(List<String> threadsPositions) {
        this.threadsPositions = List.copyOf(threadsPositions);
        return self();
    }

    /**
     * The WhatsApp number people write to.
     *
     * @param whatsappPhoneNumber as text
     */
    public B whatsappPhoneNumber(String whatsappPhoneNumber) {
        this.whatsappPhoneNumber = whatsappPhoneNumber;
        return self();
    }

    /**
     * Where to show the ads on WhatsApp.
     *
     * @param whatsappPositions all of them
     */
    public B whatsappPositions(List<String> whatsappPositions) {
        this.whatsappPositions = List.copyOf(whatsappPositions);
        return self();
    }
}
