use super::*;

fn typed_at(now: f64) -> Saving {
    let mut saving = Saving::new(7, false);
    saving.edited(now);
    saving
}

#[test]
fn a_pause_sends_and_typing_on_does_not_wait_for_ever() {
    let mut saving = typed_at(1_000.0);
    assert_eq!(saving.due(), Some(2_500.0));
    for step in 1..20 {
        saving.edited(1_000.0 + 1_000.0 * f64::from(step));
    }
    assert_eq!(saving.due(), Some(11_000.0));
}

#[test]
fn saved_is_said_only_of_what_was_acknowledged() {
    let mut saving = typed_at(1_000.0);
    assert_eq!(saving.sent(), 7);
    saving.edited(2_600.0);
    saving.acknowledged(2_700.0, 8);
    assert!(saving.unsaved());
    assert_ne!(saving.status(9_000.0), Status::Saved);
    assert_eq!(saving.sent(), 8);
    saving.acknowledged(9_100.0, 9);
    assert_eq!(saving.status(9_100.0), Status::Saved);
    assert_eq!(saving.due(), None);
}

#[test]
fn only_one_save_is_under_way() {
    let mut saving = typed_at(0.0);
    saving.sent();
    saving.edited(10.0);
    saving.hurry();
    assert_eq!(saving.due(), None);
    saving.acknowledged(20.0, 8);
    assert_eq!(saving.due(), Some(0.0));
}

#[test]
fn a_server_that_is_away_is_asked_less_and_less_often() {
    let mut saving = typed_at(0.0);
    let mut waits = Vec::new();
    let mut now = 2_000.0;
    for _ in 0..9 {
        saving.sent();
        saving.failed(now, Trouble::Unreachable);
        let due = saving.due().expect("another try");
        waits.push(due - now);
        now = due;
    }
    assert_eq!(waits[..3], [1_000.0, 2_000.0, 4_000.0]);
    assert_eq!(waits[8], BACKOFF_MS);
    assert_eq!(saving.status(now), Status::Local);
    saving.online(false);
    assert_eq!(saving.status(now), Status::Offline);
    saving.online(true);
    assert!(saving.due() <= Some(now));
}

#[test]
fn signing_in_replays_the_same_save() {
    let mut saving = typed_at(0.0);
    saving.sent();
    saving.failed(10.0, Trouble::SignedOut);
    assert_eq!((saving.status(10.0), saving.due()), (Status::SignIn, None));
    saving.signed_in();
    assert_eq!(saving.due(), Some(0.0));
    assert_eq!(saving.sent(), 7);
}

#[test]
fn a_conflict_sends_nothing_until_somebody_chose() {
    let mut saving = typed_at(0.0);
    saving.sent();
    saving.failed(10.0, Trouble::Stale);
    saving.edited(20.0);
    saving.hurry();
    assert_eq!((saving.status(30.0), saving.due()), (Status::Stale, None));
    saving.resolved(12);
    assert_eq!(saving.due(), Some(0.0));
    assert_eq!(saving.sent(), 12);
}

#[test]
fn a_refused_text_is_tried_again_once_it_changed() {
    let mut saving = typed_at(0.0);
    saving.sent();
    saving.failed(10.0, Trouble::Refused("trop long".into()));
    assert_eq!((saving.status(10.0), saving.due()), (Status::Refused("trop long".into()), None));
    saving.edited(100.0);
    assert!(saving.due().is_some());
}

#[test]
fn without_a_copy_and_without_a_server_the_text_is_said_to_be_in_danger() {
    let mut saving = typed_at(0.0);
    saving.copied(false);
    assert_eq!(saving.status(1_000.0), Status::NoCopy);
    saving.sent();
    saving.acknowledged(2_000.0, 8);
    assert_eq!(saving.status(2_000.0), Status::Saved);
}

#[test]
fn a_text_that_went_into_review_is_read_only_and_still_unsaved() {
    let mut saving = typed_at(0.0);
    saving.sent();
    saving.failed(10.0, Trouble::Frozen);
    assert_eq!(
        (saving.status(10.0), saving.due(), saving.unsaved()),
        (Status::ReadOnly, None, true)
    );
}
