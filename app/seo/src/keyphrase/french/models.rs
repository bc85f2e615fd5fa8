//! French conjugations other than -er: one model per ending of the infinitive.

/// How verbs with one ending are conjugated; every field replaces the ending.
pub(super) struct Model {
    /// Ending of the infinitive.
    pub(super) ending: &'static str,
    /// Singular of the present, between commas.
    pub(super) singular: &'static str,
    /// Stem of the plural, of the imperfect and of the present participle.
    pub(super) stem: &'static str,
    /// Third person plural of the present.
    pub(super) third: &'static str,
    /// Stem of the subjunctive singular.
    pub(super) subjunctive: &'static str,
    /// Stem of the future.
    pub(super) future: &'static str,
    /// Past participle, masculine.
    pub(super) participle: &'static str,
    /// Stem of the simple past.
    pub(super) past: &'static str,
}

/// The models, longest endings first: the first that fits is right.
pub(super) fn models() -> impl Iterator<Item = Model> {
    MODELS.split('/').filter_map(|row| {
        let mut fields = row.split(' ');
        Some(Model {
            ending: fields.next()?,
            singular: fields.next()?,
            stem: fields.next()?,
            third: fields.next()?,
            subjunctive: fields.next()?,
            future: fields.next()?,
            participle: fields.next()?,
            past: fields.next()?,
        })
    })
}

/// Their fields in order, a space between two, and a slash between two models.
const MODELS: &str = "\
     conquérir conquiers,conquiert conquér conquièrent conquièr conquerr conquis conqui/\
     acquérir acquiers,acquiert acquér acquièrent acquièr acquerr acquis acqui/\
     cueillir cueille,cueilles cueill cueillent cueill cueiller cueilli cueilli/\
     répartir répartis,répartit répartiss répartissent répartiss répartir réparti réparti/\
     assortir assortis,assortit assortiss assortissent assortiss assortir assorti assorti/\
     asservir asservis,asservit asserviss asservissent asserviss asservir asservi asservi/\
     résoudre résous,résout résolv résolvent résolv résoudr résolu résolu/\
     pourvoir pourvois,pourvoit pourvoy pourvoient pourvoi pourvoir pourvu pourvu/\
     vaincre vaincs,vainc vainqu vainquent vainqu vaincr vaincu vainqui/\
     prendre prends,prend pren prennent prenn prendr pris pri/\
     asseoir assieds,assied,assois,assoit assey asseyent assey assiér assis assi/\
     prévoir prévois,prévoit prévoy prévoient prévoi prévoir prévu prévi/\
     coudre couds,coud cous cousent cous coudr cousu cousi/\
     partir pars,part part partent part partir parti parti/\
     sortir sors,sort sort sortent sort sortir sorti sorti/\
     sentir sens,sent sent sentent sent sentir senti senti/\
     mentir mens,ment ment mentent ment mentir menti menti/\
     dormir dors,dort dorm dorment dorm dormir dormi dormi/\
     servir sers,sert serv servent serv servir servi servi/\
     mourir meurs,meurt mour meurent meur mourr mort mouru/\
     courir cours,court cour courent cour courr couru couru/\
     connaître connais,connaît connaiss connaissent connaiss connaîtr connu connu/\
     croître croîs,croît,crois croiss croissent croiss croîtr cru cru/\
     bouillir bous,bout bouill bouillent bouill bouillir bouilli bouilli/\
     moudre mouds,moud moul moulent moul moudr moulu moulu/\
     haïr hais,hait haïss haïssent haïss haïr haï haï/\
     clore clos,clôt clos closent clos clor clos clo/\
     naître nais,naît naiss naissent naiss naîtr né naqui/\
     mettre mets,met mett mettent mett mettr mis mi/\
     battre bats,bat batt battent batt battr battu batti/\
     suivre suis,suit suiv suivent suiv suivr suivi suivi/\
     croire crois,croit croy croient croi croir cru cru/\
     plaire plais,plaît plais plaisent plais plair plu plu/\
     traire trais,trait tray traient trai trair trait tray/\
     suffire suffis,suffit suffis suffisent suffis suffir suffi suffi/\
     devoir dois,doit dev doivent doiv devr dû du/savoir sais,sait sav savent sach saur su su/\
     mouvoir meus,meut mouv meuvent meuv mouvr mu mu/\
     valoir vaux,vaut val valent vaill vaudr valu valu/\
     cevoir çois,çoit cev çoivent çoiv cevr çu çu/\
     courir cours,court cour courent cour courr couru couru/\
     clure clus,clut clu cluent clu clur clu clu/\
     rompre romps,rompt romp rompent romp rompr rompu rompi/\
     crire cris,crit criv crivent criv crir crit crivi/\
     boire bois,boit buv boivent boiv boir bu bu/\
     faire fais,fait,faites fais font fass fer fait fi/\
     vivre vis,vit viv vivent viv vivr vécu vécu/aître ais,aît aiss aissent aiss aîtr u u/\
     aindre ains,aint aign aignent aign aindr aint aigni/\
     eindre eins,eint eign eignent eign eindr eint eigni/\
     oindre oins,oint oign oignent oign oindr oint oigni/\
     venir viens,vient ven viennent vienn viendr venu vin/\
     tenir tiens,tient ten tiennent tienn tiendr tenu tin/\
     vêtir vêts,vêt vêt vêtent vêt vêtir vêtu vêti/uire uis,uit uis uisent uis uir uit uisi/\
     vrir vre,vres vr vrent vr vrir vert vri/frir fre,fres fr frent fr frir fert fri/\
     fuir fuis,fuit fuy fuient fui fuir fui fui/voir vois,voit voy voient voi verr vu vi/\
     dire dis,dit,dites dis disent dis dir dit di/lire lis,lit lis lisent lis lir lu lu/\
     rire ris,rit ri rient ri rir ri ri/dre ds,d d dent d dr du di/pre ps,pt p pent p pr pu pi/\
     ir is,it iss issent iss ir i i";

#[cfg(test)]
mod tests {
    use super::{MODELS, models};

    #[test]
    fn every_model_is_whole() {
        assert_eq!(models().count(), MODELS.split('/').count());
        assert!(MODELS.split('/').all(|row| row.split(' ').count() == 8));
    }
}
