//! English participles, by what they do after be. Our own lists, sorted.

use prose::Words;

/// Participles that do not end in -ed.
pub(super) const IRREGULAR: Words = Words::of(
    "beaten become begun bent bet bitten bled blown born bought bound bred broadcast broken brought \
     built burnt burst cast caught chosen clung cost cut dealt done drawn driven drunk dug eaten \
     fallen fed felt forbidden forecast foreseen forgiven forgone forgotten fought found frozen \
     given ground grown heard held hidden hit hung hurt kept knit known laid learnt led left lent \
     let lit lost made meant met mistaken misunderstood mown outdone overcome overdone overheard \
     overtaken overthrown paid proven put quit read rebuilt redone resold retold rewritten ridden \
     run rung said sawn seen sent set sewn shaken shaven shed shone shot shown shrunk shut slain \
     slid sold sought sown spelt spent spilt split spoilt spoken spread spun stolen struck stuck \
     stung sung sunk swept swollen sworn swum swung taken taught thought thrown thrust told torn \
     underpaid understood undertaken undone upheld withdrawn withheld woken won worn wound woven \
     written",
);

/// After be or get without an agent, these say how something is.
pub(super) const STATES: Words = Words::of(
    "accustomed addicted advanced aged alarmed amazed amused annoyed armed ashamed assorted \
     astonished attached baffled based become behaved beloved bemused biased blessed bored born \
     bound burned-out committed complicated concerned confused convinced crippled crooked crowded \
     dated dedicated delighted depressed deprived deserted destined detailed determined devoted \
     disabled disappointed discouraged disgusted disheartened dismayed disorganised disorganized \
     distressed divorced doomed dressed drunk educated elated embarrassed engaged enraged entitled \
     excited exhausted experienced fascinated flawed frightened frustrated gifted gone headed \
     heartbroken hooked horrified impressed inclined inexperienced infatuated inspired interested \
     interrelated intimidated intrigued involved irritated isolated jaded jagged known learned \
     limited located mannered married mesmerised mesmerized minded mistaken mixed motivated mottled \
     naked natured obliged obsessed opposed organised organized outdated outraged overwhelmed \
     perplexed petrified pleased poised preoccupied prepared puzzled qualified ragged related \
     relaxed relieved retired rugged ruined rumpled sacred satisfied scared seated shocked situated \
     skewed skilled sophisticated speckled spoiled spoilt startled stressed stuck stunned suited \
     sunburned sunburnt sunken supposed surprised swollen talented tempted terrified thrilled tired \
     touched troubled unaccustomed unaffected unchanged undecided undeterred uneducated unexpected \
     unfinished unfounded unharmed unheard unhurt unimpressed uninhabited uninterested united \
     unknown unlimited unmarried unmatched unmoved unnoticed unoccupied unplanned unprepared \
     unrelated unskilled unused unwanted upset used varied vexed wasted well-known wicked worn \
     worn-out worried wrinkled",
);

/// After a simple form of be these say how something is; after been or being, what is done to it.
pub(super) const RESULTS: Words = Words::of(
    "bent broken burned burnt clogged closed cracked dented divided done finished fixed frozen hurt \
     jammed left lit locked lost moved parked ripped ruined sealed set shattered shut split stained \
     torn unlocked",
);

/// Words in -ed that are no participle.
pub(super) const NOT_PARTICIPLES: Words = Words::of(
    "agreed bed biped bleed breed deed embed exceed feed hundred indeed infrared kindred led moped \
     naked need proceed red sacred seed shed sped speed succeed succeeded weed",
);
