//! English words no rule inflects. Our own lists.

use prose::Words;

/// Irregular plurals: singular and plural, a slash between two.
const PLURALS: &str = "\
     man men/woman women/child children/person people/foot feet/tooth teeth/goose geese/\
     mouse mice/louse lice/ox oxen/life lives/knife knives/wife wives/leaf leaves/loaf loaves/\
     wolf wolves/half halves/shelf shelves/calf calves/thief thieves/self selves/elf elves/\
     scarf scarves/hoof hooves/sheaf sheaves/criterion criteria/phenomenon phenomena/\
     medium media/datum data/bacterium bacteria/curriculum curricula/index indices/index indexes/\
     matrix matrices/vertex vertices/appendix appendices/penny pence/penny pennies/die dice/\
     quiz quizzes/bus buses/gas gases/cookie cookies/movie movies/pie pies/tie ties/shoe shoes/\
     canoe canoes/toe toes/photo photos/piano pianos/logo logos/video videos/policeman policemen/\
     fireman firemen/fisherman fishermen/businesswoman businesswomen/businessman businessmen/\
     axis axes/dwarf dwarves/wharf wharves/stomach stomachs/monarch monarchs/epoch epochs/\
     lens lenses/formula formulae/formula formulas/antenna antennae/antenna antennas/\
     larva larvae/alga algae/vertebra vertebrae/grandchild grandchildren/housewife housewives/\
     bookshelf bookshelves";

/// The irregular plurals, each behind its singular.
pub(super) fn plurals() -> impl Iterator<Item = (&'static str, &'static str)> {
    PLURALS.split('/').filter_map(|entry| entry.split_once(' '))
}

/// Words whose last letters only look like an ending.
pub(super) const NOT_INFLECTED: Words = Words::of(
    "aircraft always anything athletics christmas deer during economics everything fish hardware \
     information mathematics moose naked new news nothing paris perhaps physics politics \
     premises red sacred series sheep software something species sterling texas wicked yes",
);

/// Nouns that are no verb, or hardly one, and whose last letters may look like a verb's.
pub(super) const NOUNS: Words = Words::of(
    "bed bedding ceiling clothing evening housing hundred king morning outing pudding railing ring \
     shilling sibling spring string thing viking wedding wing",
);

/// Verbs that are no noun, or hardly one: `buys` is no plural.
pub(super) const NO_NOUNS: Words = Words::of(
    "accept achieve add allow apply avoid bake become begin bring buy choose collect compare \
     contain create decide deliver describe develop discover eat enable enjoy enter explain \
     explore follow forget forgive give grow happen hear improve include install know learn \
     lend live lose make manage meet obtain organize prepare prevent protect provide publish \
     receive recommend reduce remove replace require say seek select sell send sing solve \
     speak spend suggest teach tell think understand wear write",
);

/// Adjectives that look like forms of a verb: a dogged striker has no dog.
pub(super) const ADJECTIVES: Words = Words::of("bearded dogged horned legged ragged rugged winged");

/// Pasts that are first of all another word: `table saw` is not about seeing, a rose is no rise.
pub(super) const HOMOGRAPHS: Words = Words::of(
    "bit bore bound dove fell felt ground lay led left lent lit rose rung saw shed shot spoke stole \
     stuck thought wound",
);

/// Irregular verbs: base, past, past participle; a slash between two.
const VERBS: &str = "\
     arise arose arisen/awake awoke awoken/bear bore borne/beat beaten/prove proven proved/\
     slay slew slain/sling slung/stink stank stunk/strive strove striven/tread trod trodden/\
     weep wept/begin began begun/bend bent/bet/bind bound/bite bit bitten/bleed bled/\
     blow blew blown/break broke broken/breed bred/bring brought/build built/burn burnt burned/\
     burst/buy bought/catch caught/choose chose chosen/cling clung/come came/cost/creep crept/\
     cut/deal dealt/dig dug/draw drew drawn/dream dreamt dreamed/drink drank drunk/\
     drive drove driven/eat ate eaten/fall fell fallen/feed fed/feel felt/fight fought/\
     find found/flee fled/fly flew flown/forbid forbade forbidden/forget forgot forgotten/\
     forgive forgave forgiven/freeze froze frozen/get got gotten/give gave given/go went gone/\
     grind ground/grow grew grown/hang hung/hear heard/hide hid hidden/hit/hold held/hurt/\
     keep kept/kneel knelt/knit knitted/know knew known/lay laid/lead led/learn learnt learned/\
     leave left/lend lent/let/light lit lighted/lose lost/make made/mean meant/meet met/\
     mow mown mowed/pay paid/put/quit/read/ride rode ridden/ring rang rung/rise rose risen/\
     run ran/say said/see saw seen/seek sought/sell sold/send sent/set/sew sewn sewed/\
     shake shook shaken/shine shone shined/shoot shot/show shown showed/shrink shrank shrunk/\
     shut/sing sang sung/sink sank sunk/sit sat/sleep slept/slide slid/smell smelt smelled/\
     sow sown sowed/speak spoke spoken/speed sped/spell spelt spelled/spend spent/\
     spill spilt spilled/spin spun/spit spat/split/spoil spoilt spoiled/spread/stand stood/\
     steal stole stolen/stick stuck/sting stung/strike struck/swear swore sworn/sweep swept/\
     swell swollen swelled/swim swam swum/swing swung/take took taken/teach taught/\
     tear tore torn/tell told/think thought/throw threw thrown/wake woke woken/wear wore worn/\
     weave wove woven/win won/wind wound/write wrote written";

/// The irregular verbs: the base, then all its forms that no rule gives, the base among them.
pub(super) fn verbs() -> impl Iterator<Item = (&'static str, std::str::Split<'static, char>)> {
    VERBS.split('/').map(|entry| (entry.split(' ').next().unwrap_or(entry), entry.split(' ')))
}
