//! Words the rules of English do not reach. Our own list.

use crate::{Sieve, Words};

static LISTED: Sieve = Sieve::of(LIST);

/// The count of a folded word, if it is listed.
pub(super) fn count(folded: &str) -> Option<usize> {
    if !LISTED.may_hold(folded) {
        return None;
    }
    LIST.number(folded)
}

/// Whether the -ean, -eal or -ear that ends the word is two syllables.
pub(super) fn ends_in_two(letters: &[u8]) -> bool {
    let singular = letters.strip_suffix(b"s").unwrap_or(letters);
    TWO.iter().any(|word| singular.ends_with(word))
}

#[rustfmt::skip]
const TWO: &[&[u8]] = &[
    b"european", b"mediterranean", b"caribbean", b"rean", b"gean", b"andean", b"boolean", b"chilean", b"subterranean", b"crustacean", b"cetacean", b"herculean",
    b"ideal", b"surreal", b"unreal", b"ethereal", b"cereal", b"corporeal", b"boreal", b"venereal",
    b"linear", b"nuclear", b"nonlinear",
];

const LIST: Words = Words::of(
    "aborigines5 aches1 achilles3 acme2 acne2 acquiesce3 adobe3 aerial3 aforementioned5 agape3 \
     albuquerque4 andes2 anemone4 anesthesia5 angeles3 anime3 ante2 anyone3 apache3 aphrodite4 \
     apostrophe4 apostrophes4 applique3 argue2 argued2 argues2 atelier3 attache3 australia3 \
     beatify4 beatitude4 beatrice3 beatrix3 beloved3 beneficiaries5 beneficiary5 bias's2 bicester2 \
     biennial4 biped2 blase2 bloodshed2 bombardier3 brigadier3 buick2 buoy2 buoys2 business2 \
     business's3 businesses3 businessman3 businessmen3 businesswoman4 cadre2 cafe2 cafes2 \
     california4 calliope4 cashier2 cashiers2 catastrophe4 catastrophes4 cavalier3 caveat3 \
     caveats3 cereals3 chandelier3 chandeliers3 chile2 chloe2 choir2 christianity5 ciliary4 \
     cliche2 coalesce3 coaxial4 cognoscente4 colonel2 colonels2 communique4 concierge3 continuum4 \
     convenience3 convenient3 conveniently4 cordelier3 cordial2 cordially3 coyote3 coyotes3 \
     croatia3 croatian3 crooked2 dahlia2 dante2 deallocate4 deallocated5 debuted2 deescalate4 \
     delineate4 delineated5 diabetes4 diamond2 diamonds2 diaper2 diapers2 diego3 dogged2 dolores3 \
     domiciliary6 dr2 dulles2 e'er1 ebullient3 ecuador3 egoism3 elsewhere2 embed2 emollient3 \
     entirely4 entirety4 epitome4 euthanasia5 evening2 evenings2 every2 everybody4 everyone3 \
     everything3 everytime3 everywhere3 experiences4 experiencing5 eye1 eyebrow2 eyewitness3 \
     facsimile4 familiarity6 fiance3 fiery3 fiesta3 finale3 finales3 financier3 fire2 fired2 \
     firefighter3 firefighters3 fireman2 firemen2 fires2 firewall2 firework2 fireworks2 flatbed2 \
     flour2 forte2 fruition3 gabriel3 genius2 genre2 glacier2 glaciers2 gladiolus5 gloucester2 \
     gondolier3 grenadier3 guacamole4 headaches2 hercules3 hereby2 hermes2 hermione4 herpes2 \
     hierarchical5 hierarchies4 hierarchy4 hieroglyph4 hire2 homeopathy5 hotbed2 hotelier3 hour2 \
     hours2 hundred2 hyperbole4 idealism5 idealist4 idealistic5 ideally4 ideals3 infrared3 intuit3 \
     jagged2 jesse2 jesuit3 jesuits3 joanna3 karaoke4 karate3 kiev2 kindred2 koala3 koalas3 kyoto2 \
     lasagne3 latte2 lawyer2 lawyers2 leah2 leicester2 leonard2 leopold3 lineage3 louise2 \
     louisiana5 luncheon2 ma'am1 machete3 machetes3 malleable4 maybe2 medieval4 mercedes3 michael2 \
     minneapolis5 mojave3 monte2 montreal3 moped2 mosaics3 mr2 mrs2 naivete4 naked2 nauseate3 \
     nauseating4 nauseous2 ne'er1 nevertheless4 nike2 nuclei3 nucleus3 o'er1 oceania5 oceanic4 \
     orleans3 our2 ours2 padre2 padres2 paean2 paella3 parisian4 parliament3 parliamentary5 \
     parliaments3 passe2 peculiarity6 penelope4 permeable4 permeate3 pharaoh2 phoebe2 pilates3 \
     pirouette3 poinsettia4 posse2 prayer1 prayers1 preamble3 preambles3 premier2 premiers2 \
     priest1 protean3 protege3 psyche2 quinoa2 ragged2 rearranges3 recipe3 recipes3 reenact3 \
     reoccur4 residuum4 resilience3 resilient3 resume3 resumes3 reyes2 risque2 roseate3 rosemary3 \
     rugged2 rwanda3 saute2 sawyer2 scion2 scour2 seabed2 seance2 seattle3 seoul1 sesame3 \
     shakespeare2 sierra3 siesta3 silhouette3 simile3 similes3 simultaneity7 siobhan2 socrates3 \
     soldier2 soldier's2 soldiers2 someone2 sommelier3 sour2 spongebob2 spontaneity6 strenuous4 \
     surety3 surreal2 synecdoche4 tamale3 tapestries3 tapestry3 thea2 thereby2 thereof2 thereto2 \
     tire2 tired2 touche2 ukulele4 unfed2 unreal2 unwed2 verde2 versace3 viceroy2 vienna3 \
     viennese3 vigilante4 virginia3 wannabe3 watershed3 wednesday2 wednesday's2 wednesdays2 \
     whatsoever4 whereas2 whereby2 whereof2 whoa1 whoever3 wicked2 wire2 wireless2 worcester2 \
     wretched2 xbox2 y'all1 yosemite4 zimbabwe3 zoe2",
);
