//! French conjugations other than -er: one model per ending of the infinitive.

/// How verbs with one ending are conjugated; every field replaces the ending.
pub(super) struct Model {
    /// Ending of the infinitive.
    pub(super) ending: &'static str,
    /// Singular of the present.
    pub(super) singular: &'static [&'static str],
    /// Stem of the plural, of the imperfect and of the present participle.
    pub(super) stem: &'static str,
    /// Third person plural of the present.
    pub(super) third: &'static str,
    /// Stem of the subjunctive singular.
    pub(super) subjunctive: &'static str,
    /// Stem of the future.
    pub(super) future: &'static str,
    /// Past participle, masculine.
    pub(super) participle: &'static str,
    /// Stem of the simple past.
    pub(super) past: &'static str,
}

macro_rules! model {
    ($ending:literal: $($singular:literal)*; $stem:literal $third:literal $subj:literal $future:literal $part:literal $past:literal) => {
        Model {
            ending: $ending,
            singular: &[$($singular),*],
            stem: $stem,
            third: $third,
            subjunctive: $subj,
            future: $future,
            participle: $part,
            past: $past,
        }
    };
}

/// Longest endings first: the first that fits is right.
#[rustfmt::skip]
pub(super) const MODELS: &[Model] = &[
    model!("conquérir": "conquiers" "conquiert"; "conquér" "conquièrent" "conquièr" "conquerr" "conquis" "conqui"),
    model!("acquérir": "acquiers" "acquiert"; "acquér" "acquièrent" "acquièr" "acquerr" "acquis" "acqui"),
    model!("cueillir": "cueille" "cueilles"; "cueill" "cueillent" "cueill" "cueiller" "cueilli" "cueilli"),
    model!("répartir": "répartis" "répartit"; "répartiss" "répartissent" "répartiss" "répartir" "réparti" "réparti"),
    model!("assortir": "assortis" "assortit"; "assortiss" "assortissent" "assortiss" "assortir" "assorti" "assorti"),
    model!("asservir": "asservis" "asservit"; "asserviss" "asservissent" "asserviss" "asservir" "asservi" "asservi"),
    model!("résoudre": "résous" "résout"; "résolv" "résolvent" "résolv" "résoudr" "résolu" "résolu"),
    model!("pourvoir": "pourvois" "pourvoit"; "pourvoy" "pourvoient" "pourvoi" "pourvoir" "pourvu" "pourvu"),
    model!("vaincre": "vaincs" "vainc"; "vainqu" "vainquent" "vainqu" "vaincr" "vaincu" "vainqui"),
    model!("prendre": "prends" "prend"; "pren" "prennent" "prenn" "prendr" "pris" "pri"),
    model!("asseoir": "assieds" "assied" "assois" "assoit"; "assey" "asseyent" "assey" "assiér" "assis" "assi"),
    model!("prévoir": "prévois" "prévoit"; "prévoy" "prévoient" "prévoi" "prévoir" "prévu" "prévi"),
    model!("coudre": "couds" "coud"; "cous" "cousent" "cous" "coudr" "cousu" "cousi"),
    model!("partir": "pars" "part"; "part" "partent" "part" "partir" "parti" "parti"),
    model!("sortir": "sors" "sort"; "sort" "sortent" "sort" "sortir" "sorti" "sorti"),
    model!("sentir": "sens" "sent"; "sent" "sentent" "sent" "sentir" "senti" "senti"),
    model!("mentir": "mens" "ment"; "ment" "mentent" "ment" "mentir" "menti" "menti"),
    model!("dormir": "dors" "dort"; "dorm" "dorment" "dorm" "dormir" "dormi" "dormi"),
    model!("servir": "sers" "sert"; "serv" "servent" "serv" "servir" "servi" "servi"),
    model!("mourir": "meurs" "meurt"; "mour" "meurent" "meur" "mourr" "mort" "mouru"),
    model!("courir": "cours" "court"; "cour" "courent" "cour" "courr" "couru" "couru"),
    model!("connaître": "connais" "connaît"; "connaiss" "connaissent" "connaiss" "connaîtr" "connu" "connu"),
    model!("croître": "croîs" "croît" "crois"; "croiss" "croissent" "croiss" "croîtr" "cru" "cru"),
    model!("bouillir": "bous" "bout"; "bouill" "bouillent" "bouill" "bouillir" "bouilli" "bouilli"),
    model!("moudre": "mouds" "moud"; "moul" "moulent" "moul" "moudr" "moulu" "moulu"),
    model!("haïr": "hais" "hait"; "haïss" "haïssent" "haïss" "haïr" "haï" "haï"),
    model!("clore": "clos" "clôt"; "clos" "closent" "clos" "clor" "clos" "clo"),
    model!("naître": "nais" "naît"; "naiss" "naissent" "naiss" "naîtr" "né" "naqui"),
    model!("mettre": "mets" "met"; "mett" "mettent" "mett" "mettr" "mis" "mi"),
    model!("battre": "bats" "bat"; "batt" "battent" "batt" "battr" "battu" "batti"),
    model!("suivre": "suis" "suit"; "suiv" "suivent" "suiv" "suivr" "suivi" "suivi"),
    model!("croire": "crois" "croit"; "croy" "croient" "croi" "croir" "cru" "cru"),
    model!("plaire": "plais" "plaît"; "plais" "plaisent" "plais" "plair" "plu" "plu"),
    model!("traire": "trais" "trait"; "tray" "traient" "trai" "trair" "trait" "tray"),
    model!("suffire": "suffis" "suffit"; "suffis" "suffisent" "suffis" "suffir" "suffi" "suffi"),
    model!("devoir": "dois" "doit"; "dev" "doivent" "doiv" "devr" "dû" "du"),
    model!("savoir": "sais" "sait"; "sav" "savent" "sach" "saur" "su" "su"),
    model!("mouvoir": "meus" "meut"; "mouv" "meuvent" "meuv" "mouvr" "mu" "mu"),
    model!("valoir": "vaux" "vaut"; "val" "valent" "vaill" "vaudr" "valu" "valu"),
    model!("cevoir": "çois" "çoit"; "cev" "çoivent" "çoiv" "cevr" "çu" "çu"),
    model!("courir": "cours" "court"; "cour" "courent" "cour" "courr" "couru" "couru"),
    model!("clure": "clus" "clut"; "clu" "cluent" "clu" "clur" "clu" "clu"),
    model!("rompre": "romps" "rompt"; "romp" "rompent" "romp" "rompr" "rompu" "rompi"),
    model!("crire": "cris" "crit"; "criv" "crivent" "criv" "crir" "crit" "crivi"),
    model!("boire": "bois" "boit"; "buv" "boivent" "boiv" "boir" "bu" "bu"),
    model!("faire": "fais" "fait" "faites"; "fais" "font" "fass" "fer" "fait" "fi"),
    model!("vivre": "vis" "vit"; "viv" "vivent" "viv" "vivr" "vécu" "vécu"),
    model!("aître": "ais" "aît"; "aiss" "aissent" "aiss" "aîtr" "u" "u"),
    model!("aindre": "ains" "aint"; "aign" "aignent" "aign" "aindr" "aint" "aigni"),
    model!("eindre": "eins" "eint"; "eign" "eignent" "eign" "eindr" "eint" "eigni"),
    model!("oindre": "oins" "oint"; "oign" "oignent" "oign" "oindr" "oint" "oigni"),
    model!("venir": "viens" "vient"; "ven" "viennent" "vienn" "viendr" "venu" "vin"),
    model!("tenir": "tiens" "tient"; "ten" "tiennent" "tienn" "tiendr" "tenu" "tin"),
    model!("vêtir": "vêts" "vêt"; "vêt" "vêtent" "vêt" "vêtir" "vêtu" "vêti"),
    model!("uire": "uis" "uit"; "uis" "uisent" "uis" "uir" "uit" "uisi"),
    model!("vrir": "vre" "vres"; "vr" "vrent" "vr" "vrir" "vert" "vri"),
    model!("frir": "fre" "fres"; "fr" "frent" "fr" "frir" "fert" "fri"),
    model!("fuir": "fuis" "fuit"; "fuy" "fuient" "fui" "fuir" "fui" "fui"),
    model!("voir": "vois" "voit"; "voy" "voient" "voi" "verr" "vu" "vi"),
    model!("dire": "dis" "dit" "dites"; "dis" "disent" "dis" "dir" "dit" "di"),
    model!("lire": "lis" "lit"; "lis" "lisent" "lis" "lir" "lu" "lu"),
    model!("rire": "ris" "rit"; "ri" "rient" "ri" "rir" "ri" "ri"),
    model!("dre": "ds" "d"; "d" "dent" "d" "dr" "du" "di"),
    model!("pre": "ps" "pt"; "p" "pent" "p" "pr" "pu" "pi"),
    model!("ir": "is" "it"; "iss" "issent" "iss" "ir" "i" "i"),
];
