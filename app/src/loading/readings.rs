//! Readings of the articles opened lately. A page opened again, by the same person or another one, is not
//! analysed again: the reading follows from the text and what the brand asks of it, and from nothing else.

use domain::ContentHash;
use engine::fields::ArticleFields;
use engine::read::{Context, Engine};
use engine::reading::Reading;
use studio::lately::Lately;

/// Longest text whose reading is kept, in bytes.
const LONGEST: usize = 100_000;

static LATELY: Lately<Reading> = Lately::new();

/// What [`Engine::read`] says of an article.
pub(super) fn read(article: &ArticleFields, context: &Context, render: bool) -> Reading {
    let anew = || Engine::default().read(article, context, render);
    let asked = serde_json::to_vec(&(article, context, render));
    let Some(asked) = asked.ok().filter(|_| article.body.len() <= LONGEST) else { return anew() };
    let asked = ContentHash::of(&asked);
    if let Some(known) = LATELY.known(asked) {
        return known;
    }
    let reading = anew();
    LATELY.keep(asked, reading.clone());
    reading
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Ignored;

    #[test]
    fn what_is_read_again_is_what_would_be_read_anew() {
        let mut article = ArticleFields { language: "fr".into(), ..Default::default() };
        let mut context = Context::default();
        let body = "Le pain a été fait par Ali. La pâte a été pétrie par Lou.";
        for (body, host, ignored) in [
            (body, "", false),
            (body, "exemple.fr", false),
            (body, "exemple.fr", true),
            ("Le pain.", "exemple.fr", true),
        ] {
            body.clone_into(&mut article.body);
            host.clone_into(&mut context.host);
            let rule = Ignored::Rule("passive-voice".into());
            context.ignored = ignored.then_some(rule).into_iter().collect();
            for render in [false, true] {
                let anew = Engine::default().read(&article, &context, render);
                assert_eq!(read(&article, &context, render), anew);
                assert_eq!(read(&article, &context, render), anew, "the second time");
            }
        }
    }
}
