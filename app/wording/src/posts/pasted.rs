//! Several posts pasted at once: what goes where.

use crate::Lang;

/// Several posts pasted at once.
pub struct Words {
    /// Opens the field.
    pub heading: &'static str,
    /// Label of the field.
    pub label: &'static str,
    /// How posts are told apart.
    pub hint: &'static str,
    /// Button: shows what goes where, and saves nothing.
    pub look: &'static str,
    /// Heading of what goes where.
    pub preview: &'static str,
    /// What it is for.
    pub preview_hint: &'static str,
    /// There is nothing in it.
    pub nothing: &'static str,
    /// Label: where a post goes, counted from 1.
    pub goes: fn(usize) -> String,
    /// Choice: nowhere.
    pub leave_out: &'static str,
    /// Choice: into the post of a network that has one.
    pub over: fn(&str) -> String,
    /// The line a post starts on.
    pub from_line: fn(usize) -> String,
    /// Button: saves.
    pub save: &'static str,
    /// A line that looks like the name of a network, and the one it resembles.
    pub meant: fn(usize, &str, &str) -> String,
    /// A line that looks like the name of a network and is none.
    pub no_network: fn(usize, &str) -> String,
    /// More posts than so many.
    pub too_many: fn(usize) -> String,
}

static EN: Words = Words {
    heading: "Paste several posts",
    label: "Posts",
    hint: "Write the network on a line before each post, as in LinkedIn: or X, Bluesky: for both. Or put a line --- between posts and choose where each goes.",
    look: "See what goes where",
    preview: "What goes where",
    preview_hint: "Nothing is saved yet.",
    nothing: "There is no post in this text.",
    goes: |at| format!("Where post {at} goes"),
    leave_out: "Leave out",
    over: |name| format!("{name}: in place of its text"),
    from_line: |line| format!("from line {line}"),
    save: "Save these posts",
    meant: |line, said, meant| {
        format!(
            "Line {line}: no network is called “{said}”, so it stays in the text. If you meant {meant}, correct it and look again."
        )
    },
    no_network: |line, said| {
        format!("Line {line}: no network is called “{said}”, so it stays in the text.")
    },
    too_many: |most| format!("Only the first {most} posts are shown: paste the others afterwards."),
};

static FR: Words = Words {
    heading: "Coller plusieurs publications",
    label: "Publications",
    hint: "Écrivez le réseau sur une ligne avant chaque publication, comme LinkedIn: ou X, Bluesky: pour les deux. Ou séparez les publications par une ligne --- et choisissez où va chacune.",
    look: "Voir où va quoi",
    preview: "Où va quoi",
    preview_hint: "Rien n’est encore enregistré.",
    nothing: "Ce texte ne contient aucune publication.",
    goes: |at| format!("Où va la publication {at}"),
    leave_out: "Laisser de côté",
    over: |name| format!("{name}\u{a0}: à la place de son texte"),
    from_line: |line| format!("depuis la ligne {line}"),
    save: "Enregistrer ces publications",
    meant: |line, said, meant| {
        format!(
            "Ligne {line}\u{a0}: aucun réseau ne s’appelle «\u{a0}{said}\u{a0}», elle reste donc dans le texte. S’il s’agit de {meant}, corrigez et regardez de nouveau."
        )
    },
    no_network: |line, said| {
        format!(
            "Ligne {line}\u{a0}: aucun réseau ne s’appelle «\u{a0}{said}\u{a0}», elle reste donc dans le texte."
        )
    },
    too_many: |most| {
        format!(
            "Seules les {most} premières publications sont montrées\u{a0}: collez les autres ensuite."
        )
    },
};

/// Several posts pasted at once, in a language.
#[must_use]
pub fn pasted(lang: Lang) -> &'static Words {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
