//! French connectors, folded and sorted by their first two words. Our own list.

use prose::{Sieve, Words};

use super::connector::{Connectors, Lists};

#[rustfmt::skip]
pub(super) static LISTS: Lists = Lists {
    connectors: Connectors::of(CONNECTORS),
    pair_heads: Sieve::of_pairs(PAIRS),
    pairs: PAIRS,
    results: RESULTS,
    degrees: Words::of("moins plus"),
    coordinators: Words::of("et mais ou"),
    asking: Words::of(
        "certain chercher cherchez comprendre decide decider demandait demande demandent demander \
         demandez devine deviner dire dis disent dit dites ignorait ignore ignorent ignorer \
         ignorons incertain indique indiquer indiquez informez precise preciser precisez regarde \
         regarder regardez sache sachez sais sait saura savait savent savez savoir savons sut \
         verifie verifient verifier verifiez voir vois voit",
    ),
    pronouns: Words::of("c ca ce cela elle elles il ils j je nous on tu vous"),
    alone: Words::of("aucun aucune chacun personne rien tout"),
    finite: Words::of(
        "a aime approche arrive augmente avons baisse commence compte connait coute croit demande \
         depend descend dispose doit doivent dort dure est etait existe faut ferme fonctionne \
         manque manquent marche n ne offre ont ouvre part peut peuvent porte possede prend propose \
         ralentit recoit reste restent risque s se semble sera seront sont sort suffit tarde tient \
         tombe touche travaille utilise va vaut vend viennent vient vit vont",
    ),
    finite_ends: &["aient", "ait"],
    bare_subjects: false,
    questions: Words::of("combien comment lequel pourquoi quel quelle quelles quels qui quoi"),
    subjects: Words::of(
        "c ca ce cela des elle elles il ils j je l la le les leur leurs ma mes mon nos notre nous \
         on sa ses son ton tu un une vos votre vous",
    ),
};

const PAIRS: &[(&str, &str)] = &[
    ("soit", "soit"),
    ("ni", "ni"),
    ("tantot", "tantot"),
    ("autant", "autant"),
    ("d un cote", "de l autre"),
    ("aussi bien", "que"),
    ("aussi bien", "qu"),
    ("tant par", "que par"),
    ("tant pour", "que pour"),
    ("que vous soyez", "ou"),
    ("que ce soit", "ou"),
];

const RESULTS: &[(&str, &str, usize)] = &[
    ("tellement", "que", 4),
    ("tellement", "qu", 4),
    ("a ce point", "que", 2),
    ("a ce point", "qu", 2),
];

const CONNECTORS: &str = "\
a ce propos:pause
a ce sujet:set
a ce titre>de
a ceci pres que
a cela pres que
a cela s ajoute
a cela s ajoutent
a cet effet:pause
a cet egard
a cette fin:pause
a condition de
a condition que
a contrario
a defaut de quoi
a defaut:set
a dire vrai
a fortiori
a l heure ou:start
a l instant ou<pense repense
a l inverse>d de des du
a l oppose:pause>d de des du
a la place:set
a la suite de quoi:told
a mesure que
a moins que
a noter que:start
a peine:inverted
a plus forte raison
a propos:lead
a savoir:pause
a seule fin que
a supposer que:pause
a tel point que
a telle enseigne que
a titre d exemple
a titre d illustration
a titre de comparaison
a tout le moins
a tout prendre
a vrai dire
afin de
afin que
ainsi:amid>qu que soit
ainsi que:reason
ajoutons que:start
alors:then<jusqu
alors meme que
alors que
apres avoir
apres cela
apres etre
apres que
apres quoi:pause
apres s etre
apres tout>ca ce cela ces cet cette l la le les leur mon notre nos sa ses son un une votre vos
attendu que:start
au bout du compte>a
au cas ou<interesse interessent
au contraire>d de des du
au demeurant
au fait:set
au final:set
au fur et a mesure que
au lieu de cela
au lieu que
au meme moment:pause
au moment ou<pense penser souvent
au motif que
au point que
au reste:set
au surplus:set
au total:lead
auparavant:lead
auquel cas
aussi:inverted
aussi:lead
aussi longtemps que
aussitot que
autant dire que
autant que:subject
autrement:lead
autrement dit
avant de:infinitive
avant que
avant tout:lead
avant toute chose:set
bien entendu:set
bien plus:lead
bien que:pause
bien sur:set
bref:lead
c est a dire
c est ainsi que
c est dire que
c est la raison pour laquelle
c est pour cela que
c est pourquoi
c est que:start
car<le un ce du en au les des ces mon son notre votre leur par de chaque quel ancien grand petit vieux>postal
ce faisant
ce qui explique que
ceci dit:set
ceci dit:subject
ceci etant dit:set
ceci etant:set
ceci etant:subject
cela dit:set
cela dit:subject
cela etant dit:set
cela etant:set
cela etant:subject
cela pose:set
cependant
cependant que
certes
chaque fois que
chemin faisant:set
comme:reason
comme s il
comme s ils
comme si
compte tenu du fait que
conclusion:lead
concretement:set
consequemment
consequence:start
considerant que
contre toute attente:set
correlativement
d abord>agreable difficile facile
d ailleurs<arrive arrivee arrivees arrives celles ceux cuisine cuisines envie envies gens gout ici musique musiques ou parfum parfums reve reves saveur saveurs venir venu venue venues venus vient viennent voix>ou
d autant mieux que
d autant moins que
d autant plus que
d autant que
d autre part>d de des du
d ici a ce que
d ici la:set
d ou:told
d un autre cote:pause
d un cote:pause>d de des du
d une part>d de des du egale egales
dans ce but:lead
dans ce cadre:lead
dans ce cas
dans ce contexte:set
dans ces conditions
dans cette optique:set
dans cette perspective:set
dans l hypothese ou
dans l intervalle:set
dans la meme veine:set
dans la mesure ou
dans le cas contraire
dans le cas ou
dans le meme esprit:set
dans le meme ordre d idees
dans le meme temps:amid
dans les faits:set
dans tous les cas:lead
dans un deuxieme temps
dans un premier temps
dans un second temps
de ce fait:amid
de ce point de vue:set
de cette facon:pause
de cette maniere:pause
de crainte que
de facon a
de facon que
de fait:set
de la meme facon:lead
de la meme maniere:lead
de maniere a
de maniere que
de meme que
de meme:lead
de peur que
de plus:lead>en
de plus:pause-clause>en
de prime abord:set
de sorte que
de surcroit
de telle facon que
de telle maniere que
de telle sorte que
de toute facon
de toute maniere
de toutes facons
depuis:lead
depuis lors:lead
depuis que
des l instant ou
des lors
des que
deuxiemement
donc:second
du coup:amid>d de des du franc
du fait que<etonne etonnent plaignent plaint
du meme coup
du moins:set
du moment que:clause
du moment que:pause-clause
du reste:set
effectivement
egalement<partage partagent repartir repartissez repartit
en admettant que
en attendant que
en attendant:set
en bref:set
en cas contraire:set
en ce cas:set
en ce sens:pause
en cela
en clair:set
en comparaison>d de des du a au aux avec
en conclusion
en consequence
en contrepartie
en d autres termes:pause
en definitive
en depit du fait que
en dernier lieu
en derniere analyse
en deuxieme lieu
en effet>beton bois cuir marbre metal miroir papier pierre
en fait:amid>d de des
en fait:pause-clause
en fait:set
en fin de compte>rendu rendus
en foi de quoi
en gros:lead
en l occurrence
en meme temps que
en meme temps:lead
en outre>d de des du
en parallele:set
en particulier
en plus de cela
en plus:lead
en pratique:set
en premier lieu
en prime:lead
en realite:unended>augmentee mixte virtuelle
en reponse:set
en resume:pause
en retour:lead
en revanche
en second lieu
en somme
en substance:set
en supposant que
en theorie:lead
en tout cas
en tout etat de cause
en toute hypothese:set
en troisieme lieu
en un mot:set
en vertu de quoi:told
encore faut il:pause
encore que:pause
enfin:pause
ensuite
ensuite de quoi
entre temps
etant donne que
etant entendu que
excepte que
exception faite que
faute de quoi
finalement
force est de constater que
grace a quoi
il en decoule que
il en resulte que
il n empeche que
il n en demeure pas moins que
il n en reste pas moins que
il s ensuit que
in fine:set
incidemment:set
inversement:pause>proportionnel proportionnelle proportionnelles proportionnels
jusqu a ce que
jusque la:set
la dessus:set
la encore:set
le cas echeant:set
le temps que:pause-clause
lors meme que
lorsqu
lorsque
maintenant que<est
mais<aucun ces de des les mes nos peut pouvait ses tes un vos
malgre cela:set
malgre que
malgre tout>ca ce cela ces cet cette l la le les leur mon notre nos sa ses son un une votre vos
meme lorsque
meme quand
meme s elle
meme s il
meme s ils
meme si
mieux:lead
mieux encore:set
mis a part que
moyennant quoi
n empeche que:pause
neanmoins
ni n
ni ne
non pas que
non que:pause
non seulement:pause
nonobstant:set
notamment
or:pause-clause
or:start>a blanc et fin gris jaune massif noir ou pur rose
ou bien
ou encore
ou plutot
outre le fait que
outre que
par ailleurs
par analogie:set
par comparaison:set
par consequent
par contre
par exemple
par la meme
par la suite>nuptiale presidentielle royale
par opposition:set
par suite de quoi
par suite>d de des du
par voie de consequence
parallelement:start>a au aux
parce que
pareillement:pause
partant:set
pendant ce temps
pendant que
peu importe que
pire encore:set
pis encore:set
plus encore:set
plus exactement:pause
plus precisement:pause
plus tard:lead
pour autant que
pour autant>d de
pour ce faire
pour cela:start
pour cette raison
pour commencer:set
pour conclure:set
pour faire court:set
pour faire simple:set
pour finir:set
pour la bonne raison que
pour la simple raison que
pour le cas ou
pour le dire autrement
pour peu que
pour preuve:lead
pour que
pour rappel:lead
pour resumer:set
pour s en convaincre:lead
pour terminer:set
pour toutes ces raisons
pourtant
pourvu que:unwished
premierement
preuve que:pause
primo:set
puis<je n ne>je
puisqu
puisque
quand:not-asking<depuis jusqu sais sait savez savoir demande demander>meme
quand bien meme
quand meme
quant a
quant au
quant aux
quel que soit
quelle que soit
quelles que soient
quels que soient
qui plus est
quitte a ce que
quoi qu il en soit
quoiqu
quoique
reciproquement:pause
reste que:start
resultat:lead
s il te plait:nowhere
s il vous plait:nowhere
s il:unasked
s ils:unasked
sachant que:pause
sans compter que
sans oublier que
sans que
sans quoi:pause
sauf a ce que
sauf que
sauf si
secundo:set
selon que
seulement:lead
si:condition
si bien qu
si bien que>ca cela
si tant est que
simultanement:set
sinon<rien personne aucun
sitot que
soit dit en passant
soit que
somme toute
sous pretexte que
sous reserve que
suivant que
suppose que:start
sur ce point:set
sur ce:set
sur ces entrefaites
sur quoi:told
surtout:lead
surtout que:pause
tandis que
tant:pause-clause
tant qu<en>eux
tant que<en>ca cela eux moi possible toi
tellement:pause-clause
tertio:set
toujours est il que
tout bien considere
tout compte fait>a au aux par
tout d abord
tout de meme
toutefois
toutes les fois que
troisiemement
une fois que
voila pourquoi
voire
vu que<a ai as avons avez ont avait avais avaient avoir ayant eu bien deja pas jamais";
