//! What a brand decides for itself, and the brands one administers.

use crate::Lang;

/// What a brand decides for itself, and the brands one administers.
pub struct Brand {
    /// Heading: the key of signatures.
    pub key: &'static str,
    /// What it is for.
    pub key_hint: &'static str,
    /// Label: the public key.
    pub public_key: &'static str,
    /// Label: its fingerprint.
    pub fingerprint: &'static str,
    /// There is none yet.
    pub no_key: &'static str,
    /// Heading of the page of settings.
    pub heading: &'static str,
    /// One line under it.
    pub lead: &'static str,
    /// Label of the links to the sections.
    pub jump: &'static str,
    /// Heading: name, address, languages.
    pub description: &'static str,
    /// Label: name.
    pub name: &'static str,
    /// Label: piece of the address.
    pub slug: &'static str,
    /// What changing it does.
    pub slug_hint: &'static str,
    /// Who changes it.
    pub slug_admin: &'static str,
    /// Label: host of the site.
    pub host: &'static str,
    /// What it is for.
    pub host_hint: &'static str,
    /// Legend: languages.
    pub languages: &'static str,
    /// Label: usual language.
    pub usual: &'static str,
    /// Label: time zone.
    pub zone: &'static str,
    /// What it is for.
    pub zone_hint: &'static str,
    /// Button: save a section.
    pub save: &'static str,
    /// Heading: logo and colours.
    pub look: &'static str,
    /// Where they are seen.
    pub look_hint: &'static str,
    /// Label of the file field.
    pub logo_add: &'static str,
    /// What is accepted.
    pub logo_accepted: &'static str,
    /// Button: take the logo in.
    pub logo_save: &'static str,
    /// Button: let it go.
    pub logo_remove: &'static str,
    /// Label: background.
    pub colour: &'static str,
    /// Label: colour of the initials.
    pub ink: &'static str,
    /// Button: save the colours.
    pub colours_save: &'static str,
    /// Button: the house's own colours.
    pub colours_clear: &'static str,
    /// What is shown beside the colours.
    pub sample: &'static str,
    /// Heading: networks.
    pub networks: &'static str,
    /// What it does.
    pub networks_hint: &'static str,
    /// Heading: limits of the analysis.
    pub thresholds: &'static str,
    /// What it does.
    pub thresholds_hint: &'static str,
    /// Heading: approval.
    pub approval: &'static str,
    /// Choice: own work may be released.
    pub preset_solo: &'static str,
    /// What it means.
    pub preset_solo_hint: &'static str,
    /// Choice: a second person approves.
    pub preset_reviewed: &'static str,
    /// What it means.
    pub preset_reviewed_hint: &'static str,
    /// Choice: the client approves after the manager.
    pub preset_agency: &'static str,
    /// What it means.
    pub preset_agency_hint: &'static str,
    /// Choice: the law has the last word.
    pub preset_legal: &'static str,
    /// What it means.
    pub preset_legal_hint: &'static str,
    /// Field: the workflow of posts that stand on their own.
    pub posts: &'static str,
    /// Its first choice.
    pub posts_same: &'static str,
    /// Legend: approvers after the manager.
    pub second: &'static str,
    /// What it means.
    pub second_hint: &'static str,
    /// Box: that is somebody outside.
    pub second_by_link: &'static str,
    /// What it means.
    pub second_by_link_hint: &'static str,
    /// Legend: approvers.
    pub approvers: &'static str,
    /// What choosing nobody means.
    pub approvers_hint: &'static str,
    /// Legend: supervision.
    pub supervised: &'static str,
    /// What it means.
    pub supervised_hint: &'static str,
    /// Heading: archive.
    pub archiving: &'static str,
    /// What it does.
    pub archiving_hint: &'static str,
    /// Button: archive.
    pub archive: &'static str,
    /// Button: archive it all the same.
    pub archive_yes: &'static str,
    /// Label of the banner.
    pub archived_label: &'static str,
    /// Banner of an archived brand.
    pub archived: &'static str,
    /// Heading of the page of brands, and link to it.
    pub brands: &'static str,
    /// One line under it.
    pub brands_lead: &'static str,
    /// Marks an archived brand.
    pub since: &'static str,
    /// Link: its board.
    pub open: &'static str,
    /// Button: restore.
    pub restore: &'static str,
    /// Heading and button: found a brand.
    pub found: &'static str,
    /// Who works for it.
    pub found_hint: &'static str,
    /// A language by its code, in the reader's language.
    pub language: fn(&str) -> &'static str,
    /// Heading: limits for a language and a kind of content.
    pub thresholds_of: fn(&str, &str) -> String,
    /// What a measure bounds, by its stored word.
    pub measure: fn(&str) -> &'static str,
    /// The usual value of a measure.
    pub usual_value: fn(u64) -> String,
    /// Notice, by what was done.
    pub done: fn(&str) -> &'static str,
}

fn language_en(code: &str) -> &'static str {
    match code {
        "fr" => "French",
        "en" => "English",
        "de" => "German",
        "es" => "Spanish",
        "it" => "Italian",
        "nl" => "Dutch",
        "pt" => "Portuguese",
        _ => "",
    }
}

fn language_fr(code: &str) -> &'static str {
    match code {
        "fr" => "français",
        "en" => "anglais",
        "de" => "allemand",
        "es" => "espagnol",
        "it" => "italien",
        "nl" => "néerlandais",
        "pt" => "portugais",
        _ => "",
    }
}

fn measure_en(measure: &str) -> &'static str {
    match measure {
        "words" => "Words of a text, at least",
        "sentence-words" => "Words of a sentence, at most",
        "long-sentences" => "Longer sentences, % at most",
        "paragraph-words" => "Words of a paragraph, at most",
        "section-words" => "Words without a subheading, at most",
        "passive" => "Passive sentences, % at most",
        "transitions" => "Sentences with a connector, % at least",
        "description-least" => "Characters of the description, at least",
        "description-most" => "Characters of the description, at most",
        _ => "",
    }
}

fn measure_fr(measure: &str) -> &'static str {
    match measure {
        "words" => "Mots d’un texte, au moins",
        "sentence-words" => "Mots d’une phrase, au plus",
        "long-sentences" => "Phrases plus longues, % au plus",
        "paragraph-words" => "Mots d’un paragraphe, au plus",
        "section-words" => "Mots sans intertitre, au plus",
        "passive" => "Phrases passives, % au plus",
        "transitions" => "Phrases avec un connecteur, % au moins",
        "description-least" => "Caractères de la description, au moins",
        "description-most" => "Caractères de la description, au plus",
        _ => "",
    }
}

static EN: Brand = Brand {
    key: "Signatures",
    key_hint: "Approvals are signed with a key of this brand. Give the public one to whoever checks an exported file: marbre verify FILE --key KEY says whether it is, byte for byte, what was approved here.",
    public_key: "Public key",
    fingerprint: "Fingerprint",
    no_key: "The key is made with the first approval.",
    heading: "Brand settings",
    lead: "What holds for everybody who works for this brand.",
    jump: "Sections",
    description: "Identity",
    name: "Name",
    slug: "Address",
    slug_hint: "The piece of every address of this brand. Links to the former one still lead here.",
    slug_admin: "Only an administrator changes it.",
    host: "Site",
    host_hint: "Where articles will be read, such as example.org: previews show it, and links there count as internal.",
    languages: "Languages",
    usual: "Usual language",
    zone: "Time zone",
    zone_hint: "Dates and times are shown and exported in it.",
    save: "Save",
    look: "Logo and colours",
    look_hint: "Seen in the top bar and in the previews of posts.",
    logo_add: "Logo",
    logo_accepted: "JPEG, PNG, WebP or GIF, best as a square.",
    logo_save: "Use this logo",
    logo_remove: "Remove the logo",
    colour: "Background of the initials",
    ink: "Initials",
    colours_save: "Save colours",
    colours_clear: "Back to neutral colours",
    sample: "How it looks now",
    networks: "Networks in use",
    networks_hint: "Those that are offered for new posts. Posts that exist stay.",
    thresholds: "Thresholds of the analysis",
    thresholds_hint: "What articles are measured by, for each language and kind of content. Leave a field empty for the usual value. Scores on the board follow when an article is next saved.",
    approval: "Approval",
    preset_solo: "People without supervision may release their own work",
    preset_solo_hint: "The certificate says that nobody else read it.",
    preset_reviewed: "A second person always approves",
    preset_reviewed_hint: "Whoever wrote in a text cannot approve it.",
    preset_agency: "A manager approves, then the client",
    preset_agency_hint: "Both approve the same text, one after the other.",
    preset_legal: "A manager approves, then whoever reads for the law",
    preset_legal_hint: "For texts that bind the brand.",
    posts: "Posts on their own",
    posts_same: "Like articles",
    second: "Who approves after the manager",
    second_hint: "The client, or whoever reads for the law, where the choice above asks for it: any one of those ticked. People who only read may be among them.",
    second_by_link: "Somebody without an account, by a link",
    second_by_link_hint: "A manager sends the link once the manager’s own stage is over. It shows that one text, and is good for one decision; nobody of those ticked above is asked.",
    approvers: "Who approves",
    approvers_hint: "Nobody ticked: any manager. Reviews that are open keep the approvers they started with.",
    supervised: "Under supervision",
    supervised_hint: "Neither releases nor exports, whatever the settings.",
    archiving: "Archive this brand",
    archiving_hint: "Everything stays and can be read; nothing can be changed, and the brand leaves the menus. An administrator restores it on the page of brands.",
    archive: "Archive",
    archive_yes: "Archive it",
    archived_label: "Archived brand",
    archived: "This brand is archived: everything can be read, nothing can be changed.",
    brands: "Brands",
    brands_lead: "The brands you administer.",
    since: "Archived",
    open: "Board",
    restore: "Restore",
    found: "Create a brand",
    found_hint: "You will be its manager and administrator. Nothing is shared with other brands: neither people, nor texts, nor pictures.",
    language: language_en,
    thresholds_of: |language, kind| format!("{kind} in {language}"),
    measure: measure_en,
    usual_value: |value| format!("Usually {value}"),
    done: |what| match what {
        "description" => "Identity saved.",
        "look" => "Logo and colours saved.",
        "networks" => "Networks saved.",
        "thresholds" => "Thresholds saved.",
        "charter" => "Charter saved.",
        "approval" => "Approval saved.",
        "deadlines" => crate::deadlines::deadlines(Lang::En).saved,
        "held" => "Nothing of this brand leaves for now.",
        "freed" => "What is approved leaves again.",
        "second-factor" => "Two-step sign-in saved.",
        "suggestions" => "Suggestions saved.",
        "history" => "Keeping the history saved.",
        "archived" => "The brand is archived.",
        "restored" => "The brand is restored.",
        _ => "",
    },
};

static FR: Brand = Brand {
    key: "Signatures",
    key_hint: "Les validations sont signées avec une clé de cette marque. Donnez la clé publique à qui contrôle un fichier exporté\u{a0}: marbre verify FICHIER --key CLÉ dit s’il est, octet pour octet, ce qui a été validé ici.",
    public_key: "Clé publique",
    fingerprint: "Empreinte",
    no_key: "La clé est créée avec la première validation.",
    heading: "Réglages de la marque",
    lead: "Ce qui vaut pour toutes les personnes qui travaillent pour cette marque.",
    jump: "Sections",
    description: "Identité",
    name: "Nom",
    slug: "Adresse",
    slug_hint: "Le morceau commun à toutes les adresses de cette marque. Les liens vers l’ancienne mènent toujours ici.",
    slug_admin: "Seule une personne chargée de l’administration la modifie.",
    host: "Site",
    host_hint: "Là où les articles seront lus, par exemple exemple.fr\u{a0}: les aperçus le montrent, et les liens vers lui comptent comme internes.",
    languages: "Langues",
    usual: "Langue habituelle",
    zone: "Fuseau horaire",
    zone_hint: "Les dates et heures sont affichées et exportées selon ce fuseau.",
    save: "Enregistrer",
    look: "Logo et couleurs",
    look_hint: "Visibles dans la barre du haut et dans les aperçus de publications.",
    logo_add: "Logo",
    logo_accepted: "JPEG, PNG, WebP ou GIF, de préférence carré.",
    logo_save: "Utiliser ce logo",
    logo_remove: "Retirer le logo",
    colour: "Fond des initiales",
    ink: "Initiales",
    colours_save: "Enregistrer les couleurs",
    colours_clear: "Revenir aux couleurs neutres",
    sample: "Aspect actuel",
    networks: "Réseaux utilisés",
    networks_hint: "Ceux qui sont proposés pour de nouvelles publications. Celles qui existent restent.",
    thresholds: "Seuils de l’analyse",
    thresholds_hint: "Ce sur quoi les articles sont mesurés, pour chaque langue et chaque type de contenu. Laissez un champ vide pour la valeur habituelle. Les scores du tableau suivent au prochain enregistrement d’un article.",
    approval: "Validation",
    preset_solo: "Une personne autonome peut valider son propre travail",
    preset_solo_hint: "Le certificat indique que personne d’autre ne l’a lu.",
    preset_reviewed: "Une deuxième personne valide toujours",
    preset_reviewed_hint: "Qui a écrit dans un texte ne peut pas le valider.",
    preset_agency: "La direction éditoriale valide, puis le client",
    preset_agency_hint: "Les deux valident le même texte, l’un après l’autre.",
    preset_legal: "La direction éditoriale valide, puis le service juridique",
    preset_legal_hint: "Pour les textes qui engagent la marque.",
    posts: "Publications hors article",
    posts_same: "Comme les articles",
    second: "Qui valide après la direction éditoriale",
    second_hint: "Le client ou le service juridique, si le choix ci-dessus le demande\u{a0}: une des personnes cochées suffit. Les personnes qui ne font que lire peuvent en être.",
    second_by_link: "Une personne sans compte, par un lien",
    second_by_link_hint: "La direction éditoriale envoie le lien une fois sa propre étape franchie. Il montre ce seul texte et sert à une seule décision\u{202f}; aucune des personnes cochées ci-dessus n’est sollicitée.",
    approvers: "Qui valide",
    approvers_hint: "Aucune case cochée\u{a0}: toute la direction éditoriale. Les relectures ouvertes gardent les valideurs du départ.",
    supervised: "Sous tutorat",
    supervised_hint: "Ni validation de son propre travail ni export, quels que soient les réglages.",
    archiving: "Archiver cette marque",
    archiving_hint: "Tout reste et peut être lu\u{a0}; rien ne peut plus être modifié, et la marque quitte les menus. L’administration la restaure depuis la page des marques.",
    archive: "Archiver",
    archive_yes: "L’archiver",
    archived_label: "Marque archivée",
    archived: "Cette marque est archivée\u{a0}: tout peut être lu, rien ne peut être modifié.",
    brands: "Marques",
    brands_lead: "Les marques que vous administrez.",
    since: "Archivée",
    open: "Tableau",
    restore: "Restaurer",
    found: "Créer une marque",
    found_hint: "Vous en aurez la direction éditoriale et l’administration. Rien n’est partagé avec les autres marques\u{a0}: ni personnes, ni textes, ni images.",
    language: language_fr,
    thresholds_of: |language, kind| format!("{kind} en {language}"),
    measure: measure_fr,
    usual_value: |value| format!("D’habitude {value}"),
    done: |what| match what {
        "description" => "Identité enregistrée.",
        "look" => "Logo et couleurs enregistrés.",
        "networks" => "Réseaux enregistrés.",
        "thresholds" => "Seuils enregistrés.",
        "charter" => "Charte enregistrée.",
        "approval" => "Validation enregistrée.",
        "deadlines" => crate::deadlines::deadlines(Lang::Fr).saved,
        "held" => "Rien de cette marque ne sort pour l’instant.",
        "freed" => "Ce qui est validé sort de nouveau.",
        "second-factor" => "Connexion en deux étapes enregistrée.",
        "suggestions" => "Règle des propositions enregistrée.",
        "history" => "Durée de conservation enregistrée.",
        "archived" => "La marque est archivée.",
        "restored" => "La marque est restaurée.",
        _ => "",
    },
};

/// What a brand decides for itself, in a language.
#[must_use]
pub fn brand(lang: Lang) -> &'static Brand {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
