//! Rule `keyphrase-in-file-name`.

use super::{About, Example, both_languages};

/// Words of the rule.
#[derive(Debug)]
pub struct Words {
    /// The help page.
    pub about: About,
    /// Right.
    pub right: &'static str,
    /// None names it.
    pub none: &'static str,
}
both_languages!(Words);

static EN: Words = Words {
    about: About {
        title: "Keyphrase in file names",
        why: "The file name of a picture is read by image search: “rye-bread-crust.jpg” says more than “IMG_2041.jpg”.",
        bad: Example {
            keyphrase: "rye bread",
            body: "Look.\n\n![A loaf](IMG_2041.jpg)",
            ..Example::BLANK
        },
        good: Example {
            keyphrase: "rye bread",
            body: "Look.\n\n![A loaf](rye-bread-crust.jpg)",
            ..Example::BLANK
        },
    },
    right: "A picture's file name holds the subject.",
    none: "No picture has the subject in its file name. Rename one before you upload it, words joined by hyphens.",
};

static FR: Words = Words {
    about: About {
        title: "Expression clé dans les noms de fichiers",
        why: "Le nom de fichier d’une image est lu par la recherche d’images : « pain-de-seigle-croute.jpg » en dit plus que « IMG_2041.jpg ».",
        bad: Example {
            keyphrase: "pain de seigle",
            body: "Voyez.\n\n![Une miche](IMG_2041.jpg)",
            ..Example::BLANK
        },
        good: Example {
            keyphrase: "pain de seigle",
            body: "Voyez.\n\n![Une miche](pain-de-seigle-croute.jpg)",
            ..Example::BLANK
        },
    },
    right: "Le nom de fichier d’une image contient le sujet.",
    none: "Aucune image n’a le sujet dans son nom de fichier. Renommez-en une avant de la téléverser, mots joints par des traits d’union.",
};
