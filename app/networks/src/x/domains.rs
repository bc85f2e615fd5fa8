//! Every place of a text where a domain of X's grammar may start, found in one pass.
//!
//! A domain is labels closed by dots, then a top-level domain. The grammar is greedy: the last dot after
//! which a known top-level domain stands wins. That answer is the same for every start inside a chain of
//! labels, so it is worked out once per dot, from right to left.

use super::tld::tld_end;
use super::units::is_domain;

const DOT: u16 = b'.' as u16;
const HYPHEN: u16 = b'-' as u16;
const UNDERSCORE: u16 = b'_' as u16;

struct Dot {
    at: usize,
    /// Where the run of label units before the dot starts.
    run: usize,
    /// The last underscore of that run: a label that holds one is not followed by a top-level domain.
    underscore: Option<usize>,
    /// The unit before the dot may end a label.
    closes: bool,
    /// The end of the top-level domain right after the dot.
    tld: Option<usize>,
    /// The end of the domain when it goes on past the label after this dot.
    beyond: Option<usize>,
}

/// The dots of a text, with what each would end.
pub(crate) struct Domains(Vec<Dot>);

impl Domains {
    /// Reads a text once.
    pub(crate) fn of(text: &[u16]) -> Domains {
        let mut dots = Vec::new();
        let (mut run, mut underscore) = (0, None);
        for (at, &unit) in text.iter().enumerate() {
            match unit {
                DOT => {
                    let closes = at > run && is_domain(text[at - 1]);
                    dots.push(Dot {
                        at,
                        run,
                        underscore,
                        closes,
                        tld: tld_end(text, at + 1),
                        beyond: None,
                    });
                    (run, underscore) = (at + 1, None);
                }
                UNDERSCORE => underscore = Some(at),
                HYPHEN => {}
                _ if is_domain(unit) => {}
                _ => (run, underscore) = (at + 1, None),
            }
        }
        link(text, &mut dots);
        Domains(dots)
    }

    /// No dot, no URL.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Where the labels before a dot start.
    pub(crate) fn run(&self, number: usize) -> Option<usize> {
        self.0.get(number).map(|dot| dot.run)
    }

    /// The number of the first dot at or after `at`, from number `from` on.
    pub(crate) fn next_dot(&self, from: usize, at: usize) -> usize {
        from + self.0[from..].iter().take_while(|dot| dot.at < at).count()
    }

    /// The end of the domain that starts at `at`; `number` is that of the first dot from there on.
    pub(crate) fn end(&self, text: &[u16], at: usize, number: usize) -> Option<usize> {
        let dot = self.0.get(number)?;
        if at < dot.run || at >= dot.at || !dot.closes || !is_domain(text[at]) {
            return None;
        }
        let plain = dot.underscore.is_none_or(|underscore| underscore < at);
        dot.beyond.or(if plain { dot.tld } else { None })
    }
}

fn link(text: &[u16], dots: &mut [Dot]) {
    for number in (0..dots.len().saturating_sub(1)).rev() {
        let (here, next) = (dots[number].at, &dots[number + 1]);
        let chained =
            next.run == here + 1 && next.at > next.run && next.closes && is_domain(text[next.run]);
        if chained {
            let alone = if next.underscore.is_none() { next.tld } else { None };
            dots[number].beyond = next.beyond.or(alone);
        }
    }
}
