//! Comments with the answers to them: open ones first, settled ones folded below.

use super::field::FieldError;
use super::icon::Icon;
use super::person::Person;
use super::text_area::TextArea;
use crate::address::{Address, ItemPage};
use crate::page::frame;
use crate::views::comments::{Proposed, Reply, Talk, Thread};
use leptos::prelude::*;

/// Every comment, and what may be done with each.
#[component]
pub fn Threads(
    /// The item's piece of the address.
    code: String,
    /// What people said.
    talk: Talk,
) -> impl IntoView {
    let words = wording::comments::comments(frame().lang());
    let may = talk.may_comment;
    let (open, resolved): (Vec<Thread>, Vec<Thread>) =
        talk.threads.into_iter().partition(|it| it.resolved.is_empty());
    let said = match (open.is_empty(), resolved.is_empty()) {
        (true, true) => words.none,
        (true, false) => words.all_resolved,
        (false, _) => "",
    };
    let count = resolved.len();
    view! {
        {(!said.is_empty()).then(|| view! { <p class="hint">{said}</p> })}
        {(!open.is_empty()).then(|| view! { <ThreadList code=code.clone() threads=open may=may /> })}
        {(count > 0).then(|| view! {
            <details class="fold" data-resolved="">
                <summary><Icon name="tick" />{(words.resolved)(count)}</summary>
                <ThreadList code=code.clone() threads=resolved may=may />
            </details>
        })}
    }
}

/// The comments under a text that is being written, folded away while nothing is open. One element, which
/// is hidden when nobody said anything.
#[component]
pub fn Said(
    /// The item's piece of the address.
    code: String,
    /// What people said.
    talk: Talk,
) -> impl IntoView {
    let words = wording::comments::comments(frame().lang());
    let nothing = talk.threads.is_empty();
    let open = talk.threads.iter().filter(|it| it.resolved.is_empty()).count();
    let some = open > 0;
    let count = (words.open)(u64::try_from(open).unwrap_or(u64::MAX));
    view! {
        <section class="said" id="comments" aria-label=words.heading hidden=nothing>
            <details class="fold" open=some>
                <summary><Icon name="comment" />{words.heading}<span class="hint">{count}</span></summary>
                <div class="stack"><Threads code talk /></div>
            </details>
        </section>
    }
}

/// The open comments beside a text that is being written: what each is about and says, the way to its
/// passage, and the way to where it is answered. One element, which is hidden when nothing is open.
#[component]
pub fn Beside(
    /// What people said.
    talk: Talk,
) -> impl IntoView {
    let words = wording::comments::comments(frame().lang());
    let open: Vec<Thread> = talk.threads.into_iter().filter(|it| it.resolved.is_empty()).collect();
    let nothing = open.is_empty();
    let lines = open.into_iter().map(|it| {
        let answer = format!("#comment-{}", it.id);
        view! {
            <li class="comment">
                <p class="comment-head"><Person name=it.by.clone() /></p>
                {(!it.quote.is_empty()).then(|| view! { <Quotation it=it.clone() /> })}
                {it.suggestion.clone().map(|it| view! { <Change it /> })}
                {(!it.body.is_empty()).then(|| view! { <p class="comment-body" dir="auto">{it.body.clone()}</p> })}
                <a class="comment-way" href=answer>{words.answer_below}</a>
            </li>
        }
    });
    view! {
        <section class="stack stack--s" aria-label=words.beside hidden=nothing>
            <h2>{words.beside}</h2>
            <ul class="comments">{lines.collect_view()}</ul>
        </section>
    }
}

/// Some comments.
#[component]
fn ThreadList(code: String, threads: Vec<Thread>, may: bool) -> impl IntoView {
    let all = threads.into_iter().map(|it| view! { <ThreadView code=code.clone() it may=may /> });
    view! { <ul class="comments">{all.collect_view()}</ul> }
}

/// One comment and the answers to it.
#[component]
fn ThreadView(code: String, it: Thread, may: bool) -> impl IntoView {
    let settled = !it.resolved.is_empty();
    let replies = it.replies.iter().cloned().map(|it| view! { <ReplyView it /> });
    view! {
        <li class="comment" id=format!("comment-{}", it.id) data-state=settled.then_some("resolved")>
            <p class="comment-head"><Person name=it.by.clone() /><time>{it.at.clone()}</time></p>
            {(!it.about.is_empty()).then(|| view! { <p class="hint">{it.about.clone()}</p> })}
            {(!it.quote.is_empty() && (it.suggestion.is_none() || !it.gone.is_empty() || !it.href.is_empty())).then(|| view! { <Quotation it=it.clone() /> })}
            {it.suggestion.clone().map(|it| view! { <Change it /> })}
            {(!it.body.is_empty()).then(|| view! { <p class="comment-body" dir="auto">{it.body.clone()}</p> })}
            {(!it.replies.is_empty()).then(|| view! { <ul class="comment-replies">{replies.collect_view()}</ul> })}
            {settled.then(|| view! { <p class="hint"><Icon name="tick" />" "{it.resolved.clone()}</p> })}
            {may.then(|| view! { <Answering code=code it=it.clone() /> })}
        </li>
    }
}

/// The passage a comment is about, and the way to it.
#[component]
fn Quotation(it: Thread) -> impl IntoView {
    let words = wording::comments::comments(frame().lang());
    let way = (!it.href.is_empty() && it.gone.is_empty()).then(|| {
        let number = it.number.map(|it| format!("{it}. ")).unwrap_or_default();
        let passage = (!it.words.is_empty()).then(|| (it.words.clone(), it.before.to_string()));
        let (passage, before) = passage.unzip();
        view! { <a class="comment-way" href=it.href.clone() data-words=passage data-before=before>{number}{words.to_passage}</a> }
    });
    view! {
        {it.suggestion.is_none().then(|| view! { <blockquote dir="auto">{it.quote.clone()}</blockquote> })}
        {(!it.gone.is_empty()).then(|| view! { <p class="comment-gone"><Icon name="improve" />" "{it.gone.clone()}</p> })}
        {way}
    }
}

/// What a suggestion would change, word by word, and what was decided about it.
#[component]
fn Change(it: Proposed) -> impl IntoView {
    let lang = frame().lang();
    let words = wording::comments::comments(lang);
    let (added, removed) = {
        let words = wording::review::review(lang);
        (words.added, words.removed)
    };
    let pieces = it.pieces.into_iter().map(|it| match it.kind.as_str() {
        "added" => {
            view! { <ins><span class="visually-hidden">{added}</span>{it.text}</ins> }.into_any()
        }
        "removed" => {
            view! { <del><span class="visually-hidden">{removed}</span>{it.text}</del> }.into_any()
        }
        _ => it.text.into_any(),
    });
    view! {
        <p class="hint">{words.suggestion}</p>
        <p class="comment-change diff-words" dir="auto">{pieces.collect_view()}</p>
        {(!it.decided.is_empty()).then(|| view! { <p class="hint">{it.decided.clone()}</p> })}
    }
}

/// One answer.
#[component]
fn ReplyView(it: Reply) -> impl IntoView {
    view! {
        <li>
            <p class="comment-head"><Person name=it.by.clone() /><time>{it.at.clone()}</time></p>
            <p class="comment-body" dir="auto">{it.body}</p>
        </li>
    }
}

/// What may be done with a comment: answer it, settle it, open it again.
#[component]
fn Answering(code: String, it: Thread) -> impl IntoView {
    let frame = frame();
    let words = wording::comments::comments(frame.lang());
    let brand = frame.brand.clone().unwrap_or_default().slug;
    let review = Address::item(&brand, &code, ItemPage::Review).to_string();
    let open = it.suggestion.clone().filter(|proposed| proposed.open && it.resolved.is_empty());
    let (label, named, door) = if it.resolved.is_empty() {
        (words.resolve, (words.resolve_of)(&it.by), "resolve")
    } else {
        (words.reopen, (words.reopen_of)(&it.by), "reopen")
    };
    view! {
        <div class="comment-actions">
            <AnswerForm action=format!("{review}/reply") it=it.clone() />
            {open.clone().map(|proposed| view! { <Deciding review=review.clone() it=it.clone() proposed /> })}
            {(it.may_settle && open.is_none()).then(|| view! {
                <form method="post" action=format!("{review}/{door}")>
                    <input type="hidden" name="thread" value=it.id.clone() />
                    <input type="hidden" name="from" value=it.from.clone() />
                    <button class="button button--s" type="submit" aria-label=named>{label}</button>
                </form>
            })}
        </div>
    }
}

/// What may be done with a suggestion: accept it in one step, or refuse it with a word.
#[component]
fn Deciding(review: String, it: Thread, proposed: Proposed) -> impl IntoView {
    let words = wording::comments::comments(frame().lang());
    let id = format!("why-{}", it.id);
    let waits = proposed.may_accept && proposed.frozen;
    view! {
        {(proposed.may_accept && !proposed.frozen && it.gone.is_empty()).then(|| view! {
            <form method="post" action=format!("{review}/accept")>
                <input type="hidden" name="thread" value=it.id.clone() />
                    <input type="hidden" name="from" value=it.from.clone() />
                <button class="button button--s button--primary" type="submit" aria-label=(words.accept_of)(&it.by)>{words.accept}</button>
            </form>
        })}
        {it.may_settle.then(|| view! {
            <details class="comment-answer">
                <summary class="button button--s" aria-label=(words.refuse_of)(&it.by)>{words.refuse}</summary>
                <form class="stack" method="post" action=format!("{review}/refuse")>
                    <input type="hidden" name="thread" value=it.id.clone() />
                    <input type="hidden" name="from" value=it.from.clone() />
                    <div class="field">
                        <label for=id.clone()>{words.why}</label>
                        <TextArea name="reply" id=id value="" rows=2 />
                    </div>
                    <div class="actions"><button class="button button--s" type="submit">{words.refuse}</button></div>
                </form>
            </details>
        })}
        {waits.then(|| view! { <p class="hint lock"><Icon name="lock" />{words.frozen}</p> })}
    }
}

/// An answer to a comment; what was refused is in it again.
#[component]
fn AnswerForm(action: String, it: Thread) -> impl IntoView {
    let frame = frame();
    let words = wording::comments::comments(frame.lang());
    let own = frame.form.value("thread", "") == it.id;
    let typed = if own { frame.form.value("reply", "") } else { String::new() };
    let error = frame.form.error("reply").filter(|_| own);
    let open = error.is_some() || !typed.is_empty();
    // Where something was refused, the field has the name that the summary links to.
    let id = if own { "reply".to_owned() } else { format!("reply-{}", it.id) };
    let whose = frame.person.clone().unwrap_or_default().id;
    view! {
        <details class="comment-answer" open=open>
            <summary class="button button--s" aria-label=(words.reply_to)(&it.by)>{words.reply}</summary>
            <form class="stack" method="post" action=action data-keep=format!("{whose} {}", it.id) data-sent=format!("done=replied&thread={}", it.id)>
                <input type="hidden" name="thread" value=it.id.clone() />
                    <input type="hidden" name="from" value=it.from.clone() />
                <div class="field">
                    <label for=id.clone()>{(words.answer)(&it.by)}</label>
                    <TextArea name="reply" id=id value=typed rows=3 required=true invalid=error.is_some() />
                    <FieldError name="reply" error />
                </div>
                <div class="actions"><button class="button button--s" type="submit">{words.send}</button></div>
            </form>
        </details>
    }
}
