//! The demonstration's articles, posts and pictures, as they are in the binary.

use super::matter::Matter;
use domain::content::{Objective, Source};
use domain::crop::Focal;
use domain::{Article, Post};
use serde::Deserialize;

macro_rules! text {
    ($path:literal) => {
        include_str!(concat!("../../../demo/", $path))
    };
}

macro_rules! picture {
    ($name:literal) => {
        ($name, include_bytes!(concat!("../../../demo/pictures/", $name)).as_slice())
    };
}

/// An item of the demonstration.
pub(super) struct Sample {
    /// The article; none for a post that stands on its own.
    pub article: Option<&'static str>,
    /// Its posts.
    pub posts: &'static [&'static str],
    /// Names of its pictures.
    pub pictures: &'static [&'static str],
    /// How far it came.
    pub stage: Stage,
    /// Days until it is due.
    pub due: i64,
}

/// How far an item came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// Being written.
    Draft,
    /// Sent back once, revised, waiting for its manager.
    Review,
    /// Approved by its manager.
    Approved,
}

/// Oldest first: the board shows the last one at its top.
pub(super) static SAMPLES: [Sample; 6] = [
    Sample {
        article: Some(text!("articles/style-sheet-for-small-teams.md")),
        posts: &[],
        pictures: &[],
        stage: Stage::Draft,
        due: 9,
    },
    Sample {
        article: Some(text!("articles/blog-de-boulangerie.md")),
        posts: &[],
        pictures: &[],
        stage: Stage::Draft,
        due: 6,
    },
    Sample {
        article: None,
        posts: &[text!("posts/alone/linkedin.md")],
        pictures: &["encre-et-rouleau.jpg"],
        stage: Stage::Draft,
        due: 4,
    },
    Sample {
        article: Some(text!("articles/lire-le-plomb-a-l-envers.md")),
        posts: &[
            text!("posts/lire-le-plomb-a-l-envers/x.md"),
            text!("posts/lire-le-plomb-a-l-envers/linkedin.md"),
        ],
        pictures: &["casses-et-caracteres.jpg"],
        stage: Stage::Approved,
        due: -1,
    },
    Sample {
        article: Some(text!("articles/proofreading-marks.md")),
        posts: &[
            text!("posts/proofreading-marks/x.md"),
            text!("posts/proofreading-marks/linkedin.md"),
        ],
        pictures: &["phone-and-blue-pencil.jpg"],
        stage: Stage::Review,
        due: 1,
    },
    Sample {
        article: Some(text!("articles/copie-sur-le-marbre.md")),
        posts: &[
            text!("posts/copie-sur-le-marbre/x.md"),
            text!("posts/copie-sur-le-marbre/linkedin.md"),
        ],
        pictures: &[
            "marbre-forme-de-plomb.jpg",
            "morasse-au-crayon-bleu.jpg",
            "calendrier-de-parution.jpg",
        ],
        stage: Stage::Draft,
        due: 2,
    },
];

static PICTURES: [(&str, &[u8]); 6] = [
    picture!("marbre-forme-de-plomb.jpg"),
    picture!("morasse-au-crayon-bleu.jpg"),
    picture!("calendrier-de-parution.jpg"),
    picture!("casses-et-caracteres.jpg"),
    picture!("phone-and-blue-pencil.jpg"),
    picture!("encre-et-rouleau.jpg"),
];

/// The brand.
#[derive(Deserialize)]
pub(super) struct DemoBrand {
    /// Its name.
    pub name: String,
    /// Its name in addresses.
    pub slug: String,
    /// Address of its site.
    pub site: String,
    /// Languages it publishes in.
    pub languages: Vec<String>,
}

/// The brand, as its file has it.
pub(super) fn brand() -> Result<DemoBrand, serde_json::Error> {
    serde_json::from_str(text!("brand.json"))
}

/// A picture with its words.
#[derive(Clone, Deserialize)]
pub(super) struct DemoPicture {
    file: String,
    title: Words,
    alt: Words,
    credit: String,
    focal: (f64, f64),
}

#[derive(Clone, Deserialize)]
struct Words {
    fr: String,
    en: String,
}

impl Words {
    fn of(&self, lang: &str) -> String {
        if lang == "en" { self.en.clone() } else { self.fr.clone() }
    }
}

/// The pictures, as their file has them.
pub(super) fn pictures() -> Result<Vec<DemoPicture>, serde_json::Error> {
    serde_json::from_str(text!("pictures.json"))
}

impl DemoPicture {
    /// Its file name.
    pub(super) fn name(&self) -> &str {
        &self.file
    }

    /// Its bytes.
    pub(super) fn bytes(&self) -> Option<&'static [u8]> {
        PICTURES.iter().find(|it| it.0 == self.file).map(|it| it.1)
    }

    /// The visual with its words in a language.
    pub(super) fn dressed(&self, visual: &domain::Visual, lang: &str) -> domain::Visual {
        domain::Visual {
            focal: Focal::of_fractions(self.focal.0, self.focal.1),
            alt: self.alt.of(lang),
            caption: self.title.of(lang),
            credit: self.credit.clone(),
            ..visual.clone()
        }
    }
}

/// The article of a file.
pub(super) fn article(file: &str) -> Article {
    let matter = Matter::of(file);
    let source = |n: usize| Source {
        url: matter.text(&format!("sources.{n}.url")),
        seen_on: matter.text(&format!("sources.{n}.seen")),
        passage: matter.text(&format!("sources.{n}.passage")),
    };
    let aim = |field: &str| matter.text(&format!("objective.{field}"));
    Article {
        title: matter.text("title"),
        standfirst: matter.text("standfirst"),
        body: matter.body.to_owned(),
        title_tag: matter.text("title_tag"),
        description: matter.text("description"),
        slug: matter.text("slug"),
        keyphrase: matter.text("keyphrase"),
        synonyms: matter.list("synonyms"),
        language: matter.text("lang"),
        categories: matter.list("categories"),
        tags: matter.list("tags"),
        byline: matter.text("byline"),
        featured: Some(matter.text("featured")).filter(|it| !it.is_empty()),
        sources: (0..matter.entries("sources")).map(source).collect(),
        objective: Some(Objective {
            measure: aim("measure"),
            target: aim("target"),
            due_on: aim("date"),
        }),
        ..Article::default()
    }
}

/// The post of a file.
pub(super) fn post(file: &str) -> Post {
    let matter = Matter::of(file);
    Post {
        network: matter.text("network"),
        text: matter.body.trim_end().to_owned(),
        pictures: Some(matter.text("visual")).filter(|it| !it.is_empty()).into_iter().collect(),
        ..Post::default()
    }
}

/// The language of a file.
pub(super) fn language(file: &str) -> String {
    Matter::of(file).text("lang")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sample_is_whole() {
        let known = pictures().expect("pictures.json");
        for sample in &SAMPLES {
            for name in sample.pictures {
                let picture = known.iter().find(|it| it.name() == *name).expect("its words");
                assert!(picture.bytes().is_some_and(|it| it.starts_with(&[0xff, 0xd8])));
            }
            let article = sample.article.map(article);
            assert!(article.as_ref().is_none_or(|it| !it.title.is_empty() && !it.body.is_empty()));
            for file in sample.posts {
                let post = post(file);
                assert_eq!(crate::review::gaps::refused(&post, None), None, "{}", post.network);
                assert!(post.pictures.iter().all(|it| sample.pictures.contains(&it.as_str())));
            }
        }
        assert_eq!(brand().expect("brand.json").slug, "demo");
    }
}
