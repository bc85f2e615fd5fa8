//! The keyboard, as the help page lists it: keys that work, and nothing else.

use crate::Lang;

/// Keys of one place.
pub struct Place {
    /// Where they work.
    pub heading: &'static str,
    /// The keys and what they do. Keys pressed together are joined by `+`.
    pub keys: &'static [(&'static str, &'static str)],
}

/// The page.
pub struct Keys {
    /// Its heading.
    pub heading: &'static str,
    /// Under it.
    pub lead: &'static str,
    /// Place by place.
    pub places: [Place; 4],
}

static EN: Keys = Keys {
    heading: "Keyboard",
    lead: "On a Mac, ⌘ stands for Ctrl. No key needs AltGr, and none is taken from the browser.",
    places: [
        Place {
            heading: "Everywhere",
            keys: &[
                ("Tab", "Next control; the first one on a page leads to its text"),
                ("Escape", "Close the menu or the dialog; the focus goes back"),
            ],
        },
        Place {
            heading: "Article editor",
            keys: &[
                ("Ctrl+S", "Save now"),
                ("Ctrl+Enter", "The page’s main button"),
                ("F8", "Next remark"),
                ("Shift+F8", "Previous remark"),
                ("Alt+Enter", "Apply the change the remark proposes"),
            ],
        },
        Place {
            heading: "Text of the article",
            keys: &[
                ("Ctrl+B", "Bold"),
                ("Ctrl+I", "Italic"),
                ("Ctrl+Shift+Space", "Non-breaking space"),
                ("* _ ` [ ( « “", "Over chosen words: put around them"),
                ("Enter", "In a list: next item; on an empty item: end of the list"),
                (
                    "Tab",
                    "In a list: one level in, Shift+Tab one level out; elsewhere: next control",
                ),
                ("Escape, then Tab", "Next control, always"),
                ("Escape", "Leave the focus mode"),
            ],
        },
        Place {
            heading: "Focal point and tabs",
            keys: &[
                ("Arrows", "Move the focal point, or go from tab to tab"),
                ("Shift+Arrows", "Move the focal point by a bigger step"),
                ("Home, End", "First and last tab"),
            ],
        },
    ],
};

static FR: Keys = Keys {
    heading: "Clavier",
    lead: "Sur Mac, ⌘ remplace Ctrl. Aucune touche ne demande AltGr, aucune n’est prise au navigateur.",
    places: [
        Place {
            heading: "Partout",
            keys: &[
                ("Tab", "Commande suivante\u{202f}; la première d’une page mène à son texte"),
                ("Échap", "Fermer le menu ou la boîte de dialogue\u{202f}; le focus revient"),
            ],
        },
        Place {
            heading: "Éditeur d’article",
            keys: &[
                ("Ctrl+S", "Enregistrer maintenant"),
                ("Ctrl+Entrée", "Bouton principal de la page"),
                ("F8", "Remarque suivante"),
                ("Maj+F8", "Remarque précédente"),
                ("Alt+Entrée", "Appliquer la correction proposée"),
            ],
        },
        Place {
            heading: "Texte de l’article",
            keys: &[
                ("Ctrl+B", "Gras"),
                ("Ctrl+I", "Italique"),
                ("Ctrl+Maj+Espace", "Espace insécable"),
                ("* _ ` [ ( « “", "Sur des mots choisis\u{a0}: les entourer"),
                (
                    "Entrée",
                    "Dans une liste\u{a0}: élément suivant\u{202f}; sur un élément vide\u{a0}: fin de la liste",
                ),
                (
                    "Tab",
                    "Dans une liste\u{a0}: un niveau de plus, Maj+Tab un de moins\u{202f}; ailleurs\u{a0}: commande suivante",
                ),
                ("Échap, puis Tab", "Commande suivante, toujours"),
                ("Échap", "Quitter le mode concentration"),
            ],
        },
        Place {
            heading: "Point focal et onglets",
            keys: &[
                ("Flèches", "Déplacer le point focal, ou passer d’un onglet à l’autre"),
                ("Maj+Flèches", "Déplacer le point focal d’un plus grand pas"),
                ("Début, Fin", "Premier et dernier onglet"),
            ],
        },
    ],
};

/// The keyboard page.
#[must_use]
pub fn keys(lang: Lang) -> &'static Keys {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
