use super::*;

/// Runs an edit on a text whose selection stands between `[` and `]`, or at `|`; shows the result so.
fn run(marked: &str, edit: impl Fn(&str, Range<usize>) -> Edit) -> String {
    let (text, selection) = match marked.find('|') {
        Some(at) => (marked.replace('|', ""), at..at),
        None => {
            let (start, end) = (marked.find('⟦').expect("start"), marked.find('⟧').expect("end"));
            (marked.replace(['⟦', '⟧'], ""), start..end - '⟦'.len_utf8())
        }
    };
    let edit = edit(&text, selection);
    let mut out = text;
    out.replace_range(edit.range, &edit.text);
    out.insert_str(edit.select.end, if edit.select.is_empty() { "|" } else { "⟧" });
    if !edit.select.is_empty() {
        out.insert(edit.select.start, '⟦');
    }
    out
}

#[test]
fn bold_comes_and_goes() {
    let bold = |text: &str, at| toggle_around(text, at, "**");
    assert_eq!(run("un ⟦mot⟧ ici", bold), "un **⟦mot⟧** ici");
    assert_eq!(run("un **⟦mot⟧** ici", bold), "un ⟦mot⟧ ici");
    assert_eq!(run("un ⟦**mot**⟧ ici", bold), "un ⟦mot⟧ ici");
    assert_eq!(run("un| ici", bold), "un**|** ici");
    assert_eq!(run("un⟦ mot ⟧ici", bold), "un **⟦mot⟧** ici");
}

#[test]
fn italic_is_not_half_of_bold() {
    let italic = |text: &str, at| toggle_around(text, at, "*");
    assert_eq!(run("**⟦mot⟧**", italic), "***⟦mot⟧***");
    assert_eq!(run("***⟦mot⟧***", italic), "**⟦mot⟧**");
    assert_eq!(run("*⟦mot⟧*", italic), "⟦mot⟧");
}

#[test]
fn a_heading_goes_through_its_levels() {
    assert_eq!(run("Tit|re", heading), "## Tit|re");
    assert_eq!(run("## Tit|re", heading), "### Tit|re");
    assert_eq!(run("### Tit|re", heading), "Tit|re");
    assert_eq!(run("a\n|\nb", heading), "a\n## |\nb");
}

#[test]
fn lines_become_a_list_and_back() {
    assert_eq!(run("⟦a\n\nb⟧\nc", list), "⟦- a\n\n- b⟧\nc");
    assert_eq!(run("⟦- a\n- b⟧", list), "⟦a\nb⟧");
    assert_eq!(run("⟦- a\nb⟧", list), "⟦- a\n- b⟧");
    assert_eq!(run("mot| dit", quote), "> mot| dit");
}

#[test]
fn a_link_waits_for_its_address() {
    assert_eq!(run("voir ⟦ici⟧", link), "voir [ici](⟦https://⟧)");
    assert_eq!(run("⟦https://a.fr/x⟧", link), "[|](https://a.fr/x)");
    let over =
        |text: &str, at: Range<usize>| paste_over(text, at, " https://a.fr/x\n").expect("a link");
    assert_eq!(run("voir ⟦ici⟧.", over), "voir [ici](https://a.fr/x)|.");
    assert_eq!(paste_over("voir", 0..0, "https://a.fr"), None);
    assert_eq!(paste_over("voir", 0..4, "du texte"), None);
}

#[test]
fn a_picture_stands_alone() {
    let put = |text: &str, at: Range<usize>| picture(text, at.start, "stone.jpg", "La [pierre]");
    assert_eq!(run("a|b", put), "a\n\n![La  pierre ](stone.jpg)|\n\nb");
    assert_eq!(run("a\n\n|", put), "a\n\n![La  pierre ](stone.jpg)|");
}

#[test]
fn a_link_never_holds_another() {
    let text = "On [the stone](https://a.fr), and ![it](a.png).";
    for inside in [5..5, 4..13, 16..20] {
        let edit = link(text, inside);
        assert_eq!((edit.text.as_str(), &text[edit.select]), ("", "https://a.fr"));
    }
    let edit = link(text, 0..text.find(", and").unwrap_or_default());
    assert_eq!(edit.text, "[On the stone](https://)");
    let picture = text.find("it]").unwrap_or_default();
    assert_eq!(link(text, picture..picture + 2).text, "[it](https://)");
}
