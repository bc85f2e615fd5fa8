use std::collections::BTreeMap;
use std::io;

use domain::content::{
    Article, ArticleKind, Content, Objective, PictureFormat, Post, Source, Visual,
};
use domain::crop::Focal;
use domain::workflow::{Approval, CertificateKind};
use domain::{At, CertificateId, ContentHash, ItemCode};
use export::proof::{self, Certificate, Proofs, Sealed, SecretKey, Signed, certificate, sealed};
use export::{Edition, ExportError, Format, Item, Part, Site};

/// 1 December 2026, 09:00 in Paris.
pub const PLANNED: At = At(1_796_112_000_000);
/// 20 November 2026, 15:30:00 UTC.
pub const APPROVED: At = At(1_795_188_600_000);

/// Not a real picture: export only carries the bytes.
pub fn picture(name: &str) -> Vec<u8> {
    format!("pixels of {name}").into_bytes()
}

pub fn visual(name: &str) -> Visual {
    Visual {
        name: name.into(),
        original: ContentHash::of(&picture(name)),
        format: PictureFormat::Jpeg,
        width: 1600,
        height: 900,
        focal: Focal::CENTRE,
        alt: format!("Vue de {name}"),
        decorative: false,
        credit: "Photo : Jeanne Morel, CC BY 4.0".into(),
        caption: "La pierre & le plomb".into(),
    }
}

pub fn article() -> Article {
    Article {
        title: "L’été du marbre : « prêt » ?".into(),
        standfirst: "Une table, du plomb et du temps.".into(),
        body: "Une première ligne\nqui continue **ici**.\n\n## La table\n\n![La pierre](pierre.jpg)\n\n- un\n- deux\n\n```\nfn main() {\n}\n```\n\nVoir [la suite](https://example.org/suite?a=1&b=2).\n".into(),
        title_tag: "L’été du marbre".into(),
        description: "Comment la table de composition a changé de sens.".into(),
        slug: "ete-du-marbre".into(),
        keyphrase: "table de composition".into(),
        secondary: vec!["marbre d’imprimerie".into()],
        synonyms: vec!["marbre".into(), "grande \"table\"".into()],
        language: "fr".into(),
        categories: vec!["Métiers & savoirs".into()],
        tags: vec!["plomb".into(), "日本".into()],
        byline: "Léa Martin".into(),
        featured: Some("une.jpg".into()),
        planned_at: Some(PLANNED),
        canonical: Some("https://example.org/original".into()),
        noindex: true,
        sources: vec![Source {
            url: "https://example.org/source".into(),
            seen_on: "2026-11-02".into(),
            passage: "Le marbre: \"une table\".".into(),
        }],
        objective: Some(Objective { measure: "lectures".into(), target: "500".into(), due_on: "2027-01-31".into() }),
        kind: ArticleKind::Cornerstone,
    }
}

pub fn post(network: &str) -> Post {
    Post {
        network: network.into(),
        text: "Le marbre, c’est #typo\n---\nSuite du fil".into(),
        warning: String::new(),
        first_comment: String::new(),
        pictures: vec!["une.jpg".into()],
        poll: None,
        beside: BTreeMap::new(),
        planned_at: Some(PLANNED),
    }
}

pub fn part(content: Content) -> Part {
    let certificate =
        CertificateId("018f3c2e-0000-7000-8000-000000000001".parse::<CertificateId>().unwrap().0);
    let approval = Approval {
        certificate,
        hash: content.hash(),
        kind: CertificateKind::Reviewed,
        effective_at: APPROVED,
    };
    Part { version: 3, content, approval, approved_at: APPROVED }
}

pub fn item(code: &str, contents: impl IntoIterator<Item = Content>) -> Item {
    Item {
        code: code.parse::<ItemCode>().unwrap(),
        parts: contents.into_iter().map(part).collect(),
    }
}

pub fn full_item() -> Item {
    let visuals = ["pierre.jpg", "une.jpg", "autre.jpg"].map(|name| Content::Visual(visual(name)));
    let posts = ["x", "linkedin"].map(|network| Content::Post(post(network)));
    item(
        "abcdefghjk",
        [Content::Article(Box::new(article()))].into_iter().chain(posts).chain(visuals),
    )
}

pub fn item_with(change: impl FnOnce(&mut Article)) -> Item {
    let mut article = Article { featured: None, body: "Texte.".into(), ..article() };
    change(&mut article);
    item("abcdefghjk", [Content::Article(Box::new(article))])
}

pub fn edition(items: Vec<Item>) -> Edition {
    let site = Site {
        name: "Atelier & Cie".into(),
        home: "https://example.org".into(),
        language: "fr".into(),
        time_zone: "Europe/Paris".into(),
        zones: std::collections::BTreeMap::new(),
        pictures: "https://studio.example.org/p".into(),
    };
    Edition { site, items }
}

pub fn originals(hash: ContentHash) -> io::Result<Option<Vec<u8>>> {
    let known = ["pierre.jpg", "une.jpg", "autre.jpg"].map(picture);
    Ok(known.into_iter().find(|bytes| ContentHash::of(bytes) == hash))
}

pub fn exported(format: Format, edition: &Edition) -> Result<Vec<u8>, ExportError> {
    Ok(sealed_with(format, edition)?.bytes)
}

pub fn key() -> SecretKey {
    SecretKey::of_seed(&[7; 32])
}

pub fn brand() -> certificate::Brand {
    let id = "018f3c2e-0000-7000-8000-0000000000aa".parse().unwrap();
    certificate::Brand { id, name: "Atelier -- & <Cie>".into() }
}

/// A file with its seal, under certificates that name every part: one for each item.
pub fn sealed_with(format: Format, edition: &Edition) -> Result<Sealed, ExportError> {
    let mut edition = edition.clone();
    let mut certificates = BTreeMap::new();
    edition.items.sort_by(|a, b| a.code.cmp(&b.code));
    for (number, item) in (1..).zip(&mut edition.items) {
        let id = format!("018f3c2e-0000-7000-8000-{number:012}").parse().unwrap();
        item.parts.iter_mut().for_each(|it| it.approval.certificate = id);
        certificates.insert(id, Signed::new(certificate(number, id, item), &key()));
    }
    let proofs = Proofs { brand: &brand(), certificates: &certificates, key: &key() };
    sealed(format, &edition, &originals, &proofs)
}

/// A certificate of everything in an item.
pub fn certificate(number: u64, id: CertificateId, item: &Item) -> Certificate {
    let someone = |name: &str| {
        let id: domain::PersonId = "018f3c2e-0000-7000-8000-00000000000b".parse().unwrap();
        let name = proof::commitment(&[1; 32], id.0, name);
        proof::commitment::Person { person: id, name }
    };
    let named = |it: &Part| certificate::Part {
        id: "018f3c2e-0000-7000-8000-00000000000c".parse().unwrap(),
        kind: it.content.kind(),
        label: it.content.label().to_owned(),
        version: it.version,
        hash: it.approval.hash,
    };
    Certificate {
        format: certificate::FORMAT.into(),
        id,
        number,
        previous: (number > 1).then(|| ContentHash::of(b"the one before")),
        brand: brand(),
        item: item.code.clone(),
        kind: CertificateKind::Reviewed,
        at: APPROVED,
        round: None,
        parts: item.parts.iter().map(named).collect(),
        decisions: vec![certificate::Decision {
            stage: 0,
            slot: 0,
            verdict: domain::workflow::Verdict::Approved,
            seen: ContentHash::of(b"the set"),
            at: APPROVED,
            by: proof::commitment::Signer::Person(someone("Léa")),
        }],
        released_by: None,
        contributors: vec![someone("Sam")],
        policy: Some((&domain::workflow::Preset::Reviewed.policy()).into()),
    }
}

/// The files of an archive, by path.
pub fn unzipped(bytes: Vec<u8>) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(io::Cursor::new(bytes)).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    let mut files = BTreeMap::new();
    for name in names {
        let mut content = Vec::new();
        io::copy(&mut archive.by_name(&name).unwrap(), &mut content).unwrap();
        files.insert(name, content);
    }
    files
}

pub fn bundle(edition: &Edition) -> BTreeMap<String, String> {
    let files = unzipped(exported(Format::Markdown, edition).unwrap());
    files.into_iter().map(|(name, bytes)| (name, String::from_utf8(bytes).unwrap())).collect()
}
