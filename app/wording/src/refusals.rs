//! Why something was refused: what happened, what is safe, what to do.

use crate::Lang;

/// Why something was refused.
pub struct Refusals {
    /// Wrong address or password; the same words whether the account exists.
    pub wrong_password: &'static str,
    /// Cannot be an e-mail address.
    pub not_an_email: &'static str,
    /// A required field was left empty.
    pub empty: &'static str,
    /// Longer than so many characters.
    pub too_long: fn(usize) -> String,
    /// Shorter than so many characters.
    pub too_short: fn(usize) -> String,
    /// Somebody has it already.
    pub taken: &'static str,
    /// A text shows a picture of this name, which the item does not have.
    pub no_such_picture: fn(&str) -> String,
    /// No network has that id; those there are, each with its id.
    pub no_network: fn(&str) -> String,
    /// A post's network would not take its poll.
    pub poll: &'static str,
    /// A post's network takes no post without a picture.
    pub post_needs_picture: &'static str,
    /// A post shows more pictures than the so many its network takes.
    pub post_pictures: fn(usize) -> String,
    /// The alternative text of a post's picture is longer than the so many characters its network keeps.
    pub post_alt: fn(usize) -> String,
    /// There are this many, and no room for more.
    pub enough: fn(usize) -> String,
    /// A file in another encoding than UTF-8.
    pub not_utf8: &'static str,
    /// Not what the field holds.
    pub malformed: &'static str,
    /// No such thing for this person.
    pub not_found: &'static str,
    /// Somebody else was first.
    pub stale: &'static str,
    /// Wait so many seconds.
    pub too_many: fn(u64) -> String,
    /// The database is away, busy or full.
    pub unavailable: &'static str,
    /// Something is broken.
    pub internal: &'static str,
    /// Under review.
    pub frozen: &'static str,
    /// A round is open already.
    pub round_open: &'static str,
    /// The round was decided or withdrawn meanwhile.
    pub no_round: &'static str,
    /// Everything is approved already.
    pub nothing_to_submit: &'static str,
    /// The brand's workflow has no stage.
    pub empty_policy: &'static str,
    /// So many approvers are missing.
    pub nobody_can_approve: fn(&str, usize) -> String,
    /// The decision was about an older text.
    pub stale_decision: &'static str,
    /// A decision named this version; the other one stands now, or none waits any more.
    pub late_decision: fn(Option<u32>, Option<u32>) -> String,
    /// The approver wrote in the text.
    pub contributor: &'static str,
    /// The person is no approver here.
    pub not_your_turn: &'static str,
    /// The person decided already.
    pub decided_already: &'static str,
    /// The brand wants a second person.
    pub no_self_release: &'static str,
    /// They wrote in nothing of it.
    pub not_own_work: &'static str,
    /// Somebody supervised wrote in it.
    pub supervised: &'static str,
    /// No role was chosen.
    pub no_role: &'static str,
    /// The brand would have no administrator.
    pub last_admin: &'static str,
    /// Nobody would look after the people of the brand.
    pub last_lead: &'static str,
    /// Nobody of those who were named to approve would be left.
    pub last_approver: &'static str,
    /// Not a code that counts now.
    pub wrong_code: &'static str,
    /// The second step of signing in waited too long, or too many codes were wrong.
    pub second_step_over: &'static str,
    /// A brand wants a second factor.
    pub second_factor: &'static str,
    /// A brand wants it, so it stays.
    pub second_factor_stays: &'static str,
    /// One colour cannot be read on the other.
    pub contrast: &'static str,
    /// Not a colour.
    pub not_a_colour: &'static str,
    /// Not a slug.
    pub not_a_slug: &'static str,
    /// Not a time zone.
    pub not_a_zone: &'static str,
    /// Not the host of a site.
    pub not_a_host: &'static str,
    /// A line of preferred terms that names only one.
    pub not_preferred: &'static str,
    /// Something that networks do not read as a hashtag.
    pub not_hashtags: &'static str,
    /// Two pasted posts go to one network.
    pub goes_twice: &'static str,
    /// None of the pasted posts goes anywhere.
    pub goes_nowhere: &'static str,
    /// No instance answered as one does.
    pub no_instance: &'static str,
    /// A limit that is the network's own.
    pub usual_limit: &'static str,
    /// Not a limit.
    pub no_limit: &'static str,
    /// A limit without a reason.
    pub limit_reason: &'static str,
    /// Lines that are named beside the field cannot be kept.
    pub bad_lines: &'static str,
    /// More lines than this.
    pub too_many_lines: fn(usize) -> String,
    /// Fewer lines than a network needs.
    pub too_few_lines: fn(usize) -> String,
    /// Nothing was chosen.
    pub choose_one: &'static str,
    /// No active manager is there to approve.
    pub no_manager: &'static str,
    /// Somebody who was named cannot approve.
    pub not_a_manager: &'static str,
    /// Nobody was named for the stage after the manager.
    pub no_second: &'static str,
    /// Somebody who was named for it could not approve.
    pub not_a_second: &'static str,
    /// A line of the checklist is not ticked.
    pub sign_all: &'static str,
    /// It is too late to take a decision back.
    pub too_late: &'static str,
    /// Others went on from it.
    pub moved_on: &'static str,
    /// Nobody has that place any more.
    pub no_such_place: &'static str,
    /// The approval ended already.
    pub not_approved: &'static str,
    /// A number outside of what is accepted.
    pub out_of_range: fn(u32, u32) -> String,
    /// The person also answers to others.
    pub not_yours_to_reset: &'static str,
    /// So many open items have nobody to pass to.
    pub needs_heir: fn(u64) -> String,
}

static EN: Refusals = Refusals {
    wrong_password: "This address and this password do not go together. Check both, then try again.",
    not_an_email: "This is not an e-mail address. Write it like name@example.org.",
    empty: "Fill in this field.",
    too_long: |most| format!("Too long. Keep it within {most} characters."),
    too_short: |least| format!("Too short. Use at least {least} characters."),
    taken: "Somebody has this already. Choose another one.",
    no_such_picture: |name| {
        format!(
            "The picture “{name}” is not among the visuals: add it, or take it out of the text."
        )
    },
    no_network: |those| format!("There is no network of this id. Those there are: {those}."),
    poll: "This network would refuse the poll: its post says why.",
    post_needs_picture: "This network takes no post without a picture: choose one.",
    post_pictures: |most| format!("Too many pictures: this network takes {most} at most."),
    post_alt: |most| {
        format!(
            "The alternative text of a picture is too long for this network: {most} characters at most."
        )
    },
    enough: |most| format!("There are {most} already, and no room for more. Remove one first."),
    not_utf8: "This file is not UTF-8 text, so its letters would change. Open it in your editor, choose “Save as” with the encoding UTF-8, then send it again.",
    malformed: "This cannot be read. Check it and try again.",
    not_found: "This does not exist, or it is not yours to use.",
    stale: "Somebody changed this meanwhile. Nothing of yours was saved over it: reload to see the newer state.",
    too_many: |seconds| format!("Too many attempts. Try again in {seconds} seconds."),
    unavailable: "The studio cannot write right now: its disk is full, or its database or its store of pictures is away. Nothing was changed, and what you typed is still here. Try again in a moment.",
    internal: "Something failed on the server. Nothing was changed, and what you typed is still here.",
    frozen: "This text is under review and cannot be edited. Withdraw it from review first.",
    round_open: "A review is already open for this item. Wait for its decision, or withdraw it.",
    no_round: "There is nothing to decide any more: this was decided or withdrawn meanwhile.",
    nothing_to_submit: "Nothing waits to be submitted: everything here is already approved.",
    empty_policy: "This brand has no approval stage. Ask whoever configures it to add one.",
    nobody_can_approve: |stage, missing| {
        if matches!(stage, "client" | "legal") {
            let who = if stage == "client" { "for the client" } else { "for the law" };
            format!(
                "Nobody could approve this {who}: those who were named are away, or wrote in it. A manager or an administrator names somebody else in the brand’s settings."
            )
        } else if stage != "manager" {
            let people =
                if missing == 1 { "one person".to_owned() } else { format!("{missing} people") };
            format!(
                "Nobody could fill the place “{stage}”: {people} more who may decide there and did not write in the text are needed. A manager or an administrator changes the stages in the brand’s settings, or who may decide."
            )
        } else if missing == 1 {
            "Nobody could approve this: every manager of the brand wrote in it, or there is none. One more manager is needed.".to_owned()
        } else {
            format!(
                "Nobody could approve this: {missing} more managers who did not write in it are needed."
            )
        }
    },
    late_decision: |seen, now| {
        let about = seen.map_or("an older version".to_owned(), |it| format!("version {it}"));
        match now {
            Some(now) => format!(
                "Your decision was about {about}; version {now} is under review now. Nothing was recorded: read version {now}, then decide."
            ),
            None => format!(
                "Your decision was about {about}, and nothing is under review any more: it was decided or withdrawn meanwhile. Nothing of yours was recorded."
            ),
        }
    },
    stale_decision: "A newer version exists. You decided about an older one, so nothing was recorded: read the newer one first.",
    contributor: "You wrote in this version, so somebody else has to approve it.",
    not_your_turn: "You are not among the approvers of this stage.",
    decided_already: "You have already decided in this stage.",
    no_self_release: "This brand wants a second person to approve. Submit for review instead.",
    not_own_work: "You wrote in nothing of this, so there is nothing of yours to release. Submit it, and approve it as its second reader.",
    supervised: "Somebody under supervision wrote in this, so a manager has to approve it. Submit for review instead.",
    no_role: "Choose at least one role.",
    last_admin: "This is the last administrator of the brand. Make somebody else an administrator first; nothing was changed.",
    last_lead: "Nobody would be left to look after the people of this brand. Make somebody else a manager or an administrator first; nothing was changed.",
    last_approver: "Nobody of the approvers named in the brand’s settings would be left. Name somebody else there first; nothing was changed.",
    second_step_over: "Sign in again: the code came too late, or too many were wrong.",
    wrong_code: "This code does not count: it is another one, it was used already, or its half minute is over. Type the one shown now.",
    second_factor: "This brand asks you for two-step sign-in. Set it up on your account page, then come back.",
    second_factor_stays: "A brand you work for asks for two-step sign-in, so it stays on.",
    contrast: "These two colours cannot be told apart well enough: letters need a contrast of 4.5 to 1. Choose a lighter or a darker one.",
    not_a_colour: "This is not a colour. Write it like #1f4e8c.",
    not_a_slug: "Use small letters, digits and hyphens only, such as atelier-nord.",
    not_a_zone: "No such time zone. Choose one of the list, such as Europe/Paris.",
    not_a_host: "This is not the host of a site. Write it like example.org.",
    not_preferred: "On each line, write the term to use, then < and the one it stands for, such as e-mail < electronic mail.",
    not_hashtags: "A hashtag has letters, digits and underscores only, and begins with a letter, such as #marble.",
    goes_twice: "Two of these posts go to one network, which takes one: choose another for one of them, or leave it out.",
    goes_nowhere: "Choose a network for at least one of these posts.",
    no_instance: "Nothing was kept: this host gave no limits as a Mastodon instance does. Check its name, or set the limit by hand.",
    usual_limit: "This is the network’s own limit already.",
    no_limit: "Write a whole number from 1 to 1,000,000.",
    limit_reason: "Say why, in five characters or more: others will wonder.",
    bad_lines: "Nothing was saved: what is wrong with which line stands above the field.",
    too_many_lines: |most| format!("There is room for {most}. Remove some."),
    too_few_lines: |fewest| format!("The network needs {fewest}, one a line. Add some."),
    choose_one: "Choose at least one.",
    no_manager: "Nobody could approve: this brand has no active manager. Give that role to somebody on the people page first; nothing was changed.",
    not_a_manager: "Somebody who was chosen is not an active manager of this brand, so they could not approve. Choose among those listed; nothing was changed.",
    no_second: "Tick at least one person who approves after the manager; nothing was changed.",
    not_a_second: "Somebody who was chosen works under supervision or has left, so they could not approve. Choose among those listed; nothing was changed.",
    sign_all: "Tick every line of the list, or leave the text as it is for now; nothing was sent.",
    too_late: "There is nothing to take back: the time for it is over, or the text was written in since.",
    moved_on: "Somebody else decided on the strength of this, so it cannot be taken back. Ask for changes instead.",
    no_such_place: "That place is not free any more: the stage is over, or somebody has it. Look at the page again.",
    not_approved: "This is not approved any more: somebody ended the approval, or wrote in the text.",
    out_of_range: |least, most| {
        format!("Write a whole number from {least} to {most}, or leave it empty.")
    },
    not_yours_to_reset: "This password is not yours to reset: this person may also answer to others. They change it on their account page, or whoever runs the server makes a link with marbre user reset --link.",
    needs_heir: |items| {
        if items == 1 {
            "1 open item belongs to this person. Choose who takes it over; nothing was changed."
                .to_owned()
        } else {
            format!(
                "{items} open items belong to this person. Choose who takes them over; nothing was changed."
            )
        }
    },
};

static FR: Refusals = Refusals {
    wrong_password: "Cette adresse et ce mot de passe ne vont pas ensemble. Vérifiez les deux, puis réessayez.",
    not_an_email: "Ce n’est pas une adresse e-mail. Écrivez-la sous la forme nom@exemple.fr.",
    empty: "Remplissez ce champ.",
    too_long: |most| format!("Trop long. Ne dépassez pas {most}\u{a0}caractères."),
    too_short: |least| format!("Trop court. Utilisez au moins {least}\u{a0}caractères."),
    taken: "C’est déjà pris. Choisissez-en une autre.",
    no_such_picture: |name| {
        format!(
            "L’image «\u{a0}{name}\u{a0}» n’est pas parmi les visuels\u{a0}: ajoutez-la, ou retirez-la du texte."
        )
    },
    no_network: |those| {
        format!("Aucun réseau n’a cet identifiant. Ceux qui existent\u{a0}: {those}.")
    },
    poll: "Ce réseau refuserait le sondage\u{a0}: sa publication dit pourquoi.",
    post_needs_picture: "Ce réseau ne prend aucune publication sans image\u{a0}: choisissez-en une.",
    post_pictures: |most| format!("Trop d’images\u{a0}: ce réseau en prend {most} au plus."),
    post_alt: |most| {
        format!(
            "Le texte alternatif d’une image est trop long pour ce réseau\u{a0}: {most}\u{a0}caractères au plus."
        )
    },
    enough: |most| {
        format!("Il y en a déjà {most}, et pas de place pour d’autres. Retirez-en d’abord.")
    },
    not_utf8: "Ce fichier n’est pas en UTF-8\u{a0}: ses lettres changeraient. Ouvrez-le dans votre éditeur, choisissez «\u{a0}Enregistrer sous\u{a0}» avec le codage UTF-8, puis renvoyez-le.",
    malformed: "Illisible. Vérifiez, puis réessayez.",
    not_found: "Cela n’existe pas, ou vous n’y avez pas accès.",
    stale: "Quelqu’un a modifié cela entre-temps. Rien n’a été écrasé\u{a0}: rechargez la page pour voir l’état le plus récent.",
    too_many: |seconds| format!("Trop de tentatives. Réessayez dans {seconds} secondes."),
    unavailable: "Le studio ne peut rien enregistrer pour l’instant\u{a0}: son disque est plein, ou sa base de données ou sa réserve d’images ne répond pas. Rien n’a changé, et votre texte est toujours là. Réessayez dans un instant.",
    internal: "Le serveur a échoué. Rien n’a changé, et votre texte est toujours là.",
    frozen: "Ce texte est en relecture et ne peut pas être modifié. Retirez-le d’abord de la relecture.",
    round_open: "Une relecture est déjà ouverte pour cet élément. Attendez la décision, ou retirez-le.",
    no_round: "Il n’y a plus rien à décider\u{a0}: une décision ou un retrait a eu lieu entre-temps.",
    nothing_to_submit: "Rien n’attend d’être soumis\u{a0}: tout est déjà bon à publier.",
    empty_policy: "Cette marque n’a aucune étape de validation. Demandez qu’on en ajoute une dans ses réglages.",
    nobody_can_approve: |stage, missing| {
        if matches!(stage, "client" | "legal") {
            let who =
                if stage == "client" { "pour le client" } else { "au nom du service juridique" };
            format!(
                "Personne ne pourrait valider {who}\u{a0}: les personnes désignées sont absentes ou ont écrit dans ce texte. La direction éditoriale ou l’administration en désigne une autre dans les réglages de la marque."
            )
        } else if stage != "manager" {
            let people = if missing == 1 {
                "une personne".to_owned()
            } else {
                format!("{missing}\u{a0}personnes")
            };
            format!(
                "Personne ne pourrait occuper la place «\u{a0}{stage}\u{a0}»\u{a0}: il y manque {people} qui peuvent décider et n’ont pas écrit dans le texte. La direction éditoriale ou l’administration change les étapes dans les réglages de la marque, ou qui peut décider."
            )
        } else if missing == 1 {
            "Personne ne pourrait valider\u{a0}: chaque manager de la marque a écrit dans ce texte, ou il n’y en a pas. Il en faut une ou un de plus.".to_owned()
        } else {
            format!(
                "Personne ne pourrait valider\u{a0}: il manque {missing} managers qui n’aient pas écrit dans ce texte."
            )
        }
    },
    late_decision: |seen, now| {
        let about =
            seen.map_or("une version antérieure".to_owned(), |it| format!("la version {it}"));
        match now {
            Some(now) => format!(
                "Votre décision portait sur {about}\u{202f}; c’est la version {now} qui est en relecture maintenant. Rien n’a été enregistré\u{a0}: lisez la version {now}, puis décidez."
            ),
            None => format!(
                "Votre décision portait sur {about}, et plus rien n’est en relecture\u{a0}: une décision ou un retrait a eu lieu entre-temps. Rien de votre part n’a été enregistré."
            ),
        }
    },
    stale_decision: "Une version plus récente existe. Votre décision portait sur la précédente, elle n’a donc pas été enregistrée\u{a0}: lisez d’abord la nouvelle.",
    contributor: "Vous avez écrit dans cette version\u{a0}: quelqu’un d’autre doit la valider.",
    not_your_turn: "Vous ne faites pas partie des valideurs de cette étape.",
    decided_already: "Vous avez déjà pris votre décision à cette étape.",
    no_self_release: "Cette marque demande la validation d’une deuxième personne. Soumettez à la relecture.",
    not_own_work: "Vous n’avez rien écrit ici\u{a0}: il n’y a rien à libérer qui soit de vous. Soumettez le texte, puis validez-le en deuxième lecture.",
    supervised: "Une personne sous tutorat a écrit dans ce texte\u{a0}: une ou un manager doit le valider. Soumettez à la relecture.",
    no_role: "Choisissez au moins un rôle.",
    last_admin: "C’est le dernier compte d’administration de la marque. Donnez d’abord ce rôle à quelqu’un d’autre\u{a0}: rien n’a changé.",
    last_lead: "Plus personne ne pourrait gérer l’équipe de cette marque. Donnez d’abord la direction éditoriale ou l’administration à quelqu’un d’autre\u{a0}: rien n’a changé.",
    last_approver: "Il ne resterait personne parmi les valideurs désignés dans les réglages de la marque. Désignez-y d’abord quelqu’un d’autre\u{a0}: rien n’a changé.",
    second_step_over: "Reconnectez-vous\u{a0}: le code est arrivé trop tard, ou trop de codes étaient faux.",
    wrong_code: "Ce code ne convient pas\u{a0}: c’en est un autre, il a déjà servi, ou sa demi-minute est passée. Saisissez celui qui s’affiche maintenant.",
    second_factor: "Cette marque vous demande la connexion en deux étapes. Configurez-la sur votre page de compte, puis revenez.",
    second_factor_stays: "Une marque pour laquelle vous travaillez demande la connexion en deux étapes\u{a0}: elle reste active.",
    contrast: "Ces deux couleurs ne se distinguent pas assez\u{a0}: des lettres demandent un contraste de 4,5 pour 1. Choisissez-en une plus claire ou plus foncée.",
    not_a_colour: "Ce n’est pas une couleur. Écrivez-la sous la forme #1f4e8c.",
    not_a_slug: "Utilisez seulement des minuscules sans accent, des chiffres et des traits d’union, comme atelier-nord.",
    not_a_zone: "Ce fuseau horaire n’existe pas. Choisissez-en un dans la liste, comme Europe/Paris.",
    not_a_host: "Ce n’est pas l’hôte d’un site. Écrivez-le sous la forme exemple.fr.",
    not_preferred: "Sur chaque ligne, écrivez le terme à employer, puis < et celui qu’il remplace, par exemple courriel < e-mail.",
    not_hashtags: "Un mot-dièse ne contient que des lettres, des chiffres et des tirets bas, et commence par une lettre, par exemple #marbre.",
    goes_twice: "Deux de ces publications vont vers un même réseau, qui n’en prend qu’une\u{a0}: choisissez-en un autre pour l’une d’elles, ou laissez-la de côté.",
    goes_nowhere: "Choisissez un réseau pour au moins une de ces publications.",
    no_instance: "Rien n’a été gardé\u{a0}: cet hôte n’a pas donné de limites comme le fait une instance Mastodon. Vérifiez son nom, ou fixez la limite à la main.",
    usual_limit: "C’est déjà la limite du réseau.",
    no_limit: "Écrivez un nombre entier de 1 à 1\u{202f}000\u{202f}000.",
    limit_reason: "Dites pourquoi, en cinq\u{a0}caractères ou plus\u{a0}: d’autres se le demanderont.",
    bad_lines: "Rien n’a été enregistré\u{a0}: ce qui ne va pas, ligne par ligne, figure au-dessus du champ.",
    too_many_lines: |most| format!("Il y a de la place pour {most}. Retirez-en."),
    too_few_lines: |fewest| format!("Le réseau en demande {fewest}, un par ligne. Ajoutez-en."),
    choose_one: "Choisissez-en au moins un.",
    no_manager: "Personne ne pourrait valider\u{a0}: cette marque n’a aucune direction éditoriale active. Donnez d’abord ce rôle à quelqu’un sur la page de l’équipe\u{a0}: rien n’a changé.",
    not_a_manager: "Une personne choisie ne fait pas partie de la direction éditoriale active de cette marque\u{a0}: elle ne pourrait pas valider. Choisissez dans la liste\u{a0}: rien n’a changé.",
    no_second: "Cochez au moins une personne qui valide après la direction éditoriale\u{a0}: rien n’a changé.",
    not_a_second: "Une personne choisie est sous tutorat ou n’est plus là\u{a0}: elle ne pourrait pas valider. Choisissez dans la liste\u{a0}: rien n’a changé.",
    sign_all: "Cochez chaque ligne de la liste, ou laissez le texte en l’état pour l’instant\u{a0}: rien n’a été envoyé.",
    too_late: "Il n’y a rien à reprendre\u{a0}: le délai est passé, ou le texte a été modifié depuis.",
    moved_on: "Quelqu’un d’autre a décidé sur cette base\u{a0}: elle ne peut plus être reprise. Demandez plutôt des modifications.",
    no_such_place: "Cette place n’est plus libre\u{a0}: l’étape est finie, ou quelqu’un l’occupe. Rechargez la page.",
    not_approved: "Ce n’est plus validé\u{a0}: quelqu’un a mis fin à la validation, ou modifié le texte.",
    out_of_range: |least, most| {
        format!("Écrivez un nombre entier de {least} à {most}, ou laissez vide.")
    },
    not_yours_to_reset: "Vous ne pouvez pas réinitialiser ce mot de passe\u{a0}: cette personne peut aussi relever d’autres équipes. Elle le change sur sa page de compte, ou la personne qui s’occupe du serveur crée un lien avec marbre user reset --link.",
    needs_heir: |items| {
        if items == 1 {
            "1\u{a0}élément ouvert appartient à cette personne. Choisissez qui le reprend\u{a0}: rien n’a changé."
                .to_owned()
        } else {
            format!(
                "{items}\u{a0}éléments ouverts appartiennent à cette personne. Choisissez qui les reprend\u{a0}: rien n’a changé."
            )
        }
    },
};

/// Why something was refused, in a language.
#[must_use]
pub fn refusals(lang: Lang) -> &'static Refusals {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}

/// Why a picture was refused.
pub struct Pictures {
    /// Text, an archive, an empty file.
    pub not_an_image: &'static str,
    /// A kind of picture that is not taken in.
    pub other_kind: fn(&str) -> String,
    /// SVG or HTML.
    pub markup: &'static str,
    /// Its end is missing.
    pub truncated: &'static str,
    /// It cannot be read.
    pub damaged: &'static str,
    /// So many bytes.
    pub too_large: fn(u64) -> String,
    /// So many pixels across and down.
    pub too_many_pixels: fn(u32, u32) -> String,
    /// An animation of so many pictures.
    pub too_many_frames: fn(u32) -> String,
}

static PICTURES_EN: Pictures = Pictures {
    not_an_image: "This file is not a picture. Choose a JPEG, PNG, WebP or GIF file.",
    other_kind: |kind| format!("{kind} files are not accepted. Save it as JPEG, PNG, WebP or GIF."),
    markup: "SVG and HTML files are not accepted. Save it as JPEG, PNG, WebP or GIF.",
    truncated: "This picture is cut off: its end is missing. Upload it again.",
    damaged: "This picture is damaged and cannot be read. Save it again from its source.",
    too_large: |bytes| {
        format!("This file weighs {} MB. At most 20 MB are accepted.", bytes.div_ceil(1_000_000))
    },
    too_many_pixels: |width, height| {
        format!(
            "This picture is {width} × {height} pixels. No side may be longer than 12,000 pixels, and it may hold 60 million pixels at most."
        )
    },
    too_many_frames: |frames| {
        format!("This animation has {frames} pictures. At most 200 are accepted.")
    },
};

static PICTURES_FR: Pictures = Pictures {
    not_an_image: "Ce fichier n’est pas une image. Choisissez un fichier JPEG, PNG, WebP ou GIF.",
    other_kind: |kind| {
        format!(
            "Les fichiers {kind} ne sont pas acceptés. Enregistrez l’image en JPEG, PNG, WebP ou GIF."
        )
    },
    markup: "Les fichiers SVG et HTML ne sont pas acceptés. Enregistrez l’image en JPEG, PNG, WebP ou GIF.",
    truncated: "Cette image est coupée\u{a0}: sa fin manque. Téléversez-la de nouveau.",
    damaged: "Cette image est abîmée et illisible. Enregistrez-la de nouveau depuis sa source.",
    too_large: |bytes| {
        format!(
            "Ce fichier pèse {}\u{a0}Mo. La limite est de 20\u{a0}Mo.",
            bytes.div_ceil(1_000_000)
        )
    },
    too_many_pixels: |width, height| {
        format!(
            "Cette image fait {width}\u{a0}×\u{a0}{height} pixels. Aucun côté ne peut dépasser 12\u{202f}000 pixels, ni l’image 60 millions de pixels."
        )
    },
    too_many_frames: |frames| {
        format!("Cette animation compte {frames} images. La limite est de 200.")
    },
};

/// Why a picture was refused, in a language.
#[must_use]
pub fn pictures(lang: Lang) -> &'static Pictures {
    match lang {
        Lang::En => &PICTURES_EN,
        Lang::Fr => &PICTURES_FR,
    }
}
