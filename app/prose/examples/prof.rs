use prose::*;
fn main(){ let unit="La rédaction d’un article demande souvent plusieurs heures de travail, et l’équipe éditoriale prépare chaque semaine un calendrier précis pour les chaussures rouges qui paraissent dans le journal local. ".repeat(4)+"\n\n## Titre\n\n"; let t=unit.repeat(40); let which=std::env::args().nth(1).unwrap_or_default();
 for _ in 0..100 { if which=="typo" {std::hint::black_box(typography::findings(&t, typography::Locale::FrFr));} else {std::hint::black_box(Document::parse(&t, Language::Fr));} } println!("{}", Document::parse(&t, Language::Fr).counts().words); }
