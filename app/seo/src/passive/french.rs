//! The French passive: être and a participle, or `se faire` and an infinitive.

mod participles;

use super::{Found, after_aside, before, before_aside, clause_ends, folded};
use prose::{Sieve, Words};

use crate::keyphrase::tokens::{Glue, Token};
use participles::{ADJECTIVES, IRREGULAR, MOVEMENT, NOT_PARTICIPLES, RESULTS, STATES, UNDERGONE};

/// Simple forms of être, folded and sorted.
const ETRE: Words = Words::of(
    "es est etaient etais etait etant etes etiez etions etre fumes furent fus fusse fussent fut \
     sera serai seraient serais serait seras serez seriez serions serons seront soient sois soit \
     sommes sont soyez soyons suis",
);

/// Forms of avoir, folded and sorted.
const AVOIR: Words = Words::of(
    "a ai aie aient aies ait as aura aurai auraient aurais aurait auras aurez auriez aurions aurons \
     auront avaient avais avait avez aviez avions avoir avons ayant ayez ayons eu eurent eut ont",
);

/// Words that may stand between être and its participle, folded and sorted.
const BETWEEN: Words = Words::of(
    "a abord ailleurs ainsi alors aujourd'hui aussi aussitot autrefois beaucoup bel bien ca ce \
     cependant d deja depuis desormais donc elle elles en encore enfin ensuite et eux exemple fait \
     guere hier ici il ils jamais je jour juste la longtemps maintenant mal meme memes mieux moins \
     ni nous on par parfois partout pas peine peu plus point pourtant presque puis rarement rien \
     seulement si soudain souvent t tot toujours tous tout toute toutes tres trop tu vite vous \
     vraiment y",
);

/// Words after `par` that make no agent, folded and sorted.
const NO_AGENT: Words = Words::of(
    "ailleurs an avance avion consequent contre courrier defaut erreur exemple hasard heure ici \
     jour la mail minute mois personne rapport route seconde semaine suite telephone terre train",
);

/// Forms of faire, folded.
const FAIRE: Words = Words::of(
    "faire faisaient faisait faisant fait faites fasse fera ferait feront firent fit font",
);

static AUXILIARIES: Sieve = Sieve::of(ETRE).with_all(FAIRE).with("ete");

/// The passive whose auxiliary is the token at `at`.
pub(super) fn at(text: &str, tokens: &[Token<'_>], at: usize) -> Option<Found> {
    if !AUXILIARIES.may_hold(folded(tokens, at)) {
        return None;
    }
    undergone(text, tokens, at).or_else(|| with_etre(text, tokens, at))
}

fn with_etre(text: &str, tokens: &[Token<'_>], at: usize) -> Option<Found> {
    if set_phrase(tokens, at) {
        return None;
    }
    let compound = folded(tokens, at) == "ete" && has_avoir(text, tokens, at);
    if !compound && !simple_etre(text, tokens, at) || pronominal(tokens, at) {
        return None;
    }
    let last = participle(text, tokens, at)?;
    // `vidée et nettoyée`: either of two participles tells what is done.
    let joined = (matches!(folded(tokens, last + 1), "et" | "puis") && last + 2 < tokens.len())
        .then_some(last + 2)
        .filter(|next| is_participle(text, &tokens[*next]));
    [Some(last), joined]
        .into_iter()
        .flatten()
        .find(|last| is_done(text, tokens, at, *last, compound))
        .map(|last| Found { first: at, last })
}

/// Whether être at `at` and the participle at `last` tell what is done rather than how something is or
/// where it went.
fn is_done(text: &str, tokens: &[Token<'_>], at: usize, last: usize, compound: bool) -> bool {
    let stem = base(text, &tokens[last]);
    let agent = agent(text, tokens, last);
    let state = STATES.holds(&stem);
    let result = RESULTS.holds(&stem);
    // `a été ouvert` and `fut ouvert` tell an event, `est ouvert` a state.
    let word = folded(tokens, at);
    let known = stem == "connu" && word.starts_with("ser");
    let next = folded(tokens, last + 1);
    let told = compound
        || known
        || matches!(word, "fut" | "furent")
        // `moulu puis tassé`
        || state && next == "puis"
        || announced(word, &stem);
    // `doit être bien cuit` says how.
    let modal = word == "etre" && after_modal(tokens, at) && before(tokens, last, 1) != "bien";
    let dynamic = told || modal;
    let event = (at + 1..last).chain([last + 1]).any(|near| tells_event(text, tokens, near, last))
        || !matches!(stem.as_str(), "clos" | "fermé" | "ouvert") && habit(text, tokens, last);
    let subject = before(tokens, at, 1);
    let presents = matches!(subject, "c" | "ce")
        && !compound
        && !matches!(before(tokens, at, 2), "que" | "qu");
    // `apprécié des enfants`
    let much = (at + 1..last).any(|it| matches!(folded(tokens, it), "moins" | "plus" | "tres"));
    let all = next == "de" && matches!(folded(tokens, last + 2), "chacun" | "tous" | "toutes");
    let agent = agent || all || !much && stem == "apprécié" && matches!(next, "de" | "des" | "du");
    match () {
        // `passé par la porte`: the way, not who does it.
        () if MOVEMENT.holds(&stem) => {
            let carried = CARRIED.contains(&stem.as_str());
            let done = modal || agent && !through(tokens, last) || whipped(tokens, last);
            compound || carried && done || ordered(tokens, at, &stem)
        }
        () if agent => told || MOODS.binary_search(&stem.as_str()).is_err(),
        () if presents || stem == "fait" && next == "pour" => false,
        () if state => (dynamic || WORKED.holds(&stem) && event) && !ADJECTIVES.holds(&stem),
        () if result => dynamic || event,
        () => true,
    }
}

/// Verbs of movement for what one carries as well: `être monté par le livreur`.
const CARRIED: [&str; 8] =
    ["descendu", "monté", "redescendu", "remonté", "rentré", "ressorti", "retourné", "sorti"];

/// States of what is worked on, folded or in é: `est moulu à la demande`.
const WORKED: Words = Words::of("cuit doré moulu peuplé planté pressé salé sucré élevé épicé");

/// `sorti par la porte`: the way, not who does it.
fn through(tokens: &[Token<'_>], participle: usize) -> bool {
    const WAYS: Words = Words::of(
        "ascenseur autoroute avion balcon chemin cheminee col cour est fenetre fenetres garage grille \
         mer nord ouest porte portes route rue sortie sud toit train trappe voie",
    );
    (participle + 1..participle + 5).any(|at| WAYS.holds(folded(tokens, at)))
}

/// `montés en neige`.
fn whipped(tokens: &[Token<'_>], participle: usize) -> bool {
    folded(tokens, participle + 1) == "en"
        && matches!(folded(tokens, participle + 2), "chantilly" | "neige")
}

/// `vidée chaque automne`, `pressées à froid`: what is done again and again, or in a workshop.
fn habit(text: &str, tokens: &[Token<'_>], participle: usize) -> bool {
    const HABITS: [&str; 10] = [
        "a chaud",
        "a froid",
        "a la demande",
        "a la main",
        "au feu",
        "chaque",
        "en usine",
        "matin et soir",
        "tous les",
        "toutes les",
    ];
    (participle + 1..(participle + 6).min(tokens.len()))
        .take_while(|at| !clause_ends(text, tokens, *at))
        .any(|at| HABITS.iter().any(|phrase| spells(tokens, at, phrase).is_some()))
}

/// The token after a phrase that the tokens from `at` on spell.
fn spells(tokens: &[Token<'_>], at: usize, phrase: &str) -> Option<usize> {
    let mut next = at;
    let spelled = phrase.split(' ').all(|word| {
        next += 1;
        folded(tokens, next - 1) == word
    });
    spelled.then_some(next)
}

/// `étant donné que`, `cela étant dit`, `étant entendu que`; and the sums of `les sommes versées`.
fn set_phrase(tokens: &[Token<'_>], at: usize) -> bool {
    const OWNERS: Words = Words::of(
        "aux certaines ces d de des grandes grosses les leurs mes nos petites plusieurs quelles ses \
         tes toutes vos",
    );
    match folded(tokens, at) {
        "etant" => matches!(
            folded(tokens, at + 1),
            "dit" | "donne" | "donnee" | "donnees" | "donnes" | "entendu"
        ),
        "sommes" => OWNERS.holds(before(tokens, at, 1)),
        "fut" => matches!(before(tokens, at, 1), "chaque" | "ce" | "du" | "un"),
        _ => false,
    }
}

/// `sera installé`, `seront orientés`: what will be done; `sera fermé` says how it will be.
fn announced(etre: &str, stem: &str) -> bool {
    const DONE: Words = Words::of(
        "accroché achevé adapté ancré attaché bloqué branché ciblé collé concentré divisé débloqué \
     débranché décidé décoré dégagé démonté déterminé développé enfermé espacé informatisé installé \
     isolé limité mesuré orienté percé plié posé rangé recouvert rempli réservé scellé serré \
     suspendu séché vidé vissé équilibré équipé",
    );
    etre.starts_with("ser") && DONE.holds(stem)
}

/// What one is by something, rather than what it does: `intéressé par`.
const MOODS: &[&str] = &["concerné", "intéressé", "obsédé", "passionné", "préoccupé"];

/// Adverbs that tell an event, folded and sorted: `sont ensuite coupés`.
const EVENTS: Words = Words::of(
    "abord alors aussitot automatiquement ensuite immediatement progressivement puis rapidement \
     regulierement soudain soudainement subitement systematiquement",
);

/// Whether an adverb near the participle tells an event: before it, or right after it.
fn tells_event(text: &str, tokens: &[Token<'_>], at: usize, participle: usize) -> bool {
    EVENTS.holds(folded(tokens, at)) && (at < participle || !clause_ends(text, tokens, at))
}

/// `doit être`, `ne pourront pas être`, `vient d’être`, `va être`, `aurait dû être`: what is to be done, not how something
/// is.
fn after_modal(tokens: &[Token<'_>], at: usize) -> bool {
    let modal = |word: &str| {
        ["doi", "dev", "pourr", "peu", "pouv", "pui", "vien"]
            .iter()
            .any(|stem| word.starts_with(stem))
            && !matches!(word, "peu" | "puis" | "devant" | "devis" | "devoirs")
    };
    let going = |word: &str| {
        matches!(word, "va" | "vais" | "vas" | "vont" | "allons" | "allez" | "allait" | "allaient")
    };
    let had = |back: usize| {
        matches!(before(tokens, at, back), "du" | "pu")
            && (1..=3).any(|more| AVOIR.holds(before(tokens, at, back + more)))
    };
    let tells = |back: usize| {
        let word = before(tokens, at, back);
        modal(word) || going(word) || had(back)
    };
    let found = (1..=5).find(|back| tells(*back));
    let light = |word: &str| BETWEEN.holds(word) || word == "toutefois" || is_adverb(word);
    found.is_some_and(|found| (1..found).all(|back| light(before(tokens, at, back))))
}

/// `a été`, `n’ont pas été`, `a-t-elle finalement été`: avoir a few words before, an aside between commas left out.
fn has_avoir(text: &str, tokens: &[Token<'_>], at: usize) -> bool {
    let at = before_aside(text, tokens, at);
    let light = |back: usize| {
        let word = before(tokens, at, back);
        BETWEEN.holds(word) || is_adverb(word)
    };
    (1..=5).any(|back| AVOIR.holds(before(tokens, at, back)) && (1..back).all(light))
}

fn is_adverb(word: &str) -> bool {
    word.ends_with("ment") && word.len() > 6
}

/// Phrases that may stand between être and its participle, folded.
const PHRASES: [&str; 32] = [
    "a jamais",
    "a nouveau",
    "a plusieurs reprises",
    "a raison",
    "a temps",
    "a tort",
    "au prealable",
    "d office",
    "de fait",
    "de moins en moins",
    "de nouveau",
    "de plus en plus",
    "de preference",
    "de temps en temps",
    "en aucun cas",
    "en aucune facon",
    "en aucune maniere",
    "en effet",
    "en grande partie",
    "en moyenne",
    "en outre",
    "en partie",
    "en priorite",
    "en vain",
    "le plus souvent",
    "par la suite",
    "sans cesse",
    "sans doute",
    "tant bien que mal",
    "tour a tour",
    "tout a fait",
    "tout de meme",
];

/// The token after a phrase that begins at `at`: `de préférence`, `plusieurs fois`.
fn after_phrase(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    if matches!(folded(tokens, at + 1), "fois" | "reprises") {
        return Some(at + 2);
    }
    PHRASES.iter().find_map(|phrase| spells(tokens, at, phrase))
}

fn simple_etre(text: &str, tokens: &[Token<'_>], at: usize) -> bool {
    let word = folded(tokens, at);
    let visible = &text[tokens[at].text.range()];
    // `l’est` of the compass, `un être`: nouns.
    let noun = matches!(before(tokens, at, 1), "un" | "cet" | "des" | "les" | "chaque" | "tout")
        && word == "etre"
        || word == "est"
            && before(tokens, at, 1) == "l"
            && matches!(before(tokens, at, 2), "a" | "de" | "dans" | "vers" | "");
    ETRE.holds(word) && !noun && visible != "Est" || visible == "Est" && at == 0
}

/// `s’est levé`, `nous nous sommes vus`: not passive.
fn pronominal(tokens: &[Token<'_>], at: usize) -> bool {
    let mut near = (1..=3).map(|back| before(tokens, at, back)).filter(|word| {
        !matches!(
            *word,
            "ne" | "n" | "y" | "en" | "pas" | "plus" | "jamais" | "a" | "ont" | "avait"
        )
    });
    let (one, two) = (near.next().unwrap_or_default(), near.next().unwrap_or_default());
    let word = folded(tokens, at);
    match one {
        "se" | "s" => true,
        "me" | "m" => {
            matches!(word, "suis" | "etais" | "serai" | "serais" | "fus" | "sois" | "etre")
        }
        "te" | "t" => matches!(word, "es" | "etais" | "seras" | "serais" | "fus" | "sois" | "etre"),
        // `vous vous êtes`, `vous êtes-vous`
        "nous" | "vous" => {
            two == one
                || folded(tokens, at + 1) == one
                    && tokens.get(at + 1).is_some_and(|it| it.glue == Glue::Hyphen)
        }
        _ => false,
    }
}

/// The participle that follows the auxiliary, a few light words aside.
fn participle(text: &str, tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let from = after_aside(text, tokens, at + 1);
    let (mut next, mut reach) = (from, from + 5);
    while next < reach.min(tokens.len()) {
        if clause_ends(text, tokens, next) {
            return None;
        }
        if let Some(after) = after_phrase(tokens, next) {
            reach += after - next;
            next = after;
            continue;
        }
        // `il sera procédé au tirage`
        let impersonal = folded(tokens, next) == "procede" && before(tokens, at, 1) == "il";
        if (impersonal || is_participle(text, &tokens[next])) && !noun_like(tokens, next) {
            return Some(next);
        }
        let word = folded(tokens, next);
        if !is_adverb(word) && !BETWEEN.holds(word) {
            return None;
        }
        next += 1;
    }
    None
}

/// After an article or a preposition, the same letters are a noun: `par employé`.
fn noun_like(tokens: &[Token<'_>], at: usize) -> bool {
    matches!(before(tokens, at, 1), "par" | "d" | "en" | "la" | "ce")
        && tokens[at].glue != Glue::Hyphen
}

fn is_participle(text: &str, token: &Token<'_>) -> bool {
    let stem = base(text, token);
    let article = stem == "du" && !text[token.text.range()].contains('û');
    if article || NOT_PARTICIPLES.holds(&stem) {
        return false;
    }
    stem.ends_with('é') && stem.chars().count() > 2 || IRREGULAR.holds(&stem) || prefixed(&stem)
}

/// `télétransmis`, `précuit`: an irregular participle behind a prefix.
fn prefixed(stem: &str) -> bool {
    ["auto", "co", "inter", "pre", "re", "sous", "sur", "tele"].iter().any(|prefix| {
        stem.strip_prefix(prefix).is_some_and(|rest| rest.len() > 3 && IRREGULAR.holds(rest))
    })
}

/// The masculine singular of a participle: `vendues` → `vendu`; in é, the accent is kept.
fn base(text: &str, token: &Token<'_>) -> String {
    let visible = text[token.text.range()].to_lowercase();
    let plural = visible.strip_suffix('s').unwrap_or(&visible);
    if plural.ends_with('é') {
        return plural.to_owned();
    }
    if let Some(stem) = plural.strip_suffix("ée") {
        return format!("{stem}é");
    }
    let whole = prose::fold(&visible);
    if IRREGULAR.holds(&whole) || prefixed(&whole) {
        return whole;
    }
    let short = whole.trim_end_matches('s');
    short.strip_suffix('e').unwrap_or(short).to_owned()
}

/// `par le maire`, `par Anne`, `par des bénévoles`: who does it.
fn agent(text: &str, tokens: &[Token<'_>], participle: usize) -> bool {
    let after = participle + 1..(participle + 6).min(tokens.len());
    for at in after {
        if clause_ends(text, tokens, at) {
            return false;
        }
        if folded(tokens, at) == "par" {
            let who = folded(tokens, at + 1);
            // `par là` is a place, `par la mairie` an agent.
            let article = who == "la" && !text[tokens[at + 1].text.range()].contains(['à', 'À']);
            return !who.is_empty() && (article || !NO_AGENT.holds(who));
        }
    }
    false
}

/// `la commande est passée`: what is done to a thing with a verb that otherwise moves.
fn ordered(tokens: &[Token<'_>], at: usize, stem: &str) -> bool {
    let things = [
        "commande",
        "commandes",
        "contrat",
        "contrats",
        "annonce",
        "annonces",
        "accord",
        "accords",
        "appel",
        "appels",
        "marche",
        "marches",
        "ecriture",
        "ecritures",
    ];
    stem == "passé" && (1..=4).any(|back| things.contains(&before(tokens, at, back)))
}

/// `il s’est fait voler`: an infinitive for what one undergoes.
fn undergone(text: &str, tokens: &[Token<'_>], at: usize) -> Option<Found> {
    let fait = FAIRE.holds(folded(tokens, at));
    let reflexive = (1..=3).any(|back| match before(tokens, at, back) {
        "se" | "s" | "me" | "m" | "te" | "t" => true,
        // `nous nous sommes fait`, `vous vous ferez`.
        double @ ("nous" | "vous") => {
            let first = before(tokens, at, back + 1);
            let verb = folded(tokens, at);
            first == double
                || first == "ne" && verb == "faites"
                || back == 1 && matches!(verb, "faire" | "faisant")
        }
        _ => false,
    });
    if !fait || !reflexive {
        return None;
    }
    let last = (at + 1..(at + 4).min(tokens.len())).find(|next| suffers(tokens, *next))?;
    (!clause_ends(text, tokens, last)).then_some(Found { first: at, last })
}

/// An infinitive that is suffered, or that an agent follows: `se faire dépanner par un voisin`.
fn suffers(tokens: &[Token<'_>], at: usize) -> bool {
    let word = folded(tokens, at);
    let infinitive = word.len() > 4 && ["er", "ir", "re"].iter().any(|end| word.ends_with(end));
    UNDERGONE.holds(word) || infinitive && folded(tokens, at + 1) == "par"
}
