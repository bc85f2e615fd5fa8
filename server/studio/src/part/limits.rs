//! How much a part may hold. Nothing else about a draft is refused: saving never judges a text.

use crate::{ActionError, FieldProblem};
use domain::content::{Objective, Poll, Source, visual};
use domain::name::FieldError;
use domain::{Article, Content, Post, Visual};

/// Largest text of an article, in bytes: 1 MiB.
pub const LARGEST_TEXT: usize = 1 << 20;
/// Largest text of a post, in bytes: 100 KiB.
pub const LARGEST_POST: usize = 100 << 10;
/// Longest title, in characters.
pub const LONGEST_TITLE: usize = 300;
/// Longest alternative text, in characters.
pub const LONGEST_ALT: usize = 2_000;
/// Longest content warning, in characters.
pub const LONGEST_WARNING: usize = 1_000;
/// Longest comment or note, in bytes: 10 KiB.
pub const LARGEST_COMMENT: usize = 10 << 10;

/// The content as the house writes it, when every field is within its limit. A form sends CR LF where
/// a script sends LF, and empty where a script sends nothing: the same text must have the same hash.
///
/// # Errors
/// [`ActionError::Invalid`] with every field that is too long or holds what no database stores.
pub fn accepted(content: Content) -> Result<Content, ActionError> {
    let content = match content {
        Content::Article(article) => Content::Article(Box::new(article_lines(*article))),
        Content::Post(post) => Content::Post(post_lines(post)),
        Content::Visual(visual) => Content::Visual(visual_lines(visual)),
    };
    let mut check = Check(Vec::new());
    match &content {
        Content::Article(article) => check.article(article),
        Content::Post(post) => check.post(post),
        Content::Visual(visual) => check.visual(visual),
    }
    if check.0.is_empty() { Ok(content) } else { Err(ActionError::Invalid(check.0)) }
}

/// A text for several posts as the house writes it, when it is within the limit of one.
///
/// # Errors
/// [`ActionError::Invalid`] on `shared`.
pub fn shared(text: &str) -> Result<String, ActionError> {
    let mut text = text.to_owned();
    lines(&mut text);
    let mut check = Check(Vec::new());
    check.bytes("shared", &text, LARGEST_POST);
    let text = if text.trim().is_empty() { String::new() } else { text };
    if check.0.is_empty() { Ok(text) } else { Err(ActionError::Invalid(check.0)) }
}

/// Refuses a new post for a network that does not exist or is closed.
///
/// # Errors
/// [`ActionError::Invalid`] on `network`.
pub fn open_network(content: &Content) -> Result<(), ActionError> {
    let Content::Post(post) = content else { return Ok(()) };
    match networks::network(&post.network) {
        Ok(network) if network.status == networks::Status::Active => Ok(()),
        _ => Err(ActionError::field("network", FieldError::Malformed)),
    }
}

struct Check(Vec<FieldProblem>);

impl Check {
    fn refuse(&mut self, field: &'static str, why: FieldError) {
        self.0.push(FieldProblem::new(field, why));
    }

    /// The one letter that PostgreSQL cannot store.
    fn letters(&mut self, field: &'static str, text: &str) {
        if text.contains('\0') {
            self.refuse(field, FieldError::Malformed);
        }
    }

    fn characters(&mut self, field: &'static str, text: &str, most: usize) {
        self.letters(field, text);
        // A text has at least as many bytes as characters: most are never counted.
        if text.len() > most && text.chars().nth(most).is_some() {
            self.refuse(field, FieldError::TooLong(most));
        }
    }

    /// Exported files carry it as a link.
    fn link(&mut self, field: &'static str, text: &str) {
        if is_active(text) {
            self.refuse(field, FieldError::Malformed);
        }
    }

    fn bytes(&mut self, field: &'static str, text: &str, most: usize) {
        self.letters(field, text);
        if text.len() > most {
            self.refuse(field, FieldError::TooLong(most));
        }
    }

    fn words(&mut self, field: &'static str, words: &[String], most: usize) {
        if words.len() > most {
            self.refuse(field, FieldError::TooLong(most));
        } else if words.iter().any(|it| it.chars().nth(200).is_some()) {
            self.refuse(field, FieldError::TooLong(200));
        }
        words.iter().for_each(|it| self.letters(field, it));
    }

    fn article(&mut self, it: &Article) {
        self.characters("title", &it.title, LONGEST_TITLE);
        self.characters("standfirst", &it.standfirst, 5_000);
        self.bytes("body", &it.body, LARGEST_TEXT);
        self.characters("title_tag", &it.title_tag, LONGEST_TITLE);
        self.characters("description", &it.description, 2_000);
        self.characters("slug", &it.slug, 200);
        self.characters("keyphrase", &it.keyphrase, 200);
        self.words("secondary", &it.secondary, 50);
        self.words("synonyms", &it.synonyms, 50);
        self.characters("language", &it.language, 20);
        self.words("categories", &it.categories, 50);
        self.words("tags", &it.tags, 100);
        self.characters("byline", &it.byline, 200);
        self.characters("featured", it.featured.as_deref().unwrap_or_default(), 200);
        self.characters("canonical", it.canonical.as_deref().unwrap_or_default(), 2_000);
        self.link("canonical", it.canonical.as_deref().unwrap_or_default());
        self.sources(&it.sources);
        if let Some(Objective { measure, target, due_on }) = &it.objective {
            for text in [measure, target, due_on] {
                self.characters("objective", text, 500);
            }
        }
    }

    fn sources(&mut self, sources: &[Source]) {
        let long = |it: &Source| {
            it.url.len() > 2_000 || it.seen_on.len() > 40 || it.passage.len() > 20_000
        };
        if sources.len() > 200 {
            self.refuse("sources", FieldError::TooLong(200));
        } else if sources.iter().any(long) {
            self.refuse("sources", FieldError::TooLong(20_000));
        }
        for source in sources {
            self.letters("sources", &source.url);
            self.link("sources", &source.url);
            self.letters("sources", &source.passage);
        }
    }

    fn post(&mut self, it: &Post) {
        self.bytes("text", &it.text, LARGEST_POST);
        self.bytes("first_comment", &it.first_comment, LARGEST_POST);
        self.characters("warning", &it.warning, LONGEST_WARNING);
        self.words("pictures", &it.pictures, 50);
        if let Some(poll) = &it.poll {
            self.characters("poll", &poll.question, 1_000);
            self.words("poll", &poll.options, 20);
        }
        self.characters("network", &it.network, 60);
        self.beside(it);
    }

    /// Texts the network has no place for would be approved and go nowhere.
    fn beside(&mut self, it: &Post) {
        let network = networks::network(&it.network).ok();
        let known = |id: &str| network.is_some_and(|it| it.beside().any(|field| field.id == id));
        for (id, text) in &it.beside {
            self.bytes("beside", text, LARGEST_POST);
            if !known(id) {
                self.refuse("beside", FieldError::Malformed);
            }
        }
    }

    fn visual(&mut self, it: &Visual) {
        self.characters("alt", &it.alt, LONGEST_ALT);
        self.characters("credit", &it.credit, 1_000);
        self.characters("caption", &it.caption, LONGEST_ALT);
        if visual::file_name(&it.name, it.format) != it.name {
            self.refuse("name", FieldError::Malformed);
        }
    }
}

fn article_lines(mut it: Article) -> Article {
    for text in [&mut it.body, &mut it.standfirst, &mut it.description] {
        lines(text);
    }
    it.sources.iter_mut().for_each(|it| lines(&mut it.passage));
    // A form sends an empty field for what was not chosen.
    it.featured = it.featured.filter(|it| !it.is_empty());
    it.canonical = it.canonical.filter(|it| !it.is_empty());
    it
}

fn post_lines(mut it: Post) -> Post {
    lines(&mut it.text);
    lines(&mut it.first_comment);
    it.warning = on_one_line(it.warning.trim());
    let network = networks::network(&it.network).ok();
    for (id, text) in &mut it.beside {
        let field = network.and_then(|it| it.field(id).ok());
        lines(text);
        if field.is_some_and(|it| !it.has_lines()) {
            *text = on_one_line(text);
        }
    }
    it.poll = it.poll.and_then(|poll| {
        let options = poll.options.iter().map(|it| on_one_line(it));
        Poll::typed(&on_one_line(&poll.question), options, poll.minutes)
    });
    it.beside.retain(|_, text| !text.is_empty());
    it
}

fn visual_lines(mut it: Visual) -> Visual {
    for text in [&mut it.alt, &mut it.credit, &mut it.caption] {
        lines(text);
    }
    it
}

fn lines(text: &mut String) {
    if text.contains('\r') {
        *text = text.replace("\r\n", "\n").replace('\r', "\n");
    }
}

/// A text whose field has one line: a browser would join the words on either side of a line's end.
fn on_one_line(text: &str) -> String {
    text.split(['\r', '\n']).filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Schemes that run or open something where the file is read. Any other text is its author's: a source may
/// be a book, and an address may not be finished yet.
const ACTIVE_SCHEMES: [&str; 5] = ["javascript", "vbscript", "data", "file", "blob"];

/// Whether following the text as a link would run or open something. Browsers skip white space and control
/// characters inside a scheme.
fn is_active(text: &str) -> bool {
    let seen: String = text.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    let scheme = seen.split_once(':').map_or("", |it| it.0).to_ascii_lowercase();
    ACTIVE_SCHEMES.contains(&scheme.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_that_runs_something_is_refused_and_any_other_words_are_kept() {
        for text in ["javascript:alert(1)", " JaVa\tScript:x", "data:text/html,x", "file:///etc"] {
            assert!(is_active(text), "{text}");
        }
        for text in ["", "https://a.fr", "http:", "Entretien: Jean Dupont", "a.fr/data:1", "/blog"]
        {
            assert!(!is_active(text), "{text}");
        }
    }
}
