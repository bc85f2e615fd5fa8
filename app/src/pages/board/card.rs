//! One item on the board. There are hundreds, so they are written as text.

use crate::address::{Address, ItemPage};
use crate::components::person::{initials, tone};
use crate::markup::Markup;
use crate::views::board::Card;
use wording::Lang;

/// Bytes of a card, about.
const BYTES: usize = 1_200;

/// The cards of a column, each in a list item.
pub(super) fn list(cards: &[&Card], brand: &str, lang: Lang) -> String {
    let mut html = Markup::of_about(cards.len() * BYTES);
    for card in cards {
        html.tags("<li><article class=\"card\">");
        title(&mut html, card, brand, lang);
        about(&mut html, card, lang);
        foot(&mut html, card, lang);
        html.tags("</article></li>");
    }
    html.into_html()
}

fn title(html: &mut Markup, card: &Card, brand: &str, lang: Lang) {
    let page = match (card.state.as_str(), card.kind.as_str()) {
        ("review", _) => ItemPage::Review,
        (_, "post") => ItemPage::Posts,
        _ => ItemPage::Edit,
    };
    let untitled = card.title.trim().is_empty();
    let title = if untitled { wording::item::item(lang).untitled } else { &card.title };
    html.tags("<div class=\"card-top\"><h3 class=\"card-title\"><a href=\"");
    html.text(&Address::item(brand, &card.code, page).to_string()).tags("\">").text(title);
    html.tags("</a></h3></div>");
}

fn about(html: &mut Markup, card: &Card, lang: Lang) {
    let words = wording::board::board(lang);
    html.tags("<p class=\"card-meta\"><span><span class=\"avatar avatar--s\" data-tone=\"");
    html.text(&tone(&card.author).to_string()).tags("\" aria-hidden=\"true\">");
    html.text(&initials(&card.author)).tags("</span>").text(&card.author).tags("</span>");
    if !card.due.is_empty() {
        let (span, icon) =
            if card.late { ("<span class=\"flag\">", "late") } else { ("<span>", "scheduled") };
        html.tags(span).icon(icon).text(&card.due).tags("</span>");
    }
    if card.posts > 0 && card.kind == "article" {
        html.tags("<span>").icon("posts").text(&(words.posts)(card.posts)).tags("</span>");
    }
    if card.comments > 0 {
        let open = (wording::comments::comments(lang).open)(card.comments);
        html.tags("<span>").icon("comment").text(&open).tags("</span>");
    }
    if card.pending > 0 {
        let pending = (words.pending)(card.pending);
        html.tags("<span class=\"flag\">").icon("draft").text(&pending).tags("</span>");
    }
    html.tags("</p>");
}

fn foot(html: &mut Markup, card: &Card, lang: Lang) {
    let words = wording::board::board(lang);
    html.tags("<p class=\"card-foot\"><span class=\"card-scores\">");
    for (name, score) in [(words.seo, card.seo), (words.readability, card.readability)] {
        if let Some(score) = score {
            html.tags("<span>").text(name).tags(" <b>").text(&score.to_string());
            html.tags("</b></span>");
        }
    }
    html.tags("<span>").text(&(words.words)(card.words)).tags("</span></span>");
    if !card.language.is_empty() {
        html.tags("<span class=\"tag\">").text(&card.language.to_uppercase()).tags("</span>");
    }
    html.tags("</p>");
}
