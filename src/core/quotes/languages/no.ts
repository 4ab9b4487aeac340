/** Norwegian, in both of its written forms. */
import type { LanguageWords } from './language-rules.ts';

export const norwegian: LanguageWords = {
  code: 'no',
  order: 'fronted',
  pluralEndings: '',
  dialogue: 'comma-dash',
  verbs: `sier sa seier sade forteller fortalte fortel fortalde forklarer forklarte forklarar skriver skrev skriv mener mente meiner meinte opplyser opplyste
    opplyser uttaler uttalte understreker understreket understrekte tilføyer tilføyde svarer svarte svarar svara lyder lød erklærer erklærte kritiserer
    kritiserte advarer advarte konstaterer konstaterte påpeker påpekte fastslår fastslo vurderer vurderte kaller kalte kallar kalla lover
    lovet lovte lovar lova beskriver beskrev hevder hevdet hevdar hevda bekrefter bekreftet bekreftar bekrefta innrømmer innrømmet innrømmar
    innrømma bemerker bemerket fortsetter fortsatte avslutter avsluttet utbryter utbrøt roper ropte spør spurte spurde tror trodde trur trudde håper håpet
    håpar håpa erkjenner erkjente oppfordrer oppfordret melder meldte beretter berettet utdyper utdypet konkluderer konkluderte kommenterer
    kommenterte framhever fremhever framhevet fremhevet husker husket hugsar uttrykker uttrykte roser roste hyller hyllet beklager beklaget
    beklagar frykter fryktet forventer forventet synes syntes synest smiler smilte jubler jublet sukker sukket hvisker hvisket anfører anførte betegner betegnet
    anklaget krever krevde krev foreslår foreslo anbefaler anbefalte avslører avslørte spår spådde forsikrer forsikret argumenterer
    argumenterte insisterer insisterte innvender innvendte oppsummerer oppsummerte ber ba takker takket supplerer supplerte gjentar
    gjentok legger la informerer informerte anslår anslo presiserer presiserte varsler varslet raser raste tordner tordnet mumler mumlet ler lo
    begrunner begrunnet medgir medga reagerer reagerte antyder antydet bedyrer bedyret forsvarer forsvarte formulerer formulerte oppsummerer minnes mintes`,
  auxiliaries: 'har hadde',
  participles:
    'sagt fortalt forklart skrevet uttalt opplyst understreket tilføyd svart erklært kritisert advart påpekt bekreftet kalt betegnet beskrevet meldt lovet hevdet innrømmet erkjent vurdert',
  naming:
    'kaller kalte kallar kalla beskriver beskrev betegner betegnet kalt beskrevet omtaler omtalte omtalt',
  denials: 'avviser avviste nekter nektet benekter benektet avkrefter avkreftet dementerer dementerte',
  negations: 'ikke ikkje aldri ingen',
  unsaid: {
    infinitives:
      'si uttale forklare opplyse bekrefte fortelle erklære melde innrømme svare kommentere skrive love seie',
    wills: 'vil skal kommer',
    supposed: 'ville kunne',
    wished: 'burde bør måtte må',
    refusals: 'nekter nektet avviser avviste unnlot unnlater unngikk unngår ville',
    having: 'ha at',
    falsehoods: 'falsk løgn usant feil oppspinn',
    addressed: 'spurt bedt tiltalt mottatt leste leser fikk mottok',
    conditions: 'hvis dersom om såfremt',
    fictions:
      'filmen film romanen roman stykket skuespillet operaen musikalen serien komedien dramaet satiren sketsjen eventyret drømmen spillet',
  },
  firstNames: {
    masculine: `mats mads jens lars nils henrik anders rasmus mikkel jesper kasper morten thomas torben ole bo finn per hans erik jørgen knut kåre odd
      leif kurt michael peter petter martin christian kristian jonas emil viggo ebbe aksel hugo kim palle asgeir espen frederik fredrik magnus oskar
      oscar lasse nikolai simon stein tom jan karl mogens brian dennis kenneth storm august tore tor rune isak vegard ketil verner uffe tage geir
      arne bjørn eirik eivind frode gunnar harald håkon haakon helge ivar jarle johan kjell kjetil kristoffer magne odd olav ola øystein øyvind roar
      roger roy sindre sigurd sverre stian svein terje tormod torstein trond trygve vidar yngve åge andreas jannik`,
    feminine: `nanna kari mette anne kirsten berit inger hanne lone lene gitte bente susanne charlotte maria marie camilla kamilla louise line stine
      trine signe ida sofie freja clara emma laura julie katrine cecilie rikke pernille dorte pia ulla lise eva maja saga helle vibeke nina mia astrid
      ellen agnes johanne kristine kristina tove grethe lis ruth karin rosa viola asta sara solveig aud bodil guro åse nora synne ingrid ingeborg
      marit liv randi ragnhild siri silje sigrid turid turi torill tone unni vigdis wenche åshild gro gunn hege heidi hilde jorunn kjersti
      linda mona monica reidun siv sunniva tonje tuva marie-louise`,
  },
  quoting: 'siterer siterte siteres',
  passives: 'blir ble blitt',
  accordingTo: 'ifølge lyder_det_fra lød_det_fra heter_det_fra med_ordene_til etter_oppfatning_av i_følge',
  determiners:
    'den det de en ei et denne dette disse sin si sitt sine hans hennes deres vår våre flere noen mange to tre',
  definite: '',
  prepositions: `i på av til fra frå med for om ved over under etter før mot hos gjennom mellom uten siden langs omkring blant inne ifølge overfor ut`,
  joiners: 'av for i fra ved på til',
  conjunctions: 'og eller men for',
  relatives:
    'som at hvis når da fordi mens selv hvor hva hvem hvordan hvorfor innen før dersom der enn ettersom',
  pronouns: { masculine: 'han', feminine: 'hun ho', other: 'jeg eg vi de du dere i man' },
  titles: { masculine: 'herr', feminine: 'fru', other: 'dr' },
  roles: `smed smeden tømrer tømreren murer mureren maler maleren snekker snekkeren gartner bakeren baker -minister -ministeren -formann -formannen -leder
    -lederen leiar -leiar -leiaren -ordfører -ordføreren ordførar ordføraren -talsperson -talspersonen -direktør -direktøren -sjef -sjefen -president -presidenten
    -talsmann -talsmannen -talskvinne -talskvinnen -advokat -advokaten -aktor -aktoren -dommer -dommeren -professor -professoren -forsker
    -forskeren -forskar -lektor -lege -legen -general -generalen -kaptein -kapteinen skipper skipperen -inspektør -inspektøren -kommissær
    -kommissæren -trener -treneren -trenaren -spiller -spilleren -kandidat -kandidaten -forfatter -forfatteren -regissør -regissøren -skuespiller
    -skuespilleren -ekspert -eksperten -analytiker -analytikeren -økonom -økonomen -historiker -historikeren -journalist -journalisten -redaktør
    -redaktøren -vitne -vitnet -far -faren -mor -moren -bror -broren -søster -søsteren -sønn -sønnen -datter -datteren mann -mannen kvinne -kvinnen
    kone konge kongen kronprinsen dronning dronningen -biskop -biskopen bonde bonden -lærer -læreren -sekretær -sekretæren -kansler -kansleren
    -guvernør -medlem -eier -eieren -stifter gründer gründeren -mester -mesteren fisker fiskeren -nabo naboen biolog biologen soldat soldaten kunstner
    kunstneren syklist syklisten sanger sangeren -arrangør arrangøren kokk kokken -elev eleven -politiker politikeren -meteorolog
    -meteorologen -geolog -psykolog -sosiolog -jurist -overlege -nestleder -rådgiver -rådgiveren -konsulent betjent betjenten -etterforsker
    -etterforskeren -rektor -rektoren prost prest presten -senator -senatoren -ambassadør -ambassadøren -designer -fotograf -musiker -komponist
    -produsent keeper keeperen angriper -ordstyrer fylkesmann fylkesmannen statsforvalter statsforvalteren -byråd byråden -råd statsråd statsråden
    statsadvokat statsadvokaten politiadvokat politiadvokaten -instruktør -instruktøren sykepleier sykepleieren maskinist maskinisten
    kommunedirektør rådmann rådmannen lensmann lensmannen øyenvitnet drammenseren tiltalte siktede nordmannen svensken dansken`,
  bodies: `-politi -politiet -regjering -regjeringa -regjeringen -departement -departementet -parti -partiet -kommune -kommunen -direktorat -direktoratet -tilsyn
    -tilsynet -forening -foreningen -forbund -forbundet -selskap -selskapet -universitet -universitetet -bank -banken -organisasjon -organisasjonen -vesen
    -vesenet -klubb -klubben -bedrift -bedriften -utvalg -utvalget -komite -komiteen -domstol -domstolen -rett -retten tingretten lagmannsretten -institutt
    -instituttet -fond -fondet -myndighet -myndigheten myndighetene -revisjonen beredskapen kreml stortinget påtalemyndigheten -byrå -etat -etaten
    -verket fylkeskommunen konsernet -lag -laget`,
  hearers: `intervju intervjuet avisen avis avisa -byrå -byrået medie mediet medier tv radio nrk vg dagbladet aftenposten ntb reuters afp bbc cnn journalister pressen -posten -bladet avisene
    nettavisen kanalen tidende -avisen -avisa`,
  notNames: `mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august september oktober november desember`,
  particles: 'van von de der den af av el al bin ibn la',
  abbreviations: 'dr hr ca nr bl.a f.eks kl mr st jf jr pga mv osv',
  genitives: 's',
  speechNouns: 'svar svaret reaksjon reaksjonen kommentar kommentaren budskap',
  towards: 'til på om for mot overfor',
  towardsHearers: 'til overfor',
  works: `film filmen bok boka boken bøkene roman romanen album albumet sang sangen låt låta låten tittel tittelen serie serien stykke stykket utstilling
    utstillingen begrepet ordet navnet skiltet kampanje kampanjen prosjekt prosjektet spill spillet program programmet forestillingen`,
  asWords: 'som',
  backward: 'det slik_det',
  otherWords: `er var vært blir ble har hadde ha kan kunne skal skulle vil ville må måtte bør burde ikke ikkje også nå no her der så da ved opp ned ut inn igjen alltid
    aldri svært mye mer mest bare enda allerede jo vel selv seg meg ham henne dem oss deg i dag går derfor dessuten videre blant annet senere
    seinere deretter alt alle noe noen nok helt kan etterpå fredag mandag ellers endelig samtidig imidlertid derimot dessverre heldigvis til flere ganger`,
};
