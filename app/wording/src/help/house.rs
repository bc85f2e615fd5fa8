//! Why typography and charters ask what they ask, with an example of each.
//!
//! They have no weight, and what they ask of a text is not the same everywhere: a place, a brand.

use crate::Lang;

/// A check of the typography or of the charter.
#[derive(Debug)]
pub struct HouseRule {
    /// Its id, as in findings.
    pub id: &'static str,
    /// Why, in English and in French.
    why: [&'static str; 2],
    /// A text that it finds fault with, in the language it is for.
    pub bad: &'static str,
    /// Tag of the locale of the example; empty for the charter, whose example is put right in `good`.
    pub locale: &'static str,
    /// The example as it should be; empty where typography puts it right by itself.
    pub good: &'static str,
}

impl HouseRule {
    /// Why, in a language.
    #[must_use]
    pub const fn why(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.why[0],
            Lang::Fr => self.why[1],
        }
    }
}

/// The check of an id.
#[must_use]
pub fn find(id: &str) -> Option<&'static HouseRule> {
    ALL.iter().find(|it| it.id == id)
}

/// All of them: typography, then the charter.
pub const ALL: &[HouseRule] = &[
    HouseRule {
        id: "punctuation-space",
        why: [
            "French puts a space before ; : ! and ?. It must not break, or the sign opens the next line by itself: a narrow one before ; ! and ?, a full one before the colon. After any sign, the comma too, comes a plain space. Canada and Switzerland have habits of their own, which the settings of the brand follow.",
            "En français, une espace précède\u{202f}; : ! et\u{202f}?. Elle est insécable, sinon le signe ouvre seul la ligne suivante\u{a0}: une fine devant\u{202f}; ! et\u{202f}?, une espace mots devant le deux-points. Après un signe, virgule comprise, vient une espace ordinaire. Le Canada et la Suisse ont leurs usages, que les réglages de la marque suivent.",
        ],
        bad: "Est-ce prêt? Oui: tout est là!",
        locale: "fr-FR",
        good: "",
    },
    HouseRule {
        id: "guillemets",
        why: [
            "French quotes with « and », each with a space inside that does not break. Straight quotation marks come from keyboards, not from typography.",
            "Le français cite entre «\u{a0}et\u{a0}», chacun avec une espace insécable à l’intérieur. Les guillemets droits viennent du clavier, pas de la typographie.",
        ],
        bad: "On appelle «marbre» la table de pierre.",
        locale: "fr-FR",
        good: "",
    },
    HouseRule {
        id: "apostrophe",
        why: [
            "A straight apostrophe is a typewriter’s: in a published text it is curly, as in every book and newspaper.",
            "L’apostrophe droite est celle des machines à écrire\u{a0}: dans un texte publié elle est courbe, comme dans les livres et les journaux.",
        ],
        bad: "L'atelier n'ouvre qu'en été.",
        locale: "fr-FR",
        good: "",
    },
    HouseRule {
        id: "ellipsis",
        why: [
            "An ellipsis is one sign, whose dots stay together at the end of a line and are read as one.",
            "Les points de suspension sont un seul signe\u{a0}: ils restent ensemble en fin de ligne et sont lus comme un.",
        ],
        bad: "La suite demain...",
        locale: "fr-FR",
        good: "",
    },
    HouseRule {
        id: "thousands",
        why: [
            "Large numbers are read in groups of three figures, between narrow spaces that do not break: a number cut at the end of a line is another number.",
            "Les grands nombres se lisent par tranches de trois chiffres, séparées par des fines insécables\u{a0}: un nombre coupé en fin de ligne en est un autre.",
        ],
        bad: "Le tirage est de 12 500 exemplaires.",
        locale: "fr-FR",
        good: "",
    },
    HouseRule {
        id: "unit-space",
        why: [
            "A number and its unit, % or € are read together: the space between them does not break.",
            "Un nombre et son unité, % ou € se lisent ensemble\u{a0}: l’espace qui les sépare est insécable.",
        ],
        bad: "Le plomb pèse 15 kg et coûte 20€.",
        locale: "fr-FR",
        good: "",
    },
    HouseRule {
        id: "title-space",
        why: [
            "“M.”, “n°” or “p.” at the end of a line makes whoever reads stop: the space after them does not break.",
            "«\u{a0}M.\u{a0}», «\u{a0}n°\u{a0}» ou «\u{a0}p.\u{a0}» en fin de ligne arrête la lecture\u{a0}: l’espace qui les suit est insécable.",
        ],
        bad: "M. Brossard signe le n° 12.",
        locale: "fr-FR",
        good: "",
    },
    HouseRule {
        id: "ligature",
        why: [
            "œ and æ are letters of French, not two letters side by side: “cœur” and “coexister” are not read alike.",
            "œ et æ sont des lettres du français, et non deux lettres côte à côte\u{a0}: «\u{a0}cœur\u{a0}» et «\u{a0}coexister\u{a0}» ne se lisent pas pareil.",
        ],
        bad: "Le coeur de l’oeuvre.",
        locale: "fr-FR",
        good: "",
    },
    HouseRule {
        id: "stray-space",
        why: [
            "A space before a comma, a full stop or a closing parenthesis is a slip of the hand, and lets the sign fall on the next line.",
            "Une espace devant une virgule, un point ou une parenthèse fermante est une étourderie, et laisse le signe tomber à la ligne.",
        ],
        bad: "Le plomb , l’encre et le papier .",
        locale: "fr-FR",
        good: "",
    },
    HouseRule {
        id: "double-space",
        why: [
            "Two spaces are seen as a hole in the line. What two sentences need is one.",
            "Deux espaces font un trou dans la ligne. Entre deux phrases, une suffit.",
        ],
        bad: "Un texte.  Un autre.",
        locale: "fr-FR",
        good: "",
    },
    HouseRule {
        id: "quotes",
        why: [
            "Straight quotation marks do not say which one opens and which one closes: curly ones do.",
            "Les guillemets droits ne disent pas lequel ouvre et lequel ferme\u{202f}; les guillemets courbes de l’anglais, si.",
        ],
        bad: "They call it \"the stone\".",
        locale: "en",
        good: "",
    },
    HouseRule {
        id: "dash",
        why: [
            "Two hyphens stand in for a dash, which keyboards lack. A dash sets words apart; a hyphen joins two.",
            "Deux traits d’union remplacent un tiret, que les claviers n’ont pas. Le tiret isole des mots\u{202f}; le trait d’union en joint deux.",
        ],
        bad: "The stone -- a table -- is cold.",
        locale: "en",
        good: "",
    },
    HouseRule {
        id: "charter-banned",
        why: [
            "Words this brand does not use: a rival’s, worn out ones, promises the law forbids. Plurals and other forms count; quotations and code do not.",
            "Des mots que la marque n’emploie pas\u{a0}: ceux d’un concurrent, les mots usés, les promesses que la loi interdit. Les autres formes comptent\u{202f}; les citations et le code, non.",
        ],
        bad: "Une offre révolutionnaire.",
        locale: "",
        good: "Une offre à l’essai pendant un mois.",
    },
    HouseRule {
        id: "charter-preferred",
        why: [
            "One thing has one name in all texts of a brand: whoever reads two takes them for two things.",
            "Une chose porte un seul nom dans tous les textes d’une marque\u{a0}: deux noms font croire à deux choses.",
        ],
        bad: "Inscrivez-vous à la newsletter.",
        locale: "",
        good: "Inscrivez-vous à la lettre d’information.",
    },
    HouseRule {
        id: "charter-mention",
        why: [
            "Some mentions are owed: a legal one, a partner’s, a risk. What is forgotten here is asked back later, at a higher price.",
            "Certaines mentions sont dues\u{a0}: légale, d’un partenaire, d’un risque. Celle qu’on oublie ici se paie plus tard.",
        ],
        bad: "Notre bière est brassée ici.",
        locale: "",
        good: "Notre bière est brassée ici. L’abus d’alcool est dangereux pour la santé.",
    },
    HouseRule {
        id: "charter-address",
        why: [
            "A brand says “tu” or “vous” to its readers, and keeps to it: a text that changes sounds like two people.",
            "Une marque dit «\u{a0}tu\u{a0}» ou «\u{a0}vous\u{a0}» à son lectorat, et s’y tient\u{a0}: un texte qui change de ton semble écrit à deux.",
        ],
        bad: "Réserve ta place, nous vous attendons.",
        locale: "",
        good: "Réservez votre place, nous vous attendons.",
    },
    HouseRule {
        id: "charter-sentence",
        why: [
            "This brand asks for shorter sentences than the usual check: no sentence may pass its limit.",
            "La marque demande des phrases plus courtes que le contrôle habituel\u{a0}: aucune ne dépasse sa limite.",
        ],
        bad: "La table de pierre, que l’on polissait chaque semaine, servait à composer les pages que les typographes serraient ensuite.",
        locale: "",
        good: "On composait les pages sur la table de pierre. Elle était polie chaque semaine.",
    },
    HouseRule {
        id: "charter-hashtags",
        why: [
            "How many hashtags posts of this brand bear, which ones they always bear and which ones never.",
            "Combien de mots-dièse portent les publications de la marque, lesquels toujours, lesquels jamais.",
        ],
        bad: "Portes ouvertes #plomb #encre #papier #presse #marbre",
        locale: "",
        good: "Portes ouvertes #marbre #imprimerie",
    },
    HouseRule {
        id: "charter-name",
        why: [
            "Names are written as those who bear them write them, capitals included.",
            "Les noms s’écrivent comme ceux qui les portent les écrivent, majuscules comprises.",
        ],
        bad: "Un Iphone et un site Wordpress.",
        locale: "",
        good: "Un iPhone et un site WordPress.",
    },
];
