/** German. */
import type { LanguageWords } from './language-rules.ts';

export const german: LanguageWords = {
  code: 'de',
  order: 'fronted',
  capitalNouns: true,
  pluralEndings: 'en',
  verbs: `charakterisierte charakterisiert verteidigte verteidigt widersprach widerspricht fuhr wies warf wirft werfen vorwarf
    begrüßte begrüßt wertete wertet rät riet hält hielt zugab zugibt gab befürchtet befürchtete hofft hoffte freute freut ärgert wetterte poltert schwärmt sagte sagt sagten sagen erklärte erklärt erklärten erklären betonte betont betonten betonen meinte meint meinten meinen
    teilte teilten mitteilte mitteilten schrieb schreibt schrieben schreiben äußerte äußert äußerten äußern berichtete berichtet
    berichteten bekräftigte bekräftigt bekräftigten kritisierte kritisiert kritisierten warnte warnt warnten forderte fordert forderten
    fügte fügt ergänzte ergänzt antwortete antwortet antworteten entgegnete entgegnet erwiderte erwidert kommentierte kommentiert
    kommentierten kündigte behauptete behauptet behaupteten verkündete verkündet versicherte versichert unterstrich unterstreicht
    räumte mahnte mahnt urteilte urteilt hieß heißt sprach spricht sprachen sprechen nannte nennt nannten nennen bezeichnete bezeichnet
    bezeichneten lobte lobt beklagte beklagt klagte klagt zeigte stellte stellten bemerkte bemerkt schilderte schildert beschrieb
    beschreibt beschreiben rief ruft erzählte erzählt erzählten verwies verweist begründete begründet resümierte twitterte formulierte
    formuliert befand konstatierte konstatiert bilanzierte drohte droht appellierte appelliert versprach verspricht gestand gesteht
    bestätigte bestätigt bestätigten mutmaßte prophezeite plädierte plädiert argumentierte argumentiert argumentieren findet fand
    scherzte spottete erinnerte erinnert wiederholte wiederholt prognostizierte vermutete vermutet vermuten glaubt fragte fragt`,
  auxiliaries: 'hat hatte haben hatten',
  participles: `gesagt erklärt betont gemeint mitgeteilt geschrieben geäußert berichtet bekräftigt kritisiert gewarnt gefordert
    hinzugefügt geantwortet kommentiert angekündigt verkündet versichert bezeichnet genannt gelobt beklagt bestätigt erzählt`,
  naming:
    'nannte nennt nannten nennen bezeichnete bezeichnet bezeichneten bezeichnen sprach spricht sprachen sprechen charakterisierte warnte warnt warnten kritisierte lobte genannt',
  denials: `dementierte dementiert dementierten bestritt bestreitet bestritten leugnete leugnet verneinte verneint`,
  reportedMood:
    'sei seien habe werde könne müsse solle wolle dürfe gebe gehe komme bleibe stehe mache halte sehe brauche hätten würden',
  passives: 'wird wurde werden wurden',
  quoting: 'zitiert zitierte zitieren zitierten',
  negations: 'nicht nie niemals kein keine keiner niemand',
  accordingTo: `laut so nach_angaben_von nach_angaben_der nach_angaben_des nach_den_worten_von nach_den_worten_der nach_den_worten_des
    nach_aussage_von nach_aussage_der nach_aussage_des nach_ansicht_von nach_ansicht_der nach_ansicht_des nach_meinung_von
    nach_meinung_der nach_meinung_des nach_einschätzung_von nach_einschätzung_der nach_auskunft_von nach_auskunft_der`,
  accordingAfter: 'zufolge',
  determiners: `der die das ein eine einer eines dieser diese dieses jener jene sein seine ihr ihre unser unsere mehrere einige viele
    beide zwei drei`,
  definite: 'der die das dieser diese dieses',
  genders: { masculine: 'der ein dieser', feminine: 'die eine diese' },
  prepositions: `in im an am auf bei beim mit nach vor zu zum zur aus von vom über unter gegen für um durch ohne seit bis während wegen
    trotz gegenüber zwischen neben hinter anlässlich angesichts innerhalb außerhalb ins ans aufs laut dem den einem einen diesem diesen jenem jenen keinem keinen seinem seinen ihrem ihren unserem unseren`,
  joiners: 'der des vom von für und im in am zum beim aus',
  conjunctions: 'aber oder sondern denn doch und',
  relatives: `als wenn weil dass daß ob obwohl nachdem bevor während damit sobald solange falls wobei wie was wer wo wohin deren dessen
    denen welche welcher welches da indem`,
  pronouns: { masculine: 'er', feminine: 'sie', other: 'es man ich wir ihr du' },
  titles: { masculine: 'herr herrn', feminine: 'frau', other: 'dr prof professorin ex' },
  roles: `-nachbar -nachbarin -kollege -kollegin -freund -freundin -fahrer -fahrerin -soldat -soldatin -berater -beraterin -arbeiter -arbeiterin -verkäufer -verkäuferin -besucher -besucherin
    -teilnehmer -teilnehmerin -organisatoren -veranstalter -veranstalterin -schüler -schülerin -student -studentin -rentner -rentnerin
    -retter -pilot -pilotin -wirt -wirtin -künstler -künstlerin -musiker -musikerin -sänger -sängerin -schauspieler -schauspielerin
    -intendant -intendantin -dirigent -kurator -kuratorin -koordinator -koordinatorin -ermittler -ermittlerin -anwälte -ärzte -coach
    -minister -ministerin -sprecher -sprecherin -chef -chefin -präsident -präsidentin -kanzler -kanzlerin -vorsitzende
    -vorsitzender -vorsitzenden -direktor -direktorin -leiter -leiterin -sekretär -sekretärin -kommissar -kommissarin -richter
    -richterin -anwalt -anwältin -forscher -forscherin -experte -expertin -professor -politiker -politikerin -abgeordnete -abgeordneter
    -abgeordneten -meister -meisterin -trainer -trainerin -general -kandidat -kandidatin -wissenschaftler -wissenschaftlerin -vorstand
    -beauftragte -beauftragter -beamter -beamtin -botschafter -botschafterin -senator -senatorin -rätin -arzt -ärztin -autor -autorin
    -regisseur -regisseurin -spieler -spielerin -führer -führerin -bischof -papst -könig -königin -mitglied -weltmeister -zeuge -zeugin -gründer
    -gründerin -manager -managerin -analyst -analystin -ökonom -ökonomin -historiker -historikerin -soziologe -biologin -biologe
    -vertreter -vertreterin -angehörige -sportler -sieger -siegerin -täter -opfer -kritiker
    -experten -analysten -forscher -anwohner -augenzeuge -augenzeugin -bürger -politologe -politologin -kapitän -geschäftsführer
    -geschäftsführerin -chefredakteur -redakteur -redakteurin -pfarrer -pfarrerin -landwirt -landwirtin -lehrer -lehrerin -mann
    -frau -mutter -vater -bruder -schwester -sohn -tochter -besitzer -besitzerin -inhaber -inhaberin -jährige -jähriger -in_spe`,
  bodies: `-polizei -regierung -ministerium -behörde -anwaltschaft -partei -fraktion -gericht -kammer -gewerkschaft -verband -verein -konzern
    -unternehmen -firma -amt -verwaltung -kommission -universität -institut -klub -club -feuerwehr -bank -kirche -botschaft -initiative
    -organisation -bündnis opposition`,
  hearers: `-zeitung -agentur sender fernsehsender radio fernsehen presse medien magazin portal -portal redaktionsnetzwerk spiegel bild ard
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
  otherWords: `ist sind war waren wird werden wurde wurden sein sei seien wäre würde würden kann können konnte muss müssen soll sollen sollte
    will wollen wollte darf auch noch nur schon sehr mehr hier dort dann so nun jetzt heute gestern morgen allerdings jedoch dabei
    dazu daher deshalb zudem außerdem weiter weiterhin ferner wörtlich unterdessen hingegen dagegen bereits wieder immer etwa rund
    sich mir ihm ihn ihnen uns euch hinzu mit zurück fest klar an ein auf vor zu nach hatte hat haben worden gewesen dies alle alles
    immerhin ähnlich bald respektive gleich gerade besonders vielleicht offenbar zwar eben erst
    jeder jede jedes selbst am später zuvor danach zunächst schließlich endlich anschließend`,
};
