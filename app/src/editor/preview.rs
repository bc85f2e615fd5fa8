//! The article as readers will see it.

use super::desk::desk;
use engine::fields::ArticleFields;
use engine::read::Context;
use leptos::prelude::*;

/// The reading pane; empty while it is not shown, so that typing pays nothing for it.
#[component]
pub fn Preview() -> impl IntoView {
    let desk = desk();
    view! {
        <article class="reading" id="preview" tabindex="-1" data-away=move || (!desk.preview.get()).to_string()>
            {move || desk.preview.get().then(|| {
                let body = desk.reading.with(|it| it.rendered.clone());
                article(&desk.fields.get(), &desk.context.get_value(), body)
            })}
        </article>
    }
}

fn article(it: &ArticleFields, context: &Context, body: String) -> impl IntoView + use<> {
    let featured = context.pictures.iter().find(|picture| picture.name == it.featured).cloned();
    let source = featured.as_ref().map(|it| format!("{}{}", context.pictures_at, it.name));
    view! {
        <h1>{it.title.clone()}</h1>
        {(!it.standfirst.trim().is_empty()).then(|| view! { <p class="standfirst">{it.standfirst.clone()}</p> })}
        {featured.map(|picture| {
            let line = [picture.caption, picture.credit].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ");
            view! {
                <figure>
                    <img src=source alt=picture.alt />
                    {(!line.is_empty()).then(|| view! { <figcaption>{line.clone()}</figcaption> })}
                </figure>
            }
        })}
        <div class="reading-body" inner_html=body></div>
    }
}
