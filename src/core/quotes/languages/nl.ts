/** Dutch. */
import type { LanguageWords } from './language-rules.ts';

export const dutch: LanguageWords = {
  code: 'nl',
  order: 'fronted',
  pluralEndings: 'en',
  verbs: `zei zegt zeiden zeggen vertelde vertelt vertelden vertellen verklaarde verklaart verklaarden stelde stelt stelden stellen meldde meldt
    meldden melden benadrukte benadrukt benadrukten legt legde schreef schrijft schreven reageerde reageert reageerden antwoordde
    antwoordt vindt vond vinden vonden denkt dacht waarschuwde waarschuwt waarschuwden waarschuwen noemde noemt noemden noemen voegde
    voegt concludeerde concludeert erkende erkent erkennen benoemde herhaalde herhaalt hoopt hoopte riep roept beloofde belooft bevestigde
    bevestigt bevestigden klaagde klaagt oordeelde oordeelt pleitte pleit twitterde betoogde betoogt bekende bekent grapte zuchtte lacht
    lachte vraagt vroeg sprak spreekt spraken spreken besloot vervolgt vervolgde aldus vermoedt vreest vreesde beaamt beaamde`,
  auxiliaries: 'heeft had hebben hadden',
  participles: `gezegd verteld verklaard gesteld gemeld benadrukt uitgelegd geschreven gereageerd geantwoord gewaarschuwd genoemd toegevoegd
    erkend herhaald beloofd bevestigd bekend`,
  naming: 'noemde noemt noemden noemen genoemd sprak spreekt spraken spreken benoemde waarschuwde',
  denials: 'ontkende ontkent ontkenden ontkennen ontkend weersprak weerspreekt',
  negations: 'niet nooit geen niemand',
  quoting: 'citeert citeerde',
  passives: 'wordt werd worden werden',
  accordingTo: 'volgens aldus naar_eigen_zeggen_van in_de_woorden_van',
  determiners:
    'de het een deze dit die dat zijn haar hun ons onze enkele meerdere sommige veel vele beide twee drie',
  definite: 'de het deze dit die dat',
  prepositions: `in op aan bij van met naar voor door over onder tegen na tijdens sinds tot uit om zonder tussen binnen buiten wegens vanwege
    volgens rond langs per via tegenover`,
  joiners: 'van voor der den in',
  conjunctions: 'en of maar want',
  relatives:
    'als wanneer toen omdat terwijl hoewel nadat voordat wie wat waar waarin waarbij hoe dat die zodat',
  pronouns: { masculine: 'hij', feminine: 'zij ze', other: 'ik wij we jullie jij je u men' },
  titles: { masculine: 'meneer dhr heer', feminine: 'mevrouw mevr', other: 'dr prof mr drs ir' },
  roles: `-minister -premier -president -woordvoerder -woordvoerster -voorzitter -directeur -directrice -burgemeester -wethouder -kamerlid
    -senator -ambassadeur -officier -rechter -advocaat -advocate -hoogleraar -professor -onderzoeker -onderzoekster -historicus -econoom
    -politicoloog -socioloog -arts -generaal -kolonel -commandant -kapitein -commissaris -secretaris -leider -bestuurder -oprichter
    -oprichtster -auteur -schrijver -schrijfster -regisseur -trainer -coach -speler -speelster -kandidaat -activist -bewoner -bewoonster
    -getuige -slachtoffer -vader -moeder -broer -zus -zoon -dochter -man -vrouw -koning -koningin -paus -bisschop -expert -deskundige
    -analist -journalist -kunstenaar -acteur -actrice -zanger -zangeres -boer -boerin -leraar -lerares -kanselier -gouverneur
    -staatssecretaris -fractievoorzitter -eigenaar -eigenaresse -ondernemer -bondscoach -lid -hoofd -baas -wetenschapper -medewerker`,
  bodies: `-politie -regering -ministerie -gemeente -partij -fractie -rechtbank -vakbond -bedrijf -vereniging -organisatie -universiteit
    -instituut -ziekenhuis -bank -kerk -ambassade -commissie -oppositie -stichting kabinet openbaar om`,
  hearers: `-krant -omroep persbureau anp pers media radio televisie tv nos rtl journalisten verslaggevers telegraaf volkskrant nrc trouw
    reuters afp programma interview nieuwsuur`,
  notNames: `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober
    november december`,
  particles: "van de der den het 't ten ter te von du la el al ben bin op in",
  abbreviations: 'dr prof mr drs ir dhr mevr st nr bijv enz o.a blz sr jr',
  otherWords: `is zijn was waren wordt worden werd werden wezen geweest heeft hebben had hadden kan kunnen kon moet moeten moest zal zullen zou
    wil willen mag ook nog al wel niet meer zeer heel hier daar dan zo nu toch echter daarnaast bovendien verder opnieuw weer altijd
    vandaag gisteren morgen later eerder er zich hem haar hen ons mij dit dat alles iets niets zelf erbij eraan daarbij toe uit`,
};
