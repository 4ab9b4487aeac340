/** Swedish. */
import type { LanguageWords } from './language-rules.ts';

export const swedish: LanguageWords = {
  code: 'sv',
  order: 'fronted',
  pluralEndings: '',
  dialogue: 'comma-dash',
  verbs: `säger sa sade berättar berättade förklarar förklarade skriver skrev menar menade anser ansåg uppger uppgav uttalar uttalade understryker
    underströk tillägger tillade svarar svarade lyder löd kritiserar kritiserade varnar varnade konstaterar konstaterade påpekar påpekade
    fastslår fastslog slår slog bedömer bedömde kallar kallade lovar lovade beskriver beskrev hävdar hävdade bekräftar bekräftade medger medgav
    erkänner erkände anmärker fortsätter fortsatte avslutar avslutade utbrister utbrast ropar ropade frågar frågade tror trodde hoppas hoppades
    uppmanar uppmanade meddelar meddelade utvecklar utvecklade sammanfattar sammanfattade kommenterar kommenterade framhåller framhöll
    minns mindes uttrycker uttryckte berömmer berömde hyllar hyllade beklagar beklagade fruktar fruktade befarar befarade förväntar
    tycker tyckte ler log jublar jublade suckar suckade viskar viskade anför anförde betecknar betecknade kräver krävde föreslår föreslog
    rekommenderar rekommenderade avslöjar avslöjade spår spådde försäkrar försäkrade argumenterar argumenterade insisterar insisterade
    invänder invände ber bad tackar tackade upprepar upprepade informerar informerade uppskattar uppskattade preciserar preciserade aviserar
    aviserade rasar rasade dundrar dundrade mumlar mumlade skrattar skrattade motiverar motiverade reagerar reagerade antyder antydde
    försvarar försvarade formulerar formulerade betonar betonade poängterar poängterade resonerar resonerade säga inflikar talar talade
    replikerar replikerade skämtar skämtade rapporterar rapporterade larmar larmade tipsar noterar noterade intygar intygade`,
  auxiliaries: 'har hade',
  participles:
    'sagt berättat förklarat skrivit uttalat uppgivit uppgett understrukit tillagt svarat kritiserat varnat påpekat bekräftat kallat betecknat beskrivit meddelat lovat hävdat medgivit medgett erkänt bedömt konstaterat betonat',
  naming: 'kallar kallade beskriver beskrev betecknar betecknade kallat betecknat beskrivit talar talade',
  denials:
    'dementerar dementerade förnekar förnekade tillbakavisar tillbakavisade avvisar avvisade nekar nekade',
  negations: 'inte aldrig ingen ej',
  unsaid: {
    infinitives:
      'säga uttala förklara uppge bekräfta berätta meddela medge erkänna svara kommentera skriva lova hävda',
    wills: 'ska skall kommer tänker',
    supposed: 'skulle kunde',
    wished: 'borde bör måste',
    refusals: 'vägrar vägrade avböjer avböjde undviker undvek lät ville vill',
    having: 'ha att',
    falsehoods: 'falskt lögn osant fel påhitt',
    addressed: 'frågad ombedd tilltalad fick får läste läser mottog',
    conditions: 'om ifall såvida',
    fictions:
      'filmen film romanen roman pjäsen skådespelet operan musikalen serien komedin dramat satiren sketchen sagan drömmen spelet',
  },
  firstNames: {
    masculine: `mats jens lars nils henrik anders rasmus mikael jesper kasper mårten thomas tomas torbjörn olle ole bo finn per pär hans erik jörgen knut
      leif kurt michael peter petter martin kristian christian jonas emil viggo ebbe axel hugo kim paul fredrik magnus oskar oscar lasse nikolaj simon
      sten tom jan karl carl dennis kenneth august tore tor rune isak vidar kjell verner uno tage göran arne björn eirik gunnar harald håkan helge
      ivar johan kristoffer olof ola roger roy sverker stefan svante sven ulf urban viktor åke andreas jannik alexander bengt bertil börje claes
      daniel david fabian filip folke gustaf gustav hampus ingemar ingvar jakob jimmie joakim johannes jonathan kalle kent linus ludvig markus
      mattias mikael niklas niclas oliver patrik pontus ragnar robert samuel sebastian staffan sture tobias tommy torsten vilhelm wilhelm asger`,
    feminine: `nanna karin mona anna birgitta inger hanna lena gittan benita susanne charlotte maria marie camilla louise line stina signe ida sofia sofie
      freja klara clara emma laura julia katarina cecilia rebecka petra doris pia ulla lisa eva maja saga helena viveka nina mia astrid ellen agnes
      johanna kristina tove greta ruth rosa viola asta sara solveig aud bodil gunilla åsa nora signe ingrid ingeborg märta liv siri sigrid gun heidi
      linda monica siv marie-louise agneta alice amanda annika barbro birgit britt carina ebba elin elisabet elisabeth elsa emelie erika eva-lena
      felicia frida gerd gudrun helen ingela irene isabella jenny jessica josefin kerstin kicki lotta lovisa madeleine magdalena malin margareta
      marianne marika matilda mikaela moa pernilla sanna susanna therese tina ulrika ulla-britt vera viktoria yvonne`,
  },
  quoting: 'citerar citerade citeras',
  passives: 'blir blev blivit',
  accordingTo: 'enligt lyder_det_från löd_det_från heter_det_från med_ord_från',
  determiners:
    'den det de en ett denna detta dessa sin sitt sina hans hennes deras vår våra flera några många två tre',
  definite: '',
  prepositions: `i på av till från med för om vid över under efter före mot hos genom mellan utan sedan längs kring bland inom enligt åt ur`,
  joiners: 'av för i från vid på till',
  conjunctions: 'och eller men för samt',
  relatives: 'som att om när då eftersom medan trots var vad vem hur varför innan än ifall därför',
  pronouns: { masculine: 'han', feminine: 'hon', other: 'jag vi de du ni man hen' },
  titles: { masculine: 'herr', feminine: 'fru', other: 'dr' },
  roles: `smed smeden snickare snickaren murare målare målaren trädgårdsmästare bagare bagaren -minister -ministern -ordförande -ordföranden -talesperson
    -talespersonen -talesman -talesmannen -taleskvinna -direktör -direktören vd vd:n -chef -chefen borgmästare borgmästaren -president -presidenten
    -ledare -ledaren -advokat -advokaten -åklagare -åklagaren -domare -domaren -professor -professorn -forskare -forskaren -lektor -läkare -läkaren
    -general -generalen -kapten -kaptenen -inspektör -inspektören -kommissarie -kommissarien -kommissionär -tränare -tränaren -spelare -spelaren
    -kandidat -kandidaten -författare -författaren -regissör -regissören -skådespelare -skådespelaren -expert -experten -analytiker -analytikern
    -ekonom -ekonomen -historiker -historikern -journalist -journalisten -redaktör -redaktören -vittne -vittnet -pappa -mamma -far -mor -bror -syster
    -son -dotter man -mannen kvinna -kvinnan fru hustru kung kungen drottning drottningen kronprinsessan -biskop -biskopen lantbrukare lantbrukaren bonde
    bonden -lärare -läraren -sekreterare -sekreteraren -kansler -kanslern -guvernör -ledamot -ledamoten -medlem -ägare -ägaren -grundare
    -grundaren -mästare -mästaren fiskare fiskaren -granne grannen biolog biologen soldat soldaten konstnär konstnären cyklist cyklisten sångare
    sångaren sångerskan arrangör arrangören kock kocken -elev eleven -politiker politikern -meteorolog -meteorologen -geolog -psykolog
    -psykologen -sociolog -jurist -juristen överläkare överläkaren -rådgivare -rådgivaren -konsult polisman -utredare -utredaren -rektor -rektorn
    präst prästen -senator -senatorn -ambassadör -ambassadören -designer -fotograf -musiker -kompositör -producent målvakt målvakten anfallare
    landshövding landshövdingen kommunalråd kommunalrådet statsråd statsrådet oppositionsråd -instruktör -instruktören sjuksköterska
    sjuksköterskan maskinist maskinisten -befäl befälet lagkapten ögonvittne ögonvittnet generaldirektör riksdagsledamot -vetare -vetaren`,
  bodies: `polis polisen -polisen -regering -regeringen -departement -departementet -parti -partiet -kommun -kommunen -styrelse -styrelsen -förening -föreningen
    -förbund -förbundet -bolag -bolaget -universitet -universitetet -bank -banken -organisation -organisationen -tjänst -tjänsten -klubb -klubben -företag
    -företaget -utskott -utskottet -kommitté -kommittén -domstol -domstolen -rätt -rätten tingsrätten hovrätten -institut -institutet -fond -fonden
    -myndighet -myndigheten myndigheterna -revisionen kreml riksdagen -verk -verket -region regionen åklagarmyndigheten koncernen -nämnd -nämnden`,
  hearers: `intervju intervjun tidningen tidning -byrå -byrån media medier tv radio svt svd dn tt expressen aftonbladet sydsvenskan reuters afp bbc cnn journalister pressen -posten
    -bladet tidningarna kanalen -tidningen nyheter ekot`,
  notNames: `måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen januari februari mars april
    maj juni juli augusti september oktober november december moderaternas socialdemokraternas centerns vänsterpartiets liberalernas`,
  particles: 'van von de der den af av el al bin ibn la',
  abbreviations: 'dr hr ca nr bl.a t.ex kl mr st jr pga osv dvs m.m',
  genitives: 's',
  speechNouns: 'svar svaret reaktion reaktionen kommentar kommentaren budskap',
  towards: 'till på om för mot',
  towardsHearers: 'till för',
  works: `film filmen bok boken roman romanen album albumet sång sången låt låten titel titeln serie serien pjäs pjäsen utställning utställningen begreppet ordet
    namnet skylten kampanj kampanjen projekt projektet spel spelet program programmet föreställningen podden`,
  asWords: 'som',
  backward: 'det så_det',
  otherWords: `är var varit blir blev har hade ha kan kunde ska skall skulle vill ville måste bör borde inte också även nu här där så då vid upp ner ut in igen alltid
    aldrig mycket mer mest bara ännu redan ju väl själv sig mig honom henne dem oss dig i dag går därför dessutom vidare bland annat senare därefter
    allt alla något någon nog helt efteråt fredag måndag annars äntligen samtidigt emellertid däremot tyvärr fast flera gånger`,
};
