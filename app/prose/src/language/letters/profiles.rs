//! What the letters of seven languages look like: their alphabets, and their three hundred commonest runs of
//! three letters, the commonest first. `_` is where a word begins or ends.
//!
//! Tables of whatlang 0.18.0 (MIT, Copyright (c) 2017 Sergey Potapov; permission is hereby granted, free of
//! charge, to any person obtaining a copy to deal in it without restriction, provided that this notice is
//! included in all copies; it is provided "as is", without warranty of any kind), written without gaps.

use super::Profile;

pub(super) const FRENCH: Profile = Profile {
    beyond_ascii: "àâçèéêëîïôùûüÿœ",
    runs: "\
        _dees_de_ionnt_et_tio_etent_lala_e_don_ne_oite_lle__les_de_pt_datiroi_drdroit__à__coté_ns_te_e_s\
        menre__tocon_l’touque_qules_sodesson_peons_uns_ls_e_prue__pae_ct_lts_onn_aue_aemee_e_liontantout\
        utet_àresers_sace__a_trepera_dctier_libité_enux__reen_rsoà_l_ou_inlleun_natou_nnen_dune_d’_separ\
        nteus_ur_s_sansdana_pr_lproitsés_t_piree_ts_psa__déondé_da_lnceertauxommnalme__na_foiqu_certéect\
        alebert_as_a_dammeibesane_r_pocomal_s_cquiourt_e_nee_nousr_daliter_difone_oau__chairui_ell_eslit\
        s_nissératessocautociêtrienintdu_estététrapou_plratar_ranrais_oonaainclaégaancrs_eurprin_ce_ms_t\
        à_u_dourebreut__êtage_étnsisureinsenserndiensessntrir__macian_pst_a_c_dul_e_sublige_rés_rée_qass\
        ndapeuée_l’a_tea_statil_tésaisu_dineindé_equ’_acs_in_tt_cn_al’ht_qsoit_scunrit_égoir’enntahom_on\
        n_e_moie_ignrelnnat_il_n_trillples_él’ereca_rotesseuniidéives_ut_êinsact_fan_s_vigal_asligssapré\
        leue_flicdisver_nutenssirottecs_mabl",
};

pub(super) const ENGLISH: Profile = Profile {
    beyond_ascii: "",
    runs: "\
        _ththe_anhe_nd_andion_ofof_tio_toto_on__inal_atiighghtrig_rior_entas_ed_is_ll_in__bee_rne_onever\
        alls_tevet_t_frs_a_ha_rety_ery_ord_t_prht__co_eve_he_ang_ts_hisingbe_yon_shce_reefreryon_thermen\
        natshapronaly_ahases_for_hihalf_tn_an_ont__pes_o_fod_inceer_onsrese_sectityly_l_bry_e_eerse_ian_\
        e_o_dectidomedoeedhtsteronare__no_wh_a__und_f_asny_l_ae_pere_en_na_winitnted_aanyted_dins_stath_\
        perithe_tst_e_cy_tom_soc_arch_t_od_ontis_eequve_ociman_fuoteothess_al_acwitial_mauni_serea_so_on\
        litintr_ty_oencthiualt_a_eqtatquaive_stalie_wl_oaref_hconte_led_isundciae_fle__lay_iumaby__byhum\
        f_aic__huavege_r_a_woo_ams_com_meeass_dtec_lin_een_rattitplewheateo_ts_rt_frot_chciedisagearyo_o\
        ancelino__fa_susonincat_ndahouwort_inderomoms_otg_temetleitignis_witlducd_wwhiacthicaw_law_heich\
        minimiorto_sse_e_bntrtraeduountane_dnstl_pd_nld_ntas_iblen_p_pun_s_atilyrththofulssidero_ecatuca\
        untien_edo_ph_aeraindpensecn_wommr_s",
};

pub(super) const GERMAN: Profile = Profile {
    beyond_ascii: "ßäöü",
    runs: "\
        en_er_der_unnd_undeinungcht_deichschng__geie_cheech_didierecgenineeit_rech__dan_dverhen_zut_d_au\
        ht__halicit_tenrei_bein__ve_in_eindeaufdenedezu_n_suf_frene_teres__jejedn_u_anseiand_frrunat__se\
        e_udasheis_rhtehatnscnger_has_ens_alerellet_a_wen_grdenteesemen_ododenerg_dallt_uerste_nen_sod_d\
        n_abenlei_gr_vowere_aegeion_stigele_cha_mehafaftn_jren_ererkentbei_sieihihekeierdtign_ion_lunr_d\
        lengemiesgrutliuntchuerngesende_sft_st_isttioati_glstagunmitsenn_n_nan_zite_wir_geice_eei_lier_s\
        n_wglemeide_uchem_chlnatrcht_wdesn_ehrealesprd_fachsser_e_scurcr_mniee_ffene_ge_d_nidurdarint_du\
        gehiedt_s_mialtherhabf_gsicstetaaaathe_angruchlitz_emeabeh_an_vnungegarfrf_ehepru_iserfe_mansndl\
        e_btunn_od_gn_rr_vwieberr_aarbbest_ih_dr_wr_b_ihd_sigkgkenspdigemaellerun_finsrbeffeescigugerstr\
        kene_vgewhanindrt__arießn_hrn_manr_ihututzd_als_ebevonlter_orlietztraausdethule_ionenneiscsonsel\
        et_ohnt_gsam_farstrklseriemg_vt_zerr",
};

pub(super) const SPANISH: Profile = Profile {
    beyond_ascii: "¡¿áéíñóúü",
    runs: "\
        _deos_de__lala__y__a_es_ón_iónrecereder_coe_lel_en_ienchoentechcióacio_aa_p_ela_lal_as_e_d_enna_\
        onas_dda_nte_toad_enecon_pr_sutod_seho_los_peperers_loo_d_tician_dcio_esidaresa_ttieionrsote_do_\
        _inson_re_lito_dadtade_sestproquemen_poa_eodanci_qu_unue_ne_n_es_ylibsu__nas_enacia_e_etra_paor_\
        adoa_dnesra_se_uala_cer_porcomnalrtaa_sber_o_ones_pdosrá_stalesdesibesereraar_ertter_dialel_dnto\
        hosdelicaa_as_nn_cociimiio_o_ere_y_le_cantcci_aslasparame_cuiciaraencs_tndi_soo_smietosunabredic\
        clas_le_al_pprentro_tialy_anidn_pa_ymanomoso_n_l_alalis_ano__igs_se_pntaumatenguaadey_esocmo__fu\
        iguo_pn_thumd_dranriay_dadativl_ecas_cavidl_ts_cidodasdiss_i_hus_onadfun_maracndaelisarund_acuni\
        mbra_udiee_iquia_i_halar_trodoca_tico_yctilidorindoari_meta_indesacuaun_iertalespsegeleonsitoont\
        ivas_hd_ynosistrse_lecieideediecciosl_mr_emedtorstin_arimuiepletriibrsuslo_ectpeny_can_e_hn_sern\
        tarl_yegugururaintondmatl_rr_aisfote",
};

pub(super) const ITALIAN: Profile = Profile {
    beyond_ascii: "àèéìòù",
    runs: "\
        _dito__deion_inla_e_ddi_ne__e_ziore_le_ni_ellonellarita_do_ddelittiridir_coti_essent_alazittote_\
        i_di_ieretà__prndie_laleo_ainde_ee_igninteconi_eli_a_s_unmenogn_neuo__ogidue_aividuovid_estti_ha\
        div_lia_pno_allproza_atopersseser_soi_s_la_sue_p_peibena_a_l_ilbere_nil_alilibha_chein_o_se_s_qu\
        o_eia_e_c_rinzata_ntohe_onio_i_o_stao_cnel_a_o_pnaze_oso__poo_hglii_uondi_cersamei_plleun_erari_\
        verro_el_unaa_c_chertua_i_assirtàa_eei_disant_l_tata_aonaual_leitàareter_adnit_daprideià_ecia_st\
        _sinalesttutistcomuni_edono_nasuaal_si_anz_pa_rerazguaitaresdersocmano_oad_i_oesequeenzed__seio_\
        etton__tudicà_dsiai_rrsoocirioariquaialpreichratientraaniumase_ll_eria_no_n_umdo_araa_tzzaer_tri\
        atticoposscii_lsonndapare_ufon_fontiuzistruttatisenintnesiar_i_hian_cstichiannra__egeguispbilont\
        a_r_norop_meoprost_mauesicassotalciesunlitoreinaitetan_ranongiod_ae_rdevi_ml_iezzizi_cunnorà_a_i\
        ttarialiacosssudall_p_asassopove_eve",
};

pub(super) const DUTCH: Profile = Profile {
    beyond_ascii: "àèéëïĳ",
    runs: "\
        en_de_an__devan_va_en_heingchtderng_n_dn_vet_een_geechn_everrecnde_ee_re_beedeer_e_vgendenhetten\
        _te_in_opn_i_velij_ziereelizijijkte_oorht_ensn_oandt_oijniedke__oneidop__vojn_id_ondin_sch_vraar\
        n_zaan_ierderijmenrenordheihte_weeftn_gft_n_wor_n_heefvriwor_meheeal_t_rof_le__ofatig_ve_beni_aa\
        lle_won_ae_ond_r_hvoo_alegen_terk_da_nat_hstajkeat_natngee_eend_stom_e_gtien_bstediee_rerwwele_s\
        r_d_omij_digt_eigeterie_gelre_jhet_d_zae_mersijhnigzalnied_vns_d_ee_we_nestelebes_dog_echevolge_\
        ezee_dig_gindathapchaeke_dionae_alkenstard_grtelmin_towaalenelklinemejk_n_sdelstrhanevegroichven\
        doo_wat_vit_overinaatn_nwetuitijdze__zoion_ovdezgemmettiobbeach_nihedst_alliesperhebebbe_itoees_\
        taan_mnteienel_ninalebendaasti_mameekinpene_hwerontiettigg_os_e_erigdeteanglannscemamant_gis_beg\
        herescbijd_orontinnaleerp_vediermitet_wt_a_hurwiwijijsr_ewegjs_rminaat_bapprwe_bit_zkerameeriken\
        _anar__latregerrditaneitgdeg_id_zoep",
};

pub(super) const PORTUGUESE: Profile = Profile {
    beyond_ascii: "àáâãçéêíóôõú",
    runs: "\
        os_de__de_a__e_o_dto_ão__dientda_itoem__coeitas_dires_irerei_seçãoadea_pdade_ds_dmenntedo_s_e_pr\
        _pedos_to_daa_ao_e_o_o_aesscontodque_qute_e_a_doal_residam_d_in_ouer_sso_na_re_poa_s_liumaciaar_\
        proe_ea_d_teaçãa_t_es_suou_ue_s_ptosa_edesra_comno_ameia_e_ptemnto_pais_esttraõesna_s_oodadasser\
        soas_npeso_ps_ao_se_o_em_as_à_o_oaisberadooa_o_te_smansuaua__no_osa_cterçõeerdlibrdas_snciibee_n\
        icaodoso_nalntrs_thumura_aoonaual_soor_ma_stao_ca_nprearaeraonse_tr_aparo_à_huindporcioriam_as_c\
        _uma_lguaran_enndio_ie_craçionnidacianosoce_roci_acundsennosnsirecimealiintum_pernac_alm_or_p_fu\
        ndoontaçõ_igigufunnta_maunicçãere_exa_i_meeseriol_da_os_hpeladapriideam_m_ppods_fém_a_fio_odeca_\
        italidtive_fvidr_eespndaomoe_lnaço_ranta_qtadliciva_favers_lialclanguing_camo_der_vieliistta_se_\
        atiiosidor_oecidis_une_ir_decço_qs_iquaênca_mseustininuerrarcasaosensguéiassiduémturdamsseao_ela\
        l_efortecote_plena_trm_ctro_niicorot",
};
