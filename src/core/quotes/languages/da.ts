/** Danish. */
import type { LanguageWords } from './language-rules.ts';

export const danish: LanguageWords = {
  code: 'da',
  order: 'fronted',
  pluralEndings: '',
  verbs: `siger sagde fortæller fortalte forklarer forklarede skriver skrev mener mente oplyser oplyste udtaler udtalte understreger understregede
    tilføjer tilføjede svarer svarede lyder lød erklærer erklærede kritiserer kritiserede advarer advarede konstaterer konstaterede påpeger
    påpegede fastslår fastslog vurderer vurderede kalder kaldte lover lovede beskriver beskrev hævder hævdede bekræfter bekræftede indrømmer
    indrømmede bemærker bemærkede fortsætter fortsatte slutter sluttede udbryder udbrød råber råbte spørger spurgte tror håber håbede
    erkender erkendte opfordrer opfordrede meddeler meddelte beretter berettede uddyber uddybede siges konkluderer konkluderede
    kommenterer kommenterede citerer citerede`,
  auxiliaries: 'har havde',
  participles:
    'sagt fortalt forklaret skrevet udtalt oplyst understreget tilføjet svaret erklæret kritiseret advaret påpeget bekræftet',
  naming: 'kalder kaldte beskriver beskrev',
  denials: 'afviser afviste nægter nægtede benægter benægtede',
  negations: 'ikke aldrig ingen',
  accordingTo: 'ifølge',
  determiners:
    'den det de en et denne dette disse sin sit sine hans hendes deres vores flere nogle mange to tre',
  definite: 'den det denne',
  prepositions: `i på af til fra med for om ved over under efter før mod hos gennem mellem uden siden ad omkring blandt inden ifølge`,
  joiners: 'af for i fra ved på',
  conjunctions: 'og eller men for',
  relatives: 'som der at hvis når da fordi mens selvom hvor hvad hvem hvordan hvorfor inden',
  pronouns: { masculine: 'han', feminine: 'hun', other: 'jeg vi de du i man' },
  titles: { masculine: 'hr', feminine: 'fru', other: 'dr' },
  roles: `-minister -ministeren -formand -formanden -forkvinde -forkvinden -ordfører -ordføreren -direktør -direktøren -chef -chefen -borgmester
    -borgmesteren -præsident -præsidenten -talsmand -talsmanden -talskvinde -talskvinden -talsperson -talspersonen -leder -lederen -advokat
    -advokaten -anklager -anklageren -dommer -dommeren -professor -professoren -forsker -forskeren -lektor -lektoren -læge -lægen -general
    -generalen -kaptajn -kaptajnen -inspektør -inspektøren -kommissær -kommissæren -træner -træneren -spiller -spilleren -kandidat
    -kandidaten -forfatter -forfatteren -instruktør -instruktøren -skuespiller -skuespilleren -ekspert -eksperten -analytiker -analytikeren
    -økonom -økonomen -historiker -historikeren -journalist -journalisten -redaktør -redaktøren -vidne -vidnet -far -faren -mor -moren -bror
    -søster -søn -datter -mand -manden -kvinde -kvinden -kone -konge -kongen -dronning -dronningen -biskop -landmand -lærer -læreren
    -sekretær -sekretæren -kansler -kansleren -guvernør -medlem -ejer -ejeren -tjener -tjeneren -stifter -statsmester vagtchef premierminister`,
  bodies:
    '-politi -politiet -regering -regeringen -ministerium -ministeriet -parti -partiet -kommune -kommunen -styrelse -styrelsen -forening -foreningen -fagforening -selskab -selskabet -universitet -universitetet -bank -banken -organisation -organisationen',
  hearers: `avisen avis -bureau -bureauet medie mediet medier tv radio dr bt berlingske politiken ritzau reuters afp bbc cnn journalister
    pressen programmet -posten -bladet avisa avisene nettavisen kanalen`,
  notNames: `mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december`,
  particles: 'van von de der den af el al bin ibn la',
  abbreviations: 'dr hr ca nr bl.a fx kl mr st jf jr pga',
  otherWords: `er var været bliver blev har havde have kan kunne skal skulle vil ville må måtte bør ikke også nu her der så da ved op ned ud ind igen
    altid aldrig meget mere mest kun bare endnu allerede dog jo vel selv sig mig ham hende dem os dig i dag går derfor desuden videre blandt
    andet senere efterfølgende alt alle noget nogen`,
};
