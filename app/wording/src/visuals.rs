//! Pictures of an item.

use crate::Lang;

/// Pictures of an item.
pub struct Visuals {
    /// Heading.
    pub heading: &'static str,
    /// One line under it.
    pub lead: &'static str,
    /// Nothing yet.
    pub empty: &'static str,
    /// Label of the file field.
    pub add: &'static str,
    /// What is accepted.
    pub accepted: &'static str,
    /// Button: upload.
    pub upload: &'static str,
    /// So many per cent sent.
    pub progress: fn(u32) -> String,
    /// The focal point, in a line.
    pub focal: &'static str,
    /// Label: focal point, across.
    pub across: &'static str,
    /// Label: focal point, down.
    pub down: &'static str,
    /// What the focal point does.
    pub focal_hint: &'static str,
    /// Label: alternative text.
    pub alt: &'static str,
    /// What it is for.
    pub alt_hint: &'static str,
    /// Label: decorative.
    pub decorative: &'static str,
    /// Label: credit.
    pub credit: &'static str,
    /// Label: caption.
    pub caption: &'static str,
    /// Button: save.
    pub save: &'static str,
    /// Button: remove.
    pub remove: &'static str,
    /// What removing does.
    pub remove_warning: &'static str,
    /// Button: remove it all the same.
    pub remove_yes: &'static str,
    /// Heading: sizes.
    pub placements: &'static str,
    /// The picture is smaller than the network asks for.
    pub smaller: &'static str,
    /// It holds.
    pub holds: &'static str,
    /// Link: download one size.
    pub download: fn(&str) -> String,
    /// Under review.
    pub frozen: &'static str,
    /// Notices by what was done.
    pub done: fn(&str) -> &'static str,
    /// The connection broke.
    pub failed: &'static str,
}

static EN: Visuals = Visuals {
    heading: "Visuals",
    lead: "One picture, one focal point, and each network gets its own crop.",
    empty: "No picture yet. Drop one here, or paste one.",
    add: "Add visual",
    accepted: "JPEG, PNG, WebP or GIF, 20 MB at most. Place, camera and date are taken out of the file.",
    upload: "Upload",
    progress: |n| format!("{n} %"),
    focal: "Focal point",
    across: "Focal point, across",
    down: "Focal point, down",
    focal_hint: "Click what must stay in every crop, or use the arrow keys.",
    alt: "Alternative text",
    alt_hint: "What the picture says to somebody who does not see it.",
    decorative: "Decorative image",
    credit: "Credit and rights",
    caption: "Caption",
    save: "Save",
    remove: "Remove this picture",
    remove_warning: "Its crop, description and credit go with it.",
    remove_yes: "Remove it",
    placements: "What each network gets",
    smaller: "Smaller than asked: never enlarged",
    holds: "Fits",
    download: |name| format!("Download for {name}"),
    frozen: "Read only, in review",
    done: |what| match what {
        "added" => "Picture added. Describe it for people who do not see it.",
        "saved" => "Saved.",
        "removed" => "Picture removed.",
        _ => "",
    },
    failed: "The upload stopped: the connection broke. The file was not kept; send it again.",
};

static FR: Visuals = Visuals {
    heading: "Visuels",
    lead: "Une image, un point focal, et chaque réseau reçoit son recadrage.",
    empty: "Pas encore d’image. Déposez-en une ici, ou collez-la.",
    add: "Ajouter un visuel",
    accepted: "JPEG, PNG, WebP ou GIF, 20\u{a0}Mo au plus. Lieu, appareil et date sont retirés du fichier.",
    upload: "Téléverser",
    progress: |n| format!("{n}\u{a0}%"),
    focal: "Point focal",
    across: "Point focal, horizontal",
    down: "Point focal, vertical",
    focal_hint: "Cliquez ce qui doit rester dans chaque recadrage, ou utilisez les flèches.",
    alt: "Texte alternatif",
    alt_hint: "Ce que l’image dit à une personne qui ne la voit pas.",
    decorative: "Image décorative",
    credit: "Crédit et droits",
    caption: "Légende",
    save: "Enregistrer",
    remove: "Retirer cette image",
    remove_warning: "Son cadrage, sa description et son crédit partent avec elle.",
    remove_yes: "Retirer",
    placements: "Ce que reçoit chaque réseau",
    smaller: "Plus petite que demandé\u{a0}: jamais agrandie",
    holds: "Convient",
    download: |name| format!("Télécharger pour {name}"),
    frozen: "Lecture seule, en relecture",
    done: |what| match what {
        "added" => "Image ajoutée. Décrivez-la pour les personnes qui ne la voient pas.",
        "saved" => "Enregistré.",
        "removed" => "Image retirée.",
        _ => "",
    },
    failed: "Le téléversement s’est arrêté\u{a0}: la connexion est tombée. Le fichier n’a pas été gardé, renvoyez-le.",
};

/// Pictures of an item, in a language.
#[must_use]
pub fn visuals(lang: Lang) -> &'static Visuals {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
