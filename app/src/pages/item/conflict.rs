//! Two texts of one part, without scripts: both are here, and a choice for every passage.

use crate::address::{Address, ItemPage};
use crate::components::chrome::Chrome;
use crate::components::icon::Icon;
use crate::components::item_head::ItemHeader;
use crate::components::summary::Summary;
use crate::editor::choices::{Chosen, compare};
use crate::editor::meeting::Passages;
use crate::editor::merge::Choice;
use crate::page::frame;
use crate::views;
use engine::fields::ArticleFields;
use leptos::prelude::*;
use wording::editor::saving::saving;

/// Two texts of one part. What the person wrote travels in the form, so that nothing is lost.
#[component]
pub fn ConflictPage(it: views::editor::Conflict) -> impl IntoView {
    let frame = frame();
    let words = saving(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default().slug;
    let action = Address::item(&brand, &it.item.code, ItemPage::Edit).to_string();
    let choices = compare(None, &it.mine, &it.theirs);
    let chosen: Chosen = it
        .chosen
        .iter()
        .filter_map(|(name, value)| Some((name.clone(), Choice::of_str(value)?)))
        .collect();
    let lang = frame.lang();
    view! {
        <Chrome />
        <main class="item" id="main">
            <ItemHeader item=it.item page=ItemPage::Edit />
            <div class="main main--middle">
                <header class="head">
                    <div class="head-title">
                        <h1>{words.conflict_heading}</h1>
                        <p>{(words.stale_notice)(&it.by, &it.at)}</p>
                    </div>
                </header>
                <form method="post" action=action class="stack" id="conflict" autocomplete="off">
                    <Summary />
                    <Carried fields=it.mine />
                    <input type="hidden" name="part" value=it.part />
                    <input type="hidden" name="seen" value=it.save.to_string() />
                    <input type="hidden" name="choose" value="yes" />
                    <Passages choices lang chosen=RwSignal::new(chosen) />
                    <div class="notice" data-kind="info"><Icon name="info" /><p>{words.kept_in_history}</p></div>
                    <div class="actions actions--page actions--end">
                        <button class="button button--primary" type="submit">{words.keep_choices}</button>
                    </div>
                </form>
            </div>
        </main>
    }
}

/// Every field as it was typed.
#[component]
fn Carried(fields: ArticleFields) -> impl IntoView {
    let texts = fields
        .texts()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value.to_owned() /> });
    let sources = fields.sources.iter().enumerate().map(|(at, it)| {
        view! {
            <input type="hidden" name=format!("source-{at}-url") value=it.url.clone() />
            <input type="hidden" name=format!("source-{at}-seen") value=it.seen_on.clone() />
            <input type="hidden" name=format!("source-{at}-passage") value=it.passage.clone() />
        }
    });
    let sources = sources.collect_view();
    let noindex =
        fields.noindex.then(|| view! { <input type="hidden" name="noindex" value="on" /> });
    view! { {texts.collect_view()}{sources}{noindex} }
}
