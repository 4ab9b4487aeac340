/** Norwegian, bokmål and nynorsk. */
import type { LanguageWords } from './language-rules.ts';

export const norwegian: LanguageWords = {
  code: 'no',
  order: 'fronted',
  pluralEndings: '',
  verbs: `sier sa seier forteller fortalte fortel forklarer forklarte skriver skrev mener mente meiner opplyser opplyste uttaler uttalte understreker
    understreket legger la tilføyer tilføyde svarer svarte lyder lød erklærer erklærte kritiserer kritiserte advarer advarte konstaterer
    konstaterte påpeker påpekte fastslår fastslo vurderer vurderte kaller kalte lover lovet beskriver beskrev hevder hevdet bekrefter
    bekreftet innrømmer innrømmet bemerker bemerket fortsetter fortsatte avslutter avsluttet utbryter roper ropte spør spurte tror håper
    håpet erkjenner erkjente oppfordrer oppfordret melder meldte utdyper utdypet konkluderer konkluderte kommenterer kommenterte varsler
    varslet reagerer reagerte skriv`,
  auxiliaries: 'har havde',
  participles:
    'sagt fortalt forklart skrevet uttalt opplyst understreket svart erklært kritisert advart påpekt bekreftet',
  naming: 'kaller kalte beskriver beskrev',
  denials: 'avviser avviste nekter nektet benekter benektet tilbakeviser tilbakeviste',
  negations: 'ikke aldri ingen ikkje',
  accordingTo: 'ifølge i_følge følge',
  determiners:
    'den det de en ei et denne dette disse sin sitt sine hans hennes deres våre flere noen mange to tre',
  definite: 'den det denne',
  prepositions: `i på av til fra med for om ved over under etter før mot hos gjennom mellom uten siden rundt blant innen ifølge`,
  joiners: 'av for i fra ved på',
  conjunctions: 'og eller men for',
  relatives: 'som at hvis når da fordi mens selv hvor hva hvem hvordan hvorfor før',
  pronouns: { masculine: 'han', feminine: 'hun ho', other: 'jeg eg vi me de du dere man' },
  titles: { masculine: 'hr', feminine: 'fru', other: 'dr' },
  roles: `-minister -ministeren -leder -lederen -leiar -leiaren -direktør -direktøren -sjef -sjefen -ordfører -ordføreren -ordførar -president
    -presidenten -talsmann -talsmannen -talskvinne -talsperson -talspersonen -advokat -advokaten -aktor -dommer -dommeren -professor
    -professoren -forsker -forskeren -lege -legen -general -generalen -kaptein -kapteinen -inspektør -inspektøren -kommissær -trener
    -treneren -spiller -spilleren -kandidat -kandidaten -forfatter -forfatteren -regissør -regissøren -skuespiller -skuespilleren -ekspert
    -eksperten -analytiker -analytikeren -økonom -økonomen -historiker -historikeren -journalist -journalisten -redaktør -redaktøren -vitne
    -vitnet -far -faren -mor -moren -bror -søster -sønn -datter -mann -mannen -kvinne -kvinnen -kone -konge -kongen -dronning -biskop
    -bonde -bonden -lærer -læreren -sekretær -sekretæren -kansler -guvernør -medlem -eier -eieren -gründer -politiker -politikeren
    -representant -representanten -rådgiver -rådgiveren -etterforsker -etterforskeren -byråd -byråden operasjonsleder`,
  bodies:
    '-politi -politiet -regjering -regjeringen -departement -departementet -parti -partiet -kommune -kommunen -direktorat -direktoratet -forening -foreningen -selskap -selskapet -universitet -universitetet -bank -banken -organisasjon -organisasjonen -forbund -forbundet',
  hearers: `avisa avisen avis -byrå -byrået medier media tv radio nrk vg ntb reuters afp bbc cnn journalister pressen programmet -posten -bladet
    dagbladet avisene nettavisen kanalen`,
  notNames: `mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august september oktober november desember`,
  particles: 'van von de der den av el al bin ibn la',
  abbreviations: 'dr hr ca nr bl.a fx kl mr st jf jr pga',
  otherWords: `er var vært blir ble har hadde ha kan kunne skal skulle vil ville må måtte bør ikke også nå her der så ved opp ned ut inn igjen
    alltid aldri mye mer mest bare ennå allerede selv seg meg ham henne dem oss deg dag går derfor dessuten videre blant annet senere deretter
    alt alle noe noen imidlertid`,
};
