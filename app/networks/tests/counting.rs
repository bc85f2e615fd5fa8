//! Counts people rely on, network by network.

use networks::{Context, Count, Problem, Unit, count, network, x};

fn counted(id: &str, text: &str) -> Count {
    counted_in(id, None, text, &Context::default())
}

fn counted_in(id: &str, field: Option<&str>, text: &str, context: &Context<'_>) -> Count {
    let network = network(id).expect("a network of the list");
    let field = field.map_or_else(
        || network.text().expect("a text"),
        |id| network.field(id).expect("a field of it"),
    );
    count(network, field, text, context)
}

#[test]
fn x_counts_links_23_emoji_2_and_light_characters_1() {
    for (text, expected) in [
        ("Bonjour", 7),
        ("l’été", 5),
        ("e\u{301}te\u{301}", 3),
        ("日本語", 6),
        ("👨‍👩‍👧‍👦", 2),
        ("🇫🇷🇨🇦🇧🇪", 6),
        ("https://example.com/une/adresse/bien/plus/longue/que/vingt/trois", 23),
        ("voir readme.md", 28),
        ("voir été.fr ici", 32),
        ("jean.dupont@example.com", 23),
        ("…", 2),
        ("\u{202F}!", 3),
        ("a\r\nb", 4),
    ] {
        assert_eq!(counted("x", text).count, expected, "{text}");
    }
}

#[test]
fn x_refuses_empty_long_and_invalid_posts() {
    assert!(counted("x", &"a".repeat(280)).valid);
    assert!(!counted("x", &"a".repeat(281)).valid);
    assert_eq!(counted("x", &"a".repeat(292)).over(), 12);
    assert_eq!(counted("x", "").problems, [Problem::Empty]);
    let marked = counted("x", "a\u{FEFF}");
    assert_eq!(marked.problems, [Problem::Banned { character: '\u{FEFF}', at: 1 }]);
}

#[test]
fn x_tells_where_a_post_stops_fitting() {
    assert_eq!(x::weigh(&"é".repeat(300), 280).fits_to, 279);
    assert_eq!(x::weigh("", 280).fits_to, 0);
}

#[test]
fn a_paying_account_writes_longer_posts() {
    let paid = Context { premium: true, ..Context::default() };
    assert_eq!(counted_in("x", None, &"a".repeat(300), &paid).limit, Some(25_000));
    assert_eq!(counted_in("discord", None, "a", &paid).limit, Some(4000));
}

#[test]
fn bluesky_limits_graphemes_and_bytes() {
    let families = counted("bluesky", &"👨‍👩‍👧‍👦".repeat(150));
    assert_eq!((families.count, families.also[0].count, families.valid), (150, 3750, false));
    assert_eq!(families.problems, [Problem::TooLong { by: 750, unit: Unit::Utf8Bytes }]);
}

#[test]
fn threads_counts_bytes() {
    let text = format!("{}’’’", "a".repeat(495));
    let count = counted("threads", &text);
    assert_eq!((count.count, count.valid), (504, false));
}

#[test]
fn telegram_reads_formatting_first_and_takes_less_with_a_picture() {
    assert_eq!(counted("telegram", "**gras** et [lien](https://example.com/long)").count, 12);
    assert_eq!(counted("telegram", "2 * 3 et snake_case").count, 19);
    let pictured = Context { with_media: true, ..Context::default() };
    let caption = counted_in("telegram", None, &"a".repeat(1025), &pictured);
    assert_eq!((caption.limit, caption.valid), (Some(1024), false));
}

#[test]
fn linkedin_does_not_bill_the_escapes_its_interface_needs() {
    assert_eq!(counted("linkedin", "Bilan (2026) : 3 * 4 = 12_000").count, 29);
}

#[test]
fn discord_trims_then_counts_code_points() {
    assert_eq!(counted("discord", "  é👍🏽\n").count, 3);
}

#[test]
fn youtube_counts_description_bytes_and_quotes_tags() {
    assert_eq!(
        counted_in("youtube", Some("video_description"), "été", &Context::default()).count,
        5
    );
    assert_eq!(
        counted_in("youtube", Some("video_tags"), "rust, langage rust", &Context::default()).count,
        18
    );
    let title = counted_in("youtube", Some("video_title"), "a < b", &Context::default());
    assert_eq!(title.problems, [Problem::Banned { character: '<', at: 2 }]);
}

#[test]
fn search_ads_count_wide_characters_twice() {
    assert_eq!(counted("google-ads-rsa", "広告 ok").count, 7);
}

#[test]
fn caps_refuse_or_warn_as_the_network_does() {
    let many = counted("instagram", "#a #b #c #d #e #f");
    assert!(!many.valid);
    let topics = counted("threads", "#un #deux");
    assert!(topics.valid && topics.problems.len() == 1);
    let links: String = (0..6).map(|n| format!("https://example.com/{n} ")).collect();
    assert!(!counted("threads", &links).valid);
}

#[test]
fn a_count_serialises_as_the_command_line_prints_it() {
    let line = serde_json::to_string(&counted("bluesky", "été")).expect("plain data");
    assert_eq!(
        line,
        r#"{"network":"bluesky","field":"post","count":3,"limit":300,"unit":"graphemes","basis":"documented","valid":true,"also":[{"count":5,"limit":3000,"unit":"utf8-bytes"}]}"#
    );
}

#[test]
fn an_unknown_network_lists_those_that_exist() {
    let error = network("minitel").expect_err("closed in 2012").to_string();
    assert!(
        error.contains("minitel") && error.contains("linkedin") && error.contains("google-ads-rsa"),
        "{error}"
    );
}
