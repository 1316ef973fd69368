package io.github.whop4j.client.payments;

/**
 * An invoice to be made. There are two kinds, each with a starting point of its own: {@link #forProduct} with a product
 * made for it, {@link #forProductId} with a product that exists.
 */
public sealed interface CreateInvoice permits InvoiceWithProduct, InvoiceWithProductId {
    /**
     * An invoice for a product that is made with it.
     *
     * @param companyId who is paid; {@code biz_…}
     * @param collectionMethod how the money is asked for
     * @param plan what is to be paid
     * @param product what is sold; a new product
     * @return a builder
     */
    static InvoiceWithProduct.Builder forProduct(
            String companyId, CollectionMethod collectionMethod, InvoicePlan plan, InvoiceProduct product) {
        return InvoiceWithProduct.builder(companyId, collectionMethod, plan, product);
    }

    /**
     * An invoice for a product that exists.
     *
     * @param companyId who is paid; {@code biz_…}
     * @param productId what is sold; {@code prod_…}
     * @param collectionMethod how the money is asked for
     * @param plan what is to be paid
     * @return a builder
     */
    static InvoiceWithProductId.Builder forProductId(
            String companyId, String productId, CollectionMethod collectionMethod, InvoicePlan plan) {
        return InvoiceWithProductId.builder(companyId, productId, collectionMethod, plan);
    }
}
