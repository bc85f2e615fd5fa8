//! What people type never becomes what browsers run, and the server's second wall changes nothing.

use proptest::prelude::*;
use prose::{render, render_with};

fn fixpoint(markdown: &str) {
    let html = render(markdown).into_string();
    assert_eq!(ammonia::clean(&html), html, "source: {markdown:?}");
}

#[test]
fn everyday_markdown_is_rendered() {
    let html = render(
        "# Titre\n\nUn *mot* et un **autre**, [lien](https://exemple.fr/a?b=1&c=2).\n\n- un\n- deux\n",
    );
    assert_eq!(
        html.as_str(),
        "<h1>Titre</h1>\n<p>Un <em>mot</em> et un <strong>autre</strong>, <a href=\"https://exemple.fr/a?b=1&amp;c=2\" rel=\"noopener noreferrer\">lien</a>.</p>\n<ul>\n<li>un</li>\n<li>deux</li>\n</ul>\n"
    );
}

#[test]
fn raw_html_is_shown_as_text() {
    assert_eq!(
        render("<script>alert(1)</script>\n").as_str().trim(),
        "<p>&lt;script&gt;alert(1)&lt;/script&gt;\n</p>"
    );
    assert!(!render("a <img src=x onerror=alert(1)> b").as_str().contains("<img"));
}

#[test]
fn dangerous_addresses_lose_their_link_and_keep_their_text() {
    for address in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java&#x0A;script:alert(1)",
        "&#x6A;avascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "https://a@b.example/",
        "http://[",
        "http://1.2.3.999/",
        "https://",
    ] {
        let html = render(&format!("[texte]({address})"));
        assert!(!html.as_str().contains("<a"), "{address}: {html}");
        assert!(html.as_str().contains("texte"), "{address}: {html}");
    }
}

#[test]
fn ordinary_addresses_stay() {
    for address in [
        "/page",
        "page#ancre",
        "#ancre",
        "../x",
        "https://exemple.fr/@nom",
        "http://localhost:8080/a",
        "https://[::1]:80/",
        "mailto:a@exemple.fr",
        "tel:+33123456789",
        "https://café.fr/é",
        "//exemple.fr/x",
    ] {
        let html = render(&format!("[texte]({address})"));
        assert!(html.as_str().contains("<a href="), "{address}: {html}");
        fixpoint(&format!("[texte]({address})"));
    }
}

#[test]
fn picture_names_become_addresses_that_pass_the_same_gate() {
    let known = |name: &str| (name == "chat").then(|| "/blobs/1?w=2&h=3".to_owned());
    let html = render_with("![Un chat](chat) ![x](chien)", &known);
    assert_eq!(
        html.as_str().trim(),
        "<p><img src=\"/blobs/1?w=2&amp;h=3\" alt=\"Un chat\"> <img src=\"chien\" alt=\"x\"></p>"
    );
    let evil = |_: &str| Some("javascript:alert(1)".to_owned());
    assert_eq!(render_with("![Un chat](chat)", &evil).as_str().trim(), "<p>Un chat</p>");
}

#[test]
fn deep_nesting_is_flattened_and_nothing_is_lost() {
    let html = render(&format!("{}fond", "> ".repeat(500)));
    assert_eq!(html.as_str().matches("<blockquote>").count(), 32);
    assert!(html.as_str().contains("fond"));
    let nested: String =
        (0..60).map(|depth| format!("{}- n{depth}\n", "  ".repeat(depth))).collect();
    let html = render(&nested);
    for depth in 0..60 {
        assert!(html.as_str().contains(&format!("n{depth}")), "{depth}");
    }
    fixpoint(&nested);
}

#[test]
fn nasty_sources_are_fixpoints() {
    for source in [
        "a\u{a0}b \"c\" 'd' & <e> \0 f\rg",
        "| a | b |\n|:-|-:|\n| 1 `x` | <b> |\n| 2 |\n",
        "> | a |\n> |---|\n> | b |\n",
        "- [ ] faire\n- [x] fait\n",
        "Une note[^1] et[^2].\n\n[^1]: Le texte.\n\n    Suite.\n[^2]: Autre.\n",
        "3. trois\n4. quatre\n\n   suite\n",
        "```rust\n\n<b>&amp;</b>\n```\n",
        "    code\n\n\n    suite\n",
        "~~barré~~ **gras *et* italique** `co<de`  \nfin\\\nsuite",
        "![a *b* `c` ![d](e)](f \"g & \\\"h\\\"\")",
        "[![a](b)](https://c.d \"t\")",
        "<div>\n\n*a*\n\n</div>\n<!-- x -->\n<?php ?>\n<![CDATA[x]]>\n",
        "# a {#b onmouseover=\"x\"}\n",
        "Titre\n===\n\nSous\n---\n",
        "[a]: https://b.c 'd'\n\n[a] [A][] [x][a] [[a]]",
        "*a **b *c **d *e **f *g **h",
        "<https://a.b/?q=<>> <a@b.fr>",
        "\u{feff}texte",
        "\u{feff}",
        "a\u{c}b\u{b}c\u{85}d",
        "&#0; &#x80; &#xd; &nbsp; &NotEqualTilde; &lt;script&gt;",
        "http://a.b/ [x](<http://c d.e/>) [y](http://a\\b)",
        "[x](http://xn--a.b) [x](http://a..b) [x](http://-a-.b) [x](http://0x7f.1)",
        "***\n* * *\n- - - - x",
    ] {
        fixpoint(source);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_markdown_is_a_fixpoint(source in "([>*_`~|:!\\[\\]()<&;#\\-+ \n\t\\\\0-9.a-c\"']|<b>|<a href=|http://|&#|\\[\\^1\\]|: |\u{a0}|\u{0}|\r|é|\\|-\\|\n){0,80}") {
        fixpoint(&source);
    }

    #[test]
    fn any_text_is_a_fixpoint(source in any::<String>()) {
        fixpoint(&source);
    }

    #[test]
    fn any_address_is_a_fixpoint(address in "(https?:|mailto:|tel:|//|/|[a-z0-9.:@%\\[\\]?#é_-]){1,12}") {
        fixpoint(&format!("[x](<{address}>) ![y](<{address}>)"));
    }
}
