//! The article editor: its sheet, its toolbar, its notices.

pub mod fields;
pub mod figures;
pub mod panel;
pub mod saving;
pub mod terms;

use crate::Lang;

/// The article editor.
pub struct Editor {
    /// The page's heading, for those who do not see the sheet.
    pub heading: &'static str,
    /// Textbox: the title.
    pub title: &'static str,
    /// Textbox: the paragraph under it.
    pub standfirst: &'static str,
    /// Textbox: the text.
    pub text: &'static str,
    /// Name of the region that holds them.
    pub sheet: &'static str,
    /// Shown while there is no title.
    pub title_blank: &'static str,
    /// Shown while there is no standfirst.
    pub standfirst_blank: &'static str,
    /// Shown while there is no text.
    pub text_blank: &'static str,
    /// Name of the toolbar.
    pub toolbar: &'static str,
    /// Button.
    pub bold: &'static str,
    /// Button.
    pub italic: &'static str,
    /// Button: makes a heading.
    pub heading_button: &'static str,
    /// Button.
    pub link: &'static str,
    /// Button.
    pub list: &'static str,
    /// Button.
    pub quote: &'static str,
    /// Button.
    pub image: &'static str,
    /// Button.
    pub spaces: &'static str,
    /// Legend: U+00A0.
    pub space_full: &'static str,
    /// Legend: U+202F.
    pub space_narrow: &'static str,
    /// Legend: U+2009.
    pub space_thin: &'static str,
    /// Legend: U+200B and the like.
    pub space_unseen: &'static str,
    /// Legend: U+00AD.
    pub hyphen_soft: &'static str,
    /// Button.
    pub focus: &'static str,
    /// Button.
    pub preview: &'static str,
    /// Button, on a phone, while the analysis is shown.
    pub back_to_text: &'static str,
    /// Button: hands the article over.
    pub submit: &'static str,
    /// Button, without scripts.
    pub save: &'static str,
    /// Link, while the text is under review.
    pub go_to_review: &'static str,
    /// In the image menu, when there is none.
    pub no_pictures: &'static str,
    /// Link to the page of visuals.
    pub add_pictures: &'static str,
    /// Navigation: headings of the text.
    pub outline: &'static str,
    /// While there is no heading.
    pub outline_empty: &'static str,
    /// A heading skips a level.
    pub outline_skip: fn(u8) -> String,
    /// Notice: cannot be edited.
    pub frozen_title: &'static str,
    /// What it means.
    pub frozen: &'static str,
    /// Notice: it was submitted while somebody typed.
    pub frozen_meanwhile: &'static str,
    /// Notice: the person may not write here.
    pub reader_only: &'static str,
    /// Notice: editing voids the approval.
    pub approved_title: &'static str,
    /// What stays and what is needed.
    pub approved: fn(u32) -> String,
    /// Button: unlocks it.
    pub edit_anyway: &'static str,
    /// Box to tick, without scripts.
    pub edit_anyway_box: &'static str,
    /// Notice: an approver is about to write.
    pub costs_title: &'static str,
    /// What to do instead.
    pub costs: &'static str,
    /// Notice after a plain save.
    pub saved_notice: &'static str,
    /// Notice after a plain save that ended an approval.
    pub saved_voided_notice: &'static str,
    /// Refusal: over a megabyte.
    pub too_large: &'static str,
}

static EN: Editor = Editor {
    heading: "Edit article",
    title: "Article title",
    standfirst: "Standfirst",
    text: "Article text",
    sheet: "Text",
    title_blank: "Title",
    standfirst_blank: "Standfirst: what the article says, in two sentences",
    text_blank: "Write here, in Markdown",
    toolbar: "Formatting",
    bold: "Bold",
    italic: "Italic",
    heading_button: "Heading",
    link: "Link",
    list: "List",
    quote: "Quote",
    image: "Insert image",
    spaces: "Show spaces that do not show",
    space_full: "non-breaking space",
    space_narrow: "narrow non-breaking space",
    space_thin: "thin space, which may break",
    space_unseen: "zero-width space between these letters",
    hyphen_soft: "soft hyphen between these letters",
    focus: "Focus mode",
    preview: "Preview",
    back_to_text: "Text",
    submit: "Submit for review",
    save: "Save",
    go_to_review: "Go to the review",
    no_pictures: "This item has no visual yet.",
    add_pictures: "Add visuals",
    outline: "Outline",
    outline_empty: "Headings appear here: start a line with ##.",
    outline_skip: |level| format!("Heading {level}: a level is skipped"),
    frozen_title: "This text is under review.",
    frozen: "It stays as it was submitted until the decision. To change it, withdraw it from review.",
    frozen_meanwhile: "This text was submitted for review while you were writing. What you typed since is kept on this device and comes back when the text can be edited again.",
    reader_only: "You can read this text, not edit it.",
    approved_title: "Editing this text voids its approval.",
    approved: |version| {
        format!(
            "Version {version} stays in the history as approved; what you write needs a new review before it can be exported."
        )
    },
    edit_anyway: "Edit anyway",
    edit_anyway_box: "I know that saving voids the approval",
    costs_title: "If you write in this text, you can no longer approve it.",
    costs: "Somebody else will have to. To ask for a change without writing it yourself, comment on it in the review.",
    saved_notice: "Saved.",
    saved_voided_notice: "Saved. The approval of this text has ended.",
    too_large: "the text is longer than one megabyte. Cut it into several articles.",
};

static FR: Editor = Editor {
    heading: "Modifier l’article",
    title: "Titre de l’article",
    standfirst: "Chapô",
    text: "Texte de l’article",
    sheet: "Texte",
    title_blank: "Titre",
    standfirst_blank: "Chapô\u{a0}: ce que dit l’article, en deux phrases",
    text_blank: "Écrivez ici, en Markdown",
    toolbar: "Mise en forme",
    bold: "Gras",
    italic: "Italique",
    heading_button: "Intertitre",
    link: "Lien",
    list: "Liste",
    quote: "Citation",
    image: "Insérer une image",
    spaces: "Afficher les espaces invisibles",
    space_full: "espace insécable",
    space_narrow: "fine insécable",
    space_thin: "fine sécable",
    space_unseen: "espace sans chasse entre ces lettres",
    hyphen_soft: "trait d’union conditionnel entre ces lettres",
    focus: "Mode concentration",
    preview: "Aperçu",
    back_to_text: "Texte",
    submit: "Soumettre à la relecture",
    save: "Enregistrer",
    go_to_review: "Aller à la relecture",
    no_pictures: "Cet élément n’a pas encore de visuel.",
    add_pictures: "Ajouter des visuels",
    outline: "Plan",
    outline_empty: "Les intertitres apparaissent ici\u{a0}: commencez une ligne par ##.",
    outline_skip: |level| format!("Intertitre {level}\u{a0}: un niveau est sauté"),
    frozen_title: "Ce texte est en relecture.",
    frozen: "Il reste tel qu’il a été soumis jusqu’à la décision. Pour le modifier, retirez-le de la relecture.",
    frozen_meanwhile: "Ce texte a été soumis à la relecture pendant que vous écriviez. Ce que vous avez écrit depuis reste sur cet appareil et reviendra dès que le texte pourra être modifié.",
    reader_only: "Vous pouvez lire ce texte, pas le modifier.",
    approved_title: "Modifier ce texte annulera sa validation.",
    approved: |version| {
        format!(
            "La version {version} reste validée dans l’historique\u{202f}; ce que vous écrirez demandera une nouvelle relecture avant tout export."
        )
    },
    edit_anyway: "Modifier quand même",
    edit_anyway_box: "Je sais qu’enregistrer annule la validation",
    costs_title: "Si vous écrivez dans ce texte, vous ne pourrez plus le valider.",
    costs: "Quelqu’un d’autre devra le faire. Pour demander une modification sans l’écrire, commentez pendant la relecture.",
    saved_notice: "Enregistré.",
    saved_voided_notice: "Enregistré. La validation de ce texte a pris fin.",
    too_large: "le texte dépasse un mégaoctet. Coupez-le en plusieurs articles.",
};

/// The article editor, in a language.
#[must_use]
pub fn editor(lang: Lang) -> &'static Editor {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
