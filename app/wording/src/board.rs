//! The board, and a new item.

use crate::Lang;
use crate::numbers::number;

/// The board, and a new item.
pub struct Board {
    /// Heading.
    pub heading: &'static str,
    /// Link: a new article.
    pub new_article: &'static str,
    /// Heading of a board without a card.
    pub empty_heading: &'static str,
    /// What to do then.
    pub empty_text: &'static str,
    /// Link: start.
    pub empty_action: &'static str,
    /// A column without a card.
    pub column_empty: &'static str,
    /// So many items.
    pub count: fn(usize) -> String,
    /// So many more, elsewhere.
    pub more: fn(usize) -> String,
    /// So many posts.
    pub posts: fn(usize) -> String,
    /// So many parts are not approved although the item is.
    pub pending: fn(usize) -> String,
    /// When it should be done.
    pub due: fn(&str) -> String,
    /// When it is to be published.
    pub planned: fn(&str) -> String,
    /// No day is set.
    pub no_due: &'static str,
    /// Label: when it should be done.
    pub due_label: &'static str,
    /// About that day.
    pub due_hint: &'static str,
    /// Button: set the day.
    pub due_save: &'static str,
    /// So many words.
    pub words: fn(u64) -> String,
    /// Before the search score.
    pub seo: &'static str,
    /// Before the readability score.
    pub readability: &'static str,
    /// Heading of the page for a new item.
    pub new_heading: &'static str,
    /// What is needed.
    pub new_lead: &'static str,
    /// Heading: an article.
    pub article_heading: &'static str,
    /// Label: title.
    pub title: &'static str,
    /// About the title.
    pub title_hint: &'static str,
    /// Label: keyphrase.
    pub keyphrase: &'static str,
    /// About the keyphrase.
    pub keyphrase_hint: &'static str,
    /// Label: pasted text.
    pub pasted: &'static str,
    /// About the pasted text.
    pub pasted_hint: &'static str,
    /// Label: file.
    pub file: &'static str,
    /// Button: start writing.
    pub start_writing: &'static str,
    /// Heading: a post on its own.
    pub post_heading: &'static str,
    /// What that is.
    pub post_lead: &'static str,
    /// Label: network.
    pub network: &'static str,
    /// The brand does not use every network.
    pub other_networks: &'static str,
    /// Link: to where others are switched on.
    pub other_networks_way: &'static str,
    /// Button: start the post.
    pub start_post: &'static str,
    /// Notice: handed over for review.
    pub submitted: &'static str,
}

static EN: Board = Board {
    heading: "Board",
    new_article: "New article",
    empty_heading: "No article yet",
    empty_text: "Start from a blank page, a text you paste, or a Markdown file.",
    empty_action: "Start the first one",
    column_empty: "Nothing here",
    count: |n| if n == 1 { "1 item".to_owned() } else { format!("{n} items") },
    more: |n| format!("{n} more"),
    posts: |n| if n == 1 { "1 post".to_owned() } else { format!("{n} posts") },
    pending: |n| if n == 1 { "1 part in draft".to_owned() } else { format!("{n} parts in draft") },
    due: |when| format!("due {when}"),
    planned: |when| format!("planned for {when}"),
    no_due: "No due date",
    due_label: "Due",
    due_hint: "When the work should be done. Shown on the board, never published.",
    due_save: "Set the due date",
    words: |n| if n == 1 { "1 word".to_owned() } else { format!("{} words", number(Lang::En, n)) },
    seo: "SEO",
    readability: "Readability",
    new_heading: "New item",
    new_lead: "Nothing is compulsory: everything can be filled in while writing.",
    article_heading: "Article",
    title: "Article title",
    title_hint: "It can change until the last minute.",
    keyphrase: "Keyphrase",
    keyphrase_hint: "What people would type to find it.",
    pasted: "Start from a text",
    pasted_hint: "Plain text or Markdown. Left empty, the page is blank.",
    file: "Or drop a Markdown file here",
    start_writing: "Start writing",
    post_heading: "A post on its own",
    post_lead: "For an idea that needs no article. Its approval is its own.",
    network: "Network",
    other_networks: "The networks your brand uses. Others are switched on in its settings.",
    other_networks_way: "Switch others on",
    start_post: "Start the post",
    submitted: "Submitted for review.",
};

static FR: Board = Board {
    heading: "Tableau",
    new_article: "Nouvel article",
    empty_heading: "Pas encore d’article",
    empty_text: "Partez d’une page blanche, d’un texte collé ou d’un fichier Markdown.",
    empty_action: "Commencer le premier",
    column_empty: "Rien ici",
    count: |n| if n < 2 { format!("{n} élément") } else { format!("{n} éléments") },
    more: |n| if n < 2 { format!("{n} autre") } else { format!("{n} autres") },
    posts: |n| if n < 2 { format!("{n} publication") } else { format!("{n} publications") },
    pending: |n| {
        if n < 2 {
            format!("{n} élément en brouillon")
        } else {
            format!("{n} éléments en brouillon")
        }
    },
    due: |when| format!("à rendre\u{a0}: {when}"),
    planned: |when| format!("prévu\u{a0}: {when}"),
    no_due: "Pas d’échéance",
    due_label: "À rendre",
    due_hint: "Quand le travail doit être fait. Visible sur le tableau, jamais publié.",
    due_save: "Fixer l’échéance",
    words: |n| if n < 2 { format!("{n} mot") } else { format!("{} mots", number(Lang::Fr, n)) },
    seo: "SEO",
    readability: "Lisibilité",
    new_heading: "Nouvel élément",
    new_lead: "Rien n’est obligatoire\u{a0}: tout peut se compléter en écrivant.",
    article_heading: "Article",
    title: "Titre de l’article",
    title_hint: "Il peut changer jusqu’à la dernière minute.",
    keyphrase: "Expression clé",
    keyphrase_hint: "Ce qu’on taperait pour le trouver.",
    pasted: "Partir d’un texte",
    pasted_hint: "Texte brut ou Markdown. Laissé vide, la page est blanche.",
    file: "Ou déposez un fichier Markdown ici",
    start_writing: "Commencer à écrire",
    post_heading: "Une publication seule",
    post_lead: "Pour une idée qui se passe d’article. Sa validation lui est propre.",
    network: "Réseau",
    other_networks: "Les réseaux que votre marque utilise. Les autres s’activent dans ses réglages.",
    other_networks_way: "En activer d’autres",
    start_post: "Commencer la publication",
    submitted: "Soumis à la relecture.",
};

/// The board, and a new item, in a language.
#[must_use]
pub fn board(lang: Lang) -> &'static Board {
    match lang {
        Lang::En => &EN,
        Lang::Fr => &FR,
    }
}
