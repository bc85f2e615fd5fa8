//! What leaves the machine: nothing, unless somebody decided it.

use crate::Lang;

/// The page.
pub struct Privacy {
    /// Its heading.
    pub heading: &'static str,
    /// The answer, first.
    pub lead: &'static str,
    /// Heading: what stays.
    pub stays: &'static str,
    /// What stays, and where.
    pub staying: &'static [&'static str],
    /// Heading: what somebody may decide to send.
    pub leaves: &'static str,
    /// What leaves then, by whom it is decided, and what it holds.
    pub leaving: &'static [(&'static str, &'static str)],
    /// Heading: in the browser.
    pub browser: &'static str,
    /// What a browser keeps.
    pub in_browser: &'static [&'static str],
}

static EN: Privacy = Privacy {
    heading: "What leaves this machine",
    lead: "Nothing, unless somebody of yours decided it.",
    stays: "What stays",
    staying: &[
        "Texts, pictures, versions, comments and accounts are in the data folder, or in the database whoever runs this studio chose.",
        "The analysis runs in your browser and on this server. No text is sent to a search engine, a language service or a model.",
        "Fonts, scripts and icons come from this server. There is no counter, no advertisement and no third-party cookie.",
        "Passwords are kept as argon2 hashes, sessions and links as hashes of their token.",
        "The key of two-step sign-in is kept as it is, here and in backups, because its codes are computed from it; recovery codes are kept as hashes.",
    ],
    leaves: "What leaves when somebody decides it",
    leaving: &[
        (
            "An export",
            "A file that a person downloads. It holds approved parts and their pictures.",
        ),
        (
            "Letters",
            "Where whoever runs this studio named a mail server: invitations and links to new passwords, with the name of who sends them and that of the brand; and what happened to items, with their titles and the names of who did it, to whoever chose to be written. A letter is forgotten here once it was handed over.",
        ),
        (
            "Webhooks",
            "Where a brand’s managers or administrators named an address: what happened, when, and the item’s title, state and address, signed. Nobody is named. Nothing inside the network of this machine is reached, unless whoever runs it allowed this machine itself.",
        ),
        (
            "Approved pictures",
            "Public under an address nobody can guess, while the part that shows them is approved, so that a blog can fetch them.",
        ),
        (
            "A database or a store of files elsewhere",
            "When whoever runs this studio names one: then it holds what the data folder would.",
        ),
    ],
    browser: "In your browser",
    in_browser: &[
        "One cookie: your session. It ends when you sign out.",
        "What you type is kept in the browser until the server has acknowledged it, so that a crash loses nothing. It goes away with the acknowledgement.",
    ],
};

static FR: Privacy = Privacy {
    heading: "Ce qui sort de cette machine",
    lead: "Rien, sauf décision de l’un ou l’une des vôtres.",
    stays: "Ce qui reste",
    staying: &[
        "Les textes, les images, les versions, les commentaires et les comptes sont dans le dossier de données, ou dans la base choisie par qui exploite ce studio.",
        "L’analyse se fait dans votre navigateur et sur ce serveur. Aucun texte n’est envoyé à un moteur de recherche, à un service linguistique ni à un modèle.",
        "Les polices, les scripts et les icônes viennent de ce serveur. Ni compteur, ni publicité, ni cookie tiers.",
        "Les mots de passe sont gardés sous forme d’empreintes argon2, les sessions et les liens sous forme d’empreintes de leur jeton.",
        "La clé de la connexion en deux étapes est gardée telle quelle, ici et dans les sauvegardes, car ses codes en sont calculés\u{202f}; les codes de secours sont gardés sous forme d’empreintes.",
    ],
    leaves: "Ce qui sort quand quelqu’un le décide",
    leaving: &[
        (
            "Un export",
            "Un fichier qu’une personne télécharge. Il contient des éléments validés et leurs images.",
        ),
        (
            "Les e-mails",
            "Quand la personne qui exploite ce studio a désigné un serveur de messagerie\u{a0}: invitations et liens vers un nouveau mot de passe, avec le nom de qui les envoie et celui de la marque\u{202f}; et ce qui arrive aux éléments, avec leur titre et le nom des personnes, à qui a choisi d’en être informé. Un e-mail est oublié ici dès qu’il est remis.",
        ),
        (
            "Les webhooks",
            "Quand les personnes qui gèrent ou administrent une marque ont donné une adresse\u{a0}: ce qui s’est passé, quand, et le titre, l’état et l’adresse de l’élément, avec une signature. Personne n’est nommé. Rien du réseau de cette machine n’est joint, sauf cette machine elle-même si la personne qui l’exploite l’a permis.",
        ),
        (
            "Les images validées",
            "Publiques à une adresse impossible à deviner, tant que l’élément qui les montre est validé, pour qu’un blog puisse les prendre.",
        ),
        (
            "Une base ou un stockage de fichiers ailleurs",
            "Quand la personne qui exploite ce studio en désigne un\u{a0}: il contient alors ce que contiendrait le dossier de données.",
        ),
    ],
    browser: "Dans votre navigateur",
    in_browser: &[
        "Un seul cookie\u{a0}: votre session. Il disparaît quand vous vous déconnectez.",
        "Votre saisie est gardée dans le navigateur jusqu’à ce que le serveur en ait accusé réception, pour qu’une panne ne fasse rien perdre. Elle en disparaît avec cet accusé.",
    ],
};

/// The page about what leaves the machine.
#[must_use]
pub fn privacy(lang: Lang) -> &'static Privacy {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
