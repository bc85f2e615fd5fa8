//! Does the file name of a picture hold the subject?

use wording::rules::keyphrase_in_file_name::words;

use super::{Rule, image_text};
use crate::facts::Facts;
use crate::{Finding, Group};

pub(super) const RULE: Rule =
    Rule { id: "keyphrase-in-file-name", group: Group::Seo, weight: 1, check, yoast: &[] };

fn check(facts: &Facts<'_>) -> Option<Finding> {
    facts.subject()?;
    let words = words(facts.lang);
    let images = facts.document.images();
    if images.is_empty() {
        return None;
    }
    let named = images.iter().any(|image| {
        let name = image_text::file_stem(&image.destination).replace(['_', '+'], "-");
        facts.subjects().any(|phrase| phrase.share(&name, facts.language) >= 0.5)
    });
    let finding =
        if named { Finding::scored(9, words.right) } else { Finding::scored(6, words.none) };
    Some(finding.at(images.iter().map(|image| image.span)))
}
