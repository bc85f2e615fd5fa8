//! Feminines of French adjectives and of nouns for people and animals.

use prose::Words;

/// Feminines no rule gives, a slash between two; of a word alone it has a plain e more.
const IRREGULAR: &str = "\
     beau belle/nouveau nouvelle/jumeau jumelle/vieux vieille/fou folle/mou molle/doux douce/\
     roux rousse/faux fausse/jaloux jalouse/époux épouse/frais fraîche/sec sèche/blanc blanche/\
     franc franche/public publique/turc turque/grec grecque/laïc laïque/caduc caduque/\
     long longue/oblong oblongue/favori favorite/malin maligne/bénin bénigne/neuf neuve/\
     veuf veuve/bref brève/sauf sauve/gros grosse/bas basse/gras grasse/las lasse/épais épaisse/\
     gentil gentille/pareil pareille/vermeil vermeille/nul nulle/seul/dur/mûr/sûr/pur/obscur/\
     futur/noir/civil/puéril/subtil/viril/vil/espagnol/mongol/bleu/fort/mort/brut/court/petit/\
     gratuit/cuit/écrit/maudit/inédit/fortuit/parfait/imparfait/satisfait/interdit/construit/\
     réduit/traduit/confit/frit/inscrit/introduit/détruit/instruit/subit/érudit/avocat/candidat/\
     délicat/plat/ingrat/mat/immédiat/adéquat/lauréat/idiot/droit/étroit/adroit/sot sotte/\
     chat chatte/paysan paysanne/artisan/partisan/courtisan/musulman/catalan/toscan/occitan/\
     persan/plein/bon bonne/mignon mignonne/breton bretonne/champion championne/patron patronne/\
     lion lionne/baron baronne/piéton piétonne/vigneron vigneronne/bûcheron bûcheronne/\
     glouton gloutonne/muet muette/coquet coquette/net nette/cadet cadette/violet violette/\
     complet complète/incomplet incomplète/discret discrète/indiscret indiscrète/\
     inquiet inquiète/secret secrète/concret concrète/désuet désuète/prêt/précis/imprécis/concis/\
     exquis/indécis/gris/surpris/compris/promis/soumis/assis/acquis/requis/admis/inclus/confus/\
     diffus/tiers tierce/saint/peint/joint/prompt/meilleur/majeur/mineur/professeur/ingénieur/\
     auteur autrice/auteur/chanteur chanteuse/acheteur acheteuse/menteur menteuse/\
     porteur porteuse/visiteur visiteuse/transporteur transporteuse/flatteur flatteuse/\
     prêteur prêteuse/monteur monteuse/sculpteur sculptrice/chef cheffe/docteur/rigolo rigolote/\
     andalou andalouse/aigu aiguë/aigu aigüe/ambigu ambiguë/contigu contiguë/exigu exiguë/\
     copain copine/héros héroïne/hôte hôtesse/maître maîtresse/prince princesse/comte comtesse/\
     tigre tigresse/loup louve/roi reine/grand/chaud/rond/blond/profond/second/lourd/sourd/vert/\
     ouvert/offert/couvert/expert/désert/haut/fin/brun/commun/opportun/cher chère/fier fière/\
     amer amère/conseiller conseillère/vif vive/naïf naïve/juif juive/ami/joli/poli/uni/fini/\
     têtu/reçu/cru/nu/élu/venu/tenu/âgé/né/usé/sujet sujette/naturel naturelle/absent/étudiant";

/// Endings that take a plain e, for words of at least so many letters.
#[rustfmt::skip]
const PLAIN_E: &[(&str, usize)] = &[
    ("é", 4), ("ent", 4), ("ant", 5), ("and", 6), ("ard", 5), ("ert", 5), ("al", 5), ("ain", 5),
    ("in", 5), ("ais", 6), ("ois", 6), ("i", 5), ("u", 5), ("érieur", 7), ("aud", 6), ("ond", 5),
    ("eint", 6), ("aint", 6), ("oint", 7),
];

/// Words a plain e would turn into another word, or that have no feminine.
const NO_FEMININE: Words = Words::of(
    "accident alibi anchois animal argent autrefois avenu balais bassin bocal brigand brouillard \
     bulletin butin café canal canard canari carnaval cent chant chemin cheval clé concert congé \
     coussin cristal côté degré dent dessert dessin destin diamant défi enfant engrais examin \
     festin festival foulard gant gland grain harnais hasard hôpital instant jardin jeudi journal \
     lundi machin magasin mandarin marais marché mardi mari marin matin menu merci mercredi midi \
     milliard moment montant moulin médecin métal oubli palais parfois pari parti patin patois \
     placard plain plant pâté rabais raisin regard relais requin restaurant retard récital régal \
     résumé samedi santé satin scrutin serpent signal sorti souci standard statu talent tant taxi \
     terrain torrent train transfert turbin vaccin vendredi vent volant étain étal",
);

/// The feminine singulars of a masculine singular.
pub(super) fn feminines(masculine: &str) -> Vec<String> {
    let irregular = IRREGULAR.split('/').filter_map(|entry| match entry.split_once(' ') {
        Some((one, other)) => (one == masculine).then(|| other.to_owned()),
        None => (entry == masculine).then(|| format!("{entry}e")),
    });
    let mut feminines: Vec<String> = irregular.collect();
    if feminines.is_empty() && !NO_FEMININE.holds(masculine) {
        feminines.extend(regular(masculine));
    }
    feminines
}

/// Masculine singulars the table gives for a feminine.
pub(super) fn irregular_masculines(feminine: &str) -> impl Iterator<Item = &'static str> {
    IRREGULAR.split('/').filter_map(move |entry| match entry.split_once(' ') {
        Some((one, other)) => (other == feminine).then_some(one),
        None => (feminine.strip_suffix('e') == Some(entry)).then_some(entry),
    })
}

fn regular(masculine: &str) -> Vec<String> {
    let swap = |ending: &str, other: &str| {
        masculine.strip_suffix(ending).map(|stem| format!("{stem}{other}"))
    };
    let letters = masculine.chars().count();
    if let Some(feminine) =
        swap("ier", "ière").or_else(|| swap("cher", "chère")).or_else(|| swap("ger", "gère"))
    {
        return if letters < 5 || PRIERE.contains(&masculine) {
            Vec::new()
        } else {
            vec![feminine]
        };
    }
    if let Some(feminine) = swap("teur", "trice") {
        return [Some(feminine), swap("eur", "euse")].into_iter().flatten().collect();
    }
    for (ending, other) in [
        ("eur", "euse"),
        ("eux", "euse"),
        ("if", "ive"),
        ("ien", "ienne"),
        ("éen", "éenne"),
        ("yen", "yenne"),
    ] {
        if let Some(feminine) =
            swap(ending, other).filter(|_| letters > 4 && !masculine.ends_with("érieur"))
        {
            return vec![feminine];
        }
    }
    let doubled = ["nel", "uel", "iel", "rel", "mel", "rsel", "rtel", "ntel"];
    if doubled.iter().any(|ending| masculine.ends_with(ending)) && letters > 4 {
        return vec![format!("{masculine}le")];
    }
    plain_e(masculine, letters).into_iter().collect()
}

/// Nouns in -ier whose feminine form is another thing.
const PRIERE: [&str; 8] =
    ["prier", "manier", "carrier", "glacier", "saucier", "poussier", "barrier", "charnier"];

fn plain_e(masculine: &str, letters: usize) -> Option<String> {
    let adverb = masculine.ends_with("ment") && letters > 6;
    let vowels = ["eu", "au", "ou", "ai", "oi", "ui"].iter().any(|end| masculine.ends_with(end));
    let takes_e =
        PLAIN_E.iter().any(|(ending, least)| letters >= *least && masculine.ends_with(ending));
    (takes_e && !adverb && !vowels).then(|| format!("{masculine}e"))
}
