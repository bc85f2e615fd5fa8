//! What parts still lack before they can be handed over.

use domain::brand::own::OwnLimits;
use domain::name::FieldError;
use domain::{Article, Content, PartId, PartKind, Post, Visual, slug};
use networks::{AttachmentProblem, BesideProblem, Context, Network, Problem, alt_problem, count};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use store::parts::Part;

/// Something a part lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The part.
    pub part: PartId,
    /// Article, post or visual.
    pub kind: PartKind,
    /// Title, network or file name; may be empty.
    pub label: String,
    /// The field: `title`, `body`, `slug`, `picture`, `text`, `beside`, `alt`, `post_pictures`, `post_alt`, `poll`.
    pub field: &'static str,
    /// Why.
    pub why: FieldError,
    /// The name of a picture that a text shows and the item does not have, for `picture`; what the network calls
    /// the text, for `beside`.
    pub name: String,
}

/// What the chosen parts lack: an article needs a title and a text, a post must be one its network
/// takes, a visual needs an alternative text or the word that it only decorates, and every picture a
/// text shows must be there. `parts` are all the item has, `own` the brand's own limits by network.
#[must_use]
pub fn gaps(parts: &[Part], chosen: &[PartId], own: &BTreeMap<String, OwnLimits>) -> Vec<Gap> {
    let alts: BTreeMap<&str, &str> = parts
        .iter()
        .filter_map(|it| match &it.content {
            Content::Visual(visual) => Some((visual.name.as_str(), visual.alt.as_str())),
            _ => None,
        })
        .collect();
    let mut found = Vec::new();
    for part in parts.iter().filter(|it| chosen.contains(&it.id)) {
        let mut list = List { part, alts: &alts, own, found: &mut found };
        match &part.content {
            Content::Article(article) => list.article(article),
            Content::Post(post) => list.post(post),
            Content::Visual(visual) => list.visual(visual),
        }
    }
    found
}

struct List<'a> {
    part: &'a Part,
    /// Names of the item's pictures, with their alternative texts.
    alts: &'a BTreeMap<&'a str, &'a str>,
    /// The brand's own limits, by network.
    own: &'a BTreeMap<String, OwnLimits>,
    found: &'a mut Vec<Gap>,
}

impl List<'_> {
    fn add(&mut self, field: &'static str, why: FieldError, name: &str) {
        self.found.push(Gap {
            part: self.part.id,
            kind: self.part.kind,
            label: self.part.content.label().to_owned(),
            field,
            why,
            name: name.to_owned(),
        });
    }

    fn article(&mut self, article: &Article) {
        for (field, text) in [("title", &article.title), ("body", &article.body)] {
            if text.trim().is_empty() {
                self.add(field, FieldError::Empty, "");
            }
        }
        if !article.slug.is_empty() && !slug::is_slug(&article.slug) {
            self.add("slug", FieldError::Malformed, "");
        }
        for name in shown(article).iter().filter(|it| !self.alts.contains_key(it.as_str())) {
            self.add("picture", FieldError::Empty, name);
        }
    }

    fn post(&mut self, post: &Post) {
        let own = self.own.get(&post.network);
        if let Some(why) = refused(post, own) {
            self.add("text", why, "");
        }
        self.beside(post);
        for name in post.pictures.iter().filter(|it| !self.alts.contains_key(it.as_str())) {
            self.add("picture", FieldError::Empty, name);
        }
        let Ok(network) = networks::network(&post.network) else { return };
        if let Some(field) = network.comment() {
            let counted = count(network, field, &post.first_comment, &Context::default());
            if counted.over() > 0 {
                let most = counted.limit.and_then(|it| usize::try_from(it).ok());
                self.add("first_comment", FieldError::TooLong(most.unwrap_or(usize::MAX)), "");
            }
        }
        let with_own = network.own(own);
        self.poll(&with_own, post);
        let number = u32::try_from(post.pictures.len()).unwrap_or(u32::MAX);
        for problem in networks::attachment_problems(&with_own, number, 0) {
            match problem {
                AttachmentProblem::TooManyPictures { most, .. } => {
                    self.add("post_pictures", FieldError::TooLong(most as usize), "");
                }
                AttachmentProblem::Missing { .. } => {
                    self.add("post_pictures", FieldError::Empty, "");
                }
                _ => {}
            }
        }
        for name in &post.pictures {
            let alt = self.alts.get(name.as_str()).copied().unwrap_or_default();
            if let Some(AttachmentProblem::AltTooLong { most, .. }) = alt_problem(network, alt) {
                let most = usize::try_from(most).unwrap_or(usize::MAX);
                self.add("post_alt", FieldError::TooLong(most), name);
            }
        }
    }

    /// What the network refuses of the texts beside that of the post; the first reason for each.
    fn beside(&mut self, post: &Post) {
        let Ok(network) = networks::network(&post.network) else { return };
        for field in network.beside() {
            let read = networks::beside(network, field, post.beside(field.id));
            if let Some(problem) = read.problems.iter().find(|it| it.refuses()) {
                self.add("beside", why(*problem, field.limit), field.id);
            }
        }
    }

    fn poll(&mut self, network: &Network, post: &Post) {
        let Some(poll) = &post.poll else { return };
        let options: Vec<&str> = poll.options.iter().map(String::as_str).collect();
        let (question, minutes) = (poll.question.as_str(), poll.minutes);
        let asked = networks::Poll { question, options: &options, minutes };
        let taken = network.poll.as_ref();
        if taken.is_none_or(|rules| !networks::poll_problems(rules, &asked).is_empty()) {
            self.add("poll", FieldError::Malformed, "");
        }
    }

    fn visual(&mut self, visual: &Visual) {
        if visual.alt.trim().is_empty() && !visual.decorative {
            self.add("alt", FieldError::Empty, "");
        }
    }
}

/// Why a post's network would not take it, with the brand's own limits there; none when it would.
#[must_use]
pub fn refused(post: &Post, own: Option<&OwnLimits>) -> Option<FieldError> {
    if post.text.trim().is_empty() && post.pictures.is_empty() {
        return Some(FieldError::Empty);
    }
    let Ok(network) = networks::network(&post.network) else { return Some(FieldError::Malformed) };
    let field = network.text()?;
    if let Some(problem) = networks::number_problem(field, &post.text) {
        return Some(why(problem, field.limit));
    }
    let context = Context { warning: &post.warning, ..Context::of(own, !post.pictures.is_empty()) };
    let posts = networks::thread(network, &post.text).into_iter();
    let counted = posts.map(|it| count(network, field, &post.text[it], &context));
    let refused = counted.into_iter().find(|it| !it.valid)?;
    let long = refused.problems.iter().any(|it| matches!(it, Problem::TooLong { .. }));
    let most = refused.limit.and_then(|it| usize::try_from(it).ok()).unwrap_or(usize::MAX);
    Some(if long { FieldError::TooLong(most) } else { FieldError::Malformed })
}

/// Why a text that holds several, or stands beside a post, is not taken.
fn why(problem: BesideProblem, limit: Option<u64>) -> FieldError {
    let number = |it: u32| usize::try_from(it).unwrap_or(usize::MAX);
    match problem {
        BesideProblem::Missing => FieldError::Empty,
        BesideProblem::TooFew { fewest, .. } => FieldError::TooShort(number(fewest)),
        BesideProblem::TooMany { most, .. } => FieldError::TooMany(number(most)),
        BesideProblem::Piece { problem: Problem::TooLong { .. }, .. } => {
            let most = limit.and_then(|it| usize::try_from(it).ok());
            FieldError::TooLong(most.unwrap_or(usize::MAX))
        }
        BesideProblem::Piece { .. } => FieldError::Malformed,
    }
}

/// Names of the item's own pictures that the article shows: in its text, and the leading one. An
/// address with a scheme or a path is somewhere else.
pub(crate) fn shown(article: &Article) -> BTreeSet<String> {
    let names = RefCell::new(BTreeSet::new());
    let own = |it: &str| !it.is_empty() && !it.contains([':', '/', '#', '?']);
    let _ = prose::render_with(&article.body, &|name| {
        if own(name) {
            names.borrow_mut().insert(name.to_owned());
        }
        None
    });
    let mut names = names.into_inner();
    names.extend(article.featured.clone());
    names
}
