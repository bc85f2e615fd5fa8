//! English participles, by what they do after be. Our own lists, sorted.

use prose::Words;

/// Participles that do not end in -ed, without prefixes.
pub(super) const IRREGULAR: Words = Words::of(
    "beaten become begun beheld bent beset bet bitten bled blown born borne bought bound bred \
     broadcast broken brought built burnt burst cast caught chosen clung cost crept cut dealt \
     done drawn dreamt driven drunk dug eaten fallen fed felt flown flung forbidden forecast \
     foreseen foretold forgiven forgone forgotten forsaken fought found frozen given ground grown \
     heard held hewn hidden hit hung hurt inlaid input interwoven kept knit known laid leapt \
     learnt led left lent let lit lost made meant met mown offset overcome paid proofread proven \
     put quit read ridden run rung said sawn seen sent set sewn shaken shaven shed shod shone \
     shorn shot shown shrunk shut slain slept slid slit slung smelt sold sought sown spat spelt \
     spent spilt split spoilt spoken spread sprung spun stolen strewn struck strung stuck stung \
     sung sunk swept swollen sworn swum swung taken taught thought thrown thrust told torn \
     trodden understood undone unwound upheld upset waylaid withdrawn withheld woken won worn \
     wound woven written wrung",
);

/// After be or get without an agent, these say how something is.
pub(super) const STATES: Words = Words::of(
    "accustomed addicted advanced alarmed amazed amused annoyed armed ashamed assorted astonished \
     baffled based become behaved beloved bemused biased blessed bored born burned-out committed \
     complicated concerned confused convinced crippled crooked crowded dated dedicated delighted \
     depressed deprived deserted destined detailed determined devoted disabled disappointed \
     discouraged disgusted disheartened dismayed disorganised disorganized distressed divorced \
     doomed drunk elated embarrassed engaged enraged entitled excited exhausted experienced \
     fascinated fed-up flawed frightened frustrated gifted gone headed heartbroken hooked horrified \
     impressed inclined inexperienced infatuated inspired interested interrelated intimidated \
     intrigued involved irritated jaded jagged learned located mannered married mesmerised \
     mesmerized minded motivated mottled naked natured obliged obsessed opposed outdated outraged \
     overblown overcrowded overpriced overrated overwhelmed overworked perched perplexed petrified \
     pleased poised preoccupied puzzled qualified ragged related relaxed relieved retired rugged \
     rumpled sacred satisfied scared seated shocked situated skewed skilled sophisticated speckled \
     startled stressed stuck stunned suited sunburned sunburnt sunken supposed surprised swollen \
     talented tempted terrified thrilled tired troubled underrated united upset varied vexed \
     well-known wicked worn-out worried wrinkled",
);

/// After a simple form of be these say how something is; after been or being, what is done to it.
pub(super) const RESULTS: Words = Words::of(
    "bent bound broken burned burnt clogged closed cracked dented divided done finished fixed \
     frozen hurt jammed left lit locked lost moved parked ripped ruined sealed set shattered shut \
     split stained torn unlocked",
);

/// After be these say how something is; after been or being, or where it may or must be so, what is done to it:
/// `the dough can be prepared`.
pub(super) const ARRANGED: Words = Words::of(
    "attached detached dressed educated furnished isolated limited mixed organised organized packed \
     prepared ruined spoiled spoilt touched wasted worn",
);

/// Words in -ed that are no participle.
pub(super) const NOT_PARTICIPLES: Words = Words::of(
    "agreed bed biped bleed breed creed deed embed exceed feed greed heed hundred indeed infrared \
     kindred moped naked need overcast proceed red sacred seed sped speed steed succeed succeeded \
     weed",
);

/// What food and goods are: before a noun they are no passive, `is braised lamb`.
pub(super) const ATTRIBUTES: Words = Words::of(
    "aged baked boiled braised broken brushed candied canned caramelised caramelized chopped \
     cracked crushed cured dried fried frozen glazed grilled ground iced mashed melted minced \
     muffled mulled pickled poached polished preserved pressed processed puffed pureed reclaimed \
     recycled reinforced roast roasted salted scrambled shredded sliced smoked spiced stained \
     steamed stewed stuffed sweetened tinned tinted toasted whipped",
);

/// Verbs that undo something; any other participle in un- is an adjective.
pub(super) const UNDOING: Words = Words::of(
    "unbanned unblocked unbound uncapped uncorked uncovered undone unearthed unfolded unfrozen unhooked \
     uninstalled unleashed unloaded unlocked unmade unmasked unmounted unpacked unpinned unplugged unrolled \
     unscrewed unsealed unsubscribed untangled untied unveiled unwound unwrapped unzipped",
);
