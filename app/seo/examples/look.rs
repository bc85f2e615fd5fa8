use seo::{Draft, Profile, Settings, analyse};
fn main() {
    let mut args = std::env::args().skip(1);
    let file = args.next().unwrap();
    let text = std::fs::read_to_string(file).unwrap();
    let (matter, _) = prose::front_matter(&text);
    let mut d = Draft::of(&text).or_front_matter(&matter);
    let k = args.next().unwrap_or_default();
    if !k.is_empty() {
        d.keyphrases = vec![&k];
    }
    let profile = if args.next().is_some() { Profile::Yoast } else { Profile::Marbre };
    let r = analyse(&d, &Settings { details: true, profile, ..Default::default() });
    println!("{:?} {:?} {:?}", r.language, r.counts, r.scores);
    if let Some(k) = &r.keyphrase {
        println!("{} {} {:.2} {:?}", k.text, k.count, k.density_percent, k.places);
        for h in &k.hits {
            println!("   {} {:?}", h.form, h.reason);
        }
    }
    for f in &r.findings {
        println!(
            "{:?} {} {} -{} {:?}\n     {}",
            f.verdict,
            f.rule,
            f.score,
            f.cost,
            f.spans.len(),
            f.message
        );
    }
}
