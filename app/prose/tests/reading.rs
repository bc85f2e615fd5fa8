//! Front matter, languages, and texts nobody writes.

use prose::typography::{Locale, fix_all};
use prose::{Document, Language, detect, front_matter, paste, render, words_of};

#[test]
fn front_matter_is_read_and_skipped() {
    let source = "---\ntitle: \"Un titre : deux\"\nslug: un-titre\ndescription: 'L''été'\nkeyphrase: [chaussure rouge, \"a, b\"]\nsynonyms:\n  - soulier\n  - basket\nlang: fr-CA\nautre: x # y\n---\nTexte ici.\n";
    let (matter, body) = front_matter(source);
    assert_eq!(matter.title.as_deref(), Some("Un titre : deux"));
    assert_eq!(matter.slug.as_deref(), Some("un-titre"));
    assert_eq!(matter.description.as_deref(), Some("L'été"));
    assert_eq!(matter.keyphrases, ["chaussure rouge", "a, b"]);
    assert_eq!(matter.synonyms, ["soulier", "basket"]);
    assert_eq!(matter.lang, Some(Language::Fr));
    assert_eq!(&source[body..], "Texte ici.\n");
    assert_eq!(Document::parse(source, Language::Fr).counts().words, 2);
}

#[test]
fn a_line_at_the_top_is_not_front_matter() {
    for source in
        ["---\n\nTexte\n\n---\n", "---\nUn texte sans entrée\n---\n", "---\ntitle: x\n", ""]
    {
        assert_eq!(front_matter(source).1, 0, "{source:?}");
    }
}

#[test]
fn languages_are_told_apart_and_short_texts_are_not_guessed() {
    let cases = [
        ("La rédaction prépare chaque semaine un calendrier précis.", Language::Fr),
        ("The team prepares a precise calendar for every week.", Language::En),
        ("Die Redaktion bereitet jede Woche einen genauen Kalender vor.", Language::De),
        ("La redacción prepara cada semana un calendario muy preciso.", Language::Es),
        ("La redazione prepara ogni settimana un calendario molto preciso.", Language::It),
        ("De redactie maakt elke week een heel nauwkeurige kalender.", Language::Nl),
        ("A redação prepara todas as semanas um calendário muito preciso.", Language::Pt),
    ];
    for (text, language) in cases {
        assert_eq!(detect(text, &[]).map(|found| found.language), Some(language), "{text}");
    }
    for text in ["", "SEO", "Marketing", "12345 67890 12345 67890 12345"] {
        assert!(detect(text, &[]).is_none(), "{text}");
    }
    let allowed = [Language::Fr, Language::En];
    let found = detect("La redazione prepara ogni settimana un calendario.", &allowed);
    assert!(found.is_none_or(|found| allowed.contains(&found.language)));
}

#[test]
fn words_are_what_a_reader_counts() {
    let words = |text: &str| -> Vec<String> {
        words_of(text, Language::Fr).iter().map(|word| text[word.span.range()].to_owned()).collect()
    };
    assert_eq!(
        words("L’enclos aujourd'hui, porte-monnaie !"),
        ["L’enclos", "aujourd'hui", "porte-monnaie"]
    );
    assert_eq!(
        words("10\u{202f}000 € à 3,5 % vers 23:20"),
        ["10\u{202f}000", "à", "3,5", "vers", "23:20"]
    );
    assert_eq!(
        words("et/ou km/h J.-C. p.m. exemple.fr"),
        ["et", "ou", "km/h", "J.-C", "p.m", "exemple.fr"]
    );
    assert_eq!(words("du C++, du C#, A+B et do#"), ["du", "C++", "du", "C#", "A", "B", "et", "do"]);
    assert_eq!(
        words("auteur·rice·s étudiant(e)s R&D mot²"),
        ["auteur·rice·s", "étudiant(e)s", "R&D", "mot"]
    );
    assert_eq!(words("https://a.fr/b?c=d a@b.fr www.a.fr — …"), Vec::<String>::new());
}

#[test]
fn reading_time_counts_words_and_pictures() {
    let source = format!("{}\n\n![x](y.png)\n", "mot ".repeat(195));
    assert_eq!(Document::parse(&source, Language::Fr).counts().reading_seconds, 72);
}

/// Long runs of things nobody writes: nothing panics, whatever reads them.
#[test]
fn nothing_is_too_nasty() {
    let units = [
        "a",
        ">",
        "- ",
        "[",
        "[a](",
        "![a](b)",
        "*a **b ",
        "`a``",
        "|a",
        "a|b\n-|-\n",
        "<div>",
        "«a. ",
        "(a. ",
        ".",
        "A. ",
        "[a]: b\n",
        "[^a] ",
        "  \u{a0} ",
        "# a\n",
        "\0",
        "\u{202e}אב ",
        "&amp;",
        "\r",
        "<a href='",
        "\"x\" ",
        "oe",
        "'",
        "10 000 ",
        "<ul><li>",
        "<table><tr><td>",
        "</p>",
        "&",
        "é\u{301}",
        "```\n",
        "🙂 ",
    ];
    for unit in units {
        let text = unit.repeat(30_000 / unit.len());
        let document = Document::parse(&text, Language::Fr);
        assert!(document.counts().words <= text.len());
        assert!(!render(&text).as_str().contains("<script"));
        assert!(fix_all(&text, Locale::FrFr).len() <= text.len() * 4);
        assert!(paste::to_markdown(&text).len() <= text.len() * 8);
    }
}
