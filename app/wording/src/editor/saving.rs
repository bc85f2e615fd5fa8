//! Where the text is, and what to do when two texts meet.

use crate::Lang;

/// Where the text is, and what to do when two texts meet.
pub struct Saving {
    /// Name of the line that says where the text is.
    pub status: &'static str,
    /// Saved today at this time.
    pub saved: fn(&str) -> String,
    /// Saved on another day.
    pub saved_on: fn(&str) -> String,
    /// On its way.
    pub saving: &'static str,
    /// Not sent.
    pub local: &'static str,
    /// No network.
    pub offline: &'static str,
    /// The session ended.
    pub sign_in: &'static str,
    /// Somebody else saved.
    pub stale: &'static str,
    /// Refused, and why.
    pub refused: fn(&str) -> String,
    /// Neither sent nor kept.
    pub no_copy: &'static str,
    /// Under review.
    pub read_only: &'static str,
    /// The person may not write.
    pub read_only_person: &'static str,
    /// Button.
    pub copy_text: &'static str,
    /// Dialog.
    pub sign_in_heading: &'static str,
    /// What is safe.
    pub sign_in_text: &'static str,
    /// Button.
    pub later: &'static str,
    /// Button in the notice.
    pub sign_in_button: &'static str,
    /// Notice.
    pub signed_out_notice: &'static str,
    /// The server did not answer.
    pub sign_in_failed: &'static str,
    /// Who saved when.
    pub stale_notice: fn(&str, &str) -> String,
    /// Button.
    pub compare: &'static str,
    /// Button.
    pub compare_and_choose: &'static str,
    /// Heading of the two texts.
    pub conflict_heading: &'static str,
    /// Heading of the comparison with a copy found on the device.
    pub found_heading: &'static str,
    /// Notice.
    pub found_title: &'static str,
    /// When it was written, and words more than the server's.
    pub found: fn(&str, i64) -> String,
    /// Button.
    pub use_copy: &'static str,
    /// Button.
    pub keep_server: &'static str,
    /// An approval ended by a save of this page.
    pub voided: &'static str,
    /// Words came back by themselves.
    pub brought_back: &'static str,
    /// This person's text.
    pub mine: &'static str,
    /// The other one.
    pub theirs: &'static str,
    /// Choice.
    pub keep_mine: &'static str,
    /// Choice.
    pub keep_theirs: &'static str,
    /// Choice.
    pub keep_both: &'static str,
    /// Who changed a passage.
    pub changed_mine: &'static str,
    /// Who changed a passage.
    pub changed_theirs: &'static str,
    /// Who changed a passage.
    pub changed_both: &'static str,
    /// Passages that are the same.
    pub same: fn(usize) -> String,
    /// Name of a choice.
    pub passage: fn(usize) -> String,
    /// An empty side.
    pub nothing_here: &'static str,
    /// What becomes of the rest.
    pub kept_in_history: &'static str,
    /// Button.
    pub keep_choices: &'static str,
    /// Button.
    pub all_mine: &'static str,
    /// Button.
    pub all_theirs: &'static str,
    /// What is missing.
    pub open_choices: fn(usize) -> String,
    /// Somebody saved again while the choices were being made: who, and when.
    pub refreshed: fn(&str, &str) -> String,
    /// The choice could not be saved.
    pub resolving_failed: &'static str,
    /// Before words only one side has, for screen readers.
    pub own: &'static str,
}

/// A difference with its sign.
fn signed(number: i64) -> String {
    if number < 0 { format!("−{}", number.unsigned_abs()) } else { format!("+{number}") }
}

static EN: Saving = Saving {
    status: "Save status",
    saved: |time| format!("Saved {time}"),
    saved_on: |day| format!("Saved {day}"),
    saving: "Saving…",
    local: "Not sent yet, kept on this device",
    offline: "Offline, kept on this device",
    sign_in: "Sign in again to save",
    stale: "A newer version exists",
    refused: |reason| format!("Refused: {reason}"),
    no_copy: "This device cannot keep a copy, copy your text",
    read_only: "Read only, in review",
    read_only_person: "Read only",
    copy_text: "Copy my text",
    sign_in_heading: "Sign in again to save",
    sign_in_text: "Your session has ended. The text stays here and is saved as soon as you are back.",
    later: "Later",
    sign_in_button: "Sign in again",
    signed_out_notice: "Your session has ended. You can go on writing: everything is kept on this device until you sign in.",
    sign_in_failed: "The server does not answer. Try again in a moment; your text is safe here.",
    stale_notice: |by, at| {
        format!(
            "{by} saved at {at} while you were writing. Both texts are kept; nothing is overwritten."
        )
    },
    compare: "Compare",
    compare_and_choose: "Compare and choose",
    conflict_heading: "A newer version exists",
    found_heading: "A text kept on this device",
    found_title: "This device keeps a text that is not on the server",
    found: |at, more| match more {
        0 => format!("written {at}, as many words."),
        1 | -1 => format!("written {at}, {} word.", signed(more)),
        _ => format!("written {at}, {} words.", signed(more)),
    },
    use_copy: "Use this text",
    keep_server: "Keep the server’s",
    voided: "The approval of this text has ended: it was edited after its approval.",
    brought_back: "Your last words were kept in this browser: they are back in their fields.",
    mine: "Your text",
    theirs: "The saved text",
    keep_mine: "Keep yours",
    keep_theirs: "Keep the saved one",
    keep_both: "Keep both, one after the other",
    changed_mine: "Changed by you only",
    changed_theirs: "Changed in the saved text only",
    changed_both: "Changed in both: choose",
    same: |n| {
        if n == 1 { "1 unchanged passage".to_owned() } else { format!("{n} unchanged passages") }
    },
    passage: |n| format!("Passage {n}"),
    nothing_here: "(nothing)",
    kept_in_history: "Both texts stay in the history: what you do not keep can be found again under Versions.",
    keep_choices: "Keep these choices",
    all_mine: "All yours",
    all_theirs: "All the saved one",
    open_choices: |n| {
        if n == 1 { "1 choice is missing".to_owned() } else { format!("{n} choices are missing") }
    },
    refreshed: |by, at| {
        format!(
            "{by} saved again at {at}: this comparison is up to date. Your choices are kept wherever the texts are still the same."
        )
    },
    resolving_failed: "The server does not answer. Your choices stay here; try again in a moment.",
    own: "only here: ",
};

static FR: Saving = Saving {
    status: "État de l’enregistrement",
    saved: |time| format!("Enregistré à {time}"),
    saved_on: |day| format!("Enregistré le {day}"),
    saving: "Enregistrement…",
    local: "Pas encore envoyé, gardé sur cet appareil",
    offline: "Hors ligne, gardé sur cet appareil",
    sign_in: "Reconnectez-vous pour enregistrer",
    stale: "Une version plus récente existe",
    refused: |reason| format!("Refusé\u{a0}: {reason}"),
    no_copy: "Cet appareil ne peut pas garder de copie, copiez votre texte",
    read_only: "Lecture seule, en relecture",
    read_only_person: "Lecture seule",
    copy_text: "Copier mon texte",
    sign_in_heading: "Reconnectez-vous pour enregistrer",
    sign_in_text: "Votre session est finie. Le texte reste ici et sera enregistré dès votre retour.",
    later: "Plus tard",
    sign_in_button: "Se reconnecter",
    signed_out_notice: "Votre session est finie. Vous pouvez continuer à écrire\u{a0}: tout reste sur cet appareil jusqu’à votre retour.",
    sign_in_failed: "Le serveur ne répond pas. Réessayez dans un instant\u{202f}; votre texte est à l’abri ici.",
    stale_notice: |by, at| {
        format!(
            "{by} a enregistré à {at} pendant que vous écriviez. Vos deux textes sont gardés\u{202f}; rien n’est écrasé."
        )
    },
    compare: "Comparer",
    compare_and_choose: "Comparer et choisir",
    conflict_heading: "Une version plus récente existe",
    found_heading: "Un texte gardé sur cet appareil",
    found_title: "Cet appareil garde un texte qui n’est pas sur le serveur",
    found: |at, more| match more {
        0 => format!("écrit {at}, autant de mots."),
        1 | -1 => format!("écrit {at}, {}\u{a0}mot.", signed(more)),
        _ => format!("écrit {at}, {}\u{a0}mots.", signed(more)),
    },
    use_copy: "Utiliser ce texte",
    keep_server: "Garder celui du serveur",
    voided: "La validation de ce texte a pris fin\u{a0}: il a été modifié après avoir été validé.",
    brought_back: "Vos derniers mots étaient gardés dans ce navigateur\u{a0}: ils sont revenus dans leurs champs.",
    mine: "Votre texte",
    theirs: "Le texte enregistré",
    keep_mine: "Garder le vôtre",
    keep_theirs: "Garder l’enregistré",
    keep_both: "Garder les deux, l’un après l’autre",
    changed_mine: "Modifié par vous seulement",
    changed_theirs: "Modifié dans le texte enregistré seulement",
    changed_both: "Modifié des deux côtés\u{a0}: choisissez",
    same: |n| {
        if n < 2 {
            format!("{n}\u{a0}passage inchangé")
        } else {
            format!("{n}\u{a0}passages inchangés")
        }
    },
    passage: |n| format!("Passage {n}"),
    nothing_here: "(rien)",
    kept_in_history: "Vos deux textes restent dans l’historique\u{a0}: ce que vous ne gardez pas se retrouve dans Versions.",
    keep_choices: "Garder ces choix",
    all_mine: "Tout le vôtre",
    all_theirs: "Tout l’enregistré",
    open_choices: |n| format!("Il manque {n}\u{a0}choix"),
    refreshed: |by, at| {
        format!(
            "{by} a enregistré de nouveau à {at}\u{a0}: cette comparaison est à jour. Vos choix sont gardés partout où les textes sont restés les mêmes."
        )
    },
    resolving_failed: "Le serveur ne répond pas. Vos choix restent ici\u{202f}; réessayez dans un instant.",
    own: "seulement ici\u{a0}: ",
};

/// Where the text is, and what to do when two texts meet, in a language.
#[must_use]
pub fn saving(lang: Lang) -> &'static Saving {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
