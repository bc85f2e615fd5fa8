//! Abbreviations of each language, by what a dot after them can mean.
//!
//! The lists are ours, written from general knowledge of each language.

use crate::Language;

/// What a token before a dot is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Something always follows: `Mme.`, `cf.`, `p. ex.`
    Title,
    /// A number follows, or it is a word: `no. 5`, `art. 3`, `fig. 2`.
    Numbered,
    /// May close a sentence, and does when a capital follows: `etc.`, `J.-C.`
    Closing,
    /// May close a sentence, but names follow it too: `U.S.`, `Inc.`
    Acronym,
    /// A single capital letter.
    Initial,
    /// No abbreviation.
    Word,
}

/// The kind of a folded token, if it is a known abbreviation; titles of address need their `capital`.
pub(super) fn kind(folded: &str, capital: bool, language: Language) -> Option<Kind> {
    let lists = lists(language);
    let among = |list: &[&str]| list.contains(&folded);
    if among(lists.leads) || (capital && among(lists.names)) {
        Some(Kind::Title)
    } else if among(lists.numbered) {
        Some(Kind::Numbered)
    } else if among(lists.closing) {
        Some(Kind::Closing)
    } else if among(lists.acronyms) {
        Some(Kind::Acronym)
    } else {
        None
    }
}

/// Whether a folded word begins sentences, for languages without a list of function words.
pub(crate) fn starts(folded: &str, language: Language) -> bool {
    lists(language).starters.contains(&folded)
}

struct Lists {
    names: &'static [&'static str],
    leads: &'static [&'static str],
    numbered: &'static [&'static str],
    closing: &'static [&'static str],
    acronyms: &'static [&'static str],
    starters: &'static [&'static str],
}

const fn lists(language: Language) -> &'static Lists {
    match language {
        Language::Fr => &FRENCH,
        Language::En => &ENGLISH,
        Language::De => &GERMAN,
        Language::Es => &SPANISH,
        Language::It => &ITALIAN,
        Language::Nl => &DUTCH,
        Language::Pt => &PORTUGUESE,
    }
}

static FRENCH: Lists = Lists {
    names: &[
        "mm", "mme", "mmes", "mlle", "mlles", "mgr", "dr", "drs", "pr", "prof", "me", "mr", "st",
        "ste", "gal", "cdt", "cne", "col", "lt", "ltn", "vve", "maj", "sgt", "rp", "hon",
    ],
    leads: &[
        "cf", "ex", "p.ex", "c.-a-d", "c-a-d", "c.a.d", "cad", "i.e", "e.g", "av", "ap", "apr",
        "p.-s", "p.s", "n.b", "v", "bd", "boul", "bld", "pl", "fg", "chem", "tel", "ref", "dept",
        "ed", "trad", "coll", "resp", "vs", "litt", "anc", "auj", "adj", "adv", "subst", "syn",
        "lat", "angl",
    ],
    numbered: &[
        "no", "nos", "pp", "ms", "mss", "fo", "fol", "alin", "paragr", "cat", "ill", "livr",
        "fasc", "pl", "pt", "art", "chap", "ch", "vol", "fig", "sect", "tab", "par", "annexe",
        "app", "bat", "esc", "et", "janv", "fevr", "fev", "avr", "juil", "sept", "oct", "nov",
        "dec", "op", "rev",
    ],
    closing: &[
        "etc", "j.-c", "j-c", "jc", "sq", "sqq", "min", "max", "h", "hab", "km", "cm", "mm", "kg",
        "al", "sec", "qqn", "qqch", "qqf", "a.m", "p.m", "suiv", "ibid", "id", "loc.cit", "op.cit",
    ],
    acronyms: &[
        "inc", "ltee", "cie", "ltd", "co", "corp", "jr", "env", "dir", "sup", "inf", "lun", "mar",
        "mer", "jeu", "ven", "sam", "dim", "univ", "soc", "ets", "ste", "prov", "dpt", "hist",
        "geo", "int", "ext", "moy", "nbre", "qte", "adm", "gouv", "tech", "biblio", "bibl", "obs",
        "pers", "ind", "appt", "imm",
    ],
    starters: &[],
};

static ENGLISH: Lists = Lists {
    names: &[
        "mr", "mrs", "ms", "mx", "dr", "drs", "prof", "rev", "hon", "gen", "sen", "rep", "gov",
        "capt", "cpt", "lt", "col", "sgt", "cpl", "pvt", "maj", "cmdr", "adm", "brig", "pres",
        "supt", "messrs", "mme", "mlle", "fr", "mt", "rt", "bro", "atty", "insp", "det", "amb",
        "sec", "asst",
    ],
    leads: &[
        "cf", "e.g", "eg", "i.e", "viz", "vs", "approx", "ca", "incl", "excl", "esp", "asst",
        "attn", "cont", "p.s", "n.b", "v", "resp", "avg", "est", "cap", "introd", "fwd", "c.f",
    ],
    numbered: &[
        "no", "nos", "pp", "pg", "art", "ch", "chap", "vol", "fig", "figs", "sec", "sect", "eq",
        "ex", "par", "para", "app", "tel", "ext", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
        "sep", "sept", "oct", "nov", "dec", "col", "ed", "op", "ver",
    ],
    closing: &[
        "etc", "a.m", "p.m", "am", "pm", "b.c", "a.d", "b.c.e", "c.e", "al", "min", "max", "hr",
        "hrs", "oz", "lb", "lbs", "in", "ibid", "et.al",
    ],
    acronyms: &[
        "inc", "ltd", "co", "corp", "llc", "plc", "bros", "jr", "sr", "esq", "ph.d", "phd", "m.d",
        "b.a", "m.a", "ave", "blvd", "rd", "dept", "univ", "assn", "u.s.a", "d.c", "mon", "tue",
        "tues", "wed", "thu", "thur", "thurs", "fri", "calif", "fla", "conn", "penn", "tenn", "st",
        "ft", "ref",
    ],
    starters: &[],
};

static GERMAN: Lists = Lists {
    names: &["hr", "hrn", "fr", "frl", "dr", "prof", "dipl", "ing", "med", "phil", "st"],
    leads: &[
        "z.b", "z", "b", "bzw", "ca", "d.h", "u.a", "i.d.r", "vgl", "evtl", "ggf", "inkl", "exkl",
        "sog", "bspw", "z.t", "v.a", "o.a", "gem", "geb", "gegr", "zzgl", "abzgl", "mind", "max",
        "min", "tel", "str", "s", "vs", "usf",
    ],
    numbered: &[
        "nr", "abs", "art", "bd", "kap", "abb", "tab", "ziff", "jan", "feb", "apr", "aug", "sept",
        "okt", "nov", "dez",
    ],
    closing: &["usw", "etc", "u.s.w", "n.chr", "v.chr", "chr", "jh", "mio", "mrd"],
    acronyms: &["gmbh", "co", "inc", "jr"],
    starters: &[
        "der", "die", "das", "ein", "eine", "er", "sie", "es", "wir", "ich", "ihr", "du", "man",
        "dies", "diese", "dieser", "dieses", "in", "im", "am", "an", "auf", "bei", "mit", "nach",
        "und", "aber", "doch", "dann", "danach", "da", "so", "wenn", "als", "weil", "auch", "nun",
        "hier", "dort", "jedoch", "wer", "was", "wie",
    ],
};

static SPANISH: Lists = Lists {
    names: &[
        "sr", "sra", "srta", "sres", "dr", "dra", "d", "dna", "prof", "lic", "ing", "arq", "gral",
        "sto", "sta", "ud", "uds", "vd", "vds",
    ],
    leads: &["p.ej", "ej", "cf", "aprox", "av", "avda", "tel", "vs", "p"],
    numbered: &["num", "no", "n", "pag", "pags", "pp", "art", "cap", "vol", "fig", "ap"],
    closing: &["etc", "a.c", "d.c", "a.m", "p.m", "ee.uu", "e.g"],
    acronyms: &["s.a", "s.l", "inc", "cia", "jr"],
    starters: &[
        "el", "la", "los", "las", "un", "una", "es", "en", "y", "pero", "se", "no", "por", "con",
        "su", "este", "esta", "ella", "ellos", "cuando", "si", "tambien",
    ],
};

static ITALIAN: Lists = Lists {
    names: &[
        "sig", "sigg", "sig.ra", "sig.na", "dott", "dott.ssa", "dr", "prof", "prof.ssa", "avv",
        "ing", "arch", "on", "sen", "mons", "s",
    ],
    leads: &["p.es", "es", "cfr", "ca", "c.so", "v.le", "tel", "ecc.mo", "vs"],
    numbered: &["n", "pag", "pagg", "pp", "art", "artt", "cap", "vol", "fig", "par", "tab"],
    closing: &["ecc", "etc", "a.c", "d.c"],
    acronyms: &["s.p.a", "s.r.l", "inc", "jr"],
    starters: &[
        "il", "lo", "la", "i", "gli", "le", "un", "una", "e", "ma", "in", "si", "non", "per",
        "con", "questo", "questa", "quando", "se", "anche",
    ],
};

static DUTCH: Lists = Lists {
    names: &["dhr", "mevr", "mw", "dr", "drs", "prof", "mr", "ir", "ing", "st"],
    leads: &[
        "bijv", "bv", "d.w.z", "o.a", "m.a.w", "i.v.m", "t.o.v", "m.b.t", "a.d.h.v", "ca", "evt",
        "incl", "excl", "resp", "vgl", "tel", "vs", "zgn", "z.g",
    ],
    numbered: &[
        "nr", "nrs", "blz", "pag", "p", "art", "hfdst", "fig", "jan", "feb", "mrt", "apr", "aug",
        "sept", "okt", "nov", "dec",
    ],
    closing: &["enz", "etc", "v.chr", "n.chr", "e.d", "e.a"],
    acronyms: &["b.v", "n.v", "inc", "jr"],
    starters: &[
        "de", "het", "een", "hij", "zij", "ze", "we", "wij", "ik", "je", "dit", "dat", "deze",
        "die", "in", "op", "en", "maar", "er", "als", "toen", "dan", "ook",
    ],
};

static PORTUGUESE: Lists = Lists {
    names: &[
        "sr", "sra", "srta", "srs", "dr", "dra", "prof", "profa", "eng", "d", "sto", "sta", "exmo",
        "exma",
    ],
    leads: &["p.ex", "ex", "cf", "aprox", "av", "tel", "vs", "r"],
    numbered: &["no", "n", "num", "pag", "pags", "pp", "p", "art", "cap", "vol", "fig"],
    closing: &["etc", "a.c", "d.c", "a.m", "p.m"],
    acronyms: &["s.a", "ltda", "inc", "cia", "jr"],
    starters: &[
        "o", "a", "os", "as", "um", "uma", "e", "em", "no", "na", "mas", "se", "nao", "por", "com",
        "este", "esta", "ele", "ela", "eles", "quando", "tambem",
    ],
};
