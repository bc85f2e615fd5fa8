//! Puts texts in every field there is, through the forms.

use crate::studio::{Studio, expect};
use anyhow::{Context, Result, ensure};
use tests::asking::{Answer, Form, Visitor};
use tests::plates::png;

/// Texts that take turns: every field sees each of them once there were as many items.
pub struct Turns<'a> {
    /// The texts.
    pub texts: &'a [&'a str],
    /// How many items there were.
    pub at: usize,
}

impl<'a> Turns<'a> {
    /// The text for a field.
    pub fn take(&self, field: usize) -> &'a str {
        self.texts.get((self.at + field) % self.texts.len()).copied().unwrap_or_default()
    }

    /// Several in one text, each in another place of Markdown.
    fn body(&self) -> String {
        let t = |field| self.take(field);
        format!(
            "{}\n\n## {}\n\n- {}\n\n> {}\n\n[{}](https://plain.example/ \"{}\")\n\n![{}](a.png)\n\n\
             | {} |\n|---|\n| {} |\n\n```{}\n{}\n```\n\n{}\n",
            t(0),
            t(1),
            t(2),
            t(3),
            t(4),
            t(5),
            t(6),
            t(7),
            t(8),
            t(9),
            t(10),
            t(11)
        )
    }
}

/// An item with a text in every field, approved; its pages that showed what was refused on the way.
pub struct Filled {
    /// Its address.
    pub item: String,
    /// Its picture.
    pub visual: String,
    /// Answers that are pages.
    pub answers: Vec<Answer>,
}

/// The people who fill and decide.
pub struct People<'a> {
    /// The founder writes.
    pub studio: &'a Studio,
    /// A manager decides.
    pub zoe: &'a Visitor,
}

/// Names that are not of one item: people, brand, a saved view.
pub fn names(people: &People<'_>, turns: &Turns<'_>) -> Result<Vec<Answer>> {
    let (lea, brand) = (&people.studio.lea, &people.studio.brand);
    let preferences = |name| [("name", name), ("lang", "en"), ("theme", "")];
    let settings = format!("/b/{brand}/settings/brand");
    let described = Form::of(&lea.get(&settings)?, "/settings/brand/description")?;
    let answers = vec![
        lea.post("/account", &preferences(turns.take(12)))?,
        people.zoe.post("/account", &preferences(turns.take(13)))?,
        described.with("brand", turns.take(14)).post(lea)?,
        lea.post(
            &format!("/b/{brand}/library/views"),
            &[("name", turns.take(15)), ("query", &format!("q={}", turns.at))],
        )?,
    ];
    ensure!(answers.iter().all(|it| matches!(it.status, 303 | 422)), "{answers:?}");
    Ok(answers)
}

/// Makes an item and takes it through a round that asks for changes and one that approves.
pub fn item(people: &People<'_>, turns: &Turns<'_>) -> Result<Filled> {
    let (studio, lea, zoe) = (people.studio, &people.studio.lea, people.zoe);
    let mut answers = Vec::new();
    let item = studio.article(turns.take(0), &turns.body())?;
    let visual = picture(lea, &item, turns)?;
    article(studio, &item, turns, &mut answers)?;
    let posts = posts(lea, &item, turns)?;
    let comment = [("comment", turns.take(1)), ("quote", turns.take(2))];
    answers.push(lea.post(&format!("{item}/review/comment"), &comment)?);
    if let Ok(reply) = Form::of(&lea.get(&format!("{item}/review"))?, "/review/reply") {
        answers.push(reply.with("reply", turns.take(2)).post(lea)?);
    }
    submitted(lea, &item, turns.take(3), &posts, &mut answers)?;
    let review = zoe.get(&format!("{item}/review"))?;
    let changes = Form::of(&review, "/review/changes")?;
    answers.push(review);
    expect(changes.with("request_comment", turns.take(4)).post(zoe)?, 303)?;
    let form = studio.form(&item)?;
    let (part, body) = (form.get("part").to_owned(), format!("{}\nMore.\n", form.get("body")));
    expect(form.with("body", &body).post(lea)?, 303)?;
    let named = [("part", part.as_str()), ("version", "1"), ("name", turns.take(5))];
    expect(lea.post(&format!("{item}/versions/name"), &named)?, 303)?;
    expect(lea.post(&format!("{item}/review/submit"), &[("note", turns.take(6))])?, 303)?;
    let approve = Form::of(&zoe.get(&format!("{item}/review"))?, "/review/approve")?;
    expect(approve.post(zoe)?, 303)?;
    Ok(Filled { item, visual, answers })
}

/// Everything the editor asks for. An address that would run is refused: then the page has it again,
/// and it is left out.
fn article(
    studio: &Studio,
    item: &str,
    turns: &Turns<'_>,
    answers: &mut Vec<Answer>,
) -> Result<()> {
    const FIELDS: [&str; 14] = [
        "title",
        "standfirst",
        "title_tag",
        "description",
        "slug",
        "keyphrase",
        "secondary",
        "synonyms",
        "categories",
        "tags",
        "byline",
        "measure",
        "target",
        "source-0-passage",
    ];
    const LINKS: [&str; 2] = ["canonical", "source-0-url"];
    let form = studio.form(item)?.with("featured", "a.png");
    let form = FIELDS.iter().enumerate().fold(form, |form, it| form.with(it.1, turns.take(it.0)));
    let whole = LINKS.iter().enumerate();
    let whole = whole.fold(form.clone(), |form, it| form.with(it.1, turns.take(20 + it.0)));
    let answer = whole.post(&studio.lea)?;
    if answer.status != 303 {
        answers.push(expect(answer, 422)?);
        expect(form.post(&studio.lea)?, 303)?;
    }
    Ok(())
}

/// A picture that came under a name, and every word about it.
fn picture(lea: &Visitor, item: &str, turns: &Turns<'_>) -> Result<String> {
    // As browsers write it: what would end the name is percent-encoded.
    let name: String = turns
        .take(16)
        .chars()
        .filter(|it| *it == '\r' || *it == '\n' || !it.is_control())
        .collect();
    let name = name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
    for name in ["a.png", &format!("{name}.png")] {
        expect(lea.upload(&format!("{item}/visuals/add"), &[], name, &png(60, 40))?, 303)?;
    }
    let mut described = String::new();
    let page = lea.get(&format!("{item}/visuals"))?.text();
    let parts = page.split("?visual=").skip(1).filter_map(|it| it.split('"').next());
    for part in parts.collect::<std::collections::BTreeSet<_>>() {
        let page = lea.get(&format!("{item}/visuals?visual={part}"))?;
        let form = Form::of(&page, "/visuals/save")?.with("alt", turns.take(17));
        let form = form.with("credit", turns.take(18)).with("caption", turns.take(19));
        expect(form.post(lea)?, 303)?;
        part.clone_into(&mut described);
    }
    Ok(described)
}

/// Submits an item. A text that a network would refuse holds it back: then the page says so, and the
/// posts say something plain.
fn submitted(
    lea: &Visitor,
    item: &str,
    note: &str,
    posts: &[String],
    answers: &mut Vec<Answer>,
) -> Result<()> {
    let submit = || lea.post(&format!("{item}/review/submit"), &[("note", note)]);
    let answer = submit()?;
    if answer.status == 303 {
        return Ok(());
    }
    answers.push(expect(answer, 422)?);
    for part in posts {
        let fields = [("part", part.as_str()), ("seen", "2"), ("text", "Plain words")];
        expect(lea.post(&format!("{item}/posts/save"), &fields)?, 303)?;
    }
    expect(submit()?, 303).map(drop)
}

/// Three posts, one of them with a first comment, one with a title and a link. Gives their parts.
fn posts(lea: &Visitor, item: &str, turns: &Turns<'_>) -> Result<Vec<String>> {
    let mut parts = Vec::new();
    for (network, field) in [("x", 7), ("linkedin", 9), ("pinterest", 11)] {
        let added = expect(lea.post(&format!("{item}/posts/add"), &[("network", network)])?, 303)?;
        let part = added.location().split("added=").nth(1).context("a post")?.to_owned();
        let fields = [
            ("part", part.as_str()),
            ("seen", "1"),
            ("text", turns.take(field)),
            ("first_comment", turns.take(field + 1)),
            ("warning", turns.take(field + 2)),
            ("picture", "a.png"),
        ];
        let beside =
            [("beside_title", turns.take(field + 3)), ("beside_link", turns.take(field + 4))];
        let beside = beside.into_iter().filter(|_| network == "pinterest");
        let fields: Vec<_> = fields.into_iter().chain(beside).collect();
        expect(lea.post(&format!("{item}/posts/save"), &fields)?, 303)?;
        parts.push(part);
    }
    Ok(parts)
}
