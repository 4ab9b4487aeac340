/** German. */
import type { LanguageWords } from './language-rules.ts';

export const german: LanguageWords = {
  code: 'de',
  order: 'fronted',
  capitalNouns: true,
  isBracketed: true,
  pluralEndings: 'en',
  verbs: `prognostiziert schätzte schätzt tadelte wettert räumt wandte unterstellte reagierte reagiert bewertete bewertet glaubte denkt dachte garantierte fürchtet fürchtete plauderte verdeutlichte protestierte spöttelt spöttelte fasste fasst umschrieb umschreibt kündigt schwor charakterisierte charakterisiert verteidigte verteidigt widersprach widerspricht fuhr wies warf wirft werfen vorwarf begrüßte
    begrüßt wertete wertet rät riet hält hielt zugab zugibt gab befürchtet befürchtete hofft hoffte freute freut ärgert wetterte poltert
    schwärmt sagte sagt sagten sagen erklärte erklärt erklärten erklären betonte betont betonten betonen meinte meint meinten meinen
    teilte teilten mitteilte mitteilten schrieb schreibt schrieben schreiben äußerte äußert äußerten äußern berichtete berichtet
    berichteten bekräftigte bekräftigt bekräftigten kritisierte kritisiert kritisierten warnte warnt warnten forderte fordert forderten
    fügte fügt ergänzte ergänzt antwortete antwortet antworteten entgegnete entgegnet erwiderte erwidert kommentierte kommentiert
    kommentierten kündigte behauptete behauptet behaupteten verkündete verkündet versicherte versichert unterstrich unterstreicht räumte
    mahnte mahnt urteilte urteilt hieß heißt sprach spricht sprachen sprechen nannte nennt nannten nennen bezeichnete bezeichnet
    bezeichneten lobte lobt beklagte beklagt klagte klagt zeigte stellte stellten bemerkte bemerkt schilderte schildert beschrieb
    beschreibt beschreiben rief ruft erzählte erzählt erzählten verwies verweist begründete begründet resümierte twitterte formulierte
    formuliert befand konstatierte konstatiert bilanzierte drohte droht appellierte appelliert versprach verspricht gestand gesteht
    bestätigte bestätigt bestätigten mutmaßte prophezeite plädierte plädiert argumentierte argumentiert argumentieren findet fand
    scherzte spottete erinnerte erinnert wiederholte wiederholt prognostizierte vermutete vermutet vermuten glaubt fragte fragt
    schimpfte schimpft schimpften murmelte murmelt flüsterte flüstert lachte lacht seufzte seufzt stöhnte raunte klärte klärt stellt
    schwärmte polterte frohlockte jubelte jubelt jubelten notierte notiert spöttelte spöttelt spottet witzelte witzelt höhnte höhnt hob
    heben unterstrichen würdigte würdigt dankte dankt bedauerte bedauert bedauerten rechtfertigte rechtfertigt rechnete rechnet
    verlangte verlangt verlangten merkte merkt gelobte gelobt beteuerte beteuert beteuerten schloss folgerte folgert fasste analysierte
    analysiert präzisierte präzisiert bekennt offenbarte enthüllte verriet verrät meldete meldet meldeten informierte
    informiert verlautbarte postete postet twittert bloggte bat bittet empfahl empfiehlt hielten halten fanden finden berichtigte
    korrigierte korrigiert wiegelte wiegelt beschwichtigte beschwichtigt attestierte attestiert bescheinigte titulierte brandmarkte
    verurteilte verurteilt verurteilten rügte rügt monierte moniert monierten bemängelte bemängelt bemängelten beanstandete hinterfragte
    prangerte prangert warben warb wirbt drängte drängt pochte pocht beharrte beharrt erläuterte erläutert erläuterten führte führt
    geben gaben bilanziert resümiert orakelte prophezeit stichelte stichelt blaffte giftete ätzte ätzt staunte staunt strahlte strahlt
    grübelte mutmaßt sinniert sinnierte philosophierte rätselte wunderte wundert sorgte entschuldigte entschuldigt beschwor beschwört
    verteidigten bezweifelte bezweifelt hoben sieht sah sehen sahen brüllte brüllt schrie schreit riefen skandierten skandierte
    rechneten versprachen versicherten konterte kontert feixte`,
  auxiliaries: `ließ lässt ließen hat hatte haben hatten`,
  participles: `wissen verlauten ausrichten bekanntgegeben vermutet gewertet eingestuft charakterisiert geurteilt zusammengefasst formuliert gesagt erklärt betont gemeint mitgeteilt geschrieben geäußert berichtet bekräftigt kritisiert gewarnt gefordert hinzugefügt
    geantwortet kommentiert angekündigt verkündet versichert bezeichnet genannt gelobt beklagt bestätigt erzählt hervorgehoben erläutert
    unterstrichen verlangt bedauert verurteilt gerügt bemängelt beteuert bekannt eingeräumt zugegeben erwidert entgegnet bemerkt
    geschildert beschrieben behauptet moniert gewürdigt verteidigt`,
  naming: `nannte nennt nannten nennen bezeichnete bezeichnet bezeichneten bezeichnen sprach spricht sprachen sprechen charakterisierte warnte
    warnt warnten kritisierte lobte genannt wies wertete wertet verurteilte verurteilt titulierte beschrieb beschreibt beklagte beklagt
    rügte prangerte sieht sah sehen begründete begründet brandmarkte lobt kritisiert kritisierten würdigte würdigt bewertete bewertet
    gelobt skandierten skandierte verteidigte verteidigt verkündete verkündet verkündeten`,
  denials: `dementierte dementiert dementierten bestritt bestreitet bestritten leugnete leugnet verneinte verneint bestreiten abstritt stritt
   `,
  reportedMood: `sei seien habe werde könne müsse solle wolle dürfe gebe gehe komme bleibe stehe mache halte sehe brauche hätten würden bedeute führe
    zeige liege lasse wisse nehme treffe gelte fehle gehöre spreche handele handle stelle verdiene laufe finde wäre wären trage gefährde
    drohe bringe`,
  passives: 'wird wurde werden wurden',
  quoting: 'zitiert zitierte zitieren zitierten',
  negations: 'nicht nie niemals kein keine keiner niemand',
  unsaid: {
    infinitives: `sagen erklären betonen mitteilen schreiben ankündigen verkünden versichern bestätigen behaupten erzählen fordern warnen
      zugeben einräumen antworten verraten aufrufen äußern`,
    wills: 'wird werden',
    supposed: 'würde würden hätte hätten könnte könnten dürfte dürften',
    wished: 'sollte sollten müsste müssten',
    refusals: 'weigerte weigert weigerten geweigert vermied vermeidet lehnte ablehnte wollte wollten',
    having: 'haben',
    denialPairs:
      'wies_zurück weist_zurück wiesen_zurück weisen_zurück stritt_ab streitet_ab stritten_ab tat_ab',
    falsehoods: 'falsch unwahr gelogen erfunden lüge unsinn unzutreffend unrichtig haltlos',
    addressed:
      'befragt interviewt gefragt gebeten aufgefordert zugerufen beschimpft begrüßt empfangen angeschrien bedroht vorgelesen',
    conditions: 'wenn falls sollte hätte würde sofern',
    fictions: `film filmen spielfilm roman krimi thriller oper stück theaterstück musical drama komödie satire sketch parodie märchen hörspiel
      traum computerspiel videospiel deepfake`,
  },
  accordingTo: `heißt_es_aus hieß_es_aus heißt_es_bei hieß_es_bei heißt_es_vonseiten heißt_es_seitens laut so nach_angaben_von nach_angaben_der nach_angaben_des nach_den_worten_von nach_den_worten_der nach_den_worten_des
    nach_aussage_von nach_aussage_der nach_aussage_des nach_ansicht_von nach_ansicht_der nach_ansicht_des nach_meinung_von
    nach_meinung_der nach_meinung_des nach_einschätzung_von nach_einschätzung_der nach_auskunft_von nach_auskunft_der nach_angaben_einer
    nach_angaben_eines nach_aussage_einer nach_aussage_eines nach_aussagen_von nach_aussagen_der nach_aussagen_des nach_aussagen_einer
    nach_aussagen_eines nach_worten_von nach_worten_der nach_worten_des nach_worten_einer nach_worten_eines nach_ansicht_einer
    nach_ansicht_eines nach_meinung_einer nach_meinung_eines nach_einschätzung_des nach_einschätzung_einer nach_einschätzung_eines
    nach_auskunft_des nach_auskunft_einer nach_auskunft_eines nach_überzeugung_von nach_überzeugung_der nach_überzeugung_des
    nach_überzeugung_einer nach_überzeugung_eines nach_auffassung_von nach_auffassung_der nach_auffassung_des nach_auffassung_einer
    nach_auffassung_eines nach_darstellung_von nach_darstellung_der nach_darstellung_des nach_darstellung_einer nach_darstellung_eines
    nach_schilderung_von nach_schilderung_der nach_schilderung_des nach_schilderung_einer nach_schilderung_eines nach_informationen_von
    nach_informationen_der nach_informationen_des nach_informationen_einer nach_informationen_eines nach_berechnungen_von
    nach_berechnungen_der nach_berechnungen_des nach_berechnungen_einer nach_berechnungen_eines nach_erkenntnissen_von
    nach_erkenntnissen_der nach_erkenntnissen_des nach_erkenntnissen_einer nach_erkenntnissen_eines in_den_augen_von
    in_den_augen_der in_den_augen_des`,
  accordingAfter: 'zufolge',
  determiners: `der die das ein eine einer eines dieser diese dieses jener jene sein seine ihr ihre unser unsere mehrere einige viele
    beide zwei drei`,
  definite: 'der die das dieser diese dieses',
  genders: { masculine: 'der ein dieser', feminine: 'die eine diese' },
  prepositions: `in im an am auf bei beim mit nach vor zu zum zur aus von vom über unter gegen für um durch ohne seit bis während wegen
    trotz gegenüber zwischen neben hinter anlässlich angesichts innerhalb außerhalb ins ans aufs laut dem den einem einen diesem diesen jenem jenen keinem keinen seinem seinen ihrem ihren unserem unseren`,
  joiners: 'der des vom von für und im in am zum beim aus',
  conjunctions: 'aber oder sondern denn doch und',
  relatives: `wonach als wenn weil dass daß ob obwohl nachdem bevor während damit sobald solange falls wobei wie was wer wo wohin deren dessen
    denen welche welcher welches da indem`,
  pronouns: { masculine: 'er', feminine: 'sie', other: 'es man ich wir ihr du' },
  titles: { masculine: 'herr herrn', feminine: 'frau', other: 'dr prof professorin ex' },
  roles: `-organisator -organisatorin -organisatoren -veranstalter -veranstalterin -demonstrant -demonstrantin -demonstranten -teilnehmer -teilnehmerin -augenzeugen -zeugen -farmer -pfleger -wirt -wirtin -fahrer -fahrerin -kellner -kellnerin -verkäufer -verkäuferin -nachbar -nachbarin -kollege -kollegin -freund -freundin -fahrer -fahrerin -soldat -soldatin -berater -beraterin -arbeiter
    -arbeiterin -verkäufer -verkäuferin -besucher -besucherin -teilnehmer -teilnehmerin -organisatoren -veranstalter -veranstalterin
    -schüler -schülerin -student -studentin -rentner -rentnerin -retter -pilot -pilotin -wirt -wirtin -künstler -künstlerin -musiker
    -musikerin -sänger -sängerin -schauspieler -schauspielerin -intendant -intendantin -dirigent -kurator -kuratorin -koordinator
    -koordinatorin -ermittler -ermittlerin -anwälte -ärzte -coach -minister -ministerin -sprecher -sprecherin -chef -chefin -präsident
    -präsidentin -kanzler -kanzlerin -vorsitzende -vorsitzender -vorsitzenden -direktor -direktorin -leiter -leiterin -sekretär
    -sekretärin -kommissar -kommissarin -richterin -anwalt -anwältin -forscherin -experte -expertin -professor -politiker -politikerin
    -abgeordnete -abgeordneter -abgeordneten -meister -meisterin -trainer -trainerin -general -kandidat -kandidatin -wissenschaftler
    -wissenschaftlerin -vorstand -beauftragte -beauftragter -beamter -beamtin -botschafter -botschafterin -senator -senatorin -rätin
    -arzt -ärztin -autor -autorin -regisseur -regisseurin -spieler -spielerin -führerin -bischof -papst -königin -mitglied -weltmeister
    -zeuge -zeugin -gründer -gründerin -manager -managerin -analyst -analystin -ökonom -ökonomin -historiker -historikerin -soziologe
    -biologin -biologe -vertreter -vertreterin -angehörige -sportler -sieger -siegerin -täter -opfer -kritiker -experten -analysten
    -anwohner -augenzeuge -augenzeugin -politologe -politologin -kapitän -geschäftsführer -geschäftsführerin -chefredakteur -redakteur
    -redakteurin -pfarrer -pfarrerin -landwirt -landwirtin -lehrer -lehrerin -mutter -vater -bruder -schwester -sohn -tochter -besitzer
    -besitzerin -inhaber -inhaberin -jährige -jähriger -in_spe mann frau ehemann ehefrau geschäftsmann geschäftsfrau obmann obfrau
    hauptmann feuerwehrmann kaufmann kauffrau landsmann fachmann fachfrau richter amtsrichter bundesrichter bürger könig forscher
    -bürgermeister -bürgermeisterin -anführer -anführerin -wortführer -parteiführer -oppositionsführer -oppositionsführerin
    -rädelsführer -klimaforscher -meinungsforscher -hirnforscher -förster -försterin -imker -imkerin -bäcker -bäckerin fischer winzer
    winzerin koch köchin -reporter -korrespondent -korrespondentin -juristin -jurist -geologe -geologin -physiker -physikerin -chemiker
    -chemikerin -mediziner -medizinerin -virologe -virologin -psychologe -psychologin -soziologin -psychiater -psychiaterin -therapeut
    -therapeutin -ingenieur -ingenieurin -architekt -architektin -designer -designerin -verleger -verlegerin -unternehmer -unternehmerin
    -investor -investorin -händler -händlerin -aktivist -aktivistin -schützer -schützerin landrat -landrat -stadtrat gemeinderat
    -vorsteher -vorsteherin -gutachter -gutachterin -verteidiger -verteidigerin -staatsanwalt -staatsanwältin -ankläger -anklägerin
    -angeklagte -angeklagter -verdächtige -kläger -klägerin -hebamme -pfleger -pflegerin -apotheker -apothekerin -landesrat -landesrätin
    -fraktionschef -klubobmann -klubobfrau -schlagzeuger -schlagzeugerin -gitarrist -gitarristin -komponist -komponistin -kameramann
    -produzent -produzentin -torwart -torhüter -torhüterin -stürmer -stürmerin -kapitänin -rektor -rektorin -dekan -dekanin -dozent
    -dozentin -amtsarzt -amtsärztin -offizier -oberst -leutnant -major -kommandant -kommandantin -kommandeur -admiral -präfekt
    -gouverneur -gouverneurin -premier -regierungschef -regierungschefin -staatschef -staatschefin -verwalter -verwalterin
    -schiedsrichter -schiedsrichterin -kriminologe -kriminologin -islamwissenschaftler -preisträger -preisträgerin -vize -nutzer
    -nutzerin -user -userin`,
  bodies: `-jägerschaft -mannschaft -belegschaft -ärzteschaft -bauernschaft -studentenschaft -bürgerschaft -lehrerschaft -schülerschaft -wirtschaft -spitze -büro -führung -gerichtshof -gemeinschaft -gesellschaft -vereinigung -allianz -präsidium -direktion -bund -rat gemeinde -gemeinde -polizei -regierung -ministerium -behörde -anwaltschaft -partei -fraktion -gericht -kammer -gewerkschaft -verband -verein -konzern
    -unternehmen -firma -amt -verwaltung -kommission -universität -institut -klub -club -feuerwehr -bank -kirche -botschaft -initiative
    -organisation -bündnis opposition -verbandes -zentrale -leitung -genossenschaft -stiftung -hersteller -betreiber -senat -parlament
    -ausschuss -kreisverwaltung -staatsschutz -nachrichtendienst -geheimdienst gewerkschaften ministerien behörden verbände parteien`,
  hearers: `-zeitung -agentur sender fernsehsender radio fernsehen presse medien magazin portal -portal -netzwerk spiegel bild ard
    zdf dpa afp reuters ap bbc cnn journalisten reportern korrespondenten -blatt rundfunk deutschlandfunk -funk journal rundschau anfrage
    anfragen nachfrage interview gespräch reportern publikum anhänger anhängern abgeordneten`,
  notNames: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september
    oktober november dezember anfang mitte ende uhr prozent euro dollar millionen milliarden million milliarde angaben worten aussage
    zeitung agentur nachrichtenagentur presse journalisten reportern fernsehen sender interview gespräch bericht berichten erklärung
    mitteilung pressemitteilung woche wochen monat monate jahr jahre tag tage abend morgen vormittag nachmittag nacht heute gestern
    menschen leute kinder frauen männer grund entscheidung frage fragen antwort situation lage zeit ziel teil fall dinge ding ort
    stadt land welt krieg frieden recht geld leben tod arbeit haus weg europäische deutsche deutschen amerikanische russische
    chinesische britische französische vereinten nationen`,
  particles: 'von van de der den zu vom zur al el bin ibn da di du la le ter ten dos',
  abbreviations:
    'dr prof st nr bzw ca usw etc z b d h u a mio mrd bspw vgl ggf inkl evtl geb ev jr sr hl abs art co',
  asWords: 'wie',
  objects: 'es',
  backward: 'das so_es so_das',
  genitives: 's',
  speechNouns: 'antwort reaktion kommentar worte fazit appell urteil botschaft erklärung',
  towards: 'an auf über für gegen',
  towardsHearers: 'der dem gegenüber',
  works: `zwischenruf zwischenrufe ausruf zuruf parole parolen spruch schlachtruf film buch roman song lied album titel serie oper stück theaterstück drama motto begriff wort name namen kampagne ausstellung schau magazin zeitschrift
    sendung spiel projekt schild aufschrift slogan`,
  otherWords: `dennoch trotzdem gleichwohl indes immerhin stattdessen mittlerweile inzwischen schließlich derweil nichtsdestotrotz abschließend ist sind war waren wird werden wurde wurden sein sei seien wäre würde würden kann können konnte muss müssen soll sollen sollte
    will wollen wollte darf auch noch nur schon sehr mehr hier dort dann so nun jetzt heute gestern morgen allerdings jedoch dabei
    dazu daher deshalb zudem außerdem weiter weiterhin ferner wörtlich unterdessen hingegen dagegen bereits wieder immer etwa rund
    sich mir ihm ihn ihnen uns euch hinzu mit zurück fest klar an ein auf vor zu nach hatte hat haben worden gewesen dies alle alles
    immerhin ähnlich bald respektive gleich gerade besonders vielleicht offenbar zwar eben erst
    jeder jede jedes selbst am später zuvor danach zunächst schließlich endlich anschließend`,
};
