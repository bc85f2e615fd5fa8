//! English participles, by what they do after be. Our own lists, sorted.

/// Participles that do not end in -ed.
#[rustfmt::skip]
pub(super) const IRREGULAR: &[&str] = &[
    "beaten", "become", "begun", "bent", "bet", "bitten", "bled", "blown", "born", "bought", "bound",
    "bred", "broadcast", "broken", "brought", "built", "burnt", "burst", "cast", "caught", "chosen",
    "clung", "cost", "cut", "dealt", "done", "drawn", "driven", "drunk", "dug", "eaten", "fallen", "fed",
    "felt", "forbidden", "forecast", "foreseen", "forgiven", "forgone", "forgotten", "fought", "found",
    "frozen", "given", "ground", "grown", "heard", "held", "hidden", "hit", "hung", "hurt", "kept", "knit",
    "known", "laid", "learnt", "led", "left", "lent", "let", "lit", "lost", "made", "meant", "met",
    "mistaken", "misunderstood", "mown", "outdone", "overcome", "overdone", "overheard", "overtaken",
    "overthrown", "paid", "proven", "put", "quit", "read", "rebuilt", "redone", "resold", "retold",
    "rewritten", "ridden", "run", "rung", "said", "sawn", "seen", "sent", "set", "sewn", "shaken", "shaven",
    "shed", "shone", "shot", "shown", "shrunk", "shut", "slain", "slid", "sold", "sought", "sown", "spelt",
    "spent", "spilt", "split", "spoilt", "spoken", "spread", "spun", "stolen", "struck", "stuck", "stung",
    "sung", "sunk", "swept", "swollen", "sworn", "swum", "swung", "taken", "taught", "thought", "thrown",
    "thrust", "told", "torn", "underpaid", "understood", "undertaken", "undone", "upheld", "withdrawn",
    "withheld", "woken", "won", "worn", "wound", "woven", "written",
];

/// After be or get without an agent, these say how something is.
#[rustfmt::skip]
pub(super) const STATES: &[&str] = &[
    "accustomed", "addicted", "advanced", "aged", "alarmed", "amazed", "amused", "annoyed", "armed",
    "ashamed", "assorted", "astonished", "attached", "based", "become", "beloved", "blessed", "bored",
    "born", "bound", "committed", "complicated", "concerned", "confused", "convinced", "crooked", "crowded",
    "dated", "dedicated", "delighted", "depressed", "deserted", "detailed", "determined", "devoted",
    "disabled", "disappointed", "disgusted", "disorganised", "disorganized", "divorced", "done", "dressed",
    "drunk", "educated", "embarrassed", "engaged", "excited", "exhausted", "experienced", "fascinated",
    "fixed", "frightened", "frustrated", "gifted", "gone", "heartbroken", "horrified", "hurt", "impressed",
    "inclined", "inexperienced", "inspired", "interested", "interrelated", "intrigued", "involved",
    "irritated", "jagged", "known", "learned", "left", "limited", "located", "lost", "married", "mistaken",
    "mixed", "motivated", "moved", "naked", "opposed", "organised", "organized", "outdated", "overwhelmed",
    "pleased", "prepared", "puzzled", "qualified", "ragged", "related", "relaxed", "retired", "rugged",
    "ruined", "sacred", "satisfied", "scared", "seated", "set", "shocked", "situated", "skilled",
    "sophisticated", "spoiled", "spoilt", "stressed", "stuck", "stunned", "sunburned", "sunburnt", "sunken",
    "supposed", "surprised", "swollen", "talented", "terrified", "thrilled", "tired", "touched",
    "unaffected", "unchanged", "undecided", "unexpected", "unfinished", "unimpressed", "uninterested",
    "united", "unknown", "unlimited", "unmarried", "unprepared", "unskilled", "upset", "used", "varied",
    "well-known", "wicked", "worn", "worried", "wrinkled",
];

/// After a simple form of be these say how something is; after been or being, what is done to it.
#[rustfmt::skip]
pub(super) const RESULTS: &[&str] = &[
    "bent", "broken", "burned", "burnt", "closed", "finished", "frozen", "lit", "locked", "parked", "shut",
    "split", "unlocked",
];

/// Words in -ed that are no participle.
#[rustfmt::skip]
pub(super) const NOT_PARTICIPLES: &[&str] = &[
    "agreed", "bed", "biped", "bleed", "breed", "deed", "embed", "exceed", "feed", "hundred", "indeed",
    "infrared", "kindred", "led", "moped", "naked", "need", "proceed", "red", "sacred", "seed", "shed",
    "sped", "speed", "succeed", "succeeded", "weed",
];
