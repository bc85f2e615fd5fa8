//! Thresholds of the analysis, for each language and kind of content.

use super::{came_back, door};
use crate::page::frame;
use crate::views::brand::Limits;
use leptos::prelude::*;

/// Thresholds of the analysis, for each language and kind of content.
#[component]
pub(super) fn ThresholdsForms(
    /// They.
    thresholds: Vec<Limits>,
) -> impl IntoView {
    let words = wording::brand::brand(frame().lang());
    let forms = thresholds.into_iter().map(|it| view! { <ThresholdsForm it /> });
    view! {
        <section class="box stack" id="thresholds">
            <h2>{words.thresholds}</h2>
            <p class="hint">{words.thresholds_hint}</p>
            {forms.collect_view()}
        </section>
    }
}

/// Thresholds for one language and kind of content.
#[component]
fn ThresholdsForm(it: Limits) -> impl IntoView {
    let frame = frame();
    let words = wording::brand::brand(frame.lang());
    let name = format!("thresholds-{}-{}", it.language, it.kind);
    let back = came_back(&name);
    let kind = (wording::editor::fields::fields(frame.lang()).kind_name)(&it.kind);
    let heading = (words.thresholds_of)((words.language)(&it.language), kind);
    let changed = back || it.values.iter().any(|it| !it.1.is_empty());
    let fields = it.values.into_iter().map(|(measure, decided, usual)| {
        let error = frame.form.error(&measure).filter(|_| back);
        let value = if back { frame.form.value(&measure, &decided) } else { decided };
        // Whoever follows the summary finds the field; other forms have fields of the same name.
        let id = if back { measure.clone() } else { format!("{name}-{measure}") };
        let (hint, wrong) = (format!("{id}-hint"), format!("{id}-error"));
        let described = if error.is_some() { format!("{hint} {wrong}") } else { hint.clone() };
        view! {
            <div class="field">
                <label for=id.clone()>{(words.measure)(&measure)}</label>
                <p class="hint" id=hint>{(words.usual_value)(usual)}</p>
                <input class="input input--number" id=id name=measure inputmode="numeric" value=value aria-describedby=described aria-invalid=error.is_some().then_some("true") />
                {error.map(|reason| view! { <p class="field-error" id=wrong>{reason}</p> })}
            </div>
        }
    });
    let fields = fields.collect_view();
    view! {
        <details class="fold" open=changed>
            <summary>{heading}</summary>
            <form class="stack" method="post" action=door("thresholds")>
                <input type="hidden" name="form" value=name />
                <input type="hidden" name="lang" value=it.language />
                <input type="hidden" name="kind" value=it.kind />
                <div class="measures">{fields}</div>
                <div class="actions"><button class="button" type="submit">{words.save}</button></div>
            </form>
        </details>
    }
}
