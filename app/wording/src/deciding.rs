//! Around a decision: what is signed, asked, taken back, handed on, ended; and a brand that is on hold.

use crate::Lang;

/// Around a decision.
pub struct Deciding {
    /// Heading: what whoever hands over signs.
    pub checklist: &'static str,
    /// What signing means.
    pub checklist_lead: &'static str,
    /// What was signed, by whom.
    pub signed_by: fn(&str) -> String,
    /// What whoever approves ticks.
    pub check_again: &'static str,
    /// A line of the checklist.
    pub check: fn(&str) -> &'static str,
    /// Legend: kinds of reasons.
    pub reasons: &'static str,
    /// A kind of reason.
    pub reason: fn(&str) -> &'static str,
    /// Legend: what goes back.
    pub which: &'static str,
    /// What happens to the rest.
    pub which_hint: &'static str,
    /// Some parts went back, by whom, at a time.
    pub returned_by: fn(&str, &str) -> String,
    /// A decision was taken back, by whom, at a time.
    pub taken_back_by: fn(&str, &str) -> String,
    /// A decision does not count any more, of whom, since a time.
    pub lapsed_by: fn(&str, &str) -> String,
    /// Button: ask something first.
    pub ask: &'static str,
    /// What asking does.
    pub ask_lead: &'static str,
    /// Label: the question.
    pub question: &'static str,
    /// Button: send the question.
    pub ask_send: &'static str,
    /// A decision can be taken back until a time.
    pub take_back_until: fn(&str) -> String,
    /// Button: take it back.
    pub take_back: &'static str,
    /// Fold: somebody else decides.
    pub hand_on: &'static str,
    /// What that does.
    pub hand_on_lead: &'static str,
    /// Label: who.
    pub to: &'static str,
    /// A choice: this person instead of the reader.
    pub instead_of_me: fn(&str) -> String,
    /// A choice: this person as well.
    pub as_well: fn(&str) -> String,
    /// Label: a word about it.
    pub hand_on_note: &'static str,
    /// Button.
    pub hand_on_send: &'static str,
    /// Button: end an approval.
    pub revoke: &'static str,
    /// Heading of its sheet.
    pub revoke_heading: &'static str,
    /// What it does.
    pub revoke_lead: &'static str,
    /// Label: why.
    pub revoke_reason: &'static str,
    /// Button: confirm.
    pub revoke_send: &'static str,
    /// Heading: a brand on hold.
    pub hold: &'static str,
    /// What it does.
    pub hold_lead: &'static str,
    /// Label: why.
    pub hold_reason: &'static str,
    /// Button.
    pub hold_send: &'static str,
    /// Button: let it leave again.
    pub free: &'static str,
    /// Nothing leaves, said by whom, at a time.
    pub held: fn(&str, &str) -> String,
    /// Label: seconds to take a decision back.
    pub take_back_seconds: &'static str,
    /// What it means.
    pub take_back_hint: &'static str,
    /// Legend: what an article is not handed over with.
    pub blocks: &'static str,
    /// What counts, and the way out.
    pub blocks_hint: &'static str,
    /// Legend: what a post on its own is not handed over with.
    pub blocks_posts: &'static str,
    /// What counts there.
    pub blocks_posts_hint: &'static str,
    /// A group of findings by its stored word.
    pub group: fn(&str) -> &'static str,
    /// Before handing over: errors of these groups keep it from going on, but those that can be set aside.
    pub clean: fn(&str, bool) -> String,
    /// Beside what was handed over: it went on without errors of these groups, but those that can be set aside.
    pub was_clean: fn(&str, bool) -> String,
    /// Refused: what to do about them.
    pub findings: &'static str,
    /// Refused: some were set aside, and nobody said why.
    pub aside_note: &'static str,
    /// Legend: the checklist of a brand.
    pub brand_checklist: &'static str,
    /// What it means.
    pub brand_checklist_hint: &'static str,
    /// Box: the approver ticks it as well.
    pub checked_twice: &'static str,
    /// Why nothing can be exported yet: until a time.
    pub not_yet: fn(&str) -> String,
}

static EN: Deciding = Deciding {
    checklist: "You sign that",
    checklist_lead: "Whoever approves sees what you signed.",
    signed_by: |who| format!("{who} signed that"),
    check_again: "Checked by you as well",
    check: |check| match check {
        "facts" => "Facts were verified, and their sources are given",
        "charter" => "The text follows the charter",
        "rights" => "The brand may use every picture",
        "links" => "Every link was tried",
        "objective" => "What the text is for is stated",
        _ => "",
    },
    reasons: "It is about",
    reason: |reason| match reason {
        "facts" => "Facts and sources",
        "style" => "Style and clarity",
        "structure" => "Order and length",
        "search" => "Search",
        "legal" => "Law and rights",
        "pictures" => "Pictures",
        _ => "",
    },
    which: "What goes back",
    which_hint: "What you untick stays under review, as it is.",
    returned_by: |who, at| format!("{who} sent a part back, {at}."),
    taken_back_by: |who, at| format!("{who} took a decision back, {at}."),
    lapsed_by: |who, at| format!("What {who} decided does not count since {at}."),
    ask: "Ask first",
    ask_lead: "A question changes nothing: the text stays under review, and you decide when you have the answer.",
    question: "Question",
    ask_send: "Ask",
    take_back_until: |at| {
        format!("Nothing leaves before {at}: until then you can take your decision back.")
    },
    take_back: "Take it back",
    hand_on: "Somebody else decides",
    hand_on_lead: "This decides nothing. Whoever wrote in the text, or works under supervision, cannot be chosen.",
    to: "Who",
    instead_of_me: |who| format!("{who}, instead of me"),
    as_well: |who| format!("{who}, as well"),
    hand_on_note: "A word about it",
    hand_on_send: "Hand it on",
    revoke: "End the approval",
    revoke_heading: "End this approval?",
    revoke_lead: "The text stays as it is, and leaves in no file until a new round approves it.",
    revoke_reason: "Why",
    revoke_send: "End it",
    hold: "Hold",
    hold_lead: "Nothing of this brand leaves, to nobody and in no file, until somebody lets it. What is approved stays approved.",
    hold_reason: "Why, for whoever wonders",
    hold_send: "Let nothing leave",
    free: "Let it leave again",
    held: |who, at| format!("Nothing of this brand leaves for now: {who} said so, {at}."),
    take_back_seconds: "Seconds to take a decision back",
    take_back_hint: "0 to 30. Nothing leaves on the strength of a decision before.",
    blocks: "An article is not submitted with errors of",
    blocks_hint: "What the analysis calls a problem, and every slip of the typography. What a writer sets aside lets it pass, with a word to whoever reviews. Networks: what those of its posts would do to them, such as a hashtag cut short or more mentions than they link. Nothing ticked: all of it is advice.",
    blocks_posts: "A post on its own is not submitted with errors of",
    blocks_posts_hint: "The same for posts without an article. What a network refuses, such as a text over its limit, is never submitted.",
    group: |word| match word {
        "seo" => "Search",
        "readability" => "Readability",
        "networks" => "Networks",
        _ => "Typography",
    },
    clean: |groups, aside| match aside {
        true => format!("Without errors of: {groups}. What you set aside passes; say why below."),
        false => format!("Without errors of: {groups}."),
    },
    was_clean: |groups, aside| match aside {
        true => format!("Handed over without errors of: {groups}, but for what was set aside."),
        false => format!("Handed over without errors of: {groups}."),
    },
    findings: "Mend this, or set it aside in the editor and say why to whoever reviews.",
    aside_note: "Errors that this brand does not let pass were set aside. Say why to whoever reviews.",
    brand_checklist: "Whoever submits signs that",
    brand_checklist_hint: "Nothing ticked: there is no checklist.",
    checked_twice: "Whoever approves ticks the list as well",
    not_yet: |at| {
        format!("The approval can still be taken back. Files can be taken away from {at}.")
    },
};

static FR: Deciding = Deciding {
    checklist: "Vous signez que",
    checklist_lead: "Qui valide voit ce que vous avez signé.",
    signed_by: |who| format!("{who} a signé que"),
    check_again: "Vérifié par vous aussi",
    check: |check| match check {
        "facts" => "les faits sont vérifiés, et leurs sources données",
        "charter" => "le texte suit la charte",
        "rights" => "la marque a le droit d’utiliser chaque image",
        "links" => "chaque lien a été essayé",
        "objective" => "l’objectif du texte est indiqué",
        _ => "",
    },
    reasons: "Cela concerne",
    reason: |reason| match reason {
        "facts" => "Faits et sources",
        "style" => "Style et clarté",
        "structure" => "Plan et longueur",
        "search" => "Référencement",
        "legal" => "Droit",
        "pictures" => "Images",
        _ => "",
    },
    which: "Ce qui est renvoyé",
    which_hint: "Ce que vous décochez reste en relecture, tel quel.",
    returned_by: |who, at| format!("{who} a renvoyé une partie, {at}."),
    taken_back_by: |who, at| format!("{who} a repris sa décision, {at}."),
    lapsed_by: |who, at| format!("La décision de {who} ne compte plus depuis {at}."),
    ask: "Poser une question",
    ask_lead: "Une question ne change rien\u{a0}: le texte reste en relecture, et vous décidez quand vous avez la réponse.",
    question: "Question",
    ask_send: "Poser la question",
    take_back_until: |at| {
        format!("Rien ne sort avant {at}\u{a0}: jusque-là, vous pouvez reprendre votre décision.")
    },
    take_back: "Reprendre ma décision",
    hand_on: "Quelqu’un d’autre décide",
    hand_on_lead: "Cela ne décide de rien. Qui a écrit dans le texte, ou travaille sous tutorat, ne peut pas être choisi.",
    to: "Qui",
    instead_of_me: |who| format!("{who}, à ma place"),
    as_well: |who| format!("{who}, en plus"),
    hand_on_note: "Un mot à ce sujet",
    hand_on_send: "Confier la décision",
    revoke: "Mettre fin à la validation",
    revoke_heading: "Mettre fin à cette validation\u{202f}?",
    revoke_lead: "Le texte reste tel quel, et ne sort dans aucun fichier tant qu’une nouvelle relecture ne l’a pas validé.",
    revoke_reason: "Pourquoi",
    revoke_send: "Y mettre fin",
    hold: "Suspension",
    hold_lead: "Rien de cette marque ne sort, pour personne et dans aucun fichier, jusqu’à nouvel ordre. Ce qui est validé le reste.",
    hold_reason: "Pourquoi, pour qui se le demande",
    hold_send: "Ne plus rien laisser sortir",
    free: "Laisser de nouveau sortir",
    held: |who, at| {
        format!("Rien de cette marque ne sort pour l’instant\u{a0}: décision de {who}, {at}.")
    },
    take_back_seconds: "Secondes pour reprendre une décision",
    take_back_hint: "De 0 à 30. Rien ne sort avant sur la foi d’une décision.",
    blocks: "Un article n’est pas soumis avec des erreurs de",
    blocks_hint: "Ce que l’analyse appelle un problème, et toute faute de typographie. Ce qu’on a écarté passe, avec un mot pour la relecture. Réseaux\u{a0}: ce que ceux de ses publications en feraient, comme un hashtag coupé ou plus de mentions qu’ils n’en relient. Rien de coché\u{a0}: tout cela conseille.",
    blocks_posts: "Une publication seule n’est pas soumise avec des erreurs de",
    blocks_posts_hint: "De même pour les publications sans article. Ce qu’un réseau refuse, comme un texte trop long, n’est jamais soumis.",
    group: |word| match word {
        "seo" => "Référencement",
        "readability" => "Lisibilité",
        "networks" => "Réseaux",
        _ => "Typographie",
    },
    clean: |groups, aside| match aside {
        true => format!(
            "Sans erreurs de\u{a0}: {groups}. Ce que vous avez écarté passe\u{a0}; dites pourquoi ci-dessous."
        ),
        false => format!("Sans erreurs de\u{a0}: {groups}."),
    },
    was_clean: |groups, aside| match aside {
        true => format!("Soumis sans erreurs de\u{a0}: {groups}, hors ce qui a été écarté."),
        false => format!("Soumis sans erreurs de\u{a0}: {groups}."),
    },
    findings: "Corrigez, ou écartez ce point dans l’éditeur et dites pourquoi à qui relit.",
    aside_note: "Des erreurs que cette marque ne laisse pas passer ont été écartées. Dites pourquoi à qui relit.",
    brand_checklist: "Qui soumet signe que",
    brand_checklist_hint: "Rien de coché\u{a0}: il n’y a pas de liste.",
    checked_twice: "Qui valide coche aussi la liste",
    not_yet: |at| {
        format!("La validation peut encore être reprise. Les fichiers sortent à partir de {at}.")
    },
};

/// The words around a decision.
#[must_use]
pub fn deciding(lang: Lang) -> &'static Deciding {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
