//! The poll of a post, with what its network will not take of it.

use crate::components::icon::Icon;
use crate::page::frame;
use domain::content::Poll;
use leptos::prelude::*;
use networks::{PollRules, poll_problems};
use wording::Lang;

/// Minutes that are offered, as far as a network takes them.
const OFFERED: [u32; 12] = [0, 5, 10, 30, 60, 360, 720, 1_440, 4_320, 10_080, 20_160, 43_200];

/// The fields of a poll, folded away until there is one.
#[component]
pub(super) fn PollFields(
    /// What the network takes.
    rules: PollRules,
    /// What is typed.
    poll: RwSignal<Option<Poll>>,
    /// Id of the post.
    part: String,
    /// Whether it can only be read.
    readonly: bool,
) -> impl IntoView {
    let lang = frame().lang();
    let words = wording::posts::posts(lang);
    let first = poll.get_untracked();
    let open = first.is_some();
    let first = first.unwrap_or_default();
    let most = usize::try_from(rules.options.1).unwrap_or(0).max(first.options.len());
    let usual = if open { first.minutes } else { usual(&rules) };
    let question = RwSignal::new(first.question.clone());
    let options = RwSignal::new((0..most).map(|at| option(&first, at)).collect::<Vec<_>>());
    let minutes = RwSignal::new(usual);
    Effect::new(move |_| {
        poll.set(Poll::typed(&question.read(), options.get(), minutes.get()));
    });
    let asked = rules.question_length.map(|_| {
        let id = format!("question-{part}");
        view! {
            <div class="field">
                <label for=id.clone()>{words.poll_question}</label>
                <input class="input" id=id name="poll_question" value=first.question.clone() readonly=readonly on:input=move |event| question.set(event_target_value(&event)) />
            </div>
        }
    });
    let lines = (0..most).map(|at| {
        let id = format!("option-{part}-{at}");
        let changed = move |event| {
            options.update(|it| if let Some(it) = it.get_mut(at) { *it = event_target_value(&event) });
        };
        view! {
            <div class="field">
                <label for=id.clone()>{(words.poll_option)(at + 1)}</label>
                <input class="input" id=id name="poll_option" value=option(&first, at) readonly=readonly on:input=changed />
            </div>
        }
    });
    let lasts = format!("lasts-{part}");
    let times = offered(&rules, usual).into_iter().map(|it| {
        view! { <option value=it.to_string() selected=it == usual>{lasting(it, lang)}</option> }
    });
    let longest = move |event| minutes.set(event_target_value(&event).parse().unwrap_or_default());
    let problems = move || {
        let found = poll.read().as_ref().map(|it| said(&rules, it, lang)).unwrap_or_default();
        let lines = found
            .into_iter()
            .map(|it| view! { <li data-verdict="problem"><Icon name="problem" /><p>{it}</p></li> })
            .collect_view();
        view! { <ul class="checks" aria-label=words.poll>{lines}</ul> }
    };
    view! {
        <details class="fold" id=format!("poll-{part}") open=open>
            <summary>{words.poll}</summary>
            <div class="stack stack--s">
                {asked}
                <div class="poll-options">{lines.collect_view()}</div>
                <div class="field">
                    <label for=lasts.clone()>{words.poll_lasts}</label>
                    <select class="input" id=lasts name="poll_minutes" disabled=readonly on:change=longest>{times.collect_view()}</select>
                </div>
                {problems}
            </div>
        </details>
    }
}

fn option(poll: &Poll, at: usize) -> String {
    poll.options.get(at).cloned().unwrap_or_default()
}

/// What the network will not take.
fn said(rules: &PollRules, poll: &Poll, lang: Lang) -> Vec<String> {
    let options: Vec<&str> = poll.options.iter().map(String::as_str).collect();
    let asked =
        networks::Poll { question: &poll.question, options: &options, minutes: poll.minutes };
    poll_problems(rules, &asked).into_iter().map(|it| it.said(lang)).collect()
}

/// How long it may stay open, and how long it does already.
fn offered(rules: &PollRules, stored: u32) -> Vec<u32> {
    let (least, most) = rules.minutes;
    let mut times: Vec<u32> =
        OFFERED.into_iter().filter(|it| (least..=most).contains(it)).collect();
    if !times.contains(&stored) {
        times.push(stored);
        times.sort_unstable();
    }
    times
}

/// A day, or the time nearest to it that the network takes.
fn usual(rules: &PollRules) -> u32 {
    1_440.clamp(rules.minutes.0, rules.minutes.1)
}

/// `3 days`, `6 hours`, `30 minutes`.
pub(super) fn lasting(minutes: u32, lang: Lang) -> String {
    let words = wording::posts::posts(lang);
    match minutes {
        0 => words.poll_open.to_owned(),
        it if it % 1_440 == 0 => (words.days)(it / 1_440),
        it if it % 60 == 0 => (words.hours)(it / 60),
        it => (words.minutes)(it),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_time_offered_is_one_the_network_takes() {
        for network in networks::all() {
            let Some(rules) = &network.poll else { continue };
            let times = offered(rules, usual(rules));
            assert!(!times.is_empty(), "{}", network.id);
            for minutes in times {
                let poll =
                    Poll { question: "Q".into(), options: vec!["a".into(), "b".into()], minutes };
                assert_eq!(said(rules, &poll, Lang::En), Vec::<String>::new(), "{}", network.id);
            }
        }
    }

    #[test]
    fn what_lasts_is_said_in_its_largest_unit() {
        let said = |minutes| lasting(minutes, Lang::En);
        assert_eq!([said(30), said(360), said(4_320)], ["30 minutes", "6 hours", "3 days"]);
        assert_eq!(lasting(1_440, Lang::Fr), "1\u{a0}jour");
    }
}
