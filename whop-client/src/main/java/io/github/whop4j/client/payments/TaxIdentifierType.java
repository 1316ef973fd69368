package io.github.whop4j.client.payments;

import io.github.whop4j.client.OpenEnum;

/** The kind of a tax number: a country, and the name of the number there. */
public final class TaxIdentifierType extends OpenEnum {
    private static final Known<TaxIdentifierType> KNOWN = new Known<>(TaxIdentifierType::new);

    /** ABN in Australia. */
    public static final TaxIdentifierType AU_ABN = KNOWN.add("au_abn");

    /** VAT number in the European Union. */
    public static final TaxIdentifierType EU_VAT = KNOWN.add("eu_vat");

    /** CNPJ in Brazil, of a business. */
    public static final TaxIdentifierType BR_CNPJ = KNOWN.add("br_cnpj");

    /** CPF in Brazil, of a person. */
    public static final TaxIdentifierType BR_CPF = KNOWN.add("br_cpf");

    /** Business number in Canada. */
    public static final TaxIdentifierType CA_BN = KNOWN.add("ca_bn");

    /** GST or HST number in Canada. */
    public static final TaxIdentifierType CA_GST_HST = KNOWN.add("ca_gst_hst");

    /** Tax number (Steuernummer) in Germany. */
    public static final TaxIdentifierType DE_STN = KNOWN.add("de_stn");

    /** VAT number in the United Kingdom. */
    public static final TaxIdentifierType GB_VAT = KNOWN.add("gb_vat");

    /** GST number in India. */
    public static final TaxIdentifierType IN_GST = KNOWN.add("in_gst");

    /** RFC in Mexico. */
    public static final TaxIdentifierType MX_RFC = KNOWN.add("mx_rfc");

    /** VAT number in Norway. */
    public static final TaxIdentifierType NO_VAT = KNOWN.add("no_vat");

    /** GST number in Singapore. */
    public static final TaxIdentifierType SG_GST = KNOWN.add("sg_gst");

    /** CIF in Spain. */
    public static final TaxIdentifierType ES_CIF = KNOWN.add("es_cif");

    /** VAT number in Switzerland. */
    public static final TaxIdentifierType CH_VAT = KNOWN.add("ch_vat");

    /** EIN in the United States. */
    public static final TaxIdentifierType US_EIN = KNOWN.add("us_ein");

    static {
        KNOWN.addAll("ad_nrt ao_tin ar_cuit am_tin aw_tin au_arn az_tin bs_tin bh_vat bd_bin bb_tin by_tin bj_ifu");
        KNOWN.addAll("bo_tin ba_tin bg_uic bf_ifu kh_tin cm_niu ca_pst_bc ca_pst_mb ca_pst_sk ca_qst cv_nif cl_tin");
        KNOWN.addAll("cn_tin co_nit cd_nif cr_tin hr_oib do_rcn ec_ruc eg_tin sv_nit et_tin eu_oss_vat ge_vat gn_nif");
        KNOWN.addAll("hk_br hu_tin is_vat id_npwp il_vat jp_cn jp_rn jp_trn kz_bin ke_pin kg_tin la_tin li_uid li_vat");
        KNOWN.addAll("my_frp my_itn my_sst mr_nif md_vat me_pib ma_vat np_pan nz_gst ng_tin mk_vat no_voec om_vat");
        KNOWN.addAll("pe_ruc ph_tin pl_nip ro_tin ru_inn ru_kpp sa_vat sn_ninea rs_pib sg_uen si_tin za_vat kr_brn");
        KNOWN.addAll("ch_uid tw_vat tj_tin tz_vat th_vat tr_tin ug_tin ua_vat ae_trn uy_ruc uz_tin uz_vat ve_rif");
        KNOWN.addAll("vn_tin zm_tin zw_tin sr_fin xi_vat");
    }

    private TaxIdentifierType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static TaxIdentifierType of(String value) {
        return KNOWN.of(value);
    }
}
