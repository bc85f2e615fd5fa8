//! French participles, by what they do after être. Our own lists, masculine singular, sorted;
//! those in é keep their accents, the others are folded.

/// Participles that do not end in é.
#[rustfmt::skip]
pub(super) const IRREGULAR: &[&str] = &[
    "abattu", "aboli", "absous", "accompli", "accueilli", "acquis", "adjoint", "admis", "adouci",
    "affaibli", "affranchi", "agrandi", "alourdi", "amorti", "aneanti", "apercu", "applaudi", "appris",
    "approfondi", "arrondi", "assaini", "assombri", "assoupli", "assourdi", "assujetti", "astreint",
    "atteint", "attendri", "attendu", "averti", "banni", "bati", "battu", "blanchi", "bouilli", "bu",
    "ceint", "choisi", "circonscrit", "clos", "combattu", "commis", "compris", "compromis", "conclu",
    "concu", "conduit", "confit", "connu", "conquis", "construit", "contenu", "contraint", "contredit",
    "convaincu", "converti", "corrompu", "couru", "cousu", "couvert", "craint", "cru", "cueilli", "cuit",
    "debattu", "decousu", "decouvert", "decrit", "decu", "deduit", "defait", "defendu", "defini", "dementi",
    "demis", "demoli", "depeint", "depourvu", "desappris", "desservi", "detenu", "detruit", "disjoint",
    "dissous", "distrait", "dit", "du", "ebloui", "eclairci", "ecrit", "elargi", "elu", "embelli", "emis",
    "emu", "enclos", "enduit", "endurci", "enfreint", "enrichi", "enseveli", "entendu", "entrepris",
    "entretenu", "entrevu", "envahi", "epaissi", "etabli", "eteint", "etendu", "etreint", "exclu",
    "extrait", "fait", "feint", "fendu", "fini", "fondu", "fourni", "franchi", "frit", "garanti", "gravi",
    "gueri", "hai", "inclus", "induit", "inscrit", "instruit", "interdit", "interrompu", "introduit",
    "investi", "joint", "lu", "maintenu", "maudit", "meconnu", "mis", "mordu", "moulu", "muni", "noirci",
    "nourri", "obei", "obtenu", "offert", "omis", "ouvert", "parcouru", "peint", "pendu", "percu", "perdu",
    "permis", "petri", "plaint", "poursuivi", "pourvu", "predit", "prescrit", "pressenti", "prevu", "pris",
    "produit", "promis", "promu", "puni", "rabattu", "rafraichi", "ralenti", "ravi", "readmis", "rebati",
    "reclus", "reconduit", "reconnu", "reconstruit", "recousu", "recouvert", "recu", "recueilli",
    "redefini", "redit", "reduit", "reecrit", "reelu", "refait", "regi", "reintroduit", "rejoint", "relu",
    "remis", "rempli", "rendu", "repandu", "reparti", "repeint", "repris", "reproduit", "requis", "resolu",
    "ressenti", "restreint", "retabli", "retenu", "retransmis", "reuni", "reussi", "revendu", "revetu",
    "revu", "rompu", "roti", "rougi", "rouvert", "saisi", "sali", "satisfait", "secouru", "seduit", "senti",
    "servi", "souffert", "soumis", "sous-entendu", "souscrit", "soustrait", "soutenu", "su", "subi",
    "suivi", "surpris", "suspendu", "teint", "tendu", "tenu", "terni", "tondu", "tordu", "traduit", "trahi",
    "transcrit", "transmis", "vaincu", "vendu", "verni", "vetu", "voulu", "vu",
];

/// Verbs that take être in the active voice.
#[rustfmt::skip]
pub(super) const MOVEMENT: &[&str] = &[
    "accouru", "advenu", "allé", "apparu", "arrivé", "convenu", "descendu", "devenu", "décédé", "entré",
    "intervenu", "monté", "mort", "né", "parti", "parvenu", "passé", "provenu", "reapparu", "redescendu",
    "redevenu", "remonté", "rentré", "reparti", "repassé", "ressorti", "resté", "retombé", "retourné",
    "revenu", "sorti", "survenu", "tombé", "venu",
];

/// After être without an agent, these say how something is.
#[rustfmt::skip]
pub(super) const STATES: &[&str] = &[
    "abîmé", "accablé", "adapté", "affamé", "agité", "alité", "amusé", "animé", "apparenté", "approprié",
    "assoiffé", "assorti", "attaché", "avancé", "basé", "boisé", "bondé", "censé", "coloré", "compliqué",
    "composé", "concentré", "connu", "constitué", "contrarié", "convaincu", "decu", "depourvu", "destiné",
    "detendu", "disposé", "distingué", "distrait", "divorcé", "doté", "doué", "décidé", "dédié",
    "défavorisé", "démodé", "dépassé", "dérivé", "désolé", "désorganisé", "déséquilibré", "déterminé",
    "dévoué", "embarrassé", "embêté", "emu", "endormi", "ennuyé", "enrhumé", "ensoleillé", "enthousiasmé",
    "espacé", "essoufflé", "etendu", "etourdi", "excité", "expérimenté", "fatigué", "fiancé", "fâché",
    "gêné", "habitué", "inadapté", "inapproprié", "informatisé", "inquiété", "insatisfait", "intéressé",
    "isolé", "limité", "lié", "marié", "motivé", "moulu", "muni", "nuancé", "obsédé", "occupé", "opposé",
    "pacsé", "parfumé", "passionné", "perdu", "persuadé", "peuplé", "pointu", "pourvu", "poussé", "pressé",
    "prédestiné", "périmé", "qualifié", "raffiné", "rapproché", "ravi", "resolu", "réputé", "réservé",
    "salé", "satisfait", "serré", "situé", "sophistiqué", "spécialisé", "stressé", "sucré", "supposé",
    "surpris", "tendu", "tenu", "tordu", "usé", "varié", "vetu", "vexé", "âgé", "élevé", "éloigné",
    "émerveillé", "énervé", "épicé", "épuisé", "équilibré", "étonné",
];

/// States even after `a été`: nobody does them.
#[rustfmt::skip]
pub(super) const ADJECTIVES: &[&str] = &[
    "alité", "convaincu", "decu", "detendu", "doué", "désolé", "embarrassé", "emu", "enrhumé",
    "enthousiasmé", "fatigué", "fâché", "gêné", "inquiété", "insatisfait", "motivé", "passionné",
    "persuadé", "ravi", "satisfait", "stressé", "tendu", "âgé", "émerveillé", "énervé", "étonné",
];

/// After a simple form of être these say how something is; after `a été`, what was done to it.
#[rustfmt::skip]
pub(super) const RESULTS: &[&str] = &[
    "achevé", "allumé", "blessé", "bloqué", "branché", "brisé", "cassé", "clos", "coiffé", "congelé",
    "couvert", "decouvert", "débloqué", "débranché", "eteint", "fermé", "fini", "fissuré", "fêlé", "garé",
    "gelé", "grillé", "habillé", "inondé", "installé", "maquillé", "mouillé", "ouvert", "plié", "rasé",
    "recouvert", "rempli", "rompu", "rouvert", "stationné", "séché", "terminé", "trempé", "verrouillé",
    "vidé", "équipé",
];

/// Nouns and adjectives in é.
#[rustfmt::skip]
pub(super) const NOT_PARTICIPLES: &[&str] = &[
    "activité", "aisé", "amitié", "anné", "autorité", "beauté", "blé", "bébé", "café", "canapé", "carré",
    "cité", "cliché", "clé", "comité", "communauté", "congé", "coupé", "curé", "côté", "degré",
    "difficulté", "duré", "dé", "effronté", "fossé", "futé", "gré", "identité", "idé", "insensé", "intere",
    "invité", "journé", "liberté", "lycé", "majorité", "marché", "moitié", "musé", "nécessité", "osé",
    "pitié", "possibilité", "procédé", "pré", "publicité", "pâté", "qualité", "quantité", "rusé", "réalité",
    "sacré", "santé", "sensé", "société", "spécificité", "sécurité", "thé", "traité", "trophé", "unité",
    "volonté", "vérité", "zélé", "âgé", "été",
];

/// Infinitives after `se faire` for what one undergoes.
#[rustfmt::skip]
pub(super) const UNDERGONE: &[&str] = &[
    "agresser", "arnaquer", "arreter", "assassiner", "attaquer", "avoir", "battre", "bousculer",
    "cambrioler", "condamner", "controler", "critiquer", "depasser", "devaliser", "devancer", "distancer",
    "doubler", "ecraser", "ejecter", "eliminer", "elire", "embaucher", "engueuler", "enlever", "escroquer",
    "evincer", "exploiter", "expulser", "flasher", "gronder", "harceler", "humilier", "insulter",
    "kidnapper", "licencier", "mordre", "nommer", "operer", "percuter", "piquer", "pirater", "punir",
    "racketter", "recaler", "recruter", "refouler", "rejeter", "remarquer", "renverser", "renvoyer",
    "rouler", "sanctionner", "surprendre", "trahir", "tromper", "tuer", "vacciner", "virer", "voler",
];
