//! What the brand keeps at hand, put into a post by its form.

use super::super::{Visit, query_value};
use crate::views::posts::PostFields;
use domain::{Content as Stored, PartId, PartKind};
use networks::{Context, Inserted, LeftOut, hashtags_at, mention_at};
use studio::item::Opened;

/// What goes to the end of a post for a `group` of hashtags or a `person`, by name. Nothing when the post or
/// the name is not there any more.
#[must_use]
pub fn put_in(
    opened: &Opened,
    part: PartId,
    (kind, name): (&str, &str),
    fields: &PostFields,
) -> Option<Inserted> {
    let post = opened.of_kind(PartKind::Post).find(|it| it.id == part)?;
    let network = networks::network(post.content.label()).ok()?;
    let (field, at_hand) = (network.text()?, &opened.access.brand.settings.posting);
    let own = at_hand.limits.get(network.id);
    let context =
        Context { warning: &fields.warning, ..Context::of(own, !fields.pictures.is_empty()) };
    let (text, end) = (fields.text.as_str(), fields.text.len());
    match kind {
        "group" => {
            let tags: Vec<&str> = at_hand.group(name)?.tags.iter().map(String::as_str).collect();
            Some(hashtags_at(network, field, text, end, &tags, &context))
        }
        "person" => {
            let it = at_hand.person(name)?;
            let handles: Vec<(&str, &str)> =
                it.handles.iter().map(|it| (it.0.as_str(), it.1.as_str())).collect();
            let person = networks::Person { name: &it.name, handles: &handles };
            Some(mention_at(network, field, text, end, &person, &context))
        }
        _ => None,
    }
}

/// What stayed out of the post that was just saved: put in once more, everything that is there already is in.
pub(super) fn left_out(visit: &Visit<'_>, opened: &Opened) -> Option<String> {
    let part: PartId = query_value(visit.path, "added")?.parse().ok()?;
    let wanted = |kind| query_value(visit.path, kind).map(|name| (kind, name));
    let (kind, name) = wanted("group").or_else(|| wanted("person"))?;
    let post = opened.of_kind(PartKind::Post).find(|it| it.id == part)?;
    let Stored::Post(post) = &post.content else { return None };
    let fields = PostFields {
        text: post.text.clone(),
        warning: post.warning.clone(),
        pictures: post.pictures.clone(),
        ..PostFields::default()
    };
    let mut again = put_in(opened, part, (kind, &name), &fields)?;
    // A name that is not linked is not known to be there.
    let written = |name: &str| kind == "person" && post.text.ends_with(name);
    again.left_out.retain(|it| it.1 != LeftOut::There && !written(&it.0));
    let said = again.left_out_said(visit.lang);
    (!said.is_empty()).then(|| (wording::posting::at_hand::at_hand(visit.lang).left_out)(&said))
}
