//! What is wrong with a form, at its top, with links to the fields; and what was just done.

use super::icon::Icon;
use super::still::still;
use crate::page::frame;
use leptos::prelude::*;

/// Everything a refused form was refused for. Nothing when it was not.
#[component]
pub fn Summary() -> impl IntoView {
    let frame = frame();
    let lang = frame.lang();
    let errors = frame.form.errors;
    (!errors.is_empty()).then(|| {
        still(move || {
            let lines = errors.into_iter().map(|(field, reason)| {
                let name = wording::chrome::field(lang, &field);
                if field.is_empty() {
                    view! { <li>{reason}</li> }.into_any()
                } else if field.starts_with('/') {
                    view! { <li><a href=field>{reason}</a></li> }.into_any()
                } else if name.is_empty() {
                    view! { <li><a href=format!("#{field}")>{reason}</a></li> }.into_any()
                } else {
                    view! { <li><a href=format!("#{field}")>{name}" · "{reason}</a></li> }
                        .into_any()
                }
            });
            view! {
                <div class="summary" role="alert" tabindex="-1" autofocus=true id="summary">
                    <h2><Icon name="problem" />{wording::chrome::chrome(lang).form_refused}</h2>
                    <ul>{lines.collect_view()}</ul>
                </div>
            }
        })
    })
}

/// A sentence about what was just done. Nothing when there is none.
#[component]
pub fn Notice() -> impl IntoView {
    let notice = frame().notice;
    (!notice.is_empty()).then(|| {
        still(move || {
            view! {
                <div class="notice" data-kind="good" role="status">
                    <Icon name="good" />
                    <p>{notice}</p>
                </div>
            }
        })
    })
}
