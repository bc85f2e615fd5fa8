//! Fifteen complaints people made about other tools, none of which can be made about this one.

use networks::{
    Confidence, Context, Network, Problem, Shortening, Unit, all, bluesky, count, linkedin,
    network, shorter, split, split_field,
};

fn net(id: &str) -> &'static Network {
    network(id).expect("in the list")
}

fn length(id: &str, text: &str, context: &Context<'_>) -> (u64, bool) {
    let counted = count(net(id), net(id).text().expect("a text"), text, context);
    (counted.count, counted.valid)
}

const LINK: &str = "https://example.com/blog/un-titre-long?utm_source=x&utm_medium=social";

#[test]
fn one_the_whole_address_is_not_billed_on_x_nor_in_bluesky_s_app() {
    let post = format!("{} {LINK}", "a".repeat(230));
    assert_eq!(length("x", &post, &Context::default()), (254, true));
    let app = Context { shorten_links: true, ..Context::default() };
    assert_eq!(
        length("bluesky", &post, &app),
        (230 + 1 + "example.com/blog/un-titr...".len() as u64, true)
    );
    let bluesky = net("bluesky");
    let said = shorter(bluesky, bluesky.text().expect("a text"), &post, &Context::default());
    let there = Shortening::InApp { count: 258, fits: true };
    assert_eq!(said.first().map(|it| (it.what, it.text == post)), Some((there, true)));
}

#[test]
fn two_every_link_of_a_mastodon_post_costs_23() {
    let bluesky = Context { shorten_links: true, ..Context::default() };
    let shown = "example.com/blog/un-titr...".len() as u64;
    let both = length("bluesky", &format!("{LINK} {LINK}0"), &bluesky).0;
    assert_eq!(both, 2 * shown + 1, "and none of Bluesky's is billed whole");
    let post = format!("{LINK} {LINK}0 {LINK}1");
    assert_eq!(length("mastodon", &post, &Context::default()).0, 3 * 23 + 2);
}

#[test]
fn three_bluesky_posts_are_counted_in_graphemes() {
    assert_eq!(length("bluesky", "👩‍❤️‍💋‍👨🇫🇷e\u{301}क्षि", &Context::default()).0, 4);
}

#[test]
fn four_x_never_counts_less_than_x_does() {
    for (text, weight) in [("1️⃣", 2), ("👍🏽", 2), ("→ €", 5), ("«»", 2), ("\u{FE0F}", 2), ("🧑‍🌾", 5)]
    {
        assert_eq!(length("x", text, &Context::default()).0, weight, "{text}");
    }
}

#[test]
fn five_no_piece_of_a_thread_on_threads_is_over_500_bytes() {
    let text = "L’été, c’est l’heure où l’on relit. ".repeat(60);
    let posts = split(net("threads"), &text, true).posts;
    assert!(posts.len() > 4 && posts.iter().all(|post| post.text.len() <= 500));
    // What was refused in production: 498 units, 504 bytes.
    let post = format!("{}’’’", "a".repeat(495));
    assert_eq!(post.encode_utf16().count(), 498);
    assert_eq!(length("threads", &post, &Context::default()), (504, false));
    assert!(length("threads", &format!("{}’’", "a".repeat(494)), &Context::default()).1);
}

#[test]
fn six_a_telegram_caption_stops_at_1024() {
    let media = Context { with_media: true, ..Context::default() };
    assert!(length("telegram", &"a".repeat(1024), &media).1);
    assert!(!length("telegram", &"a".repeat(1025), &media).1);
    assert!(length("telegram", &"a".repeat(1025), &Context::default()).1, "it is no caption");
    let marked = format!("**{}** [{}](https://exemple.fr)", "👍".repeat(1000), "a".repeat(23));
    assert_eq!(length("telegram", &marked, &media), (1024, true), "marks and addresses are free");
}

#[test]
fn seven_a_mastodon_instance_sets_its_own_limit() {
    let instance = Context { limit: Some(5000), ..Context::default() };
    assert!(length("mastodon", &"a".repeat(4000), &instance).1);
    assert!(!length("mastodon", &"a".repeat(5001), &instance).1);
    assert!(!length("mastodon", &"a".repeat(501), &Context::default()).1);
    let small = Context { limit: Some(300), url_cost: Some(10), ..Context::default() };
    assert_eq!(length("mastodon", &format!("{LINK} {}", "a".repeat(289)), &small), (300, true));
    let posts = split_field(
        net("mastodon"),
        net("mastodon").text().expect("a text"),
        &"Un mot. ".repeat(99),
        true,
        &small,
    )
    .posts;
    assert!(posts.len() > 2 && posts.iter().all(|it| length("mastodon", &it.text, &small).1));
}

#[test]
fn eight_every_network_has_a_counter_of_its_own() {
    for network in all().iter().filter(|network| !network.fields.is_empty()) {
        let field = network.text().expect("a text");
        assert_eq!(
            count(network, field, "Bonjour", &Context::default()).count,
            7,
            "{}",
            network.id
        );
    }
}

#[test]
fn nine_a_parenthesis_does_not_cut_a_linkedin_post() {
    let post = "Bilan (2026) : #été [ok] @toi *3_4* <a> {b} ~c~ |d| \\ #";
    assert_eq!(
        linkedin::escaped(post),
        "Bilan \\(2026\\) : #été \\[ok\\] \\@toi \\*3\\_4\\* \\<a\\> \\{b\\} \\~c\\~ \\|d\\| \\\\ \\#"
    );
    assert_eq!(length("linkedin", post, &Context::default()).0, post.encode_utf16().count() as u64);
}

#[test]
fn ten_linkedin_takes_3000() {
    assert!(length("linkedin", &"a".repeat(3000), &Context::default()).1);
    assert!(!length("linkedin", &"a".repeat(3001), &Context::default()).1);
}

#[test]
fn eleven_no_post_picture_is_forced_to_a_thousand_pixels() {
    let landscape = net("x").placement("post_landscape").expect("a place");
    assert_eq!((landscape.width, landscape.height), (Some(1600), Some(900)));
}

#[test]
fn twelve_bluesky_pictures_keep_their_size_and_two_million_bytes() {
    let picture = net("bluesky").placement("any_image").expect("a place");
    assert_eq!((picture.width, picture.max_bytes), (Some(4000), Some(2_000_000)));
}

#[test]
fn thirteen_the_picture_of_a_link_card_is_light_enough_everywhere() {
    let card = net("web-card").placement("og_image").expect("a place").max_bytes.expect("a bound");
    for (id, place) in [
        ("bluesky", "link_card"),
        ("x", "card_summary_large"),
        ("facebook", "link_preview"),
        ("mastodon", "link_preview"),
    ] {
        assert!(
            card <= net(id).placement(place).expect("a place").max_bytes.expect("a bound"),
            "{id}"
        );
    }
}

#[test]
fn fourteen_pictures_are_described_wherever_the_network_takes_it() {
    let described: Vec<&str> = all()
        .iter()
        .filter(|network| network.field("image_alt").is_ok())
        .map(|network| network.id)
        .collect();
    for id in [
        "x",
        "bluesky",
        "mastodon",
        "linkedin",
        "instagram",
        "pinterest",
        "discord",
        "tumblr",
        "facebook",
        "threads",
    ] {
        assert!(described.contains(&id), "{id}");
    }
}

#[test]
fn fifteen_too_many_links_on_threads_are_said_before_posting() {
    let post: String = (0..6).map(|n| format!("https://example.com/{n} ")).collect();
    let field = net("threads").text().expect("a post");
    let problems = count(net("threads"), field, &post, &Context::default()).problems;
    assert!(problems.iter().any(|problem| matches!(
        problem,
        Problem::TooMany { count: 6, most: 5, refused: true, .. }
    )));
}

#[test]
fn a_unit_nobody_documents_says_so() {
    let post = net("linkedin").text().expect("a post");
    assert_eq!((post.unit, post.basis), (Unit::Utf16, networks::Basis::Assumed));
    assert!(post.known.confidence < Confidence::High);
    assert!(bluesky::facets("").is_empty());
}
