//! Comments: what people say about a text, the answers, and what is settled.

use crate::Lang;

/// Comments.
pub struct Comments {
    /// Heading: comments.
    pub heading: &'static str,
    /// No comment yet.
    pub none: &'static str,
    /// Every comment is settled.
    pub all_resolved: &'static str,
    /// So many comments that are not settled.
    pub open: fn(u64) -> String,
    /// So many that are.
    pub resolved: fn(usize) -> String,
    /// Heading of the form: a new comment.
    pub new: &'static str,
    /// Label: the comment.
    pub comment: &'static str,
    /// Label: which part it is about.
    pub about: &'static str,
    /// Label: the passage.
    pub quote: &'static str,
    /// How to quote.
    pub quote_hint: &'static str,
    /// Button: comment.
    pub add: &'static str,
    /// Opens the form for an answer.
    pub reply: &'static str,
    /// The same for somebody who does not see it: answer to whom.
    pub reply_to: fn(&str) -> String,
    /// Label: the answer to somebody.
    pub answer: fn(&str) -> String,
    /// Button: send the answer.
    pub send: &'static str,
    /// Button: settled.
    pub resolve: &'static str,
    /// The same for somebody who does not see it: whose comment.
    pub resolve_of: fn(&str) -> String,
    /// Button: not settled after all.
    pub reopen: &'static str,
    /// The same for somebody who does not see it: whose comment.
    pub reopen_of: fn(&str) -> String,
    /// Who settled it, and when.
    pub resolved_by: fn(&str, &str) -> String,
    /// Link: to the passage in the text.
    pub to_passage: &'static str,
    /// Heading beside a text that is written: comments that are open.
    pub beside: &'static str,
    /// Link: to where a comment is answered.
    pub answer_below: &'static str,
    /// The passage is not in the text any more since version n.
    pub gone: fn(u32) -> String,
    /// Opens the fields for other words.
    pub suggest: &'static str,
    /// Label: the words that would stand there.
    pub words: &'static str,
    /// What becomes of them.
    pub words_hint: &'static str,
    /// Label of a suggestion.
    pub suggestion: &'static str,
    /// Button: the text says it.
    pub accept: &'static str,
    /// The same for somebody who does not see it: whose suggestion.
    pub accept_of: fn(&str) -> String,
    /// Button: the text does not say it.
    pub refuse: &'static str,
    /// The same for somebody who does not see it: whose suggestion.
    pub refuse_of: fn(&str) -> String,
    /// Label: why not.
    pub why: &'static str,
    /// It waits until the part may be written in.
    pub frozen: &'static str,
    /// Who accepted it, when, in which version.
    pub accepted_by: fn(&str, &str, Option<u32>) -> String,
    /// Who refused it, and when.
    pub refused_by: fn(&str, &str) -> String,
    /// Refusal: the passage a suggestion is about is gone.
    pub suggestion_gone: &'static str,
    /// Refusal: somebody decided already.
    pub suggestion_decided: &'static str,
    /// Refusal: the passage is not in the text.
    pub not_in_text: &'static str,
    /// Refusal: nothing would change.
    pub same_words: &'static str,
    /// Heading of the brand's setting.
    pub setting: &'static str,
    /// Box: suggesting counts as writing.
    pub strict: &'static str,
    /// What that means.
    pub strict_hint: &'static str,
    /// Version n.
    pub version: fn(u32) -> String,
    /// Notice: what was just done.
    pub done: fn(&str) -> &'static str,
}

static EN: Comments = Comments {
    heading: "Comments",
    none: "No comment yet.",
    all_resolved: "Every comment is resolved.",
    open: |n| match n {
        1 => "1 open comment".to_owned(),
        n => format!("{n} open comments"),
    },
    resolved: |n| match n {
        1 => "1 resolved comment".to_owned(),
        n => format!("{n} resolved comments"),
    },
    new: "New comment",
    comment: "Your comment",
    about: "About",
    quote: "Passage (optional)",
    quote_hint: "Select words in the text: they come here. Or copy them.",
    add: "Add a comment",
    reply: "Reply",
    reply_to: |who| format!("Reply to {who}"),
    answer: |who| format!("Your reply to {who}"),
    send: "Send the reply",
    resolve: "Resolve",
    resolve_of: |who| format!("Resolve the comment of {who}"),
    reopen: "Reopen",
    reopen_of: |who| format!("Reopen the comment of {who}"),
    resolved_by: |who, at| format!("Resolved by {who}, {at}"),
    to_passage: "Show in the text",
    beside: "Open comments",
    answer_below: "Answer or settle",
    gone: |n| format!("The passage was removed or rewritten since version {n}."),
    suggest: "Suggest a wording",
    words: "New words",
    words_hint: "They would replace the passage. Leave this empty to remove it. Your comment says why, if you want.",
    suggestion: "Suggestion",
    accept: "Accept",
    accept_of: |who| format!("Accept the suggestion of {who}"),
    refuse: "Refuse",
    refuse_of: |who| format!("Refuse the suggestion of {who}"),
    why: "Why not (optional)",
    frozen: "This text is under review: the suggestion can be accepted once the review is over or withdrawn.",
    accepted_by: |who, at, version| match version {
        Some(version) => format!("Accepted by {who}, {at}: version {version} says it."),
        None => format!("Accepted by {who}, {at}."),
    },
    refused_by: |who, at| format!("Refused by {who}, {at}."),
    suggestion_gone: "The passage of this suggestion was removed or rewritten. Nothing was changed; the suggestion is still there to be read.",
    suggestion_decided: "Somebody decided about this suggestion already.",
    not_in_text: "The text does not have these words. Select them there, or copy them.",
    same_words: "These words stand there already.",
    setting: "Suggestions",
    strict: "Whoever suggested a wording counts as its writer",
    strict_hint: "Once accepted, their words keep them from approving that text. Without this, only who accepts has written.",
    version: |n| format!("version {n}"),
    done: |what| match what {
        "commented" => "Comment added.",
        "replied" => "Reply added.",
        "resolved" => "Comment resolved. It stays below, folded.",
        "reopened" => "Comment reopened.",
        "suggested" => "Suggestion added. The text stays as it is until somebody accepts it.",
        "accepted" => "Suggestion accepted. The text says it now, in a version of its own.",
        "refused" => "Suggestion refused.",
        _ => "",
    },
};

static FR: Comments = Comments {
    heading: "Commentaires",
    none: "Pas encore de commentaire.",
    all_resolved: "Tous les commentaires sont résolus.",
    open: |n| {
        if n < 2 {
            format!("{n}\u{a0}commentaire ouvert")
        } else {
            format!("{n}\u{a0}commentaires ouverts")
        }
    },
    resolved: |n| {
        if n < 2 {
            format!("{n}\u{a0}commentaire résolu")
        } else {
            format!("{n}\u{a0}commentaires résolus")
        }
    },
    new: "Nouveau commentaire",
    comment: "Votre commentaire",
    about: "À propos de",
    quote: "Passage concerné (facultatif)",
    quote_hint: "Sélectionnez des mots dans le texte\u{a0}: ils viennent ici. Ou copiez-les.",
    add: "Commenter",
    reply: "Répondre",
    reply_to: |who| format!("Répondre à {who}"),
    answer: |who| format!("Votre réponse à {who}"),
    send: "Envoyer la réponse",
    resolve: "Marquer comme résolu",
    resolve_of: |who| format!("Marquer comme résolu le commentaire de {who}"),
    reopen: "Rouvrir",
    reopen_of: |who| format!("Rouvrir le commentaire de {who}"),
    resolved_by: |who, at| format!("Résolu par {who}, {at}"),
    to_passage: "Voir dans le texte",
    beside: "Commentaires ouverts",
    answer_below: "Répondre ou régler",
    gone: |n| format!("Le passage a été supprimé ou réécrit depuis la version {n}."),
    suggest: "Proposer une formulation",
    words: "Nouveaux mots",
    words_hint: "Ils remplaceraient le passage. Laissez vide pour le supprimer. Votre commentaire peut dire pourquoi.",
    suggestion: "Proposition",
    accept: "Accepter",
    accept_of: |who| format!("Accepter la proposition de {who}"),
    refuse: "Refuser",
    refuse_of: |who| format!("Refuser la proposition de {who}"),
    why: "Pourquoi (facultatif)",
    frozen: "Ce texte est en relecture\u{a0}: la proposition pourra être acceptée après la relecture, ou après son retrait.",
    accepted_by: |who, at, version| match version {
        Some(version) => {
            format!("Acceptée par {who}, {at}\u{a0}: la version {version} la reprend.")
        }
        None => format!("Acceptée par {who}, {at}."),
    },
    refused_by: |who, at| format!("Refusée par {who}, {at}."),
    suggestion_gone: "Le passage de cette proposition a été supprimé ou réécrit. Rien n’a changé\u{a0}; la proposition reste lisible.",
    suggestion_decided: "Quelqu’un a déjà tranché cette proposition.",
    not_in_text: "Le texte ne contient pas ces mots. Sélectionnez-les dans le texte, ou copiez-les.",
    same_words: "Ces mots y sont déjà.",
    setting: "Propositions",
    strict: "Proposer une formulation compte comme écrire",
    strict_hint: "Une fois acceptés, ses mots empêchent la personne de valider ce texte. Sans ce réglage, seule la personne qui accepte a écrit.",
    version: |n| format!("version {n}"),
    done: |what| match what {
        "commented" => "Commentaire ajouté.",
        "replied" => "Réponse ajoutée.",
        "resolved" => "Commentaire résolu. Il reste plus bas, replié.",
        "reopened" => "Commentaire rouvert.",
        "suggested" => {
            "Proposition ajoutée. Le texte reste tel quel tant que personne ne l’accepte."
        }
        "accepted" => "Proposition acceptée. Le texte la reprend, dans une version à part.",
        "refused" => "Proposition refusée.",
        _ => "",
    },
};

/// Comments in a language.
#[must_use]
pub fn comments(lang: Lang) -> &'static Comments {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
