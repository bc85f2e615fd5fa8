//! Posts of an item.

pub mod campaign;
pub mod pasted;
pub mod shared;

use crate::Lang;

/// Posts of an item.
pub struct Posts {
    /// Heading.
    pub heading: &'static str,
    /// One line under it.
    pub lead: &'static str,
    /// Nothing yet.
    pub empty_heading: &'static str,
    /// What to do then.
    pub empty_text: &'static str,
    /// Label of the text of a network's post.
    pub post_for: fn(&str) -> String,
    /// Name of the preview of a network's post.
    pub preview_for: fn(&str) -> String,
    /// Label: content warning.
    pub warning: &'static str,
    /// What it does.
    pub warning_hint: &'static str,
    /// In the preview: what opens a text behind a warning.
    pub show_more: &'static str,
    /// Label: first comment.
    pub first_comment: &'static str,
    /// Label: pictures.
    pub pictures: &'static str,
    /// Label: when it is to be published.
    pub planned: &'static str,
    /// Name of the list of what stands in the way of the planned date.
    pub clashes: &'static str,
    /// The planned date has passed.
    pub planned_past: &'static str,
    /// The article itself is planned later, then.
    pub before_article: fn(&str) -> String,
    /// Another post on the network is planned near: of which item, when.
    pub clash: fn(&str, &str) -> String,
    /// Heading: poll.
    pub poll: &'static str,
    /// Label: its question.
    pub poll_question: &'static str,
    /// Label: one of its options, counted from 1.
    pub poll_option: fn(usize) -> String,
    /// Label: how long it stays open.
    pub poll_lasts: &'static str,
    /// Until somebody closes it.
    pub poll_open: &'static str,
    /// So many days.
    pub days: fn(u32) -> String,
    /// So many hours.
    pub hours: fn(u32) -> String,
    /// So many minutes.
    pub minutes: fn(u32) -> String,
    /// Button: copy to another network, before what [`Posts::copy_of`] says.
    pub copy: &'static str,
    /// Which post, and where to.
    pub copy_of: fn(&str) -> String,
    /// What copying does.
    pub copy_hint: &'static str,
    /// Button: save.
    pub save: &'static str,
    /// Name of the links to each network's post.
    pub jump: &'static str,
    /// Notices by what was done: `saved`, `copied`, `removed`, `back`.
    pub done: fn(&str) -> &'static str,
    /// Heading of the posts that were taken out.
    pub removed: fn(usize) -> String,
    /// When a post was taken out.
    pub removed_at: fn(&str) -> String,
    /// Button: puts the post of a network back.
    pub bring_back: fn(&str) -> String,
    /// Another post for the network took its place.
    pub network_taken: fn(&str) -> String,
    /// Button: take the post out.
    pub remove: fn(&str) -> String,
    /// What removing does.
    pub remove_warning: &'static str,
    /// Button: remove it all the same.
    pub remove_yes: &'static str,
    /// Button: add a network.
    pub add_network: &'static str,
    /// Choice: start from the article.
    pub fill: &'static str,
    /// Label: network.
    pub network: &'static str,
    /// Heading of the thread.
    pub split: &'static str,
    /// Choice: number the pieces.
    pub numbered: &'static str,
    /// Button: keep the thread as the text.
    pub use_thread: &'static str,
    /// Heading above the newer text.
    pub newer_heading: &'static str,
    /// What to do with both.
    pub newer_text: &'static str,
    /// The preview is approximate.
    pub approximate: &'static str,
    /// The name of a picture without alternative text.
    pub no_alt: &'static str,
    /// So many pictures are hidden.
    pub hidden: fn(usize) -> String,
    /// Name of the list of what the network refuses, ignores or reads otherwise.
    pub checks: &'static str,
    /// How well the way of counting is known.
    pub basis: fn(&str) -> String,
    /// The limit is the brand's own, for this reason.
    pub own_limit: fn(&str) -> String,
    /// The limit is that of a paid account, for this reason.
    pub paid_limit: fn(&str) -> String,
    /// Button: do what the line proposes.
    pub apply: &'static str,
    /// What is said of one post of a thread, counted from 1.
    pub piece: fn(usize, &str) -> String,
    /// What is said of the picture of a name.
    pub of_picture: fn(&str, &str) -> String,
    /// Heading of the article's words to start from.
    pub from_article: &'static str,
    /// Name of the button that puts these words into the post.
    pub insert: fn(&str) -> String,
    /// What an excerpt is in its article: `standfirst`, `key`, `quote`, `item`.
    pub excerpt: fn(&str) -> &'static str,
}

static EN: Posts = Posts {
    heading: "Posts",
    lead: "One text for each network, counted as it counts.",
    empty_heading: "No post yet",
    empty_text: "Choose a network: the first text comes from the article, and is yours to rewrite.",
    post_for: |network| format!("Post for {network}"),
    preview_for: |network| format!("Preview for {network}"),
    warning: "Content warning",
    warning_hint: "Stands before the text, which readers open themselves. It counts with it.",
    show_more: "Show more",
    first_comment: "First comment",
    pictures: "Pictures",
    planned: "Planned date",
    clashes: "About the planned date",
    planned_past: "This date has passed.",
    before_article: |at| format!("The article comes out later: {at}."),
    clash: |title, at| {
        if title.trim().is_empty() {
            format!("Another post on this network is planned for {at}.")
        } else {
            format!("Another post on this network is planned for {at}: “{title}”.")
        }
    },
    poll: "Poll",
    poll_question: "Question",
    poll_option: |at| format!("Option {at}"),
    poll_lasts: "Open for",
    poll_open: "until closed by hand",
    days: |n| if n == 1 { "1 day".to_owned() } else { format!("{n} days") },
    hours: |n| if n == 1 { "1 hour".to_owned() } else { format!("{n} hours") },
    minutes: |n| if n == 1 { "1 minute".to_owned() } else { format!("{n} minutes") },
    copy: "Copy",
    copy_of: |network| format!("the post for {network} to another network"),
    copy_hint: "A post of its own, with this text",
    save: "Save",
    jump: "Networks",
    done: |what| match what {
        "saved" => "Saved.",
        "copied" => "Copied. The new post is yours to adapt.",
        "pasted" => "The posts are saved.",
        "pasted-some" => "Saved. What you left out is under Paste several posts.",
        "removed" => "Post removed. Its text waits under Removed posts, at the end of this page.",
        "back" => "The post is back, with the text of its last save.",
        _ => "",
    },
    removed: |n| if n == 1 { "1 removed post".to_owned() } else { format!("{n} removed posts") },
    removed_at: |at| format!("removed {at}"),
    bring_back: |network| format!("Bring back the post for {network}"),
    network_taken: |network| {
        format!(
            "There is another post for {network} now: copy what you need, or remove that one first."
        )
    },
    remove: |network| format!("Remove the post for {network}"),
    remove_warning: "It can be brought back from the end of this page.",
    remove_yes: "Remove this post",
    add_network: "Add network",
    fill: "Fill from the article",
    network: "Network",
    split: "Split into a thread",
    numbered: "Number the pieces",
    use_thread: "Use this thread",
    newer_heading: "Somebody saved another text meanwhile",
    newer_text: "Yours is in the field above and nothing is lost. Take from both, then save again.",
    approximate: "Preview: fold and card are approximate.",
    no_alt: "no alternative text",
    hidden: |n| format!("+ {n} more"),
    checks: "What the network will do",
    basis: |known| format!("Way of counting: {known}"),
    own_limit: |reason| format!("Limit of your own: {reason}"),
    paid_limit: |reason| format!("Limit of a paid account: {reason}"),
    apply: "Do it",
    piece: |at, said| format!("Post {at}: {said}"),
    of_picture: |name, said| format!("{name}: {said}"),
    from_article: "From the article",
    insert: |text| format!("Insert: {text}"),
    excerpt: |kind| match kind {
        "standfirst" => "Standfirst",
        "quote" => "Quotation",
        "item" => "List",
        _ => "Key sentence",
    },
};

static FR: Posts = Posts {
    heading: "Publications",
    lead: "Un texte par réseau, compté comme il compte.",
    empty_heading: "Pas encore de publication",
    empty_text: "Choisissez un réseau\u{a0}: le premier jet vient de l’article, à vous de le réécrire.",
    post_for: |network| format!("Publication pour {network}"),
    preview_for: |network| format!("Aperçu pour {network}"),
    warning: "Avertissement de contenu",
    warning_hint: "S’affiche avant le texte, que les lecteurs ouvrent eux-mêmes. Il compte avec lui.",
    show_more: "Déplier",
    first_comment: "Premier commentaire",
    pictures: "Images",
    planned: "Date prévue",
    clashes: "À propos de la date prévue",
    planned_past: "Cette date est passée.",
    before_article: |at| format!("L’article paraît plus tard\u{a0}: {at}."),
    clash: |title, at| {
        if title.trim().is_empty() {
            format!("Une autre publication sur ce réseau est prévue\u{a0}: {at}.")
        } else {
            format!(
                "Une autre publication sur ce réseau est prévue {at}\u{a0}: «\u{a0}{title}\u{a0}»."
            )
        }
    },
    poll: "Sondage",
    poll_question: "Question",
    poll_option: |at| format!("Réponse {at}"),
    poll_lasts: "Ouvert pendant",
    poll_open: "jusqu’à sa clôture à la main",
    days: |n| if n < 2 { format!("{n}\u{a0}jour") } else { format!("{n}\u{a0}jours") },
    hours: |n| if n < 2 { format!("{n}\u{a0}heure") } else { format!("{n}\u{a0}heures") },
    minutes: |n| if n < 2 { format!("{n}\u{a0}minute") } else { format!("{n}\u{a0}minutes") },
    copy: "Copier",
    copy_of: |network| format!("la publication pour {network} vers un autre réseau"),
    copy_hint: "Une publication à part, avec ce texte",
    save: "Enregistrer",
    jump: "Réseaux",
    done: |what| match what {
        "saved" => "Enregistré.",
        "copied" => "Copié. La nouvelle publication est à vous d’adapter.",
        "pasted" => "Les publications sont enregistrées.",
        "pasted-some" => {
            "Enregistré. Ce que vous avez laissé de côté est sous Coller plusieurs publications."
        }
        "removed" => {
            "Publication retirée. Son texte attend sous Publications retirées, au bas de cette page."
        }
        "back" => "La publication est de retour, avec le texte de son dernier enregistrement.",
        _ => "",
    },
    removed: |n| {
        if n < 2 {
            format!("{n}\u{a0}publication retirée")
        } else {
            format!("{n}\u{a0}publications retirées")
        }
    },
    removed_at: |at| format!("retirée le {at}"),
    bring_back: |network| format!("Remettre la publication pour {network}"),
    network_taken: |network| {
        format!(
            "Une autre publication pour {network} existe maintenant\u{a0}: copiez ce qu’il vous faut, ou retirez d’abord celle-là."
        )
    },
    remove: |network| format!("Retirer la publication pour {network}"),
    remove_warning: "Vous pourrez la remettre depuis le bas de cette page.",
    remove_yes: "Retirer cette publication",
    add_network: "Ajouter un réseau",
    fill: "Remplir depuis l’article",
    network: "Réseau",
    split: "Découper en fil",
    numbered: "Numéroter les morceaux",
    use_thread: "Utiliser ce fil",
    newer_heading: "Quelqu’un a enregistré un autre texte entre-temps",
    newer_text: "Le vôtre est dans le champ ci-dessus, rien n’est perdu. Prenez ce qu’il faut dans les deux, puis enregistrez de nouveau.",
    approximate: "Aperçu\u{a0}: pli et carte sont approximatifs.",
    no_alt: "texte alternatif manquant",
    checks: "Ce que fera le réseau",
    basis: |known| format!("Comptage\u{a0}: {known}"),
    own_limit: |reason| format!("Limite qui vous est propre\u{a0}: {reason}"),
    paid_limit: |reason| format!("Limite d’un compte payant\u{a0}: {reason}"),
    apply: "Appliquer",
    piece: |at, said| format!("Publication {at}\u{a0}: {said}"),
    of_picture: |name, said| format!("{name}\u{a0}: {said}"),
    from_article: "Puiser dans l’article",
    insert: |text| format!("Insérer\u{a0}: {text}"),
    excerpt: |kind| match kind {
        "standfirst" => "Chapô",
        "quote" => "Citation",
        "item" => "Liste",
        _ => "Phrase clé",
    },
    hidden: |n| if n < 2 { "+\u{a0}1 autre".to_owned() } else { format!("+\u{a0}{n} autres") },
};

/// Posts of an item, in a language.
#[must_use]
pub fn posts(lang: Lang) -> &'static Posts {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
