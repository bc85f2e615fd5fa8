//! Two states of an article side by side, field by field and block by block, and the article that the
//! choices made give. The page without wasm and the dialog in place both work from this.

use super::merge::{Changed, Choice, Piece, merge, settle};
use engine::fields::ArticleFields;
use std::collections::BTreeMap;

/// Everything to compare.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// Every field but the text that differs, by its name in the form.
    pub fields: Vec<(&'static str, Piece)>,
    /// The text.
    pub body: Vec<Piece>,
}

/// The names of the choices, as a form posts them: `body-3`, `title`.
pub type Chosen = BTreeMap<String, Choice>;

/// Compares two states that started from `base`, if that one is known.
#[must_use]
pub fn compare(
    base: Option<&ArticleFields>,
    mine: &ArticleFields,
    theirs: &ArticleFields,
) -> Choices {
    let base_texts = base.map(texts);
    let base_of = |name: &str| {
        base_texts.as_ref().and_then(|it| it.iter().find(|it| it.0 == name)).map(|it| it.1.clone())
    };
    let fields = texts(mine)
        .into_iter()
        .zip(texts(theirs))
        .filter(|(own, other)| own.1.trim() != other.1.trim());
    let fields = fields.map(|((name, mine), (_, theirs))| {
        (name, Piece { changed: who(base_of(name), &mine, &theirs), mine, theirs })
    });
    Choices {
        fields: fields.collect(),
        body: merge(base.map(|it| it.body.as_str()), &mine.body, &theirs.body),
    }
}

fn who(base: Option<String>, mine: &str, theirs: &str) -> Changed {
    match base {
        Some(base) if base.trim() == mine.trim() => Changed::Theirs,
        Some(base) if base.trim() == theirs.trim() => Changed::Mine,
        _ => Changed::Both,
    }
}

/// Every field but the text, as a text; sources and the check box too.
fn texts(it: &ArticleFields) -> Vec<(&'static str, String)> {
    let sources = it
        .sources
        .iter()
        .map(|it| [it.url.as_str(), &it.seen_on, &it.passage].join(" ").trim().to_owned());
    let plain = it
        .texts()
        .into_iter()
        .filter(|it| it.0 != "body")
        .map(|(name, text)| (name, text.to_owned()));
    let more = [
        ("sources", sources.collect::<Vec<_>>().join("\n")),
        ("noindex", if it.noindex { "noindex".into() } else { String::new() }),
    ];
    plain.chain(more).collect()
}

impl Choices {
    /// Whether both states are the same.
    #[must_use]
    pub fn none(&self) -> bool {
        self.fields.is_empty() && self.body.iter().all(|it| it.changed == Changed::Neither)
    }

    /// Names of the choices somebody has to make.
    #[must_use]
    pub fn open(&self, chosen: &Chosen) -> Vec<String> {
        let fields = self.fields.iter().map(|(name, piece)| ((*name).to_owned(), piece));
        let body = self.body.iter().enumerate().map(|(at, piece)| (body_name(at), piece));
        fields
            .chain(body)
            .filter(|(name, piece)| piece.usual().is_none() && !chosen.contains_key(name))
            .map(|it| it.0)
            .collect()
    }

    /// Of choices made between other states, those that are about the very same words.
    #[must_use]
    pub fn carried(&self, before: &Choices, chosen: &Chosen) -> Chosen {
        let same =
            |own: &Piece, other: &Piece| own.mine == other.mine && own.theirs == other.theirs;
        let fields = self.fields.iter().filter_map(|(name, piece)| {
            let (_, old) = before.fields.iter().find(|it| it.0 == *name)?;
            Some(((*name).to_owned(), *chosen.get(*name).filter(|_| same(piece, old))?))
        });
        let old = before.body.iter().enumerate();
        let made: Vec<(&Piece, Choice)> =
            old.filter_map(|(at, it)| Some((it, *chosen.get(&body_name(at))?))).collect();
        let body = self.body.iter().enumerate().filter_map(|(at, piece)| {
            let (_, choice) = made.iter().find(|(old, _)| same(piece, old))?;
            Some((body_name(at), *choice))
        });
        fields.chain(body).collect()
    }

    /// The article of the choices made. An open choice keeps this person's words.
    #[must_use]
    pub fn settle(
        &self,
        mine: &ArticleFields,
        theirs: &ArticleFields,
        chosen: &Chosen,
    ) -> ArticleFields {
        let mut out = mine.clone();
        for (name, piece) in &self.fields {
            match chosen.get(*name).copied().or(piece.usual()).unwrap_or(Choice::Mine) {
                Choice::Mine => {}
                Choice::Theirs => take(&mut out, theirs, name),
                Choice::Both => join(&mut out, theirs, name),
            }
        }
        out.body = settle(&self.body, |at| chosen.get(&body_name(at)).copied());
        out
    }
}

/// The name of the choice of a block.
#[must_use]
pub fn body_name(at: usize) -> String {
    format!("body-{at}")
}

impl Choice {
    /// The value of its radio button.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Choice::Mine => "mine",
            Choice::Theirs => "theirs",
            Choice::Both => "both",
        }
    }

    /// The choice of a posted value.
    #[must_use]
    pub fn of_str(value: &str) -> Option<Choice> {
        [Choice::Mine, Choice::Theirs, Choice::Both].into_iter().find(|it| it.as_str() == value)
    }
}

/// The choices of a posted form: fields named `choice-…`.
#[must_use]
pub fn chosen_in(typed: &BTreeMap<String, String>) -> Chosen {
    let named = typed.iter().filter_map(|(name, value)| {
        Some((name.strip_prefix("choice-")?.to_owned(), Choice::of_str(value)?))
    });
    named.collect()
}

/// Whether keeping both makes sense: texts of several words or lines, not a date or a slug.
#[must_use]
pub fn joins(name: &str) -> bool {
    matches!(name, "standfirst" | "secondary" | "synonyms" | "categories" | "tags" | "sources")
}

fn join(out: &mut ArticleFields, theirs: &ArticleFields, name: &str) {
    let more = |own: &mut String, other: &str, between: &str| {
        if !own.is_empty() && !other.is_empty() {
            own.push_str(between);
        }
        own.push_str(other);
    };
    match name {
        "standfirst" => more(&mut out.standfirst, &theirs.standfirst, " "),
        "secondary" => more(&mut out.secondary, &theirs.secondary, ", "),
        "synonyms" => more(&mut out.synonyms, &theirs.synonyms, ", "),
        "categories" => more(&mut out.categories, &theirs.categories, ", "),
        "tags" => more(&mut out.tags, &theirs.tags, ", "),
        "sources" => {
            let new = theirs
                .sources
                .iter()
                .filter(|it| !out.sources.contains(it))
                .cloned()
                .collect::<Vec<_>>();
            out.sources.extend(new);
        }
        _ => {}
    }
}

fn take(out: &mut ArticleFields, theirs: &ArticleFields, name: &str) {
    let it = theirs.clone();
    match name {
        "title" => out.title = it.title,
        "standfirst" => out.standfirst = it.standfirst,
        "title_tag" => out.title_tag = it.title_tag,
        "description" => out.description = it.description,
        "slug" => out.slug = it.slug,
        "keyphrase" => out.keyphrase = it.keyphrase,
        "secondary" => out.secondary = it.secondary,
        "synonyms" => out.synonyms = it.synonyms,
        "language" => out.language = it.language,
        "categories" => out.categories = it.categories,
        "tags" => out.tags = it.tags,
        "byline" => out.byline = it.byline,
        "featured" => out.featured = it.featured,
        "planned" => out.planned = it.planned,
        "canonical" => out.canonical = it.canonical,
        "measure" => out.measure = it.measure,
        "target" => out.target = it.target,
        "due_on" => out.due_on = it.due_on,
        "sources" => out.sources = it.sources,
        "noindex" => out.noindex = it.noindex,
        "kind" => out.kind = it.kind,
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn article(title: &str, tags: &str, body: &str) -> ArticleFields {
        ArticleFields {
            title: title.into(),
            tags: tags.into(),
            body: body.into(),
            ..Default::default()
        }
    }

    #[test]
    fn every_field_can_be_chosen() {
        let mine = ArticleFields::default();
        let mut theirs = ArticleFields {
            noindex: true,
            sources: vec![domain::content::Source {
                url: "https://a.fr".into(),
                ..Default::default()
            }],
            ..mine.clone()
        };
        for (name, _) in mine.texts().into_iter().filter(|it| it.0 != "body") {
            let form = [(name.to_owned(), "x".to_owned())].into();
            take(&mut theirs, &ArticleFields::of_form(&form), name);
        }
        let choices = compare(None, &mine, &theirs);
        assert_eq!(choices.fields.len(), 21);
        let all = choices.fields.iter().map(|it| (it.0.to_owned(), Choice::Theirs)).collect();
        assert_eq!(choices.settle(&mine, &theirs, &all), theirs);
        assert_eq!(choices.settle(&mine, &theirs, &Chosen::new()), mine);
    }

    #[test]
    fn only_what_both_changed_stays_open() {
        let base = article("Un", "a", "p\n\nq");
        let mine = article("Deux", "a", "p1\n\nq");
        let theirs = article("Trois", "a, b", "p\n\nq1");
        let choices = compare(Some(&base), &mine, &theirs);
        assert_eq!(choices.open(&Chosen::new()), ["title"]);
        let chosen = Chosen::from([("title".to_owned(), Choice::Theirs)]);
        assert!(choices.open(&chosen).is_empty());
        assert_eq!(choices.settle(&mine, &theirs, &chosen), article("Trois", "a, b", "p1\n\nq1"));
    }

    #[test]
    fn choices_about_the_same_words_survive_a_third_text() {
        let base = article("Un", "a", "p\n\nq\n\nr");
        let mine = article("Deux", "b", "p1\n\nq\n\nr1");
        let before = compare(Some(&base), &mine, &article("Trois", "c", "p2\n\nq\n\nr2"));
        let chosen: Chosen =
            before.open(&Chosen::new()).into_iter().map(|it| (it, Choice::Theirs)).collect();
        assert_eq!(chosen.len(), 4);
        let after = compare(Some(&base), &mine, &article("Quatre", "c", "p2\n\nq\n\nr3"));
        let carried = after.carried(&before, &chosen);
        let names: Vec<&str> = carried.keys().map(String::as_str).collect();
        assert_eq!(names, ["body-0", "tags"]);
        assert_eq!(after.open(&carried), ["title", "body-2"]);
    }

    #[test]
    fn the_same_article_needs_no_choice() {
        let it = article("Un", "a", "p\n\nq");
        assert!(compare(Some(&article("", "", "")), &it, &it).none());
        assert!(compare(None, &it, &it).none());
    }
}
