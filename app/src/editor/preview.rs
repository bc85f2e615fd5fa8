//! The article as readers will see it.

use super::desk::desk;
use super::fields::ArticleFields;
use crate::page::frame;
use crate::views::editor::Picture;
use leptos::prelude::*;
use prose::render_with;

/// The reading pane; empty while it is not shown, so that typing pays nothing for it.
#[component]
pub fn Preview() -> impl IntoView {
    let desk = desk();
    let brand = frame().brand.unwrap_or_default().slug;
    let code = desk.view.with_value(|it| it.item.code.clone());
    let base = format!("/b/{brand}/items/{code}/pictures/");
    view! {
        <article class="reading" id="preview" tabindex="-1" data-away=move || (!desk.preview.get()).to_string()>
            {move || desk.preview.get().then(|| article(&desk.fields.get(), &desk.context.get_value().pictures, &base))}
        </article>
    }
}

fn article(it: &ArticleFields, pictures: &[Picture], base: &str) -> impl IntoView + use<> {
    let known = |name: &str| pictures.iter().find(|it| it.name == name);
    let address = |name: &str| known(name).map(|it| format!("{base}{}", it.name));
    let body = render_with(&it.body, &address).into_string();
    let featured = known(&it.featured).cloned();
    let source = featured.as_ref().map(|it| format!("{base}{}", it.name));
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
