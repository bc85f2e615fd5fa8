use seo::{Draft, Profile, Settings, analyse};
use serde_json::{Value, json};
fn main() {
    for line in std::io::stdin().lines() {
        let j: Value = serde_json::from_str(&line.unwrap()).unwrap();
        let s = |k: &str| j[k].as_str().unwrap_or("").to_owned();
        let (md, title, slug, desc, kw) =
            (s("markdown"), s("title"), s("slug"), s("description"), s("keyphrase"));
        let syn: Vec<String> = j["synonyms"]
            .as_array()
            .map(|a| a.iter().map(|v| v.as_str().unwrap().to_owned()).collect())
            .unwrap_or_default();
        let d = Draft {
            title: &title,
            slug: &slug,
            description: &desc,
            keyphrases: vec![&kw],
            synonyms: syn.iter().map(|s| s.as_str()).collect(),
            site: "example.org",
            language: prose::Language::of_code(&s("lang")),
            ..Draft::of(&md)
        };
        let r = analyse(&d, &Settings { profile: Profile::Yoast, ..Default::default() });
        let mut out = serde_json::Map::new();
        for f in &r.findings {
            out.insert(f.yoast.unwrap().to_owned(), json!(f.score));
        }
        out.insert("total_seo".into(), json!(r.scores.seo));
        out.insert("total_readability".into(), json!(r.scores.readability));
        out.insert("width".into(), json!(seo::width::title_px(&title)));
        println!("{}", Value::Object(out));
    }
}
