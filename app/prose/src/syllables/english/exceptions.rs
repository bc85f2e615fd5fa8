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

/// Whether the -ea, -ean, -eal or -ear that ends the word is two syllables.
pub(super) fn ends_in_two(letters: &[u8]) -> bool {
    let singular = letters.strip_suffix(b"s").unwrap_or(letters);
    TWO.iter().any(|word| singular.ends_with(word))
}

#[rustfmt::skip]
const TWO: &[&[u8]] = &[
    b"idea", b"area", b"korea", b"nausea", b"guinea", b"judea", b"eritrea", b"trachea",
    b"european", b"mediterranean", b"caribbean", b"korean", b"subterranean", b"crustacean", b"cetacean", b"herculean",
    b"ideal", b"surreal", b"unreal", b"ethereal", b"cereal", b"corporeal", b"boreal", b"venereal",
    b"linear", b"nuclear", b"nonlinear",
];

const LIST: Words = Words::of(
    "abridgement3 ache1 aches1 acknowledgement4 acne2 acquiesce3 actual3 actually4 acuity4 adobe3 \
     advertisement4 advertisements4 aegis2 aerial3 aerobic3 aerosol3 aerospace3 aged1 agrarian4 \
     aisle1 alien3 alleviate4 aloe2 aloes2 altruism4 aluminium5 aluminum4 ambiguity5 ambiguous4 \
     amiable4 amnesia3 amplifier4 ancient2 ancients2 andrea3 andromeda4 anemone4 anesthesia5 \
     angeles3 anime3 annual3 annually4 annuity4 anxiety4 anyone3 apiary4 apostrophe4 apostrophes4 \
     applique3 approximately5 archaeology5 archaic3 archeology5 archive2 archives2 arduous3 area3 \
     areas3 argue2 argued2 argues2 armoire2 aryan3 asia2 asian2 assuage2 atelier3 attache3 audio3 \
     australia3 auxiliary4 avenue3 avenues3 average3 aviary4 awry2 axe1 balboa3 barrier3 \
     barriers3 baseline2 bastion2 beatify4 beatitude4 beatrice3 beatrix3 beauteous3 bed1 being2 \
     beings2 beloved3 beneficiaries5 beneficiary5 bestial2 bethlehem3 bias2 bias's2 bicentennial5 \
     bicester2 biennial4 bier1 billion2 bio2 bios2 biped2 blase2 bled1 bloodshed2 bludgeon2 boa2 \
     boas2 bologna3 bombardier3 booed1 boudoir2 bourgeois2 bourgeoisie3 brachial3 bred1 brian2 \
     briar2 brigadier3 brilliance2 brilliant2 brilliantly3 broadcast2 brogue1 bunion2 buoy2 \
     buoyancy3 buoyant2 buoys2 business2 business's3 businesses3 bye1 cacao3 cadre2 caesar2 cafe2 \
     cafes2 california4 calliope4 camelia4 cameo3 cameos3 camera3 canoe2 canoeing3 canoes2 \
     canyon2 canyons2 caregiver3 carriage2 carriages3 carrier3 carriers3 cashier2 cashiers2 \
     casual3 casually4 catastrophe4 catastrophes4 cavalier3 caveat3 caveats3 celestial3 \
     centennial4 cereal3 cereals3 ceremonial5 champion3 champions3 chandelier3 chandeliers3 \
     chaos2 chariot3 chariots3 chasm2 cheerio3 chelsea2 chic1 chile2 chloe2 chocolate3 \
     chocolates3 choir2 christian2 christianity5 christians2 ciliary4 classifier4 cliche2 \
     cliches2 client2 clients2 clothes1 coalesce3 coalition4 coalitions4 coauthor3 coaxial4 \
     cocoa2 cocoa's2 codebase2 coed2 coeducation5 coefficient4 coexist3 cognoscente4 coincide3 \
     coincidence4 coincidences5 coliseum4 colloquial4 colloquy3 colonel2 colonels2 colonial4 \
     colosseum4 combustion3 comfortable4 communique4 comptroller3 conciliatory6 congestion3 \
     conscience2 conspicuous4 contiguous4 continue3 continued3 continues3 continuing4 continuity5 \
     continuous4 continuously5 continuum4 convenience3 convenient3 conveniently4 cooed1 \
     cooperate4 cooperation5 coordinate4 coordinated5 coordination5 copier3 copious3 cordelier3 \
     cordial2 cordially3 cosine2 courage2 courier3 couriers3 courteous3 coyote3 coyotes3 create2 \
     creates2 creature2 creatures2 creole2 crier2 croissant2 crooked2 croupier3 cruel2 cruelly3 \
     cruelty3 cues1 curio3 curious3 cyan2 cyanide3 dahlia2 damage2 daniel2 deadline2 deallocate4 \
     deallocated5 debris2 deciduous4 deescalate4 deities3 deity3 delineate4 delineated5 dementia3 \
     deviate3 devious3 diabetes4 diabetic4 diagnose3 diagram3 diagrams3 dial2 dialect3 dialogue3 \
     dialogues3 dials2 dials'2 diameter4 diamond2 diamonds2 diaper2 diapers2 diaries3 diary3 \
     diego3 diet2 diets2 different3 digestion3 discontinue4 discontinued4 dissuade2 does1 dogged2 \
     domiciliary6 dossier3 drier2 druid2 dubious3 duel2 dueling3 duet2 dungeon2 duo2 duos2 dye1 \
     dyed1 dynamo3 e'er1 ebullient3 ecuador3 editorial5 egoism3 egoist3 eleven3 elsewhere2 embed2 \
     embedded3 emollient3 encyclopedia6 entirely4 entirety4 entree2 enviable4 envious3 epitome4 \
     equally3 estuary4 ethereal4 euthanasia5 evacuate4 evaluate4 evaluated5 evaluates4 evening2 \
     evenings2 every2 everybody4 everyone3 everything3 everywhere3 evolution4 exceed2 exhaustion3 \
     expedient4 experience4 experienced4 experiences4 experiencing5 expose2 eye1 eyebrow2 eyed1 \
     eyes1 eyewitness3 facade2 facsimile4 factual3 familiar3 familiarity6 families3 family3 \
     farrier3 favorite3 favourite3 feature2 features2 february4 february's4 fed1 fiance3 fiancee3 \
     fierce1 fiercely2 fiercest2 fiery3 fiesta3 fiftieth3 finale3 finales3 financier3 fire2 \
     fired2 firefighter3 firefighters3 fireman2 firemen2 fires2 firewall2 firework2 fireworks2 \
     fjord1 flatbed2 fled1 flier2 fliers2 flour2 fluency3 fluent2 fluently3 fluid2 fluids2 folio3 \
     forever3 forte2 fortieth3 foyer2 foyers2 freelance2 freelancer3 freelancers3 friable3 friar2 \
     frontier2 frontiers2 fuel2 fueled2 fueling3 fuelled2 fuels2 fugue1 furious3 gabriel3 \
     galileo4 general3 genial3 genius2 genre2 genuine3 geographic4 geographical5 geography4 \
     geology4 geometry4 george1 georgia2 georgian2 giant2 giants2 given2 given's2 glacier2 \
     glaciers2 gladiolus5 glorious3 gloucester2 goa2 gondolier3 gorgeous2 gradient3 gradients3 \
     gradual3 gradually4 graduation4 gratuity4 grenadier3 gruel2 guacamole4 guarantee3 \
     guaranteed3 guarantees3 guatemala4 guideline2 guidelines2 guild1 guile1 guilt1 guise1 \
     handover3 hardware2 harrier3 hatred2 hatreds2 headache2 headaches2 heartache2 heaven2 \
     heavens2 helium3 hereafter3 hereby2 herein2 hermione4 heroic3 heroin3 heroine3 hideous3 \
     hierarchical5 hierarchies4 hierarchy4 hieroglyph4 hire2 history3 homeopathy5 homeowner3 \
     homeowners3 homepage2 homogeneity6 hosiery3 hotbed2 hotelier3 hour2 hours2 housekeeping3 \
     however3 humanitarian6 hundred2 hundreds2 hundredth2 hyena3 hyenas3 hyperbole4 idea3 ideal3 \
     idealism5 idealist4 idealistic5 ideally4 ideals3 ideas3 identifier5 identifiers5 ideology5 \
     idiot3 idiots3 iguana3 immediately5 impetuous4 impiety4 inbred2 incongruous4 indeed2 \
     individual5 individuals5 indonesia4 inertia3 influence3 infrared3 ingenuity5 ingenuous4 \
     ingredient4 ingredients4 interesting4 intermediary6 intermediate5 intuit3 ion2 ions2 iron2 \
     ironed2 island2 islands2 isle1 israel3 israeli3 italian3 jagged2 jaguar2 jaguars2 january4 \
     jeopardize3 jeopardy3 jesse2 jewel2 joanna3 judgement2 judiciary5 julian3 junior2 justice2 \
     karaoke4 karate3 kenya2 kiev2 kindred2 koala3 koalas3 laboratory5 laity3 lasagne3 latte2 \
     laureate3 laureates3 lawyer2 lawyers2 layer2 layers2 lea1 league1 leah2 leander3 led1 \
     leftover3 leicester2 leisure2 lenient3 leo2 leonard2 leopard2 leopards2 leopold3 lian2 liar2 \
     liars2 librarian4 librarians4 lifecycle3 lifelong2 lineage3 linear3 linoleum4 lion2 lions2 \
     lisle1 literature4 loaves1 louise2 louisiana5 lovely2 loyalty3 luncheon2 lyceum3 lye1 ma'am1 \
     machete3 machetes3 machine2 maestro2 magnolia4 makeover3 malaysia3 malleable4 mania3 manual3 \
     manually4 maria3 marriage2 marriages3 mateo3 matinee3 mausoleum4 maybe2 mayor2 mayors2 \
     meander3 measure2 media3 medieval4 melee2 memoir2 memoirs2 memory3 menace2 menial3 menu2 \
     menus2 merely2 michael2 militia3 millennial4 millennials4 millennium4 million2 minion2 \
     minneapolis5 mischief2 mischievous3 misled2 modifier4 modifiers4 montreal3 mooed1 moped2 \
     moreover3 mosaic3 mosaics3 moving2 multimedia5 multiplier4 multipliers4 museum3 museums3 \
     mutual3 mutually4 naive2 naivete4 naivety4 naked2 nakedness3 namespace2 natural3 nauseate3 \
     nauseating4 nauseous2 ne'er1 ned1 neolithic4 neon2 neuralgia3 nevertheless4 nicaragua4 nike2 \
     nineteen2 nineties2 ninety2 ninety's2 noah2 nonlinear4 nostalgia3 notice2 notoriety5 \
     nowhere2 nuclear3 nucleus3 o'clock2 o'er1 oases3 oasis3 obedience4 obloquy3 oboe2 oboes2 \
     obvious3 ocean2 oceania5 oceanic4 oceans2 office2 olivia4 once1 ones1 onion2 onions2 only2 \
     orient3 orient's3 oriental4 oriented4 orleans3 our2 ours2 paean2 paella3 paraguay3 parisian4 \
     parliament3 parliamentary5 parliaments3 parochial4 passe2 patio3 patios3 patois2 patriot3 \
     patriots3 peacekeeping3 peculiar3 peculiarity6 pecuniary5 penelope4 penguin2 penguins2 \
     pennsylvania5 people2 perennial4 peri2 period3 periods3 permeable4 permeate3 perpetuity5 \
     persia2 persian2 persuade2 persuaded3 persuades2 persuasion3 persuasive3 petroleum4 pharaoh2 \
     phenomena4 phoebe2 piedmont2 pier1 pierce1 piers1 piety3 pigeon2 pigeons2 pinion2 pious2 \
     placeholder3 plagiarism5 plagiarize4 plague1 player2 players2 pleasure2 pliable3 plier2 \
     pliers2 poem2 poems2 poet2 poetic3 poetry3 poets2 poets'2 poinsettia4 polio3 polynesia4 \
     portfolio4 posse2 practice2 prayer1 prayers1 preamble3 preambles3 preeminent4 preempt2 \
     preexisting4 preface2 premier2 premiers2 previous3 prior2 priory3 prism2 proceed2 \
     promiscuity5 promiscuous4 promise2 proprietary5 proprietor4 propriety4 prosaic3 protean3 \
     protege3 protozoa4 prussian2 psyche2 purchase2 puree2 purpose2 quantifier4 question2 \
     questions2 queue1 queued1 queueing2 queues1 queuing2 quiet2 quietly3 quinoa2 radio3 radios3 \
     ragged2 raphael3 rapier3 rarely2 ratio3 ratios3 react2 reacted3 reacting3 reaction3 \
     reactions3 reactivate4 reactive3 reactor3 reactors3 reacts2 readjust3 reaffirm3 real1 \
     realign3 realignment4 realisation4 realism4 realist3 realistic4 realistically5 realities4 \
     reality4 reality's4 realization4 really2 reals1 reappear3 reapply3 rearrange3 reassemble4 \
     reassess3 reassure3 recipe3 recipes3 red1 reelect3 reenact3 reentry3 reestablish4 reexport3 \
     reinforce3 reinvent3 reinvest3 reliable4 reoccur4 reopen3 reorder3 repertoire3 reservoir3 \
     residue3 residues3 residuum4 resilience3 resilient3 resolution4 restaurant3 resume3 resumes3 \
     retinue3 reunion3 reunite3 reusable4 reuse2 reused2 revenue3 revenues3 rhythm2 rhythms2 \
     righteous2 rio2 riot2 riots2 risque2 ritual3 rituals3 rodeo3 rogue1 romeo3 roseate3 \
     rosemary3 royalty3 rugged2 ruin2 ruined2 ruins2 russia2 russian2 ryan2 rye1 sacred2 \
     sacredness3 safari3 safety2 salient3 samoa3 sanctuary4 sanguine2 satiety4 saute2 savior2 \
     sawyer2 scheme1 schemes1 schism2 science2 scientist3 scientists3 scorpion3 scorpions3 scour2 \
     seabed2 seance2 seattle3 senior2 sensual3 seoul1 separate3 serious3 service2 sesame3 seven2 \
     sevens2 several3 severely3 sexual3 shakespeare2 shareholder3 shareholders3 shed1 shoeing2 \
     shooed1 shred1 sideline2 sierra3 siesta3 sieve1 sieves1 simile3 similes3 simultaneity7 \
     sincerely3 siobhan2 situated4 situation4 situations4 sixtieth3 sled1 sobriety4 sociable3 \
     society4 sofia3 software2 soiree2 soldier2 soldier's2 soldiers2 soliloquy4 somebody3 \
     someone2 something2 sometime2 sometimes2 somewhere2 sommelier3 sophia3 souffle2 sour2 \
     soviet3 soviets3 spacecraft2 spaniel2 spasm2 special2 sped1 sphere1 spontaneity6 \
     stakeholder3 stakeholders3 statuary4 stereo3 stereotype4 stereotypes4 storyteller4 \
     strenuous4 studio3 studios3 studious3 sturgeon2 suasion2 suave1 subsidiary5 subtle2 succeed2 \
     suede1 suet2 suggestion3 suggestions3 suicide3 suicides3 suite1 sumptuous3 supplier3 \
     suppliers3 surety3 surface2 surgeon2 surgeons2 surreal2 synecdoche4 takeover3 tamale3 \
     tapestries3 tapestry3 ted1 tedious3 telemark3 teleport3 temperature4 tempestuous4 terrier3 \
     terriers3 testimonial5 textual3 thea2 theater3 theaters3 theatre3 theatres3 theatrical4 \
     theme1 themed1 theodore3 theology4 theorem3 theoretical5 theory3 thereafter3 thereby2 \
     therefore2 therein2 thirtieth3 tier1 tiers1 timezone2 tiptoeing3 tire2 tired2 tongue1 \
     toothache2 tortuous3 touche2 toupee2 treasure2 triad2 trial2 trials2 triangle3 triangles3 \
     trillion2 trio2 trios2 truism3 truly2 tsunami3 tuition3 tunisia3 turnover3 twentieth3 \
     typeface2 typewriter3 typography4 ubiquitous4 ubiquity4 ukulele4 unfed2 unfortunate4 \
     unfortunately5 union2 unions2 unreal2 unwed2 uruguay3 usage2 useable3 usual3 usually4 \
     vacuum2 vacuums2 vague1 valiant2 variable4 variety4 various3 vegetable4 vegetables4 \
     vegetarian5 velleity4 via2 viable3 vial2 vials2 victoria4 video3 video's3 videos3 vienna3 \
     viennese3 vietnam3 vietnamese4 vigilante4 vineyard2 vineyards2 violence3 violent3 violently4 \
     violet3 violets3 violin3 virginia3 virtual3 virtually4 virtuous3 visual3 visually4 vogue1 \
     warrior3 warriors3 watershed3 wed1 wednesday2 wednesday's2 wednesdays2 whatever3 whatsoever4 \
     whenever3 where're1 whereas2 whereby2 wherefore2 wherever3 whichever3 whitepaper3 whoa1 \
     whoever3 wholes1 wholesale2 wholly2 wicked2 wikipedia5 william2 wire2 wireless2 woman2 \
     women's2 worcester2 wretched2 y'all1 zimbabwe3 zion2 zoe2 zoo1 zoological5 zoology4 zoos1",
);
