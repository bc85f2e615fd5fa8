//! The figures of a text, unfolded: what is counted, and what is computed from what.

use crate::Lang;

/// What the figures of the text say when they are unfolded.
pub struct Figures {
    /// What a word is.
    pub words: &'static str,
    /// What a sentence is.
    pub sentences: &'static str,
    /// What a paragraph is.
    pub paragraphs: &'static str,
    /// What a character is.
    pub characters: &'static str,
    /// Reading time: words, words a minute, pictures.
    pub reading: fn(&str, &str, &str) -> String,
    /// Density: occurrences, words, the weight of a keyphrase of that length, percent.
    pub density: fn(&str, &str, &str, &str) -> String,
    /// A count that formulas take, by its letter: its value and what it counts.
    pub letter: fn(&str, &str) -> Option<String>,
    /// Link to the page of a formula.
    pub about: &'static str,
}

/// Its words in a language.
#[must_use]
pub fn figures(lang: Lang) -> &'static Figures {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}

static EN: Figures = Figures {
    words: "Words of paragraphs, headings, lists, quotations and tables. Code and addresses are left out.",
    sentences: "Those of paragraphs; a heading, a list item and a table cell are one each. Checks about reading count only those they are about.",
    paragraphs: "Those with one word at least.",
    characters: "What readers see, spaces included. Signs of Markdown and blocks of code are left out.",
    reading: |words, pace, pictures| {
        format!("{words} words ÷ {pace} a minute + 12 s × {pictures} for pictures, rounded up.")
    },
    density: |count, words, weight, percent| {
        format!(
            "{count} ÷ {words} words × 100 × {weight} = {percent}%. A long keyphrase weighs more: 0.7 + words that mean something ÷ 3."
        )
    },
    letter: |letter, value| {
        let what = match letter {
            "W" => "words",
            "S" => "sentences",
            "Y" => "syllables",
            "C" => "letters and digits",
            "P3" => "words of three syllables or more",
            "M1" => "words of one syllable",
            "L7" => "words of more than six letters",
            "hard words" => {
                "words of three syllables or more without names, easy compounds and endings"
            }
            _ => return None,
        };
        Some(format!("{letter} = {value} {what}"))
    },
    about: "About this formula",
};

static FR: Figures = Figures {
    words: "Les mots des paragraphes, des titres, des listes, des citations et des tableaux. Le code et les adresses n’en sont pas.",
    sentences: "Celles des paragraphes\u{202f}; un titre, un élément de liste et une cellule comptent pour une. Les contrôles de lecture ne comptent que celles qu’ils regardent.",
    paragraphs: "Ceux qui ont au moins un mot.",
    characters: "Ce que voient les lecteurs, espaces comprises. Les signes de Markdown et les blocs de code n’en sont pas.",
    reading: |words, pace, pictures| {
        format!(
            "{words} mots ÷ {pace} par minute + 12\u{a0}s × {pictures} pour les images, arrondi au-dessus."
        )
    },
    density: |count, words, weight, percent| {
        format!(
            "{count} ÷ {words} mots × 100 × {weight} = {percent}\u{a0}%. Une expression longue pèse plus\u{a0}: 0,7 + mots pleins ÷ 3."
        )
    },
    letter: |letter, value| {
        let what = match letter {
            "W" => "mots",
            "S" => "phrases",
            "Y" => "syllabes",
            "C" => "lettres et chiffres",
            "P3" => "mots de trois syllabes ou plus",
            "M1" => "mots d’une syllabe",
            "L7" => "mots de plus de six lettres",
            "hard words" => {
                "mots de trois syllabes ou plus, sans les noms propres, les composés faciles et les terminaisons"
            }
            _ => return None,
        };
        Some(format!("{letter} = {value} {what}"))
    },
    about: "À propos de cette formule",
};
