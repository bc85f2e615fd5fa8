//! The article editor.

use crate::address::{Address, ItemPage};
use crate::components::asked::AskedFor;
use crate::components::chrome::Chrome;
use crate::components::comment::{Beside, Said};
use crate::components::item_head::ItemHeader;
use crate::components::still::still;
use crate::editor::actions::PageActions;
use crate::editor::desk::Desk;
use crate::editor::meeting::MeetingDialog;
use crate::editor::notices::Notices;
use crate::editor::objective::ObjectiveFields;
use crate::editor::outline::Outline;
use crate::editor::panel::Panel;
use crate::editor::publication::PublicationFields;
use crate::editor::save_status::SaveStatus;
use crate::editor::search::SearchFields;
use crate::editor::sheet::Sheet;
use crate::editor::sign_in::SignInDialog;
use crate::editor::sources::SourceFields;
use crate::editor::toolbar::Toolbar;
use crate::page::frame;
use crate::views;
use leptos::prelude::*;

/// The article editor: one plain form, which scripts make live.
#[component]
pub fn EditPage(it: views::editor::Editor) -> impl IntoView {
    let frame = frame();
    let brand = frame.brand.clone().unwrap_or_default().slug;
    let action = Address::item(&brand, &it.item.code, ItemPage::Edit).to_string();
    let (item, asked, part, save) = (it.item.clone(), it.item.clone(), it.part.clone(), it.save);
    let (writable, lang) = (it.locked.is_none(), frame.lang());
    let (code, talk) = (it.item.code.clone(), it.talk.clone());
    let beside = it.talk.clone();
    let desk = Desk::new(it);
    provide_context(desk);
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| crate::editor::browser::start(desk));
    view! {
        {still(|| view! { <div class="chrome"><Chrome /></div> })}
        <main class="item" id="main">
            {still(|| view! { <ItemHeader item page=ItemPage::Edit /> })}
            {still(move || view! { <h1 class="visually-hidden">{wording::editor::editor(lang).heading}</h1> })}
            <form method="post" action=action id="edit" class="edit" autocomplete="off">
                <input type="hidden" name="part" value=part />
                <input type="hidden" name="seen" value=save.to_string() />
                <div class="editor-bar">
                    <div class="editor-bar-start">
                        <Toolbar />
                        {writable.then(|| still(move || view! {
                            <button class="button without-wasm" type="submit" name="then" value="stay">{wording::editor::editor(lang).save}</button>
                        }))}
                    </div>
                    <SaveStatus />
                    <PageActions />
                </div>
                {still(|| view! { <AskedFor item=asked class="editor-notices" /> })}
                <Notices />
                <div class="editor" id="editor" data-view=move || desk.aside.get().then_some("analysis") data-mode=move || desk.focus.get().then_some("focus")>
                    <Sheet />
                    <div class="editor-side">
                        {still(move || view! { <Beside talk=beside /> })}
                        <Outline />
                        <SearchFields />
                        <PublicationFields />
                        <SourceFields />
                        {still(|| view! { <ObjectiveFields /> })}
                    </div>
                    <Panel />
                </div>
            </form>
            {still(move || view! { <Said code talk /> })}
            <SignInDialog />
            <MeetingDialog />
        </main>
    }
}
