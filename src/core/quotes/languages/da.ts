/** Danish. */
import type { LanguageWords } from './language-rules.ts';

export const danish: LanguageWords = {
  code: 'da',
  order: 'fronted',
  pluralEndings: '',
  dialogue: 'comma-dash',
  verbs: `siger sagde fortæller fortalte forklarer forklarede skriver skrev mener mente oplyser oplyste udtaler udtalte understreger understregede
    tilføjer tilføjede svarer svarede lyder lød erklærer erklærede kritiserer kritiserede advarer advarede konstaterer konstaterede påpeger
    påpegede fastslår fastslog vurderer vurderede kalder kaldte lover lovede beskriver beskrev hævder hævdede bekræfter bekræftede indrømmer
    indrømmede bemærker bemærkede fortsætter fortsatte slutter sluttede udbryder udbrød råber råbte spørger spurgte tror håber håbede
    erkender erkendte opfordrer opfordrede meddeler meddelte beretter berettede uddyber uddybede konkluderer konkluderede
    kommenterer kommenterede fremhæver fremhævede husker huskede udtrykker udtrykte lovpriser roser roste hylder hyldede beklager
    beklagede frygter frygtede forventer forventede synes syntes griner grinede jubler jublede sukker sukkede hvisker hviskede anfører anførte
    betegner betegnede anklagede kræver krævede foreslår foreslog anbefaler anbefalede afslører afslørede forudser spår spåede
    forsikrer forsikrede argumenterer argumenterede insisterer insisterede medgiver medgav indvender indvendte opsummerer opsummerede
    vurderer understreger beder bad takker takkede indskyder supplerer supplerede gentager gentog`,
  auxiliaries: 'har havde',
  participles:
    'sagt fortalt forklaret skrevet udtalt oplyst understreget tilføjet svaret erklæret kritiseret advaret påpeget bekræftet kaldt betegnet beskrevet meddelt lovet hævdet indrømmet erkendt vurderet',
  naming: 'kalder kaldte beskriver beskrev betegner betegnede kaldt betegnet beskrevet',
  denials: 'afviser afviste nægter nægtede benægter benægtede',
  negations: 'ikke aldrig ingen',
  unsaid: {
    infinitives:
      'sige udtale forklare oplyse bekræfte fortælle erklære meddele indrømme svare kommentere skrive love',
    wills: 'vil skal',
    supposed: 'ville kunne havde_kunnet',
    wished: 'burde bør måtte',
    refusals: 'nægter nægtede afviser afviste undlod undlader undgik undgår',
    having: 'have at',
    falsehoods: 'falsk løgn usandt forkert opspind',
    addressed: 'spurgt bedt tiltalt modtaget overfuset læste læser fik modtog',
    conditions: 'hvis såfremt',
    fictions:
      'filmen film romanen roman stykket skuespillet operaen musicalen serien komedien dramaet satiren sketchen eventyret drømmen spillet',
  },
  firstNames: {
    masculine: `mads søren jens lars niels henrik anders rasmus mikkel jesper kasper morten thomas torben ole bo finn per hans erik jørgen poul
      svend knud kaj aage ib leif bent kurt flemming claus michael peter martin christian kristian jonas emil viggo ebbe aksel hugo kim palle
      troels asger esben frederik magnus oscar oskar villads lasse nikolaj simon steen tom jan karl carl preben mogens bjarne allan brian
      dennis kenneth rené tue storm malthe august`,
    feminine: `nanna karen mette anne kirsten birthe inge hanne lone lene gitte bente susanne charlotte maria marie camilla louise line stine
      trine signe ida sofie freja clara emma laura julie katrine cecilie rikke pernille dorte dorthe tine pia ulla lise eva maja saga birgit
      helle jette vibeke ditte sanne nina mia astrid ellen agnes johanne kristine christina tove grethe lis ruth karin annette maibritt
      alberte liv rosa viola asta`,
  },
  quoting: 'citerer citerede citeres',
  passives: 'bliver blev blevet',
  accordingTo:
    'ifølge lyder_det_fra lyder_advarslen_fra lyder_opfordringen_fra lyder_meldingen_fra lyder_beskeden_fra lød_det_fra hedder_det_fra med_ord_fra efter_opfattelse_af',
  determiners:
    'den det de en et denne dette disse sin sit sine hans hendes deres vores flere nogle mange to tre',
  definite: '',
  prepositions: `i på af til fra med for om ved over under efter før mod hos gennem mellem uden siden ad omkring blandt inden ifølge`,
  joiners: 'af for i fra ved på',
  conjunctions: 'og eller men for',
  relatives: 'som der at hvis når da fordi mens selvom hvor hvad hvem hvordan hvorfor inden',
  pronouns: { masculine: 'han', feminine: 'hun', other: 'jeg vi de du i man' },
  titles: { masculine: 'hr', feminine: 'fru', other: 'dr' },
  roles: `smed smeden tømrer tømreren murer mureren maler maleren snedker snedkeren gartner gartneren bager bageren -minister -ministeren -formand -formanden -forkvinde -forkvinden -ordfører -ordføreren -direktør -direktøren -chef -chefen -borgmester
    -borgmesteren -præsident -præsidenten -talsmand -talsmanden -talskvinde -talskvinden -talsperson -talspersonen -leder -lederen -advokat
    -advokaten -anklager -anklageren -dommer -dommeren -professor -professoren -forsker -forskeren -lektor -lektoren -læge -lægen -general
    -generalen -kaptajn -kaptajnen -inspektør -inspektøren -kommissær -kommissæren -træner -træneren -spiller -spilleren -kandidat
    -kandidaten -forfatter -forfatteren -instruktør -instruktøren -skuespiller -skuespilleren -ekspert -eksperten -analytiker -analytikeren
    -økonom -økonomen -historiker -historikeren -journalist -journalisten -redaktør -redaktøren -vidne -vidnet -far -faren -mor -moren -bror
    -søster -søn -datter -mand -manden -kvinde -kvinden -kone -konge -kongen -dronning -dronningen -biskop -landmand -lærer -læreren
    -sekretær -sekretæren -kansler -kansleren -guvernør -medlem -ejer -ejeren -tjener -tjeneren -stifter -statsmester vagtchef premierminister rådmand -rådmand -mester -mesteren anfører -anfører -fisker fiskeren -nabo naboen -biolog -biologen -soldat soldaten
    -kunstner -kunstneren cyklist -cyklist -sanger -sangeren sangerinden -læge -arrangør arrangøren kok -kok kokken -elev eleven -leder
    -politiker politikeren -talskvinde -meteorolog -geolog -psykolog -sociolog -jurist -overlæge -næstformand -formand -forkvinde talsmand
    -stifter -grundlægger -ejer restauratør -restauratør tjeneren tjener -iværksætter -konsulent -rådgiver -inspektør -betjent betjenten
    -efterforsker -rektor -provst -præst præsten -minister -udenrigsminister -spidskandidat -gruppeformand -viceborgmester -kongressmedlem
    -senator -senatoren -ambassadør -ambassadøren -designer -fotograf -musiker -komponist -producent -målmand -angriber -landstræner`,
  bodies: `-agentur -agenturet -væsenet -politi -politiet -regering -regeringen -ministerium -ministeriet -parti -partiet -kommune -kommunen -styrelse -styrelsen -forening -foreningen -fagforening -selskab -selskabet -universitet -universitetet -bank -banken -organisation -organisationen -væsen -væsenet -klub -klubben -virksomhed -virksomheden -udvalg -udvalget -råd -rådet -domstol -domstolen
    -ret -retten -institut -instituttet -fond -fonden -direktorat -direktoratet -myndighed -myndigheden myndighederne beredskabet kreml`,
  hearers: `interview interviewet avisen avis -bureau -bureauet medie mediet medier tv radio dr bt berlingske politiken ritzau reuters afp bbc cnn journalister
    pressen programmet -posten -bladet avisa avisene nettavisen kanalen`,
  notNames: `mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december`,
  particles: 'van von de der den af el al bin ibn la',
  abbreviations: 'dr hr ca nr bl.a fx kl mr st jf jr pga',
  genitives: 's',
  speechNouns: 'svar svaret reaktion reaktionen kommentar kommentaren budskab',
  towards: 'til på om for mod',
  towardsHearers: 'til over',
  works: `film filmen bog bogen roman romanen album albummet sang sangen titel titlen serie serien stykke stykket udstilling udstillingen begrebet ordet navnet skiltet
    kampagne kampagnen projekt projektet spil spillet program programmet`,
  asWords: 'som',
  backward: 'det sådan_det',
  otherWords: `er var været bliver blev har havde have kan kunne skal skulle vil ville må måtte bør ikke også nu her der så da ved op ned ud ind igen
    altid aldrig meget mere mest kun bare endnu allerede dog jo vel selv sig mig ham hende dem os dig i dag går derfor desuden videre blandt
    andet senere efterfølgende alt alle noget nogen nok helt kan bagefter fredag mandag ellers endelig igen samtidig imidlertid omvendt desværre heldigvis`,
};
