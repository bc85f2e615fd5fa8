//! The review page: submitting, reading changes, deciding.

use crate::Lang;
use crate::numbers::number;

/// The review page.
pub struct Review {
    /// Nothing was ever submitted.
    pub nothing_heading: &'static str,
    /// What to do then.
    pub nothing_text: &'static str,
    /// Heading: parts that wait to be submitted.
    pub pending_heading: &'static str,
    /// What submitting does.
    pub pending_lead: &'static str,
    /// Label: a word to the approver.
    pub note: &'static str,
    /// Button: submit.
    pub submit: &'static str,
    /// Heading: releasing one's own work.
    pub release_heading: &'static str,
    /// What that means.
    pub release_lead: &'static str,
    /// Button: release.
    pub release: &'static str,
    /// Heading of the sheet that confirms it.
    pub release_ask: &'static str,
    /// What it does.
    pub release_what: &'static str,
    /// Button: confirm.
    pub release_confirm: &'static str,
    /// The other way: asking for a review.
    pub or_submit: &'static str,
    /// Link to where approved files are taken away.
    pub to_export: &'static str,
    /// Somebody read it at a time.
    pub read_by: fn(&str, &str) -> String,
    /// Somebody asks for a review of version n, so many words, at a time.
    pub asks: fn(&str, u32, u64, &str) -> String,
    /// What was approved was changed since.
    pub lapsed: &'static str,
    /// How a round ended: approved, changes, withdrawn, stranded.
    pub ended: fn(&str) -> &'static str,
    /// Name of the list of stages.
    pub stages: &'static str,
    /// Stage: handed over.
    pub stage_submitted: &'static str,
    /// A stage, by its word; empty for one that a brand named itself.
    pub stage: fn(&str) -> &'static str,
    /// Since a version: so many passages.
    pub since: fn(u32, usize) -> String,
    /// Nothing to compare with.
    pub first_reading: &'static str,
    /// Button: the next change.
    pub next_change: &'static str,
    /// So many unchanged paragraphs.
    pub unchanged: fn(usize) -> String,
    /// What writers set aside of the analysis: how many things.
    pub set_aside: fn(usize) -> String,
    /// Read aloud before removed words.
    pub removed: &'static str,
    /// Read aloud before added words.
    pub added: &'static str,
    /// Heading: the text as it will be read.
    pub clean: &'static str,
    /// The picture is another file.
    pub picture_replaced: &'static str,
    /// The focal point moved.
    pub picture_moved: &'static str,
    /// No change in a part.
    pub no_change: &'static str,
    /// Button: request changes.
    pub request_changes: &'static str,
    /// What to change, for the writer.
    pub request_comment: &'static str,
    /// Heading of the dialog that requests changes.
    pub request_heading: &'static str,
    /// Button: send the request.
    pub request_send: &'static str,
    /// Button: approve version n.
    pub approve: fn(u32) -> String,
    /// Heading of the dialog.
    pub approve_heading: fn(u32) -> String,
    /// What approving does.
    pub approve_lead: &'static str,
    /// Button: confirm.
    pub confirm: &'static str,
    /// Button: withdraw.
    pub withdraw: &'static str,
    /// Names of the decision bar.
    pub decision: &'static str,
    /// So many parts are under review.
    pub parts: fn(usize) -> String,
    /// Version n of a part.
    pub version: fn(u32) -> String,
    /// Somebody approved, at a time.
    pub approved_by: fn(&str, &str) -> String,
    /// Somebody requested changes, at a time.
    pub changes_by: fn(&str, &str) -> String,
    /// Link from a request for changes to where it was made.
    pub asked_link: &'static str,
    /// Names of fields.
    pub field: fn(&str) -> &'static str,
    /// Kinds of parts.
    pub kind: fn(&str) -> &'static str,
    /// Notices by what was done.
    pub done: fn(&str) -> &'static str,
}

fn field_en(name: &str) -> &'static str {
    match name {
        "title" => "Title",
        "standfirst" => "Standfirst",
        "body" => "Text",
        "title_tag" => "Title tag",
        "description" => "Meta description",
        "slug" => "Slug",
        "keyphrase" => "Keyphrase",
        "secondary" => "Other keyphrases",
        "synonyms" => "Synonyms",
        "language" => "Language",
        "kind" => "Kind of content",
        "categories" => "Categories",
        "tags" => "Tags",
        "byline" => "Byline",
        "featured" => "Featured image",
        "planned_at" => "Planned for",
        "poll" => "Poll",
        "canonical" => "Canonical address",
        "noindex" => "Hidden from search engines",
        "sources" => "Sources",
        "objective" => "Objective",
        "text" => "Post",
        "first_comment" => "First comment",
        "warning" => "Content warning",
        "pictures" => "Pictures",
        "name" => "File name",
        "alt" => "Alternative text",
        "credit" => "Credit",
        "caption" => "Caption",
        "decorative" => "Decorative",
        "focal" => "Focal point",
        _ => "Other",
    }
}

fn field_fr(name: &str) -> &'static str {
    match name {
        "title" => "Titre",
        "standfirst" => "Chapô",
        "body" => "Texte",
        "title_tag" => "Balise titre",
        "description" => "Méta-description",
        "slug" => "Slug",
        "keyphrase" => "Expression clé",
        "secondary" => "Autres expressions clés",
        "synonyms" => "Synonymes",
        "language" => "Langue",
        "kind" => "Type de contenu",
        "categories" => "Catégories",
        "tags" => "Étiquettes",
        "byline" => "Signature",
        "featured" => "Image à la une",
        "planned_at" => "Prévu pour",
        "poll" => "Sondage",
        "canonical" => "Adresse canonique",
        "noindex" => "Masqué aux moteurs de recherche",
        "sources" => "Sources",
        "objective" => "Objectif",
        "text" => "Publication",
        "first_comment" => "Premier commentaire",
        "warning" => "Avertissement de contenu",
        "pictures" => "Images",
        "name" => "Nom du fichier",
        "alt" => "Texte alternatif",
        "credit" => "Crédit",
        "caption" => "Légende",
        "decorative" => "Décorative",
        "focal" => "Point focal",
        _ => "Autre",
    }
}

static EN: Review = Review {
    nothing_heading: "Nothing to review yet",
    nothing_text: "When a text is ready, submit it here. It is frozen as it is, and a manager who did not write in it approves that exact text, or asks for changes.",
    pending_heading: "Submit for review",
    pending_lead: "What you submit is frozen until it is decided on, or withdrawn. Untick what is not ready.",
    note: "A word to the approver",
    submit: "Submit for review",
    release_heading: "Release without a review",
    release_lead: "This brand lets autonomous people release their own work. The certificate says so: kind autonomous, no second reader.",
    release: "Release as approved",
    release_ask: "Release without a second reader?",
    release_what: "The certificate names this exact text and you alone. Any later edit makes it void, visibly.",
    release_confirm: "Confirm the release",
    or_submit: "Or ask somebody for a review",
    to_export: "Take the files away",
    read_by: |who, at| format!("Read by {who}, {at}"),
    asks: |who, version, words, at| {
        let length =
            if words == 0 { String::new() } else { format!(" {} words,", number(Lang::En, words)) };
        format!("{who} asks for a review of version {version},{length} {at}.")
    },
    lapsed: "This approval no longer holds: what it named was changed since.",
    ended: |state| match state {
        "approved" => "This round ended with an approval.",
        "changes" => "Changes were requested.",
        "withdrawn" => "This round was withdrawn.",
        "stranded" => {
            "This round ended: too few people are left who could approve. The text can be edited again."
        }
        _ => "",
    },
    stages: "Approval stages",
    stage_submitted: "Submitted",
    stage: |name| match name {
        "manager" => "Manager",
        "client" => "Client",
        "legal" => "Legal",
        "mentor" => "Mentor",
        _ => "",
    },
    since: |version, passages| match passages {
        0 => format!("Nothing changed since version {version}, the last one decided on."),
        1 => format!("Since version {version}, the last one decided on: 1 passage changed."),
        n => format!("Since version {version}, the last one decided on: {n} passages changed."),
    },
    first_reading: "First reading: everything is new.",
    next_change: "Next change",
    unchanged: |n| {
        if n == 1 {
            "1 unchanged paragraph".to_owned()
        } else {
            format!("{n} unchanged paragraphs")
        }
    },
    set_aside: |n| match n {
        1 => "1 remark of the analysis was ignored".to_owned(),
        n => format!("{n} remarks of the analysis were ignored"),
    },
    removed: "removed: ",
    added: "added: ",
    clean: "The text as readers will see it",
    picture_replaced: "The file itself is another one.",
    picture_moved: "The focal point moved, so crops change.",
    no_change: "No change in this part.",
    request_changes: "Request changes",
    request_comment: "What should change",
    request_heading: "Request changes?",
    request_send: "Send the request",
    approve: |n| format!("Approve version {n}"),
    approve_heading: |n| format!("Approve version {n}?"),
    approve_lead: "The approval names this exact text. Any later edit makes it void, visibly.",
    confirm: "Confirm approval",
    withdraw: "Withdraw from review",
    decision: "Your decision",
    parts: |n| {
        if n == 1 { "1 part under review".to_owned() } else { format!("{n} parts under review") }
    },
    version: |n| format!("version {n}"),
    approved_by: |who, at| format!("{who} approved, {at}"),
    changes_by: |who, at| format!("{who} requested changes, {at}"),
    asked_link: "Open the review",
    field: field_en,
    kind: |kind| match kind {
        "post" => "Post",
        "visual" => "Visual",
        _ => "Article",
    },
    done: |what| match what {
        "submitted" => "Submitted for review. The text is frozen until it is decided on.",
        "approved" => "Approved. This exact text may be exported.",
        "waiting" => "Approved by you. Others still have to decide.",
        "changes" => "Changes requested. The writer sees what you wrote.",
        "taken-back" => "Taken back. The text is under review again.",
        "asked" => "Question sent. The text stays under review.",
        "reassigned" => "Handed on.",
        "link-back" => "Taken back: the link is worth nothing any more.",
        "revoked" => "The approval is ended. The text is a draft again.",
        "withdrawn" => "Withdrawn. The text can be edited again.",
        "released" => "Released. This exact text may be exported.",
        _ => "",
    },
};

static FR: Review = Review {
    nothing_heading: "Rien à relire pour l’instant",
    nothing_text: "Quand un texte est prêt, soumettez-le ici. Il est figé tel quel, et une ou un manager qui n’y a pas écrit valide ce texte exact, ou demande des modifications.",
    pending_heading: "Soumettre à la relecture",
    pending_lead: "Ce que vous soumettez est figé jusqu’à la décision, ou jusqu’au retrait. Décochez ce qui n’est pas prêt.",
    note: "Un mot pour la relecture",
    submit: "Soumettre à la relecture",
    release_heading: "Libérer sans relecture",
    release_lead: "Cette marque laisse les personnes autonomes libérer leur propre travail. Le certificat le dit\u{a0}: type autonome, sans deuxième lecture.",
    release: "Libérer comme bon à publier",
    release_ask: "Libérer sans deuxième lecture\u{202f}?",
    release_what: "Le certificat nomme ce texte exact, et votre seul nom. Toute modification ultérieure l’annule, visiblement.",
    release_confirm: "Confirmer la libération",
    or_submit: "Ou demander une relecture",
    to_export: "Emporter les fichiers",
    read_by: |who, at| format!("Lu par {who}, {at}"),
    asks: |who, version, words, at| {
        let length = if words == 0 {
            String::new()
        } else {
            format!(" {}\u{a0}mots,", number(Lang::Fr, words))
        };
        format!("{who} demande la relecture de la version {version},{length} {at}.")
    },
    lapsed: "Cette validation ne tient plus\u{a0}: ce qu’elle nommait a changé depuis.",
    ended: |state| match state {
        "approved" => "Ce tour s’est conclu par une validation.",
        "changes" => "Des modifications ont été demandées.",
        "withdrawn" => "Ce tour a été retiré.",
        "stranded" => {
            "Ce tour a pris fin\u{a0}: trop peu de personnes peuvent encore valider. Le texte est de nouveau modifiable."
        }
        _ => "",
    },
    stages: "Étapes de validation",
    stage_submitted: "Soumis",
    stage: |name| match name {
        "manager" => "Manager",
        "client" => "Client",
        "legal" => "Service juridique",
        "mentor" => "Mentor",
        _ => "",
    },
    since: |version, passages| match passages {
        0 => format!(
            "Rien n’a changé depuis la version {version}, dernière à avoir reçu une décision."
        ),
        1 => format!(
            "Depuis la version {version}, dernière à avoir reçu une décision\u{a0}: 1 passage modifié."
        ),
        n => format!(
            "Depuis la version {version}, dernière à avoir reçu une décision\u{a0}: {n} passages modifiés."
        ),
    },
    first_reading: "Première lecture\u{a0}: tout est nouveau.",
    next_change: "Changement suivant",
    unchanged: |n| {
        if n < 2 {
            format!("{n} paragraphe inchangé")
        } else {
            format!("{n} paragraphes inchangés")
        }
    },
    set_aside: |n| match n {
        1 => "1\u{a0}remarque de l’analyse a été ignorée".to_owned(),
        n => format!("{n}\u{a0}remarques de l’analyse ont été ignorées"),
    },
    removed: "retiré\u{a0}: ",
    added: "ajouté\u{a0}: ",
    clean: "Le texte tel qu’on le lira",
    picture_replaced: "Le fichier lui-même a changé.",
    picture_moved: "Le point focal a bougé\u{a0}: les recadrages changent.",
    no_change: "Aucun changement dans cet élément.",
    request_changes: "Demander des modifications",
    request_comment: "Ce qui doit changer",
    request_heading: "Demander des modifications\u{202f}?",
    request_send: "Envoyer la demande",
    approve: |n| format!("Valider la version {n}"),
    approve_heading: |n| format!("Valider la version {n}\u{202f}?"),
    approve_lead: "La validation porte sur ce texte exact. Toute modification ultérieure l’annule, visiblement.",
    confirm: "Confirmer la validation",
    withdraw: "Retirer de la relecture",
    decision: "Votre décision",
    parts: |n| {
        if n < 2 {
            format!("{n} élément en relecture")
        } else {
            format!("{n} éléments en relecture")
        }
    },
    version: |n| format!("version {n}"),
    approved_by: |who, at| format!("Validé par {who}, {at}"),
    changes_by: |who, at| format!("Modifications demandées par {who}, {at}"),
    asked_link: "Ouvrir la relecture",
    field: field_fr,
    kind: |kind| match kind {
        "post" => "Publication",
        "visual" => "Visuel",
        _ => "Article",
    },
    done: |what| match what {
        "submitted" => "Soumis à la relecture. Le texte est figé jusqu’à la décision.",
        "approved" => "Bon à publier. Ce texte exact peut être exporté.",
        "waiting" => "Validé par vous. D’autres doivent encore décider.",
        "changes" => "Modifications demandées. La personne qui écrit voit votre message.",
        "taken-back" => "Décision reprise. Le texte est de nouveau en relecture.",
        "asked" => "Question envoyée. Le texte reste en relecture.",
        "reassigned" => "Décision confiée.",
        "link-back" => "Repris\u{a0}: le lien ne vaut plus rien.",
        "revoked" => "La validation est terminée. Le texte est de nouveau un brouillon.",
        "withdrawn" => "Retiré. Le texte est de nouveau modifiable.",
        "released" => "Libéré. Ce texte exact peut être exporté.",
        _ => "",
    },
};

/// The review page in a language.
#[must_use]
pub fn review(lang: Lang) -> &'static Review {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
