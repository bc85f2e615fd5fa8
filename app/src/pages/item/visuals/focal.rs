//! The point every crop keeps: by pointer on the picture, by two sliders on the keyboard.

use crate::page::frame;
use leptos::prelude::*;

/// The picture with its focal point, and two sliders for it.
#[component]
pub(super) fn FocalPoint(
    /// Address of the original.
    source: String,
    /// Its alternative text.
    alt: String,
    /// Pixels across and down.
    size: (u32, u32),
    /// Focal point, in ten-thousandths of the width.
    across: RwSignal<u16>,
    /// Focal point, in ten-thousandths of the height.
    down: RwSignal<u16>,
    /// Whether it can only be read.
    readonly: bool,
) -> impl IntoView {
    let words = wording::visuals::visuals(frame().lang());
    let view_box = format!("0 0 {} {}", size.0, size.1);
    let radius = size.0.max(size.1) / 40;
    let x = move || u64::from(across.get()) * u64::from(size.0) / 10_000;
    let y = move || u64::from(down.get()) * u64::from(size.1) / 10_000;
    let place = move |event: leptos::ev::MouseEvent| {
        if !readonly {
            pointed(&event);
        }
    };
    view! {
        <div class="focal" on:click=place>
            <img src=source alt=alt width=size.0 height=size.1 />
            <svg viewBox=view_box aria-hidden="true">
                <g class="point">
                    <circle cx=move || x().to_string() cy=move || y().to_string() r=radius></circle>
                    <circle cx=move || x().to_string() cy=move || y().to_string() r=radius / 4></circle>
                </g>
            </svg>
        </div>
        <p class="hint">{words.focal_hint}</p>
        <div class="focal-controls">
            <Slider name="across" label=words.across value=across readonly />
            <Slider name="down" label=words.down value=down readonly />
        </div>
    }
}

/// One coordinate.
#[component]
fn Slider(
    /// Name in the form, and id.
    name: &'static str,
    /// The label.
    label: &'static str,
    /// The coordinate, in ten-thousandths.
    value: RwSignal<u16>,
    /// Whether it can only be read.
    readonly: bool,
) -> impl IntoView {
    let first = value.get_untracked();
    view! {
        <div class="field">
            <label for=name>{label}</label>
            <input
                type="range"
                id=name
                name=name
                min="0"
                max="10000"
                step="100"
                value=first.to_string()
                prop:value=move || value.get().to_string()
                disabled=readonly
                on:input=move |event| value.set(event_target_value(&event).parse().unwrap_or(5_000))
                on:keydown=move |event| if name == "down" && !readonly { step(&event, name) }
            />
        </div>
    }
}

/// The arrows move the point where they point: down is more, which browsers take for less.
fn step(event: &leptos::ev::KeyboardEvent, name: &str) {
    let by: i32 = match event.key().as_str() {
        "ArrowDown" => 100,
        "ArrowUp" => -100,
        _ => return,
    };
    event.prevent_default();
    move_slider(name, |at| at + by);
}

/// Moves the focal point to where the picture was clicked.
fn pointed(event: &leptos::ev::MouseEvent) {
    #[cfg(feature = "hydrate")]
    {
        use wasm_bindgen::JsCast;
        let target = event.current_target().and_then(|it| it.dyn_into::<web_sys::Element>().ok());
        if let Some(element) = target {
            let frame = element.get_bounding_client_rect();
            let x = (f64::from(event.client_x()) - frame.left()) / frame.width().max(1.0);
            let y = (f64::from(event.client_y()) - frame.top()) / frame.height().max(1.0);
            let focal = domain::crop::Focal::of_fractions(x, y);
            move_slider("across", |_| focal.across.into());
            move_slider("down", |_| focal.down.into());
        }
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = event;
}

/// Moves a slider as a person does: whoever follows the form hears of it.
fn move_slider(name: &str, to: impl Fn(i32) -> i32) {
    #[cfg(feature = "hydrate")]
    if let Some(slider) = crate::editor::browser::dom::by_id::<web_sys::HtmlInputElement>(name) {
        slider.set_value(&to(slider.value().parse().unwrap_or(5_000)).to_string());
        crate::editor::browser::typing::announce(&slider);
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = (name, to);
}
