//! Sign in.

use crate::address::Address;
use crate::components::chrome::Banners;
use crate::components::field::Field;
use crate::components::summary::{Notice, Summary};
use crate::page::frame;
use crate::views::session::Login;
use leptos::prelude::*;

/// Sign in.
#[component]
pub fn LoginPage(it: Login) -> impl IntoView {
    let words = wording::session::session(frame().lang());
    // With a text on its way there is one form that carries it.
    let doors = it.kept.is_empty();
    view! {
        <Entry heading=words.login_heading lead="" wide=false>
            <Notice />
            <form class="stack" method="post" action="/login">
                <Summary />
                <input type="hidden" name="next" value=it.next.clone() />
                <Kept fields=it.kept />
                <Field name="email" label=words.email kind="email" autocomplete="username" required=true />
                <Field name="password" label=words.password kind="password" autocomplete="current-password" required=true />
                <button class="button button--primary button--wide" type="submit">{words.sign_in}</button>
            </form>
            {(!it.demo.is_empty()).then(|| view! { <DemoAccounts accounts=it.demo.clone() next=it.next.clone() doors /> })}
            <p class="entry-foot"><a href=Address::Forgot.to_string()>{words.forgot}</a></p>
        </Entry>
    }
}

/// What was typed elsewhere, on its way through the form.
#[component]
pub fn Kept(fields: Vec<(String, String)>) -> impl IntoView {
    let hidden = |(name, value)| view! { <input type="hidden" name=name value=value /> };
    fields.into_iter().map(hidden).collect_view()
}

/// Who one may be in the demonstration.
#[component]
fn DemoAccounts(
    /// Role, address and password of each.
    accounts: Vec<(String, String, String)>,
    /// Where to go afterwards.
    next: String,
    /// Whether each has a button to come in.
    doors: bool,
) -> impl IntoView {
    let words = wording::session::session(frame().lang());
    let accounts = accounts.into_iter().map(|(role, email, password)| {
        let who = (words.demo_role)(&role);
        view! {
            <li>
                <span><strong>{who}</strong><code>{email.clone()}</code><code>{password.clone()}</code></span>
                {doors.then(|| view! {
                    <form method="post" action="/login">
                        <input type="hidden" name="next" value=next.clone() />
                        <input type="hidden" name="email" value=email />
                        <input type="hidden" name="password" value=password />
                        <button class="button button--s" type="submit">{words.demo_enter}<span class="visually-hidden">" · "{who}</span></button>
                    </form>
                })}
            </li>
        }
    });
    view! {
        <section class="notice" data-kind="info" aria-labelledby="doors">
            <h2 id="doors">{words.demo_accounts}</h2>
            <ul class="doors">{accounts.collect_view()}</ul>
        </section>
    }
}

/// The sheet of paper that every door of the studio is.
#[component]
pub fn Entry(
    /// Heading of the page.
    #[prop(into)]
    heading: String,
    /// One sentence under it; none when empty.
    #[prop(into)]
    lead: String,
    /// Whether the form needs room.
    wide: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <Banners />
        <main class="entry" id="main">
            <div class=if wide { "entry-sheet entry-sheet--wide" } else { "entry-sheet" }>
                <p class="mark mark--l">
                    <svg viewBox="0 0 32 32" aria-hidden="true"><use href="/icons.svg#mark"></use></svg>
                    "Marbre"
                </p>
                <h1>{heading}</h1>
                {(!lead.is_empty()).then(|| view! { <p>{lead}</p> })}
                {children()}
            </div>
        </main>
    }
}
