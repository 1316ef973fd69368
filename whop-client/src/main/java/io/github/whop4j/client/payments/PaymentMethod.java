package io.github.whop4j.client.payments;

import io.github.whop4j.client.checkout.PaymentMethodType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A way to pay that a buyer has saved. Four kinds come with details; every other one, also one Whop adds later, is a
 * {@link BasePaymentMethod}, whose {@link #paymentMethodType()} tells what it is.
 */
public sealed interface PaymentMethod {
    /**
     * What to charge it with.
     *
     * @return such as {@code payt_…}
     */
    String id();

    /**
     * When it was saved.
     *
     * @return the point in time, or null if Whop did not say
     */
    @Nullable
    Instant createdAt();

    /**
     * The way to pay.
     *
     * @return a word that may be new, or null if Whop did not say
     */
    @Nullable
    PaymentMethodType paymentMethodType();

    /**
     * The kind in Whop's own words.
     *
     * @return the simple name of one of the nested records, or a word this version does not know, or null
     */
    @Nullable
    String typename();

    /**
     * One without details.
     *
     * @param id such as {@code payt_…}
     * @param createdAt when it was saved
     * @param paymentMethodType the way to pay
     * @param typename the kind in Whop's own words
     */
    record BasePaymentMethod(
            String id,
            @Nullable Instant createdAt,
            @Nullable PaymentMethodType paymentMethodType,
            @Nullable String typename)
            implements PaymentMethod {}

    /**
     * A card.
     *
     * @param id such as {@code payt_…}
     * @param card what may be shown of it
     * @param createdAt when it was saved
     * @param paymentMethodType the way to pay
     * @param typename always {@code CardPaymentMethod}
     */
    record CardPaymentMethod(
            String id,
            @Nullable CardDetails card,
            @Nullable Instant createdAt,
            @Nullable PaymentMethodType paymentMethodType,
            @Nullable String typename)
            implements PaymentMethod {}

    /**
     * A bank account in the United States.
     *
     * @param id such as {@code payt_…}
     * @param createdAt when it was saved
     * @param paymentMethodType the way to pay
     * @param typename always {@code UsBankAccountPaymentMethod}
     * @param usBankAccount what may be shown of it
     */
    record UsBankAccountPaymentMethod(
            String id,
            @Nullable Instant createdAt,
            @Nullable PaymentMethodType paymentMethodType,
            @Nullable String typename,
            @Nullable UsBankAccount usBankAccount)
            implements PaymentMethod {}

    /**
     * A Cash App account.
     *
     * @param id such as {@code payt_…}
     * @param cashapp what may be shown of it
     * @param createdAt when it was saved
     * @param paymentMethodType the way to pay
     * @param typename always {@code CashappPaymentMethod}
     */
    record CashappPaymentMethod(
            String id,
            @Nullable Cashapp cashapp,
            @Nullable Instant createdAt,
            @Nullable PaymentMethodType paymentMethodType,
            @Nullable String typename)
            implements PaymentMethod {}

    /**
     * A Dutch bank account, through iDEAL.
     *
     * @param id such as {@code payt_…}
     * @param createdAt when it was saved
     * @param ideal what may be shown of it
     * @param paymentMethodType the way to pay
     * @param typename always {@code IdealPaymentMethod}
     */
    record IdealPaymentMethod(
            String id,
            @Nullable Instant createdAt,
            @Nullable Ideal ideal,
            @Nullable PaymentMethodType paymentMethodType,
            @Nullable String typename)
            implements PaymentMethod {}

    /**
     * A European bank account, through a SEPA mandate.
     *
     * @param id such as {@code payt_…}
     * @param createdAt when it was saved
     * @param paymentMethodType the way to pay
     * @param sepaDebit what may be shown of it
     * @param typename always {@code SepaDebitPaymentMethod}
     */
    record SepaDebitPaymentMethod(
            String id,
            @Nullable Instant createdAt,
            @Nullable PaymentMethodType paymentMethodType,
            @Nullable SepaDebit sepaDebit,
            @Nullable String typename)
            implements PaymentMethod {}

    /**
     * What may be shown of a bank account in the United States.
     *
     * @param accountType such as {@code checking}
     * @param bankName the bank
     * @param last4 the end of the account number
     */
    record UsBankAccount(
            @Nullable String accountType,
            @Nullable String bankName,
            @Nullable String last4) {}

    /**
     * What may be shown of a Cash App account.
     *
     * @param buyerId Cash App's id of the buyer
     * @param cashtag the buyer's public name there
     */
    record Cashapp(@Nullable String buyerId, @Nullable String cashtag) {}

    /**
     * What may be shown of an iDEAL account.
     *
     * @param bank the bank
     * @param bic its identifier code
     */
    record Ideal(@Nullable String bank, @Nullable String bic) {}

    /**
     * What may be shown of an account with a SEPA mandate.
     *
     * @param bankCode the bank's national code
     * @param branchCode its branch
     * @param country two letters
     * @param last4 the end of the IBAN
     */
    record SepaDebit(
            @Nullable String bankCode,
            @Nullable String branchCode,
            @Nullable String country,
            @Nullable String last4) {}
}
