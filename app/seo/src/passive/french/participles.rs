//! French participles, by what they do after être. Our own lists, masculine singular, sorted;
//! those in é keep their accents, the others are folded.

use prose::Words;

/// Participles that do not end in é.
pub(super) const IRREGULAR: Words = Words::of(
    "abattu aboli absous absout abstenu accompli accru accueilli acquis adjoint admis adouci \
     affaibli affermi affranchi agrandi aguerri alangui alourdi amaigri aminci amoindri amolli \
     amorti aneanti apercu aplani aplati applaudi appris approfondi arrondi assagi assailli assaini \
     asservi assombri assorti assoupli assourdi assujetti astreint atteint attendri attendu attiedi \
     averti avili banni bati battu blanchi bouilli brandi bruni bu ceint cheri choisi circoncis \
     circonscrit clos combattu commis compris compromis conclu concu conduit confit confondu \
     conjoint connu conquis construit contenu contraint contredit contrefait convaincu converti \
     corrompu couru cousu couvert craint cru cueilli cuit debattu deconfit decousu decouvert decrit \
     decru decu dedit deduit defait defendu defini degarni degourdi degrossi dementi demis demoli \
     demuni depeint depoli depourvu desappris descendu dessaisi desservi desuni detendu detenu \
     detruit devetu disjoint dissous dissout distendu distordu distrait dit diverti du durci ebloui \
     eclairci eclos econduit ecrit elargi elu embelli emis empreint empuanti emu enclos encouru \
     enduit endurci enfoui enfreint englouti engourdi enhardi enjoint ennobli enrichi enseveli \
     entendu entrepris entretenu entrevu entrouvert envahi epaissi etabli eteint etendu etreci \
     etreint exclu extrait fait feint fendu fini flechi fondu forclos fourbi fourni franchi frit \
     garanti garni gravi gueri hai honni imparti inassouvi inclus induit inflechi inscrit instruit \
     interdit interrompu interverti introduit inverti investi joint lu maintenu maudit meconnu \
     meurtri mis mordu moulu muni muri nanti noirci nourri obei obscurci obtenu offert oint omis \
     ourdi ouvert parcouru peint pendu percu perdu permis perverti petri plaint pondu pourfendu \
     poursuivi pourvu predit preetabli prescrit pressenti prevenu prevu pris produit promis promu \
     proscrit puni rabattu raccourci radouci raffermi rafraichi ragaillardi raidi rajeuni ralenti \
     ravi readmis rebati reclus reconduit reconnu reconstruit reconverti recousu recouvert recu \
     recueilli recuit redefini redit reduit reecrit reelu refait reflechi refondu refroidi regarni \
     regi reinscrit reintroduit reinvesti rejoint relu remis rempli rendu repandu reparti repeint \
     repris reproduit requis resolu ressaisi ressenti restreint retabli retenu retordu retransmis \
     retreci reuni reussi revendu revetu revu rompu roti rougi roussi rouvert saisi sali satisfait \
     secouru seduit senti serti servi sorti souffert soumis sous-entendu sous-tendu souscrit \
     soustrait soutenu su subi subverti suivi surpris suspendu tari teint tendu tenu terni tiedi \
     tondu tordu traduit trahi trait transcrit transmis travesti uni vaincu vecu vendu verdi verni \
     vetu vomi voulu vu",
);

/// Verbs that take être in the active voice.
pub(super) const MOVEMENT: Words = Words::of(
    "accouru advenu allé apparu arrivé convenu descendu devenu décédé entré intervenu monté mort né \
     parti parvenu passé provenu reapparu redescendu redevenu remonté rentré reparti repassé \
     ressorti resté retombé retourné revenu sorti survenu tombé venu",
);

/// After être without an agent, these say how something is.
pub(super) const STATES: Words = Words::of(
    "abîmé accablé accidenté adapté affamé affolé agité alité amusé ancré animé apparenté approprié \
     apprécié assoiffé assorti attaché attiré avancé averti aéré basé blasé boisé bondé bordé borné \
     bouleversé branché censé chargé charpenté choqué ciblé civilisé coloré compliqué composé \
     compris concentré concerné connu constitué contrarié contrasté convaincu corsé crevé decu \
     depourvu destiné detendu discipliné disposé disproportionné dissipé distingué distrait divisé \
     divorcé doté doué débordé décalé décidé découragé dédié défavorisé dégagé démesuré démodé \
     démotivé démuni dépassé dépité déprimé dérivé désemparé désespéré désolé désorganisé \
     déséquilibré déterminé développé dévoué effrayé embarrassé embêté emu encombré endetté endormi \
     ennuyé enragé enrhumé ensoleillé enthousiasmé entouré entêté escarpé espacé essoufflé etendu \
     etourdi excentré excité expérimenté fasciné fatigué feutré fiancé figé flatté frustré \
     fréquenté fâché gêné habitué illimité immaculé impliqué imprévu inachevé inadapté inapproprié \
     inattendu incliné inclus informatisé inné inquiété insatisfait intimidé intrigué intéressé \
     isolé jonché lessivé limité lié malvenu marié mesuré mitigé modéré motivé moulu mouvementé \
     muni musclé nuancé obligé obstiné obsédé occupé ombragé opposé orienté orné outré pacsé \
     paniqué parfumé passionné peiné penché perché perdu persuadé peuplé pimenté planté pointu \
     pollué posé pourvu poussé pressé prononcé proportionné prédestiné préoccupé périmé qualifié \
     raffiné rapproché ravi rebuté reculé renfermé reposé resolu reussi rodé rythmé réfléchi réputé \
     réservé résigné salé satisfait saturé sensé serré situé sophistiqué soulagé spontané \
     spécialisé stressé structuré sucré supposé surpris survolté teinté tempéré tendu tenté tenu \
     terrifié timoré tordu tourmenté traumatisé troublé truffé usé vallonné varié vetu vexé vidé \
     voilé voué âgé élevé éloigné émerveillé énervé épanoui éparpillé épicé épuisé équilibré étoilé \
     étonné évolué",
);

/// States even after `a été`: nobody does them.
pub(super) const ADJECTIVES: Words = Words::of(
    "alité blasé borné convaincu decu detendu doué démotivé dépité désespéré désolé embarrassé emu \
     enrhumé enthousiasmé entêté escarpé fatigué fâché gêné imprévu inachevé inattendu inné \
     inquiété insatisfait motivé obstiné passionné persuadé ravi réfléchi satisfait sensé spontané \
     stressé tendu tenté timoré vallonné âgé émerveillé énervé étonné",
);

/// After a simple form of être these say how something is; after `a été`, what was done to it.
pub(super) const RESULTS: Words = Words::of(
    "abîmé accroché achevé allumé ancré averti blessé bloqué bosselé bouché branché brisé brûlé \
     carrelé cassé climatisé clos cloué coiffé coincé collé compté congelé couvert decouvert \
     débloqué débranché déchiré décoré dégonflé démonté désaffecté enfermé enneigé entrouvert \
     eteint fané fendu fermé fini fissuré fleuri froissé fêlé garni garé gelé gonflé grillé habillé \
     inhabité inondé installé maquillé meublé mouillé ouvert pavé percé plié plongé posé rangé rasé \
     rayé recouvert rempli rompu rouillé rouvert scellé stationné suspendu séché taché tendu \
     terminé tordu trempé troué uni verglacé verrouillé vidé vissé éclairé écroulé équipé",
);

/// Nouns and adjectives in é.
pub(super) const NOT_PARTICIPLES: Words = Words::of(
    "activité aisé amitié anné autorité beauté blé bébé café canapé carré cité cliché clé comité \
     communauté congé curé côté degré difficulté duré dé député effronté effréné erroné fossé futé \
     gré identité idé inné insensé intere journé liberté lycé majorité marché moitié musé nécessité \
     pitié possibilité procédé pré publicité pâté qualité quantité rusé réalité sacré santé sensé \
     société spontané spécificité sécurité thé trophé unité volonté vérité zélé âgé été",
);

/// Infinitives after `se faire` for what one undergoes.
pub(super) const UNDERGONE: Words = Words::of(
    "abattre agresser amputer applaudir arnaquer arreter assassiner attaquer attraper avoir battre \
     bloquer bousculer braquer cambrioler capturer cogner condamner contaminer controler critiquer \
     debaucher debouter demasquer depasser deporter dessaisir devaliser devancer disperser \
     distancer doubler ecarter ecraser ejecter eliminer elire embaucher emprisonner engueuler \
     enlever escroquer evincer exclure expatrier exploiter expulser flasher fouiller frapper gifler \
     gronder harceler hospitaliser huer humilier incarcerer infecter insulter interpeller kidnapper \
     larguer licencier limoger lyncher mitrailler moquer mordre nommer operer oublier percuter \
     pieger pietiner pincer piquer pirater plaquer poursuivre punir quitter racketter radier \
     railler rattraper recaler recruter refouler rejeter remarquer rembarrer remplacer renverser \
     renvoyer reperer rouler sanctionner siffler surprendre trahir tromper tuer vacciner virer \
     voler",
);
