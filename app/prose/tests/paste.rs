//! Paste: what a writer means is kept, what programs add is gone.

use proptest::prelude::*;
use prose::paste::to_markdown;
use prose::render;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

fn check(html: &str, markdown: &str) {
    assert_eq!(to_markdown(html), markdown, "{html}");
}

#[test]
fn inline_markup() {
    check(
        "du <b>gras</b>, de l'<i>italique</i>, <s>barré</s>",
        "du **gras**, de l'*italique*, ~~barré~~",
    );
    check("<strong>a </strong>b", "**a** b");
    check("mot<b> gras</b>", "mot **gras**");
    check("<b><i>les deux</i></b> et <b>un <i>puis</i></b>", "***les deux*** et **un *puis***");
    check("<b>a</b><b>b</b>", "**ab**");
    check("<i>a<b>b</b></i>", "*a**b***");
    check("<b></b>rien<b> </b>ici", "rien ici");
    check("a<br>b", "a\\\nb");
    check("a &lt;b> <br>b", "a \\<b>\\\nb");
    check("a<br><br>b", "a\n\nb");
    check("m<sup>2</sup> et CO<sub>2</sub>, XIX<sup>e</sup>", "m² et CO₂, XIXe");
    check("<code>a &lt; b</code> et <code>`x`</code>", "`a < b` et `` `x` ``");
    check("Tom &amp; &eacute;t&eacute; &#8217; &#x2026;", "Tom & été ’ …");
    check("un <b>mot</b>, deux", "un **mot**, deux");
    check("<b>Note :</b>suite", "**Note** :suite");
}

#[test]
fn links_and_pictures() {
    check("<a href=\"https://a.fr/b\">lien</a>", "[lien](https://a.fr/b)");
    check("<a href=\"https://a.fr/b\"><b>lien</b> x</a>", "[**lien** x](https://a.fr/b)");
    check("<b>a <a href=\"/b\">lien</a></b>", "**a [lien](/b)**");
    check("<a href=\"https://a.fr\">https://a.fr</a>", "<https://a.fr>");
    check("<a href=\"javascript:x\">texte</a>", "texte");
    check("<a href=\"#\"></a>x", "x");
    check("<a href=\"https://a.fr/x (1)\">l</a>", "[l](https://a.fr/x%20%281%29)");
    check(
        "<img src=\"https://a.fr/i.png\" alt=\"Un [chat]\">",
        "![Un \\[chat\\]](https://a.fr/i.png)",
    );
    check("<a href=\"/p\"><img src=\"i.png\" alt=\"x\"></a>", "[![x](i.png)](/p)");
    check("<img src=\"https://t.fr/p.gif\" width=1 height=1>", "");
    check(
        "<a href=\"https://www.google.com/url?q=https://a.fr/b%3Fc%3Dd&amp;sa=D\">l</a>",
        "[l](https://a.fr/b?c=d)",
    );
}

#[test]
fn blocks() {
    check("<h1>Un</h1><p>Deux</p><h2><b>Trois</b></h2>", "# Un\n\nDeux\n\n## Trois");
    check("<p>a<p>b", "a\n\nb");
    check("<div>a</div><div>b</div><div><br></div>c", "a\n\nb\n\nc");
    check("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>", "- a\n- b\n  - c");
    check("<ol><li>a<li>b</ol>", "1. a\n2. b");
    check("<ol start=3><li><p>a</p></li></ol>", "3. a");
    check("<ul><li>a</li><ul><li>b</li></ul></ul>", "- a\n  - b");
    check("<ol><li>a<ol><li>b</li></ol></li></ol>", "1. a\n   1. b");
    check("<ul><li><p>a</p><p>b</p></li><li>c</li></ul>", "- a\n\n  b\n\n- c");
    check(
        "<ul><li><input type=checkbox checked> fait</li><li><input type=checkbox> à faire</li></ul>",
        "- [x] fait\n- [ ] à faire",
    );
    check("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b");
    check("<blockquote>a<ul><li>b</li></ul></blockquote>", "> a\n>\n> - b");
    check(
        "<pre><code class=\"language-rust\">fn a() {\n  b\n}\n</code></pre>",
        "```rust\nfn a() {\n  b\n}\n```",
    );
    check("a<hr>b", "a\n\n---\n\nb");
    check(
        "<table><tr><th>A</th><th>B</th></tr><tr><td>1 | 2</td><td><p>x</p><p>y</p></td></tr></table>",
        "| A | B |\n| --- | --- |\n| 1 \\| 2 | x y |",
    );
    check("<table><tr><td><p>a</p><p>b</p></td></tr></table>", "a\n\nb");
    check("<ul><li>a</li></ul><ul><li>b</li></ul>", "- a\n\n* b");
    check(
        "<figure><img src=\"a.png\" alt=\"x\"><figcaption>Légende</figcaption></figure>",
        "![x](a.png)\n\nLégende",
    );
}

#[test]
fn cells_stay_in_their_columns() {
    let two = "| x | y |\n| --- | --- |\n| z | w |";
    check("<table><tr><td>x<td>y<tr><td>z<td>w</table>", two);
    check(
        "<table><colgroup><col><col><tr><td>x<td>y<tbody><tr><td><b>z<td>w</b></table>",
        &two.replace('z', "**z**"),
    );
    check("<table><tr><td>x</td><td>y</td></tr><tr><td>z</p></td></b><td>w</td></tr></table>", two);
    check(
        "<table><tr><th>A</th><th>B</th></tr><tr><td rowspan=2>r</td><td>1</td></tr><tr><td>2</td></tr><tr><td>s</td><td>3</td></tr></table>",
        "| A | B |\n| --- | --- |\n| r | 1 |\n|  | 2 |\n| s | 3 |",
    );
    check(
        "<table><tr><th>A</th><th>B</th><th>C</th></tr><tr><td>1</td><td rowspan=2 colspan=2>r</td></tr><tr><td>2</td></tr></table>",
        "| A | B | C |\n| --- | --- | --- |\n| 1 | r |  |\n| 2 |  |  |",
    );
    check(
        "<table><tr><th>A</th><th align=center>B</th></tr><tr><td><p style='text-align:right'>1</p></td><td>2</td></tr></table>",
        "| A | B |\n| ---: | :---: |\n| 1 | 2 |",
    );
}

#[test]
fn nothing_is_lost_silently() {
    check("<svg width=1 /><p>après</p>", "après");
    check("<svg width=1><path d=x /><p>après</p>", "après");
    check(&format!("<svg>{}</svg><p>après</p>", "<path d=x />".repeat(200)), "après");
    check("<svg><foreignObject><div>x</div></foreignObject></svg>après", "après");
    check(
        "<p>Soit <span class=katex><span class=katex-mathml><math><semantics><mrow><mi>x</mi></mrow><annotation encoding='application/x-tex'>\\frac x2</annotation></semantics></math></span><span aria-hidden=true>x</span></span>.</p>",
        "Soit `\\frac x2`.",
    );
    check("<p>E=<math alttext='E=mc^2'><mi>x</mi></math></p>", "E=E=mc^2");
    check("<math><mi>x</mi><mo>+</mo><mn>1</mn></math>", "x+1");
    check(
        "<span style='white-space: pre-wrap;'>ligne 1\nligne 2\n\nligne 4</span>",
        "ligne 1\\\nligne 2\n\nligne 4",
    );
    check("<p>a\nb</p>", "a b");
    check("<pre>a<br>b<div>c</div><div>d</div></pre>", "```\na\nb\nc\nd\n```");
    check(
        "<div style='white-space:pre;font-family:Consolas'><div>fn x() {</div><div>    x();</div><br><div>}</div></div>",
        "```\nfn x() {\n    x();\n\n}\n```",
    );
    check("<p><code>a</code><code>b</code></p>", "`ab`");
    check("<code>``</code><code> x </code>y", "``` `` ``` `x` y");
    check(
        "10<sup>-3</sup> x<sup>n+1</sup> 2<sup>2k</sup> 1<sup>er</sup> H<sub>2</sub>O",
        "10⁻³ xⁿ⁺¹ 2^(2k) 1er H₂O",
    );
    check("<h2>#</h2><h2>a ##</h2><h2>C#</h2>", "## \\#\n\n## a \\##\n\n## C#");
    check("<h1>a<p>b</p></h1>", "# a b");
    check("&copy 2024 &AMP; &lt &eacute ?a&copy=1 &copyx", "© 2024 & < é ?a\\&copy=1 \\&copyx");
    check("<ol><li value=3>a</li><li>b</li></ol>", "3. a\n4. b");
    check("<p class=MsoQuote>Citation</p><p>b</p>", "> Citation\n\nb");
}

#[test]
fn pictures_that_only_the_clipboard_has_are_their_words() {
    check(
        "<img src='data:image/png;base64,AA' alt='Un [chat]'> <img src='cid:1' alt=''>",
        "Un [chat]",
    );
    check("a <a href=/p><img src='blob:x' alt='un chat'></a>", "a [un chat](/p)");
    check("<img src='https://s.w.org/1f600.svg' alt='😀' class=emoji> oui", "😀 oui");
    check("<img src='https://s.w.org/1f600.svg' alt='C'>", "![C](https://s.w.org/1f600.svg)");
}

#[test]
fn signs_beside_headings_are_gone() {
    check("<h2>Titre <a class=anchor href='#titre'>#</a></h2>", "## Titre");
    check("<h2><a href='/page#titre'>¶</a>Titre</h2>", "## Titre");
    check("<p><a href='#titre'>le titre</a> <a href='/c'>#</a></p>", "[le titre](#titre) [#](/c)");
}

#[test]
fn footnotes() {
    let word = "<p>Mot<a href='#_ftn1' name='_ftnref1'><span class=MsoFootnoteReference>[1]</span></a>(suite)<a href='#_ftn2'>[2]</a>.</p><div style='mso-element:footnote-list'><div id=ftn1><p class=MsoFootnoteText><a href='#_ftnref1' name='_ftn1'><span>[1]</span></a> La note.</p></div><div><p><a href='#_ftnref2'>[2]</a>&nbsp;Autre.</p></div></div>";
    check(word, "Mot[^1]\\(suite)[^2].\n\n[^1]: La note.\n\n[^2]: Autre.");
    let options = Options::ENABLE_FOOTNOTES;
    let notes = Parser::new_ext(&to_markdown(word), options)
        .filter(|event| {
            matches!(event, Event::FootnoteReference(_) | Event::Start(Tag::FootnoteDefinition(_)))
        })
        .count();
    assert_eq!(notes, 4);
    check(
        "a<sup><a href='#sdfootnote1sym'>1</a></sup> b<p><a href='#sdfootnote1anc'>1</a>Note.</p>",
        "a[^1] b\n\n[^1]: Note.",
    );
    let two = "a<a href='#_ftn1'>[1]</a><a href='#_ftn2'>[2]</a><p><a href='#_ftnref1'>1</a> x</p><p><a href='#_ftnref2'>2</a> y</p>";
    check(two, "a[^1][^2]\n\n[^1]: x\n\n[^2]: y");
    // Without its text a note is what a reader sees of it.
    check("Mot<a href='#_ftn1'>[1]</a>.", "Mot[1].");
    check("<p><a href='#_ftnref1'>[1]</a> Seule.</p>", "[1] Seule.");
}

#[test]
fn text_that_looks_like_markdown_stays_text() {
    for text in [
        "# pas un titre",
        "- pas une liste",
        "1. non plus",
        "> rien",
        "a * b * c",
        "*a* _b_ `c`",
        "[a](b)",
        "![a](b)",
        "a_b_c",
        "<b> et &amp;",
        "~~a~~",
        "---",
        "===",
        "+ x",
        "10) y",
        "[ ] z",
        "a\\*b",
        "&lt;x&gt;",
        "| a | b |",
        "[^1]",
        "[a]: b",
        "# titre #",
        "5 < 6 > 4",
        "snake_case et __init__",
        "http://a.b/c_d_e",
    ] {
        let html = format!(
            "<p>{}</p>",
            text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
        );
        let shown = render(&to_markdown(&html)).into_string();
        let wanted = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        assert_eq!(shown.trim(), format!("<p>{wanted}</p>"), "{}", to_markdown(&html));
    }
}

/// What a reader sees of Markdown, white space as one space, addresses of links after their text;
/// none when some of it is raw HTML.
fn seen(markdown: &str) -> Option<String> {
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
    let mut seen = String::new();
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Html(_) | Event::InlineHtml(_) | Event::FootnoteReference(_) => return None,
            Event::Text(text) | Event::Code(text) => seen.push_str(&text),
            Event::Start(tag) if is_inline(&tag.to_end()) => {}
            Event::End(tag) if is_inline(&tag) => {}
            _ => seen.push(' '),
        }
    }
    Some(seen.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn is_inline(tag: &TagEnd) -> bool {
    use TagEnd::{Emphasis, Image, Link, Strikethrough, Strong};
    matches!(tag, Emphasis | Image | Link | Strikethrough | Strong)
}

/// Says what a reader sees of pasted HTML.
fn shows(html: &str, text: &str) {
    let markdown = to_markdown(html);
    assert_eq!(seen(&markdown).as_deref(), Some(text), "{html}\n{markdown}");
}

#[test]
fn text_never_becomes_html() {
    shows(
        "<p><b>Note<a href=\"http://e.fr\">&lt;img src=x onerror=alert(1)&gt;</a></b></p>",
        "Note<img src=x onerror=alert(1)>",
    );
    shows(
        "<p><b>a <i>c</i>&lt;img src=x onerror=alert(1)&gt; y</b></p>",
        "a c<img src=x onerror=alert(1)> y",
    );
    shows("<p><del><sup>2</sup><a href=\"http://x\">&lt;b&gt;</a></del></p>", "²<b>");
    shows("<p><b>a <i>c</i>&amp;copy; y</b></p>", "a c&copy; y");
    shows(
        "<p>&lt;<b>img src=x&gt;</b> &amp;<i>lt;</i> &lt;<span>!-- x --&gt;</span></p>",
        "<img src=x> &lt; <!-- x -->",
    );
    shows("<p>a *<b>x</b>* b\\<i>y</i> _<i>z</i>_</p>", "a *x* b\\y _z_");
    shows("<p>a | b<br>|---|---|</p>", "a | b |---|---|");
    shows("<p>a | b<br>-|-</p><p>a|b<br>:-|:-</p>", "a | b -|- a|b :-|:-");
    shows("<p>[a<b>]</b>(u) [a]<b>(u)</b> !<a href=u>x</a></p>", "[a](u) [a](u) !x");
}

#[test]
fn emphasis_ends_where_markdown_can_end_it() {
    check("<b>Utilisez <code>npm</code> </b>pour", "**Utilisez `npm`** pour");
    check("<b><i>x</i> </b>y", "***x*** y");
    check("<b><a href=u>lien</a> </b>suite", "[**lien**](u) suite");
    check("<p><b>voir <a href=u>ceci</a> </b></p>", "**voir [ceci](u)**");
    check("<i>Le <b>Monde</b> </i>(2020)", "*Le **Monde*** (2020)");
    check("<b>a<del>b</del> </b>c", "**a~~b~~** c");
    check("<b>A <i>b</i>, </b>c", "**A *b*,** c");
    check(
        "<span style='font-weight:700'>Important </span><span style='font-weight:700;font-style:italic'>très</span><span style='font-weight:700'> </span><span>suite</span>",
        "**Important *très*** suite",
    );
    check("<b>gras <a href=u>lien</a></b>suite", "**gras** [lien](u)suite");
    check("<strong><code>id</code></strong>s", "`id`s");
    check("<i>Le Monde (<a href=u>lien</a>)</i>suite", "*Le Monde ([lien](u)*)suite");
    check("<b>a <i>b</i></b><i>c</i>", "**a *b***c");
    check("<b>a <i>b</i></b><i> c</i>", "**a *b*** *c*");
    check("<b>a</b><i>b</i>", "**a**b");
}

#[test]
fn spaces_stay_between_words() {
    check("<p><b>Nom :&nbsp;</b>Paul</p>", "**Nom :** Paul");
    check("mot<b>&nbsp;gras&nbsp;</b>suite", "mot **gras** suite");
    check("<b><a href=u>ceci</a>&nbsp;</b>x", "[**ceci**](u) x");
    check("<b>Prix</b>&nbsp;: 10&nbsp;<i>€</i>", "**Prix**\u{a0}: 10\u{a0}*€*");
    check("a&nbsp;<i> b</i> &nbsp;c", "a *b* c");
}

#[test]
fn addresses_stay_what_they_are() {
    check("<a href=\"java&amp;#115;cript:x\">l</a>", "[l](java&amp;#115;cript:x)");
    check("<a href=\"/?a&amp;amp;b&amp;c=d\">l</a>", "[l](/?a&amp;amp;b&c=d)");
    check("<img src=\"a|b`\" alt=x>", "![x](a%7Cb%60)");
    for html in
        ["<a href=\"java&amp;#115;cript:alert\">l</a>", "<a href=\"j&amp;Tab;avascript:x\">l</a>"]
    {
        for event in Parser::new(&to_markdown(html)) {
            if let Event::Start(Tag::Link { dest_url, .. }) = event {
                assert!(dest_url.contains('&'), "{dest_url}");
            }
        }
    }
}

#[test]
fn word() {
    check(
        "<html xmlns:o=\"urn:x\"><head><meta charset=utf-8><style><!-- p {x:y} --></style></head><body lang=FR><!--StartFragment--><h1>Titre<o:p></o:p></h1><p class=MsoNormal>Du <b style='mso-bidi-font-weight:normal'>gras</b>.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Un<o:p></o:p></p><p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp; </span></span><![endif]>Dedans</p><p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·</span><![endif]>Deux</p><!--[if gte mso 9]><xml>x</xml><![endif]--><p class=MsoNormal>Fin&nbsp;: «&nbsp;oui&nbsp;».</p><!--EndFragment--></body></html>",
        "# Titre\n\nDu **gras**.\n\n- Un\n  - Dedans\n- Deux\n\nFin\u{a0}: «\u{a0}oui\u{a0}».",
    );
    check(
        "<p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>Un</p>\n<p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.</span>Deux</p>",
        "1. Un\n2. Deux",
    );
}

#[test]
fn lists_of_word_that_follow_each_other() {
    let entry = |list: &str, marker: &str, text: &str| {
        format!(
            "<p style='mso-list:{list}'><span style='mso-list:Ignore'>{marker}</span>{text}</p>\n"
        )
    };
    let page = [
        entry("l0 level1 lfo1", "·", "Peser"),
        entry("l0 level2 lfo1", "1.", "la farine"),
        entry("l0 level2 lfo1", "2.", "le sel"),
        entry("l0 level1 lfo1", "·", "Mélanger"),
        entry("l1 level1 lfo2", "1.", "Pétrir"),
        entry("l1 level2 lfo2", "o", "bien"),
        entry("l1 level1 lfo2", "2.", "Cuire"),
        entry("l0 level1 lfo1", "·", "Ranger"),
    ];
    check(
        &page.concat(),
        "- Peser\n  1. la farine\n  2. le sel\n- Mélanger\n\n1. Pétrir\n   - bien\n2. Cuire\n\n- Ranger",
    );
}

#[test]
fn google_docs() {
    check(
        "<meta charset='utf-8'><b style=\"font-weight:normal;\" id=\"docs-internal-guid-x\"><h2 dir=\"ltr\" style=\"line-height:1.38\"><span style=\"font-size:16pt;font-weight:400;\">Titre</span></h2><p dir=\"ltr\"><span style=\"font-weight:400;\">Du </span><span style=\"font-weight:700;\">gras</span><span style=\"font-weight:400;font-style:italic\"> et italique</span></p><br /><ul style=\"margin-top:0\"><li dir=\"ltr\" aria-level=\"1\"><p dir=\"ltr\" role=\"presentation\"><span>Un</span></p></li><ul><li dir=\"ltr\" aria-level=\"2\"><p role=\"presentation\"><span>Dedans</span></p></li></ul></ul></b>",
        "## Titre\n\nDu **gras** *et italique*\n\n- Un\n  - Dedans",
    );
}

#[test]
fn libre_office_and_mail() {
    check(
        "<!DOCTYPE html PUBLIC \"x\"><html><head><title>t</title></head><body><p style=\"margin-bottom: 0cm\"><font face=\"Arial\"><b>Gras</b> normal</font></p>\n<ul>\n\t<li><p>un</p></li>\n\t<li><p>deux</p></li>\n</ul></body></html>",
        "**Gras** normal\n\n- un\n- deux",
    );
    check(
        "<div dir=\"ltr\">Bonjour,<div><br></div><div>Voici.</div></div><div class=\"gmail_quote\"><blockquote class=\"gmail_quote\">Ancien<br>message</blockquote></div>",
        "Bonjour,\n\nVoici.\n\n> Ancien\\\n> message",
    );
}

#[test]
fn hidden_things_are_gone() {
    check(
        "a<script>x</script><style>y</style><span style=\"display:none\">z</span><!-- c -->b<svg><text>t</text></svg>",
        "ab",
    );
}

/// The words a browser would show.
fn shown(html: &str) -> String {
    let mut words = String::new();
    let mut inside = false;
    let html = ["&lt;", "&gt;", "&amp;", "&nbsp;"]
        .iter()
        .fold(html.to_owned(), |html, entity| html.replace(entity, ""));
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside && c.is_alphanumeric() => words.push(c),
            _ => {}
        }
    }
    words
}

fn in_order(words: &str) -> String {
    let mut letters: Vec<char> = words.chars().collect();
    letters.sort_unstable();
    letters.into_iter().collect()
}

/// HTML and what a browser shows of it.
type Shown = (String, String);

fn joined(parts: Vec<Shown>) -> Shown {
    parts.into_iter().fold(Shown::default(), |all, part| (all.0 + &part.0, all.1 + &part.1))
}

/// Inline elements in one another, around text that looks like markup.
fn inline() -> impl Strategy<Value = Shown> {
    let texts = [
        "mot",
        "a",
        "é",
        " ",
        " ",
        " ",
        "\u{a0}",
        ".",
        ",",
        " (",
        ") ",
        "\u{ab}\u{a0}",
        "\u{a0}\u{bb}",
        "’",
        "*",
        "_",
        "`",
        "~",
        "[",
        "]",
        "(u)",
        "!",
        "<",
        ">",
        "<b>",
        "<img src=x>",
        "</p>",
        "<!--",
        "&",
        "copy;",
        "#",
        "-",
        "+ ",
        "1.",
        "2)",
        "=",
        "|",
        "\\",
        "😀",
        "e\u{301}",
        "5",
        "x",
        "^1",
        ":",
        "http://a.fr",
    ];
    let text = prop::sample::select(texts.to_vec()).prop_map(|text| {
        let html = text.replace('&', "&amp;").replace('<', "&lt;");
        (html.replace('\u{a0}', "&nbsp;"), text.to_owned())
    });
    let code = prop::sample::select(vec!["npm", "a b", "`", "x`", "|", "\\"])
        .prop_map(|code| (format!("<code>{code}</code>"), code.to_owned()));
    let other = prop::sample::select(vec![("<br>", " "), ("<img src=i alt=z>", "z")])
        .prop_map(|(html, text)| (html.to_owned(), text.to_owned()));
    let leaf = prop_oneof![12 => text, 2 => code, 1 => other];
    leaf.prop_recursive(5, 40, 6, |inner| {
        let elements =
            ["b", "i", "del", "a href=u", "a href='/v'", "span", "span style='font-weight:400'"];
        let element = prop::sample::select(elements.to_vec());
        (element, prop::collection::vec(inner, 1..6)).prop_map(|(element, parts)| {
            let (html, text) = joined(parts);
            let name = element.split(' ').next().unwrap_or_default();
            (format!("<{element}>{html}</{name}>"), text)
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read(html in any::<String>()) {
        prop_assert!(to_markdown(&html).len() <= html.len() * 8 + 8);
    }

    #[test]
    fn nested_markup_shows_the_same_text(
        parts in prop::collection::vec(inline(), 1..8),
        around in prop::sample::select(vec!["<p>*</p>", "<h2>*</h2>", "<ul><li>*</ul>", "<blockquote>*", "<table><tr><td>*<td>fin</table>"]),
    ) {
        let (html, text) = joined(parts);
        let text = if around.ends_with("fin</table>") { text + " fin" } else { text };
        let html = around.replace('*', &html);
        let markdown = to_markdown(&html);
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        prop_assert_eq!(seen(&markdown), Some(text), "{}\n{}", html, markdown);
    }

    #[test]
    fn no_soup_becomes_html(html in "(<(b|i|a href=x|code|pre|h2|li|ul|td|tr|table|svg|math|sup|img src=data:x alt='<b>'|img src=i alt='&amp;lt;')( /)?>|</(b|i|a|code|pre|h2|li|ul|td|tr|table|svg|math|sup)>|&lt;|&lt|&amp;|&#60;|<|>|script|!--|lt;|img src=x|/p|[ *_`\\\\|\\[\\]()#!-]|\n){0,40}") {
        let markdown = to_markdown(&html);
        prop_assert!(seen(&markdown).is_some(), "{}\n{}", html, markdown);
    }

    #[test]
    fn no_word_is_lost(html in "(<(b|i|s|p|ul|ol|li|blockquote|h2|div|table|tr|td|span|a href='/x')>|</(b|i|s|p|ul|ol|li|blockquote|h2|div|table|tr|td|span|a)>|mot|x|1|2|[-*_#.:!()\\[\\]>~ |\n]|<br>|<hr>){0,40}") {
        let markdown = to_markdown(&html);
        let (mut read, mut written) = (shown(render(&markdown).as_str()), shown(&html));
        // What stands between the cells of a table is shown before it.
        if html.contains("<table>") {
            (read, written) = (in_order(&read), in_order(&written));
        }
        prop_assert_eq!(read, written, "{}\n{}", html, markdown);
    }
}
