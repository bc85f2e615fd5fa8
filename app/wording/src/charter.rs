//! The charter of a brand: the form it is set in.

use crate::Lang;

/// The form of a charter.
pub struct Charter {
    /// Heading.
    pub heading: &'static str,
    /// What it does.
    pub lead: &'static str,
    /// Label of a field, by its name.
    pub field: fn(&str) -> &'static str,
    /// What it holds.
    pub hint: fn(&str) -> &'static str,
    /// Choice of how readers are addressed.
    pub address: fn(&str) -> &'static str,
    /// Choice of a typography, by its stored word.
    pub typography: fn(&str) -> &'static str,
    /// Box: whether a text that does not do it can be submitted.
    pub blocking: &'static str,
}

fn field_en(field: &str) -> &'static str {
    match field {
        "banned" => "Terms that are not used",
        "preferred" => "Preferred terms",
        "mention" => "Mentions that every article has",
        "name" => "Names as they are written",
        "address" => "How French readers are addressed",
        "sentence" => "Words of a sentence, at most",
        "hashtags" => "Hashtags of a post, at most",
        "hashtags-required" => "Hashtags that every post has",
        "hashtags-banned" => "Hashtags that no post has",
        "typography" => "Typography",
        _ => "",
    }
}

fn field_fr(field: &str) -> &'static str {
    match field {
        "banned" => "Termes à ne pas employer",
        "preferred" => "Termes préférés",
        "mention" => "Mentions présentes dans chaque article",
        "name" => "Noms tels qu’ils s’écrivent",
        "address" => "Comment on s’adresse au lectorat",
        "sentence" => "Mots d’une phrase, au plus",
        "hashtags" => "Mots-dièse d’une publication, au plus",
        "hashtags-required" => "Mots-dièse présents dans chaque publication",
        "hashtags-banned" => "Mots-dièse à ne pas employer",
        "typography" => "Typographie",
        _ => "",
    }
}

fn hint_en(field: &str) -> &'static str {
    match field {
        "banned" => "One a line. Plurals and feminines count too; quotations do not.",
        "preferred" => {
            "One a line: the term to use, then < and the one it stands for, such as e-mail < electronic mail."
        }
        "mention" => "One a line, word for word. Capitals and accents make no difference.",
        "name" => "One a line, with its capitals: iPhone, UNESCO.",
        "address" => "Quotations may do otherwise. Texts in other languages are not concerned.",
        "sentence" => "From 5 to 100. Empty: only the thresholds of the analysis count.",
        "hashtags" => "From 0 to 30. Empty: as many as the network takes.",
        "typography" => {
            "Spaces, quotation marks, apostrophes, dashes. The choice is for French articles; English ones have curly quotation marks. The analysis says what to put right; no score counts it."
        }
        _ => "One a line.",
    }
}

fn hint_fr(field: &str) -> &'static str {
    match field {
        "banned" => "Un par ligne. Pluriels et féminins comptent aussi, les citations non.",
        "preferred" => {
            "Un par ligne\u{a0}: le terme à employer, puis < et celui qu’il remplace, par exemple courriel < e-mail."
        }
        "mention" => "Une par ligne, mot pour mot. Majuscules et accents ne changent rien.",
        "name" => "Un par ligne, avec ses majuscules\u{a0}: iPhone, Unesco.",
        "address" => {
            "Les citations peuvent faire autrement. Les textes dans d’autres langues ne sont pas concernés."
        }
        "sentence" => "De 5 à 100. Vide\u{a0}: seuls les seuils de l’analyse comptent.",
        "hashtags" => "De 0 à 30. Vide\u{a0}: autant que le réseau en prend.",
        "typography" => {
            "Espaces, guillemets, apostrophes, tirets. Le choix vaut pour les articles en français\u{202f}; ceux en anglais ont leurs guillemets courbes. L’analyse dit quoi corriger\u{202f}; aucun score n’en dépend."
        }
        _ => "Un par ligne.",
    }
}

static EN: Charter = Charter {
    heading: "Charter",
    lead: "What this brand asks of its texts. The analysis says where an article does otherwise, as it is written.",
    field: field_en,
    hint: hint_en,
    address: |it| match it {
        "tu" => "As “tu”",
        "vous" => "As “vous”",
        _ => "Either way",
    },
    typography: |it| match it {
        "canada" => "That of Canada",
        "switzerland" => "That of Switzerland",
        "unchecked" => "Not looked at",
        _ => "That of France",
    },
    blocking: "Blocks: a text that does otherwise cannot be submitted",
};

static FR: Charter = Charter {
    heading: "Charte",
    lead: "Ce que cette marque demande à ses textes. L’analyse dit où un article s’en écarte, à mesure qu’il s’écrit.",
    field: field_fr,
    hint: hint_fr,
    address: |it| match it {
        "tu" => "Par «\u{a0}tu\u{a0}»",
        "vous" => "Par «\u{a0}vous\u{a0}»",
        _ => "Au choix",
    },
    typography: |it| match it {
        "canada" => "Celle du Canada",
        "switzerland" => "Celle de Suisse",
        "unchecked" => "Sans contrôle",
        _ => "Celle de France",
    },
    blocking: "Bloquant\u{a0}: un texte qui s’en écarte ne peut pas être soumis",
};

/// The form of a charter, in a language.
#[must_use]
pub fn charter(lang: Lang) -> &'static Charter {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
