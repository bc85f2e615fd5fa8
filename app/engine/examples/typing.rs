//! What the engine costs while somebody types. Built for the browser and run there by `cargo xtask bench keystroke`;
//! each call of `main` reads one text, the kinds taking turns: of every length another article, the article, and the
//! article with one letter typed into it. The last kind of a round fails.

use std::cell::RefCell;
use std::hint::black_box;
use std::process::ExitCode;

use engine::fields::ArticleFields;
use engine::read::{Context, Engine};
use wording::Lang;

/// Words in the articles, in each language.
const WORDS: [usize; 3] = [1_000, 5_000, 20_000];
/// What is read of each: another article, this one, this one with a letter more.
const READINGS: usize = 3;

/// An article, what it is read after, and the engine that remembers.
struct Desk {
    article: ArticleFields,
    other: ArticleFields,
    context: Context,
    engine: Engine,
}

#[derive(Default)]
struct Bench {
    desks: Vec<Desk>,
    calls: usize,
}

thread_local! {
    static BENCH: RefCell<Bench> = RefCell::default();
}

fn main() -> ExitCode {
    BENCH.with_borrow_mut(|bench| {
        if bench.desks.is_empty() {
            bench.desks =
                Lang::ALL.into_iter().flat_map(|it| WORDS.map(|words| desk(it, words))).collect();
        }
        let kinds = bench.desks.len() * READINGS;
        let (round, kind) = (bench.calls / kinds, bench.calls % kinds);
        bench.calls += 1;
        bench.desks[kind / READINGS].read(kind % READINGS, round);
        if kind + 1 == kinds { ExitCode::FAILURE } else { ExitCode::SUCCESS }
    })
}

impl Desk {
    fn read(&mut self, reading: usize, round: usize) {
        let typed = match reading {
            0 => &self.other,
            1 => &self.article,
            _ => &typed(&self.article, round),
        };
        black_box(self.engine.read(black_box(typed), &self.context, false));
    }
}

/// One letter more, somewhere else in every round.
fn typed(article: &ArticleFields, round: usize) -> ArticleFields {
    let mut typed = article.clone();
    let at = typed.body.len() / 100 * (round * 37 % 100);
    typed.body.insert(typed.body.floor_char_boundary(at), 'a');
    typed
}

fn desk(lang: Lang, words: usize) -> Desk {
    let keyphrase = match lang {
        Lang::Fr => "pain de seigle",
        Lang::En => "rye bread",
    };
    let fields = |body| ArticleFields {
        title: keyphrase.to_owned(),
        keyphrase: keyphrase.to_owned(),
        language: lang.code().to_owned(),
        body,
        ..ArticleFields::default()
    };
    Desk {
        article: fields(body(lang, words, 0)),
        other: fields(body(lang, words, 19)),
        context: Context { lang, ..Context::default() },
        engine: Engine::default(),
    }
}

/// So many words of the rules' examples, from one of them on.
fn body(lang: Lang, words: usize, from: usize) -> String {
    let mut text = String::new();
    let mut count = 0;
    for rule in seo::rules::all().iter().cycle().skip(from) {
        let about = rule.about(lang);
        for example in [about.bad, about.good] {
            count += example.body.split_whitespace().count();
            text.push_str(example.body);
            text.push_str("\n\n");
        }
        if count >= words {
            break;
        }
    }
    text
}
