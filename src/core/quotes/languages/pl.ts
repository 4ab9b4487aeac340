/** Polish. */
import type { LanguageWords } from './language-rules.ts';
import { FEMININE_NAMES, isObliqueFirst, MASCULINE_NAMES, nominative } from './polish-names.ts';

export const polish: LanguageWords = {
  code: 'pl',
  order: 'fronted',
  dialogue: 'spaced-dash',
  dropsSubject: true,
  feminineVerb: 'ła',
  cases: { isOblique: isObliqueFirst, nominative },
  firstNames: { masculine: MASCULINE_NAMES, feminine: FEMININE_NAMES },
  pluralEndings: 'li ły ą',
  verbs: `powiedział powiedziała powiedzieli mówi mówią mówił mówiła mówili stwierdził stwierdziła stwierdzili stwierdza stwierdzają oświadczył oświadczyła
    oświadczyli oświadcza dodał dodała dodali dodaje dodają podkreślił podkreśliła podkreślili podkreśla podkreślają zaznaczył zaznaczyła zaznaczyli
    zaznacza wyjaśnił wyjaśniła wyjaśnili wyjaśnia wyjaśniają tłumaczy tłumaczył tłumaczyła tłumaczyli tłumaczą napisał napisała napisali pisze piszą
    odpowiedział odpowiedziała odpowiedzieli odpowiada uważa uważają uważał uważała sądzi sądzą sądził twierdzi twierdzą twierdził twierdziła
    przekonuje przekonują przekonywał przekonywała zapewnił zapewniła zapewnili zapewnia zapewniają zapowiedział zapowiedziała zapowiedzieli
    zapowiada poinformował poinformowała poinformowali poinformowało informuje informują przekazał przekazała przekazali przekazało przekazuje przyznał przyznała
    przyznali przyznaje przyznają ocenił oceniła ocenili ocenia oceniają ostrzegł ostrzegła ostrzega ostrzegają ostrzegał zauważył zauważyła zauważa
    zaapelował zaapelowała apeluje wezwał wezwała wzywa zażądał zażądała żąda skomentował skomentowała komentuje komentują wskazał wskazała wskazuje
    wskazują przypomniał przypomniała przypomina opowiada opowiadał opowiadała opowiadają relacjonuje relacjonował relacjonowała wspomina wspominał wspominała
    zapytał zapytała pyta pytał pytała spytał spytała zakończył zakończyła podsumował podsumowała podsumowuje kontynuował kontynuowała kontynuuje
    zawołał zawołała krzyknął krzyknęła krzyczał krzyczała szepnął szepnęła nazwał nazwała nazwali nazywa nazywają określił określiła
    określa opisał opisała opisuje opisują skrytykował skrytykowała krytykuje pochwalił pochwaliła chwali obiecał obiecała obiecuje żartował żartowała zażartował
    żalił żaliła skarży skarżył skarżyła potwierdził potwierdziła potwierdza potwierdzają zadeklarował zadeklarowała deklaruje argumentował argumentowała
    argumentuje przewiduje prognozuje ucina uciął ucięła kwituje skwitował skwitowała cieszył cieszyła cieszy dziwi dziwił dziwiła ubolewa wyznał wyznała
    wyznaje zdradził zdradziła zdradza ujawnił ujawniła sugeruje sugerował sugerowała zasugerował zasugerowała grzmi grzmiał zarzucił zarzuciła zarzuca
    alarmuje alarmował podaje podał podała podało podają utrzymuje utrzymywał utrzymywała wyraził wyraziła wyliczał wylicza zgłosił odparł odparła odpiera
    odrzekł rzekł rzekła rzuca rzucił rzuciła śmieje śmiał śmiała wzdycha westchnął westchnęła precyzuje sprecyzował sprecyzowała`,
  quoting: 'cytuje cytują zacytował zacytowała',
  naming: `nazwał nazwała nazwali nazywa nazywają określił określiła określa opisał opisała opisuje opisują`,
  denials: `zaprzeczył zaprzeczyła zaprzeczyli zaprzecza zaprzeczają zdementował zdementowała dementuje`,
  negations: 'nie ani nigdy',
  unsaid: {
    futures: `powie powiedzą oświadczy ogłosi poinformuje odpowie wyjaśni stwierdzi zapewni napisze`,
    infinitives: `powiedzieć oświadczyć ogłosić poinformować potwierdzić opowiedzieć wyjaśnić odpowiedzieć przyznać nazwać mówić twierdzić
      skomentować komentować napisać stwierdzić`,
    wills: 'będzie będą zamierza planuje',
    supposed: 'mógł mogła mogli mógłby mogłaby by',
    wished: 'powinien powinna powinni musi',
    refusals: 'odmówił odmówiła odmówili odmawia unikał unikała chciał chciała chce',
    having: 'że jakoby',
    falsehoods: 'kłamstwem nieprawdą kłamstwo wymysłem',
    addressed: 'pytany pytana zapytany zapytana',
    conditions: 'jeśli jeżeli gdyby',
    fictions: 'filmie powieści sztuce operze spektaklu serialu komedii kreskówce bajce grze parodii śnie',
  },
  accordingTo: `jego_zdaniem jej_zdaniem zdaniem według w_opinii w_ocenie w_słowach jak`,
  determiners: 'ten ta to te ci tamten ta jeden jedna nasz nasza jego jej ich',
  definite: '',
  prepositions: `w we na z ze do od ode po o przy za nad pod przed przez między bez dla u podczas wobec przeciw przeciwko wokół poza ponad spod znad wśród mimo
    dzięki według zdaniem około obok koło`,
  joiners: 'ds do i',
  conjunctions: 'i a ale lub albo oraz lecz więc',
  relatives:
    'który która które których którego której którym którzy którą że żeby by aby jeśli jeżeli gdy kiedy gdzie jak choć dopóki bo ponieważ gdyż iż co czy zanim skąd dlaczego',
  pronouns: { masculine: 'on', feminine: 'ona', other: 'oni one ja my wy ty ono' },
  possessives: { masculine: 'jego', feminine: 'jej' },
  titles: { masculine: 'pan', feminine: 'pani', other: 'dr prof mgr inż ks gen płk' },
  roles: `prezydent premier wicepremier minister wiceminister burmistrz wójt marszałek wojewoda starosta prezes wiceprezes przewodniczący przewodnicząca szef szefowa
    sekretarz rzecznik rzeczniczka dyrektor dyrektorka poseł posłanka senator senatorka radny radna ambasador prokurator sędzia adwokat mecenas profesor
    naukowiec badacz badaczka historyk ekonomista ekonomistka politolog politolożka socjolog socjolożka lekarz lekarka generał pułkownik major kapitan komendant
    dowódca komisarz kierownik kierowniczka lider liderka założyciel założycielka autor autorka reżyser reżyserka trener trenerka piłkarz kandydat kandydatka
    aktywista aktywistka świadek oskarżony oskarżona podejrzany podejrzana emeryt emerytka archeolog wirusolog rektor bramkarz napastnik obrońca pomocnik
    producent kurator rybak rozmówca kierowca pilot astronom fizyk chemik biolog biolożka psycholog psycholożka malarz malarka poeta poetka
    kompozytor dyrygent prowadzący rolnik rolniczka przedsiębiorca biznesmen chirurg ordynator pielęgniarka nauczyciel nauczycielka biskup arcybiskup ksiądz
    proboszcz rabin król królowa książę księżna ojciec matka brat siostra syn córka mąż żona papież ekspert ekspertka analityk analityczka dziennikarz dziennikarka
    pisarz pisarka aktor aktorka piosenkarz piosenkarka kanclerz koordynator koordynatorka pracownik pracowniczka śledczy doradca doradczyni asystent właściciel
    właścicielka policjant policjantka urzędnik urzędniczka mieszkaniec mieszkanka sąsiad sąsiadka radca kolarz artysta artystka kowal organizator organizatorka
    kucharz żołnierz mechanik dyżurny strażak ratownik turysta geolog meteorolog inspektor polityk przedstawiciel przedstawicielka spiker`,
  bodies: `policja rząd ministerstwo mon msz mswia prokuratura partia związek spółka stowarzyszenie federacja komisja uniwersytet instytut szpital bank kościół ambasada
    organizacja opozycja resort administracja sąd kreml kancelaria straż klub`,
  hearers: `rozmowie wywiadzie wywiad rozmowę agencja agencji gazeta gazecie gazety telewizja telewizji dziennikarzom dziennikarzy dziennikarze dziennik dziennika tygodnik tygodnika portal portalu radio
    radiu pap reuters afp bbc cnn media mediom tvn polsat onet interia`,
  asWords: 'jak',
  works: `film filmu filmie filmem powieść powieści książka książki książkę książce wystawa wystawy wystawę piosenka piosenki piosenkę album albumu serial serialu
    serialowi spektakl spektaklu opera opery projekt projektu program programu festiwal festiwalu konkurs konkursu teatr klub firma firmy grupa grupy
    partia partii fundacja fundacji tygodnik dziennik gazeta gazety stadion hotel tytuł tytułu słowo słowa hasło hasłem utwór utworu zespół`,
  notNames: `poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę stycznia lutego marca kwietnia czerwca lipca sierpnia września
    października listopada grudnia polski usa ukrainy francji niemiec rosji chin izraela iranu`,
  particles: 'de van von der al el ben la di da',
  abbreviations: 'dr prof ul św tys mln mld zł np im ks gen płk min red tzw tj godz nr r m.in inż mgr ds',
  otherWords: `był była było byli jest są może mogą można trzeba nie też także również tylko bardzo więcej tam tu tutaj teraz potem później następnie dziś dzisiaj wczoraj jutro
    wcześniej to wszystko wszyscy się mu jej im nas was swój swoje swoim tym tak taki przy tego kto jednak natomiast zaś już jeszcze wtedy ostatecznie
    wciąż nadal`,
  baseEndings: 'a i y',
  caseEndings: 'iego iej ego ej ą ę a y i',
};
