//! The paper: title, standfirst, text. Each is the browser's own text field over a mirror of its lines,
//! which gives the field its height and carries the marks.

use super::desk::desk;
use super::preview::Preview;
use crate::components::still::still;
use crate::components::text_area::TextArea;
use leptos::prelude::*;
use wording::editor::{Editor, editor};

/// The paper.
#[component]
pub fn Sheet() -> impl IntoView {
    let desk = desk();
    let words = editor(desk.lang);
    view! {
        <section class="sheet" aria-label=words.sheet>
            {still(move || legend(words))}
            <div class="sheet-inner" data-away=move || desk.preview.get().to_string() id="paper">
                {still(move || view! { <Fields /> })}
            </div>
            <Preview />
        </section>
    }
}

/// What each mark of a space that does not show means, while they do. The first three are drawn by the font of visible
/// spaces.
fn legend(words: &'static Editor) -> impl IntoView {
    view! {
        <p class="spaces-legend hint" id="spaces-legend">
            <span><b>"\u{a0}"</b>" "{words.space_full}</span>
            <span><b>"\u{202f}"</b>" "{words.space_narrow}</span>
            <span><b>"\u{2009}"</b>" "{words.space_thin}</span>
            <span><b class="is-unseen">"ab"</b>" "{words.space_unseen}</span>
            <span><b class="is-soft">"ab"</b>" "{words.hyphen_soft}</span>
        </p>
    }
}

/// The three fields. The text in them and behind them changes without the components' help.
#[component]
fn Fields() -> impl IntoView {
    let desk = desk();
    let words = editor(desk.lang);
    let view = desk.view.get_value();
    let fields = view.fields.clone();
    let lang =
        desk.reading.with_untracked(|it| it.language().map(str::to_owned)).unwrap_or_default();
    let locked = view.locked.is_some();
    view! {
            <div class="sheet-fields">
                <div class="sheet-title">
                    <TextArea name="title" value=fields.title.clone() rows=1 class="" label=words.title placeholder=words.title_blank lang=lang.clone() readonly=locked />
                    <Mirror text=fields.title />
                </div>
                <div class="sheet-standfirst">
                    <TextArea name="standfirst" value=fields.standfirst.clone() rows=1 class="" label=words.standfirst placeholder=words.standfirst_blank lang=lang.clone() readonly=locked />
                    <Mirror text=fields.standfirst />
                </div>
                <hr class="sheet-rule" />
                <div class="writing" id="writing">
                    <TextArea name="body" value=fields.body.clone() rows=12 class="" label=words.text placeholder=words.text_blank lang=lang readonly=locked />
                    <Mirror text=fields.body />
                </div>
            </div>
    }
}

/// One block a line of the text, behind the field.
#[component]
fn Mirror(text: String) -> impl IntoView {
    let lines = text.split('\n').map(|line| view! { <div>{line.to_owned()}</div> }).collect_view();
    view! { <div class="mirror" aria-hidden="true">{lines}</div> }
}
