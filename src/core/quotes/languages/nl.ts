/** Dutch. */
import type { LanguageWords } from './language-rules.ts';

export const dutch: LanguageWords = {
  code: 'nl',
  order: 'fronted',
  isBracketed: true,
  pluralEndings: 'en',
  verbs: `vermoedde grapt foetert foeterde relativeert relativeerde verzucht verzuchtte zei zegt zeiden zeggen vertelde vertelt vertelden vertellen verklaarde verklaart verklaarden stelde stelt stelden stellen meldde
    meldt meldden melden benadrukte benadrukt benadrukten legt legde schreef schrijft schreven reageerde reageert reageerden antwoordde
    antwoordt vindt vond vinden vonden denkt dacht waarschuwde waarschuwt waarschuwden waarschuwen noemde noemt noemden noemen voegde
    voegt concludeerde concludeert erkende erkent erkennen benoemde herhaalde herhaalt hoopt hoopte riep roept beloofde belooft
    bevestigde bevestigt bevestigden klaagde klaagt oordeelde oordeelt pleitte pleit twitterde betoogde betoogt bekende bekent grapte
    zuchtte lacht lachte vraagt vroeg sprak spreekt spraken spreken besloot vervolgt vervolgde aldus vermoedt vreest vreesde beaamt
    beaamde verduidelijkte verduidelijkt briest brieste mopperde moppert riepen schreeuwde fluisterde fluistert verzekerde verzekert
    verzekerden meende meent menen suggereerde suggereert constateerde constateert ziet zag zien zagen prees prijst bekritiseerde
    bekritiseert hekelde hekelt verweet verwijt verwijten beschuldigde beschuldigt eist eiste eisen verwierp verwerpt wees wijst wezen
    verdedigde verdedigt bedankte feliciteerde geeft gaf gaven geven laat liet lieten laten beschreef beschrijft beschrijven schetst
    schetste herinnerde herinnert filosofeert klinkt klonk jubelde jubelt treurt licht lichtte voorspelde voorspelt verwacht verwachtte
    verwachten adviseerde adviseert drong dringt zweert vatte vat vertrouwt glimlacht knikt mijmert sombert fulmineert fulmineerde
    tekent tekende onthulde onthult preciseerde weet wist sneerde sneert twittert plaatst berichtte bericht berichten beweert beweerde
    beweren oppert opperde kopte aankondigde kondigt kondigde nuanceerde nuanceert repliceerde repliceert beklemtoonde beklemtoont
    beklemtonen stipt stipte onderstreept onderstreepte getuigde getuigt vult vulde zucht vroegen`,
  auxiliaries: 'heeft had hebben hadden',
  participles: `gezegd verteld verklaard gesteld gemeld benadrukt uitgelegd geschreven gereageerd geantwoord gewaarschuwd genoemd toegevoegd erkend
    herhaald beloofd bevestigd bekend verzekerd beweerd geprezen bekritiseerd gehekeld verweten geëist verworpen verdedigd beschreven
    voorspeld geadviseerd onthuld aangekondigd geklaagd gepleit gemeend geopperd onderstreept laten_weten geroepen gevraagd`,
  naming: `noemde noemt noemden noemen genoemd sprak spreekt spraken spreken benoemde waarschuwde wees wijst prees prijst bekritiseerde hekelde
    hekelt verweet verwijt vindt vond vinden ziet zag zien bestempelde bestempelt omschreef omschrijft kwalificeerde beschreef
    beschrijft waarschuwt waarschuwden eist eiste`,
  denials: 'ontkende ontkent ontkenden ontkennen ontkend weersprak weerspreekt weerspreken',
  negations: 'niet nooit geen niemand',
  unsaid: {
    infinitives: `zeggen verklaren vertellen bevestigen melden aankondigen uitleggen toegeven erkennen antwoorden beweren schrijven reageren`,
    wills: 'zal zullen gaat gaan',
    supposed: 'zou zouden',
    wished: 'moet moeten moest',
    refusals: 'weigerde weigert weigerden geweigerd vermeed wilde wilden',
    having: 'hebben',
    denialPairs: 'sprak_tegen spreekt_tegen spraken_tegen spreken_tegen',
    falsehoods: 'onwaar gelogen leugen onjuist onzin',
    addressed: 'gevraagd verzocht toegeroepen uitgescholden begroet voorgelezen',
    conditions: 'als indien mocht',
    fictions:
      'film speelfilm roman opera toneelstuk musical komedie drama serie sketch parodie sprookje satire droom game deepfake',
  },
  quoting: 'citeert citeerde',
  passives: 'wordt werd worden werden',
  accordingTo:
    'volgens aldus naar_eigen_zeggen_van in_de_woorden_van naar_mening_van in_de_ogen_van naar_het_oordeel_van',
  determiners:
    'de het een deze dit die dat zijn haar hun ons onze enkele meerdere sommige veel vele beide twee drie',
  definite: 'de het deze dit die dat',
  prepositions: `in op aan bij van met naar voor door over onder tegen na tijdens sinds tot uit om zonder tussen binnen buiten wegens vanwege
    volgens rond langs per via tegenover`,
  joiners: 'van voor der den in',
  conjunctions: 'en of maar want dus',
  relatives:
    'als wanneer toen omdat terwijl hoewel nadat voordat wie wat waar waarin waarbij hoe dat die zodat',
  pronouns: { masculine: 'hij', feminine: 'zij ze', other: 'ik wij we jullie jij je u men' },
  titles: { masculine: 'meneer dhr heer', feminine: 'mevrouw mevr', other: 'dr prof mr drs ir' },
  roles: `-minister -premier -president -woordvoerder -woordvoerster -voorzitter -directeur -directrice -burgemeester -wethouder -kamerlid
    -senator -ambassadeur -officier -rechter -advocaat -advocate -hoogleraar -professor -onderzoeker -onderzoekster -historicus -econoom
    -politicoloog -socioloog -generaal -kolonel -commandant -kapitein -commissaris -secretaris -leider -bestuurder -oprichter
    -oprichtster -auteur -schrijver -schrijfster -regisseur -trainer -coach -speler -speelster -kandidaat -activist -bewoner -bewoonster
    -getuige -slachtoffer -vader -moeder -broer -zus -dochter -koningin -paus -bisschop -expert -analist -journalist -kunstenaar -acteur
    -actrice -zangeres -boerin -leraar -lerares -kanselier -gouverneur -staatssecretaris -fractievoorzitter -eigenaar -eigenaresse
    -ondernemer -bondscoach -wetenschapper -medewerker man vrouw zakenman zakenvrouw brandweerman cameraman echtgenoot echtgenote hoofd
    schoolhoofd zoon kleinzoon boer boerin akkerbouwer melkveehouder veehouder baas directeur lid kamerlid raadslid gemeenteraadslid
    -raadslid koning zanger arts huisarts kinderarts ggd-arts -arts deskundige -deskundige buurman buurvrouw bakker visser imker
    chauffeur -chauffeur drummer gitarist pianist fotograaf schilder curator spits doelman keeper verdediger aanvoerder winnaar winnares
    prijswinnaar kampioen scheidsrechter rechercheur inspecteur agent agente brigadier sergeant soldaat viroloog epidemioloog bioloog
    biologe geoloog geologe natuurkundige psycholoog psychologe psychiater antropoloog filosoof jurist notaris dichter romanschrijver
    producent student studente leerling rector decaan verpleger verpleegkundige -kundige opa oma oom tante neef nicht vriend vriendin
    weduwe partijleider premier oud-premier oud-minister staatssecretaris officier beleidsadviseur adviseur analiste -onderhandelaar
    penningmeester oud-penningmeester toerist toeriste passagier winkelier aannemer verdachte inwoner inwoonster omwonende dochter
    moeder zus inspectrice presentator presentatrice`,
  bodies: `-politie -regering -ministerie -gemeente -partij -fractie -rechtbank -vakbond -bedrijf -vereniging -organisatie -universiteit
    -instituut -ziekenhuis -bank -kerk -ambassade -commissie -oppositie -stichting kabinet openbaar om vakbonden -bond -concern -club
    -dienst -leger -brandweer -autoriteiten -raad -unie -fonds -fabrikant -parket kremlin coalitie`,
  hearers: `gesprek -krant -omroep persbureau anp pers media radio televisie tv nos rtl journalisten verslaggevers telegraaf volkskrant nrc trouw
    reuters afp programma interview nieuwsuur`,
  notNames: `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober
    november december gevraagd volgens na in op bij tijdens vooral`,
  particles: "van de der den het 't ten ter te von du la el al ben bin op in",
  abbreviations: 'dr prof mr drs ir dhr mevr st nr bijv enz o.a blz sr jr',
  asWords: 'zoals',
  backward: 'dat zo_het',
  genitives: 's',
  speechNouns: 'reactie antwoord commentaar oproep boodschap',
  towards: 'aan op over voor tegen',
  towardsHearers: 'tegen aan',
  works: `film boek roman lied nummer album titel serie opera stuk voorstelling expositie tentoonstelling blad spel project uitdrukking woord term motto zin leus campagne
    programma actie`,
  otherWords: `is zijn was waren wordt worden werd werden wezen geweest heeft hebben had hadden kan kunnen kon moet moeten moest zal zullen zou
    wil willen mag ook nog al wel niet meer zeer heel hier daar dan zo nu toch echter daarnaast bovendien verder opnieuw weer altijd
    vandaag gisteren morgen later eerder er zich hem haar hen ons mij dit dat alles iets niets zelf erbij eraan daarbij toe uit`,
};
