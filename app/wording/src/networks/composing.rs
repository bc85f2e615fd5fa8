//! What the composer says besides counts: what a unit rests on, caps, polls, hashtag groups, excerpts.

use super::{english, french};
use crate::Lang;

/// What the composer says besides counts.
pub struct Composing {
    /// What a unit rests on, before or after the unit: the network publishes it.
    pub documented: fn(&str) -> String,
    /// Others saw it.
    pub observed: fn(&str) -> String,
    /// Nobody says it.
    pub assumed: fn(&str) -> String,
    /// So many hashtags, at most so many taken.
    pub hashtags: fn(u32, u32) -> String,
    /// So many mentions, at most so many taken.
    pub mentions: fn(u32, u32) -> String,
    /// So many different links, at most so many taken.
    pub links: fn(u32, u32) -> String,
    /// So many tags, at most so many taken.
    pub tags: fn(u32, u32) -> String,
    /// What is wrong with a poll.
    pub polls: Polls,
    /// What is wrong with the texts beside a post.
    pub beside: Beside,
    /// Why a hashtag was not added.
    pub left_out: LeftOut,
    /// Between two such reasons.
    pub between: &'static str,
    /// What an excerpt is in its article.
    pub excerpts: Excerpts,
}

/// What is wrong with the texts beside a post.
pub struct Beside {
    /// The network needs this text.
    pub missing: &'static str,
    /// So many lines, fewest needed.
    pub too_few: fn(u32, u32) -> String,
    /// So many lines, most taken.
    pub too_many: fn(u32, u32) -> String,
    /// What is said of the line of this number.
    pub one: fn(usize, &str) -> String,
    /// How several are written: fewest and most, one a line.
    pub lines: fn(u32, u32) -> String,
    /// How several are written: with commas between them.
    pub commas: &'static str,
    /// So many others take turns with those shown.
    pub turns: fn(usize) -> String,
}

/// What is wrong with a poll.
pub struct Polls {
    /// The network asks for a question.
    pub no_question: &'static str,
    /// The question is too long by so many characters.
    pub long_question: fn(u64) -> String,
    /// So many options, fewest and most taken.
    pub options: fn(u32, u32, u32) -> String,
    /// The option of this number is empty.
    pub empty_option: fn(usize) -> String,
    /// The option of this number is too long by so many characters.
    pub long_option: fn(usize, u64) -> String,
    /// The option of this number is there already.
    pub same_option: fn(usize) -> String,
    /// Minutes, shortest and longest taken.
    pub duration: fn(u32, u32) -> String,
}

/// Why a hashtag was not added.
pub struct LeftOut {
    /// The text has it already.
    pub there: fn(&str) -> String,
    /// The network would not link it.
    pub not_linked: fn(&str) -> String,
    /// The network takes no more.
    pub over_cap: fn(&str) -> String,
    /// The network takes no more mentions.
    pub over_mentions: fn(&str) -> String,
    /// The post would be too long.
    pub too_long: fn(&str) -> String,
}

/// What an excerpt is in its article.
pub struct Excerpts {
    /// The standfirst.
    pub standfirst: &'static str,
    /// A key sentence.
    pub key_sentence: &'static str,
    /// A quotation.
    pub quote: &'static str,
    /// A list item.
    pub list_item: &'static str,
}

/// What the composer says besides counts.
#[must_use]
pub fn composing(lang: Lang) -> &'static Composing {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}

static EN: Composing = Composing {
    documented: |unit| format!("Counted in {unit}: the network documents it"),
    observed: |unit| format!("Counted in {unit}: observed on published posts, not documented"),
    assumed: |unit| format!("Counted in {unit}: assumed, the network documents no unit"),
    hashtags: |count, most| format!("{count} / {most} hashtag{}", english::s(most.into())),
    mentions: |count, most| format!("{count} / {most} mention{}", english::s(most.into())),
    links: |count, most| format!("{count} / {most} different link{}", english::s(most.into())),
    tags: |count, most| format!("{count} / {most} tag{}", english::s(most.into())),
    polls: Polls {
        no_question: "Write the question of the poll",
        long_question: |by| format!("Question too long by {by} character{}", english::s(by)),
        options: |count, fewest, most| {
            format!("{count} option{}: {fewest} to {most} are taken", english::s(count.into()))
        },
        empty_option: |number| format!("Option {number} is empty"),
        long_option: |number, by| {
            format!("Option {number} too long by {by} character{}", english::s(by))
        },
        same_option: |number| format!("Option {number} repeats another"),
        duration: |shortest, longest| match (
            duration(shortest, EN_TIME),
            duration(longest, EN_TIME),
        ) {
            (_, longest) if shortest == 0 => format!("A poll stays open {longest} at most"),
            (shortest, longest) if shortest == longest => format!("A poll stays open {longest}"),
            (shortest, longest) => format!("A poll stays open from {shortest} to {longest}"),
        },
    },
    beside: Beside {
        missing: "The network asks for it",
        too_few: |count, fewest| {
            format!("{count} line{}, the network needs {fewest}", english::s(count.into()))
        },
        too_many: |count, most| {
            format!("{count} line{}, at most {most} taken", english::s(count.into()))
        },
        one: |number, said| format!("Line {number}: {said}"),
        lines: |fewest, most| match fewest {
            0 => format!("Up to {most}, one a line"),
            fewest => format!("{fewest} to {most}, one a line"),
        },
        commas: "Separated by commas",
        turns: |others| format!("{others} more take turns with them"),
    },
    left_out: LeftOut {
        there: |tag| format!("{tag} is in the text already"),
        not_linked: |tag| format!("{tag} would not be linked here"),
        over_cap: |tag| format!("{tag} would be one hashtag too many"),
        over_mentions: |handle| format!("{handle} would be one mention too many"),
        too_long: |tag| format!("{tag} would make the post too long"),
    },
    between: "; ",
    excerpts: Excerpts {
        standfirst: "Standfirst",
        key_sentence: "Key sentence",
        quote: "Quotation",
        list_item: "List item",
    },
};

static FR: Composing = Composing {
    documented: |unit| format!("Compté en {unit}\u{A0}: le réseau le documente"),
    observed: |unit| format!("Compté en {unit}\u{A0}: observé sur des publications, non documenté"),
    assumed: |unit| format!("Compté en {unit}\u{A0}: supposé, le réseau ne documente aucune unité"),
    hashtags: |count, most| format!("{count} / {most} mot{}-dièse", french::s(most.into())),
    mentions: |count, most| format!("{count} / {most} mention{}", french::s(most.into())),
    links: |count, most| format!("{count} / {most} lien{0} différent{0}", french::s(most.into())),
    tags: |count, most| format!("{count} / {most} étiquette{}", french::s(most.into())),
    polls: Polls {
        no_question: "Écrivez la question du sondage",
        long_question: |by| format!("Question trop longue de {by} caractère{}", french::s(by)),
        options: |count, fewest, most| {
            format!(
                "{count} réponse{}\u{A0}: le réseau en accepte de {fewest} à {most}",
                french::s(count.into())
            )
        },
        empty_option: |number| format!("La réponse {number} est vide"),
        long_option: |number, by| {
            format!("Réponse {number} trop longue de {by} caractère{}", french::s(by))
        },
        same_option: |number| format!("La réponse {number} en répète une autre"),
        duration: |shortest, longest| match (
            duration(shortest, FR_TIME),
            duration(longest, FR_TIME),
        ) {
            (_, longest) if shortest == 0 => format!("Un sondage reste ouvert {longest} au plus"),
            (shortest, longest) if shortest == longest => {
                format!("Un sondage reste ouvert {longest}")
            }
            (shortest, longest) => format!("Un sondage reste ouvert de {shortest} à {longest}"),
        },
    },
    beside: Beside {
        missing: "Le réseau le demande",
        too_few: |count, fewest| {
            format!("{count} ligne{}, il en faut {fewest}", french::s(count.into()))
        },
        too_many: |count, most| format!("{count} ligne{}, {most} au plus", french::s(count.into())),
        one: |number, said| format!("Ligne {number}\u{A0}: {said}"),
        lines: |fewest, most| match fewest {
            0 => format!("Jusqu’à {most}, à raison d’un par ligne"),
            fewest => format!("De {fewest} à {most}, à raison d’un par ligne"),
        },
        commas: "Séparées par des virgules",
        turns: |others| match others {
            1 => "1 autre alterne avec ceux-ci".to_owned(),
            others => format!("{others} autres alternent avec ceux-ci"),
        },
    },
    left_out: LeftOut {
        there: |tag| format!("{tag} est déjà dans le texte"),
        not_linked: |tag| format!("{tag} ne serait pas cliquable ici"),
        over_cap: |tag| format!("{tag} serait un mot-dièse de trop"),
        over_mentions: |handle| format!("{handle} serait une mention de trop"),
        too_long: |tag| format!("{tag} rendrait la publication trop longue"),
    },
    between: "\u{202F}; ",
    excerpts: Excerpts {
        standfirst: "Chapô",
        key_sentence: "Phrase clé",
        quote: "Citation",
        list_item: "Élément de liste",
    },
};

/// Days, hours and minutes, singular first.
type Times = [[&'static str; 2]; 3];

const EN_TIME: Times = [["day", "days"], ["hour", "hours"], ["minute", "minutes"]];
const FR_TIME: Times = [["jour", "jours"], ["heure", "heures"], ["minute", "minutes"]];

/// Minutes in the largest unit that gives whole numbers; past two days, in days.
fn duration(minutes: u32, [days, hours, one]: Times) -> String {
    let (count, [singular, plural]) = match minutes {
        _ if minutes >= 2880 || (minutes > 0 && minutes.is_multiple_of(1440)) => {
            (minutes / 1440, days)
        }
        _ if minutes > 0 && minutes.is_multiple_of(60) => (minutes / 60, hours),
        _ => (minutes, one),
    };
    let name = if count == 1 { singular } else { plural };
    format!("{count}\u{A0}{name}")
}
