package io.github.whop4j.client.checkout;

import io.github.whop4j.client.Patch;
import io.github.whop4j.client.common.FileReference;
import java.util.List;

/**
 * What a change to a product says of its texts. A part of the builder of {@link UpdateProduct}.
 *
 * @param <B> the whole builder
 */
abstract class UpdateProductTextsBuilder<B extends UpdateProductTextsBuilder<B>> {
    Patch<CustomCta> customCta = Patch.absent();
    Patch<String> customCtaUrl = Patch.absent();
    Patch<String> customStatementDescriptor = Patch.absent();
    Patch<String> description = Patch.absent();
    Patch<List<FileReference>> galleryImages = Patch.absent();
    Patch<String> headline = Patch.absent();
    Patch<String> redirectPurchaseUrl = Patch.absent();
    Patch<String> route = Patch.absent();
    Patch<String> title = Patch.absent();

    UpdateProductTextsBuilder() {}

    /** The builder as what it is. */
    abstract B self();

    /**
     * What the buy button says.
     *
     * @param customCta one of its constants, or a word of your own through {@code of}
     */
    public B customCta(CustomCta customCta) {
        this.customCta = Patch.set(customCta);
        return self();
    }

    /** {@return this, and empties what {@link #customCta(CustomCta)} sets} */
    public B clearCustomCta() {
        customCta = Patch.clear();
        return self();
    }

    /**
     * Where the buy button leads.
     *
     * @param customCtaUrl as text
     */
    public B customCtaUrl(String customCtaUrl) {
        this.customCtaUrl = Patch.set(customCtaUrl);
        return self();
    }

    /** {@return this, and empties what {@link #customCtaUrl(String)} sets} */
    public B clearCustomCtaUrl() {
        customCtaUrl = Patch.clear();
        return self();
    }

    /**
     * What the buyer finds on the card statement.
     *
     * @param customStatementDescriptor 5 to 22 characters
     */
    public B customStatementDescriptor(String customStatementDescriptor) {
        this.customStatementDescriptor = Patch.set(customStatementDescriptor);
        return self();
    }

    /** {@return this, and empties what {@link #customStatementDescriptor(String)} sets} */
    public B clearCustomStatementDescriptor() {
        customStatementDescriptor = Patch.clear();
        return self();
    }

    /**
     * What it is.
     *
     * @param description as text
     */
    public B description(String description) {
        this.description = Patch.set(description);
        return self();
    }

    /** {@return this, and empties what {@link #description(String)} sets} */
    public B clearDescription() {
        description = Patch.clear();
        return self();
    }

    /**
     * Its pictures.
     *
     * @param galleryImages the ids of uploaded files
     */
    public B galleryImages(List<String> galleryImages) {
        this.galleryImages =
                Patch.set(galleryImages.stream().map(FileReference::new).toList());
        return self();
    }

    /** {@return this, and empties what {@link #galleryImages(List)} sets} */
    public B clearGalleryImages() {
        galleryImages = Patch.clear();
        return self();
    }

    /**
     * One line about it.
     *
     * @param headline as text
     */
    public B headline(String headline) {
        this.headline = Patch.set(headline);
        return self();
    }

    /** {@return this, and empties what {@link #headline(String)} sets} */
    public B clearHeadline() {
        headline = Patch.clear();
        return self();
    }

    /**
     * Where the buyer is sent after paying.
     *
     * @param redirectPurchaseUrl as text
     */
    public B redirectPurchaseUrl(String redirectPurchaseUrl) {
        this.redirectPurchaseUrl = Patch.set(redirectPurchaseUrl);
        return self();
    }

    /** {@return this, and empties what {@link #redirectPurchaseUrl(String)} sets} */
    public B clearRedirectPurchaseUrl() {
        redirectPurchaseUrl = Patch.clear();
        return self();
    }

    /**
     * Its name in addresses.
     *
     * @param route as text
     */
    public B route(String route) {
        this.route = Patch.set(route);
        return self();
    }

    /** {@return this, and empties what {@link #route(String)} sets} */
    public B clearRoute() {
        route = Patch.clear();
        return self();
    }

    /**
     * What the buyer reads.
     *
     * @param title at most 80 characters
     */
    public B title(String title) {
        this.title = Patch.set(title);
        return self();
    }

    /** {@return this, and empties what {@link #title(String)} sets} */
    public B clearTitle() {
        title = Patch.clear();
        return self();
    }
}
