//! Textes français sur les réseaux.

use super::{
    Basis, Confidence, Exceptions, Misreadings, Networks, Notes, Parts, Problems, Reference, Rules,
    Screens, Shortenings, Units,
};
use crate::Lang;
use crate::numbers::number;

/// Zero and one take the singular in French.
pub(super) fn s(count: u64) -> &'static str {
    if count < 2 { "" } else { "s" }
}

fn surplus(refused: bool) -> &'static str {
    if refused { "la publication serait refusée" } else { "le surplus est ignoré" }
}

fn most(count: u32, what: &str, refused: bool) -> String {
    let past = if refused { "refus au-delà" } else { "surplus ignoré" };
    format!("{what}\u{A0}: {count} au plus, {past}")
}

fn many(count: u32, what: &str, most: u32, refused: bool) -> String {
    format!("{count} {what}, {most} au plus\u{A0}: {}", surplus(refused))
}

pub(super) static FR: Networks = Networks {
    units: Units {
        x_weighted: "caractères pondérés",
        graphemes: "caractères",
        code_points: "points de code",
        utf16: "unités UTF-16",
        utf8_bytes: "octets",
        display_width: "colonnes",
    },
    basis: Basis { documented: "documenté", observed: "observé", assumed: "supposé" },
    problems: Problems {
        empty: "Rien à publier pour l’instant",
        too_long: |by, unit| format!("{by} {unit} de trop"),
        banned: |character| format!("Le réseau refuse {character}"),
        hashtags: |count, most, refused| many(count, "mots-dièse", most, refused),
        mentions: |count, most, refused| many(count, "mentions", most, refused),
        links: |count, most, refused| many(count, "liens", most, refused),
        items: |count, most, refused| many(count, "étiquettes", most, refused),
        pictures: |count, most| format!("{count} images, {most} au plus"),
        videos: |count, most| format!("{count} vidéos, {most} au plus"),
        mixed: "Ici, images et vidéos ne vont pas dans la même publication",
        missing: |fewest| {
            format!(
                "Ajoutez au moins {fewest} image{} ou vidéo{}",
                s(fewest.into()),
                s(fewest.into())
            )
        },
        alt: |count, most| format!("Texte alternatif de {count} caractères, {most} au plus"),
    },
    parts: Parts {
        links: |count, each| {
            format!("{count} lien{}, {each} par lien quelle que soit sa longueur", s(count))
        },
        mentions: |count| {
            format!("{count} mention{}, comptée{} sans le serveur", s(count), s(count))
        },
        emoji: |count, each| format!("{count} emoji, {each} par emoji"),
        characters: |count| format!("{count} caractère{}, 1 chacun", s(count)),
        costly: |count, each, examples| {
            let such = if examples.is_empty() { String::new() } else { format!(" ({examples})") };
            format!("{count} caractère{} à {each}{such}", s(count))
        },
        warning: "L’avertissement de contenu compte aussi",
        quotes: |count| {
            format!(
                "{count} étiquette{} avec espace, rangée{} entre guillemets\u{A0}: 2 chacune",
                s(count),
                s(count)
            )
        },
    },
    shortenings: Shortenings {
        in_app: |count, fits| {
            let fits = if fits { ", et le texte y entre" } else { "" };
            format!("L’application de Bluesky abrège les liens\u{A0}: elle en compte {count}{fits}")
        },
        spaces: |saved| {
            format!("Retirer les espaces invisibles\u{A0}: {saved} de gagné{}", s(saved))
        },
        ellipsis: |saved| {
            format!("Écrire … au lieu de trois points\u{A0}: {saved} de gagné{}", s(saved))
        },
        compose: |saved| format!("Réunir lettres et accents\u{A0}: {saved} de gagné{}", s(saved)),
        link_to_comment: |saved| {
            format!(
                "Déplacer le dernier lien en premier commentaire\u{A0}: {saved} de gagné{}",
                s(saved)
            )
        },
        thread: |posts| format!("Découper en {posts} publications"),
    },
    misreadings: Misreadings {
        cut_hashtag: |typed, linked| format!("{typed} ne lie que {linked}"),
        plain_hashtag: |typed| format!("{typed} ne sera pas cliquable"),
        plain_mention: |typed| {
            format!(
                "{typed} reste du texte\u{A0}: ici, on mentionne en choisissant dans la liste du réseau"
            )
        },
        plain_link: |typed| format!("{typed} ne sera pas cliquable"),
        file_name: |typed| format!("{typed} sera pris pour une adresse web"),
        fix: |fix| format!("Écrire {fix}"),
    },
    counter: |count, limit, unit| {
        format!("{} / {} {unit}", number(Lang::Fr, count), number(Lang::Fr, limit))
    },
    over: |count| format!("{count} de trop"),
    left: |count| format!("encore {count}"),
    no_limit: "Sans limite",
    why: "Pourquoi",
    fold: "Pli, environ\u{a0}: «\u{a0}voir plus\u{a0}»",
    checked: |day| format!("Vérifié le {day}"),
    source: "Source",
};

pub(super) static FR_REFERENCE: Reference = Reference {
    confidence: Confidence {
        high: "document officiel lu",
        medium: "deux sources concordent",
        low: "une seule source, ou des sources en désaccord",
        memory: "de mémoire, à vérifier",
    },
    rules: Rules {
        length: |limit, unit| format!("{} {unit} au plus", n(limit)),
        length_with_media: |limit, unit| {
            format!("{} {unit} au plus avec une image ou une vidéo", n(limit))
        },
        length_paid: |limit, unit| format!("{} {unit} au plus pour un compte payant", n(limit)),
        advised: |shortest, longest| {
            let (shortest, longest) = (n(shortest.into()), n(longest.into()));
            format!("De {shortest} à {longest} conseillés")
        },
        fold_characters: |after, screen| {
            format!("Pli après environ {} caractères, {screen}", n(after.into()))
        },
        fold_lines: |after, screen| format!("Pli après environ {after} lignes, {screen}"),
        hashtags: |count, refused| most(count, "Mots-dièse", refused),
        mentions: |count, refused| most(count, "Mentions", refused),
        links: |count, refused| most(count, "Liens différents", refused),
        items: |count, refused| most(count, "Étiquettes", refused),
        banned: |characters| format!("Sans {characters}"),
        size: |width, height| format!("{width} × {height} pixels"),
        smallest: |width, height| format!("Au moins {width} × {height} pixels"),
        largest: |width, height| match (width, height) {
            (width, 0) => format!("{width} pixels de large au plus"),
            (0, height) => format!("{height} pixels de haut au plus"),
            (width, height) => format!("{width} × {height} pixels au plus"),
        },
        bytes: |size| format!("{size} au plus"),
        pixels: |count| format!("{} pixels en tout au plus", n(count)),
        shapes: |narrowest, widest| format!("Entre {narrowest} et {widest}"),
        formats: |formats| format!("Formats\u{A0}: {formats}"),
        seconds: |count| format!("{count} seconde{} au plus", s(count.into())),
        repeated: |fewest, most| format!("De {fewest} à {most} par annonce"),
        least_bytes: |size| format!("{size} au moins"),
        safe: |top, bottom, sides| {
            format!(
                "Laissez sans texte {top}\u{A0}% en haut, {bottom}\u{A0}% en bas et {sides}\u{A0}% de chaque côté"
            )
        },
        pictures: |count| format!("{count} image{} au plus", s(count.into())),
        videos: |count| format!("{count} vidéo{} au plus", s(count.into())),
        attached: |count| {
            format!("Au moins {count} image{} ou vidéo{}", s(count.into()), s(count.into()))
        },
        poll_options: |fewest, most| format!("Sondages de {fewest} à {most} réponses"),
        poll_option: |length| format!("Réponses de sondage de {length} caractères au plus"),
        poll_question: |length| format!("Questions de sondage de {length} caractères au plus"),
        poll_minutes: |shortest, longest| match (shortest, longest) {
            (0, longest) => format!(
                "Sondages ouverts jusqu’à leur clôture, ou fermés d’eux-mêmes en {longest} minutes au plus"
            ),
            (shortest, longest) if shortest == longest => {
                format!("Sondages ouverts {} heures", longest / 60)
            }
            (shortest, longest) => {
                format!("Sondages ouverts de {} à {}", time(shortest), time(longest))
            }
        },
    },
    screens: Screens {
        any: "sur tout écran",
        desktop: "sur ordinateur",
        phone: "sur téléphone",
        with_media: "sous une image ou un lien",
        sponsored: "dans une publication sponsorisée",
        reel: "dans une vidéo courte",
    },
    notes: Notes {
        viadeo: "Fermé. Le réseau professionnel français, né en 2004, a été placé en redressement judiciaire en novembre 2016\u{202F}; Figaro Classifieds l’a racheté en décembre, puis l’a fondu dans ses autres sites.",
        myspace: "En sommeil. Le site est en ligne, tout ce qui y avait été déposé de 2003 à 2015 a été perdu dans une migration révélée en 2019, et rien ne peut y être publié de l’extérieur.",
        whatsapp: "Les chaînes n’ont pas d’interface de publication\u{A0}: copiez l’actualité et publiez-la à la main.",
        reddit: "Chaque communauté a ses propres règles\u{A0}: lisez-les avant de publier.",
    },
    exceptions: Exceptions {
        zero: "Une limite de 0 ne laisse rien écrire",
        absurd: "Aucun réseau n’accepte autant",
        same: "C’est déjà la limite du réseau",
        no_reason: "Dites pourquoi cette limite diffère",
    },
};

/// A number in groups of three digits.
fn n(count: u64) -> String {
    number(Lang::Fr, count)
}

/// Minutes in the longest unit that they fill.
fn time(minutes: u32) -> String {
    let (count, unit) = match minutes {
        0..60 => (minutes, "minute"),
        60..1440 => (minutes / 60, "heure"),
        _ => (minutes / 1440, "jour"),
    };
    format!("{count} {unit}{}", s(count.into()))
}
