//! Starts the post of a network from that of another.

use super::{add_post, current};
use crate::{ActionError, Actor, Studio};
use domain::name::FieldError;
use domain::{Content, PartId, Post};
use networks::Network;

/// Adds a post for a network with what another post of the item says, as far as the network takes it: its
/// content warning, its first comment, its poll, its title and tags, the pieces of its thread. Its pictures and its date go along.
///
/// # Errors
/// [`ActionError::Invalid`] on `network` when there is no such network or the item has a post for it,
/// [`ActionError::NotFound`].
pub async fn copy_post(
    studio: &Studio,
    actor: &Actor,
    brand: &str,
    code: &str,
    part: PartId,
    to: &str,
) -> Result<PartId, ActionError> {
    let found = current(studio, actor, brand, code, part).await?;
    let Content::Post(post) = found.content else { return Err(ActionError::NotFound) };
    let unknown = |_| ActionError::field("network", FieldError::Malformed);
    let network = networks::network(to).map_err(unknown)?;
    add_post(studio, actor, brand, code, taken(network, post)).await
}

/// What a network takes of a post.
fn taken(network: &'static Network, post: Post) -> Post {
    let warning = if network.warns() { post.warning } else { String::new() };
    let text = networks::adapted(network, &post.text);
    let beside: Vec<_> = post.beside.iter().map(|it| (it.0.as_str(), it.1.as_str())).collect();
    let beside = networks::carried(network, &beside).into_iter();
    let beside = beside.map(|(id, text)| (id.to_owned(), text.to_owned())).collect();
    Post {
        network: network.id.to_owned(),
        text,
        warning,
        first_comment: if network.media.first_comment { post.first_comment } else { String::new() },
        poll: post.poll.filter(|_| network.poll.is_some()),
        beside,
        ..post
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::content::Poll;

    #[test]
    fn a_network_gets_what_it_takes() {
        let post = Post {
            network: "x".into(),
            text: "Un.\n---\nDeux.".into(),
            warning: "Presse".into(),
            pictures: vec!["une.jpg".into()],
            planned_at: Some(domain::At(7)),
            poll: Poll::typed("", ["Oui", "Non"], 60),
            ..Post::default()
        };
        let of = |id| taken(networks::network(id).expect("a network"), post.clone());
        assert_eq!(of("mastodon").poll, post.poll);
        assert_eq!(of("mastodon").text, post.text);
        assert_eq!([of("mastodon").warning, of("bluesky").warning], ["Presse", ""]);
        let told = of("facebook");
        assert_eq!((told.text.as_str(), told.poll), ("Un.\n\nDeux.", None));
        assert_eq!((told.pictures, told.planned_at), (post.pictures.clone(), post.planned_at));
    }

    #[test]
    fn a_title_goes_along_where_there_is_a_place_for_one() {
        let beside = [("video_title".to_owned(), "Le marbre".to_owned())].into();
        let post = Post { network: "youtube".into(), beside, ..Post::default() };
        let of = |id| taken(networks::network(id).expect("a network"), post.clone()).beside;
        assert_eq!(
            of("reddit").into_iter().collect::<Vec<_>>(),
            [("title".into(), "Le marbre".into())]
        );
        assert_eq!(of("x").len(), 0);
    }
}
