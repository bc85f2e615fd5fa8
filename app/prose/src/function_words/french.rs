//! French function words, folded and sorted. Our own list.

use crate::Words;

pub(super) const WORDS: Words = Words::of(
    "a afin ai aie aient aies ainsi ait alors apres as assez au au-dela au-dessous au-dessus aucun \
     aucune aucunes aucuns aujourd'hui aupres auquel aura aurai auraient aurais aurait auras aurez \
     auriez aurions aurons auront aussi autant autour autre autres autrui aux auxquelles auxquels \
     avaient avais avait avant avec avez aviez avions avoir avons ayant ayez ayons beaucoup bien c \
     c'est-a-dire car ce ceci cela celle celle-ci celle-la celles celles-ci celles-la celui \
     celui-ci celui-la cent cependant certain certaine certaines certains ces cet cette ceux \
     ceux-ci ceux-la chacun chacune chaque chez ci ci-dessous ci-dessus cinq combien comme comment \
     concernant contre d dans de dedans dehors deja depuis derriere des desquelles desquels dessous \
     dessus deux devant devers dix doit doivent donc dont douze du duquel durant elle elle-meme \
     elles elles-memes en encore enfin ensuite entre environ es est est-ce et etaient etais etait \
     etait-ce etant ete etes etiez etions etre eu eue eues eurent eus eusse eussent eusses eut eux \
     eux-memes excepte faire fais fait font fumes furent fus fusse fussent fut grace guere hormis \
     hors huit ici il ils j jadis jamais je jusqu jusque jusque-la l la la-bas laquelle le lequel \
     les lesquelles lesquels leur leurs loin lors lorsqu lorsque lui lui-meme m ma mais malgre me \
     meme memes mes mien mienne miennes miens mieux mille moi moi-meme moins moyennant n ne \
     neanmoins neuf ni non nos notre notres nous nous-memes nul nulle nulles nuls on onze or ou \
     outre par par-dessus parce parfois parmi partout pas passe pendant peu peut peut-etre peuvent \
     peux plus plusieurs plutot point pour pourquoi pourtant pourvu pres presque puis puisqu \
     puisque qu quand quant quasi quatorze quatre que quel quelconque quelle quelles quelqu \
     quelqu'un quelqu'une quelque quelques quelques-unes quelques-uns quels qui quiconque quinze \
     quoi quoiqu quoique rien s sa sans sauf se seize selon sept sera serai seraient serais serait \
     seras serez seriez serions serons seront ses si sien sienne siennes siens sinon six soi \
     soi-meme soient sois soit sommes son sont sous souvent soyez soyons suis suivant sur surtout t \
     ta tandis tant tantot te tel telle tellement telles tels tes tien tienne tiennes tiens toi \
     toi-meme ton toujours tous tout toute toutefois toutes treize trente tres trois trop tu un une \
     unes uns va vais vas vers via vingt vis-a-vis voici voila voire vont vos votre votres vous \
     vous-memes vu y",
);
