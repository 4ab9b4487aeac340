/** Polish. */
import type { LanguageWords } from './language-rules.ts';

export const polish: LanguageWords = {
  code: 'pl',
  order: 'fronted',
  dropsSubject: true,
  pluralEndings: 'li ły ją',
  feminineVerb: 'ła',
  verbs: `powiedział powiedziała powiedzieli mówi mówił mówiła mówią dodał dodała dodali dodaje stwierdził stwierdziła stwierdzili stwierdza
    podkreślił podkreśliła podkreślili podkreśla zaznaczył zaznaczyła zaznacza oświadczył oświadczyła oświadczyli oznajmił oznajmiła
    poinformował poinformowała poinformowali informuje napisał napisała napisali pisze wyjaśnił wyjaśniła wyjaśnia tłumaczył tłumaczyła
    tłumaczy ocenił oceniła ocenia przyznał przyznała przyznaje zapewnił zapewniła zapewnia wskazał wskazała wskazuje zauważył zauważyła
    zauważa odpowiedział odpowiedziała odpowiada skomentował skomentowała komentuje opowiada opowiadał opowiadała ostrzegł ostrzegła
    ostrzega zaapelował zaapelowała apeluje zapowiedział zapowiedziała zapowiada przekonuje przekonywał przekonywała twierdzi twierdził
    twierdziła uważa przypomniał przypomniała przypomina relacjonuje zakończył zakończyła argumentował argumentowała nazwał nazwała
    przekazał przekazała przekazali podsumował podsumowała krytykuje skrytykował skrytykowała pyta pytał pytała wspomina potwierdził
    potwierdziła potwierdza zadeklarował zadeklarowała obiecał obiecała`,
  naming: 'nazwał nazwała nazwali nazywa',
  denials: 'zaprzeczył zaprzeczyła zaprzeczyli zaprzecza zdementował zdementowała',
  negations: 'nie nigdy',
  accordingTo: 'według zdaniem',
  determiners:
    'ten ta to ci te tego tej jego jej ich nasz nasza swój swoja jeden jedna kilka wielu dwaj dwie trzy',
  definite: '',
  prepositions: `w we na z ze do od po o u za przy przez dla bez pod nad przed między wobec podczas po w ramach według zdaniem oraz ku`,
  joiners: 'ds do w na',
  conjunctions: 'i oraz a ale lub czy jednak',
  relatives: 'który która które którzy których że żeby jeśli gdy kiedy gdzie jak choć ponieważ gdyż bo iż',
  pronouns: { masculine: 'on', feminine: 'ona', other: 'oni one ja my wy ty' },
  titles: { masculine: 'pan', feminine: 'pani', other: 'dr prof mec gen ks płk inż' },
  roles: `prezydent premier minister ministra wiceminister wicepremier prezes wiceprezes przewodniczący przewodnicząca rzecznik rzeczniczka
    sekretarz szef szefowa dyrektor dyrektorka burmistrz wójt starosta wojewoda marszałek poseł posłanka senator senatorka ambasador
    prokurator sędzia adwokat mecenas profesor naukowiec badacz badaczka historyk ekonomista politolog socjolog lekarz lekarka generał
    pułkownik dowódca kapitan komisarz lider liderka założyciel założycielka autor autorka reżyser reżyserka trener trenerka piłkarz
    zawodnik zawodniczka kandydat kandydatka aktywista aktywistka mieszkaniec mieszkanka świadek ofiara ojciec matka brat siostra syn córka
    mąż żona król królowa papież biskup arcybiskup kardynał ksiądz ekspert ekspertka analityk dziennikarz dziennikarka pisarz pisarka
    artysta artystka aktor aktorka piosenkarz piosenkarka rolnik nauczyciel nauczycielka kanclerz gubernator radny radna urzędnik
    przedstawiciel przedstawicielka doradca właściciel właścicielka`,
  bodies: `policja rząd ministerstwo prokuratura urząd partia związek firma spółka stowarzyszenie federacja komisja uniwersytet instytut szpital
    bank kościół ambasada organizacja opozycja resort sąd kancelaria straż`,
  hearers: `serwis serwisie serwisu portal portalu platformie agencja agencji gazeta gazety dziennik dziennika dziennikarzom dziennikarzy portal portalu radio telewizja pap reuters afp bbc cnn media
    mediom onet tvn program wywiadzie rozmowie`,
  notNames: `poniedziałek wtorek środa czwartek piątek sobota niedziela stycznia lutego marca kwietnia maja czerwca lipca sierpnia września
    października listopada grudnia usa rp`,
  particles: 'de van von der el al bin di da',
  abbreviations: 'dr prof mec gen ks płk inż ds tzw np r m.in ul św nr tys mln mld godz red',
  otherWords: `jest są był była było byli były będzie będą być może mogą musi muszą nie już jeszcze także też również tylko bardzo więcej tu tam tak
    teraz potem dziś wczoraj jutro wcześniej później się sobie mu mi jej im nas was to wszystko wszyscy co kto bowiem natomiast zatem ponadto
    ostatecznie`,
  caseEndings: 'owi iem em ego emu a u ą ę ie y i',
};
