/** German passages with those constructions that took longest: words that point back, ages, bodies, persons behind an unlisted verb. */
import { testPassages } from './test-passages.ts';

testPassages('de', {
  development: [
    [
      '„Er führt den Betrieb wie eine Kaserne“, so beschrieb ihn die Betriebsrätin Ulla Kessel. Der Vorstand schwieg.',
      'Ulla Kessel',
    ],
    ['„Das war ein Fehler“, so fasste es der Trainer Rolf Benning nach dem Spiel zusammen.', 'Rolf Benning'],
    [
      'Stadtrat Jonas Wille war in der Sitzung laut geworden. In einer Erklärung sagte der 52-Jährige: „Ich bitte um Entschuldigung.“',
      'Jonas Wille',
    ],
    [
      'Die Läuferin Mira Sand gewann in Kassel. „Ich hatte am Ende keine Kraft mehr“, berichtete die 31-Jährige im Ziel.',
      'Mira Sand',
    ],
    [
      'Gegenüber dem Kurier bezeichnete es Hannes Ohm als „schäbig“, dass die Stadt die Halle verkauft.',
      'Hannes Ohm',
    ],
    ['Der Verkauf sei „schäbig“. So formuliert es die Anwohnerin Greta Lohse.', 'Greta Lohse'],
    [
      'Wer zuletzt bleibt, „ist oft Glückssache“. So beschreibt es Emre Yalin, Fotograf aus Bremen. Er lebt seit 2010 dort.',
      'Emre Yalin',
    ],
    [
      'Die Flut kam nachts. „Das Wasser stand bis zum Fenster“, sagt der Busfahrer. Im Ort fehlt der Strom.',
      'der Busfahrer',
    ],
    [
      'Geologin Britta Sommerfeld vom Institut für Küstenforschung in Wilhelmshaven und Mitglied der Kommission, liefert eine Erklärung: „Der Boden sinkt seit Jahren.“',
      'Britta Sommerfeld',
    ],
    [
      'Das Boot sei seit Jahren „nie gewartet worden“, heißt es aus der Kreisverwaltung.',
      'der Kreisverwaltung',
    ],
    [
      '„Wir ermitteln in alle Richtungen“, hieß es aus dem Polizeipräsidium. Näheres war nicht zu erfahren.',
      'Polizeipräsidium',
    ],
    ['Dennoch betont die Gemeinde: „Die Schule bleibt.“', 'die Gemeinde'],
    ['Trotzdem sagte Ralf Kuhn: „Wir bleiben in der Liga.“', 'Ralf Kuhn'],
    ['„Die Stimmung ist gut“, ließ Carla Weitz auf ihrer Seite wissen.', 'Carla Weitz'],
    [
      'Der oberste Gerichtshof wertete den Verkauf als „Verschwendung fremden Geldes“.',
      'Der oberste Gerichtshof',
    ],
    [
      'Die Veranstalter sprachen vom „größten Fest seit dem Krieg“ und dankten den Helfern.',
      'Die Veranstalter',
    ],
    [
      'Umweltministerin Sonja Adler hatte schon am Freitag ihre Zustimmung „unter Schmerzen“ bekanntgegeben.',
      'Sonja Adler',
    ],
    ['„Wir haben das nie gewollt“, glaubte der Pfarrer Ansgar Thiel.', 'Ansgar Thiel'],
    ['Die Kurierin Lea Voss zitiert einen Augenzeugen mit den Worten: „Es knallte zweimal.“', 'Augenzeugen'],
    ['„Das ist Unsinn“, spöttelt Ralf Kuhn.', 'Ralf Kuhn'],
    [
      'Zoodirektor Arne Falk zeigte das Gehege. Der Tierpfleger Nils Horn fütterte. „Sie schlafen viel“, sagte der Tierpfleger.',
      'Nils Horn',
    ],
    ['Bürgermeister Veit Lorenz räumte ein, die Lage sei „schwieriger als gedacht“ gewesen.', 'Veit Lorenz'],
    ['Wie Ralf Kuhn erklärte, habe man „alles versucht“.', 'Ralf Kuhn'],
    ['„Morgen“, kündigte Kämmerin Doris Pahl an, „legen wir die Zahlen vor.“', 'Doris Pahl', 'Doris Pahl'],
    ['Nach den Worten von Kämmerin Doris Pahl ist der Haushalt „auf Kante genäht“.', 'Doris Pahl'],
  ],
  heldOut: [
    [
      '„Sie singt wie keine andere“, so nannte es der Dirigent Paul Vahl. Das Publikum klatschte.',
      'Paul Vahl',
    ],
    [
      '„Da ist nichts mehr zu holen“, so umschrieb die Insolvenzverwalterin Katrin Moll die Lage des Werks.',
      'Katrin Moll',
    ],
    [
      'Boxer Deniz Uysal kam müde in die Halle. „Ich habe kaum geschlafen“, gab der 27-Jährige zu.',
      'Deniz Uysal',
    ],
    [
      'Die Autorin Lena Brack las in Jena. Danach sagte die 44-Jährige: „Schreiben ist Ausdauersport.“',
      'Lena Brack',
    ],
    ['In Bonn nannte es Ewald Krug „beschämend“, wie lange die Akten lagen.', 'Ewald Krug'],
    ['„Das Tal gehört allen“. Das sagte die Bürgermeisterin Ida Kern am Samstag auf dem Markt.', 'Ida Kern'],
    ['Die Preise seien „aus dem Ruder gelaufen“. So sieht es der Mieterverein.', 'der Mieterverein'],
    [
      '„Wir prüfen den Vorfall“, hieß es bei der Staatsanwaltschaft Lüneburg.',
      'der Staatsanwaltschaft Lüneburg',
    ],
    [
      '„Es gibt keine Alternative“, ließ die Ministerin Vera Stahl über ihren Sprecher ausrichten.',
      'Vera Stahl',
    ],
    ['Inzwischen warnt Förster Albert Grün: „Der Käfer ist zurück.“', 'Albert Grün'],
    ['Die Teilnehmer nannten den Ablauf „chaotisch“ und reisten früh ab.', 'Die Teilnehmer'],
    [
      'Auf den Streit reagierte Jens Marholt, Chef der Kasse, mit einem Brief: „Das Geld ist da.“',
      'Jens Marholt',
    ],
    [
      'Kapitän Leif Onken, seit zwölf Jahren auf der Fähre, kennt das Wasser: „Man darf es nie unterschätzen.“',
      'Leif Onken',
    ],
    ['Im Radio verriet Sängerin Nora Biel: „Ich habe Angst vor Bühnen.“', 'Nora Biel'],
    ['„Uns fehlen die Hände“, klagt Wirtin Erna Sipp. Ihr Sohn hilft in der Küche.', 'Erna Sipp'],
    ['Der Gutachter Till Roder fand „deutliche Risse“ im Beton und schloss die Halle.', 'Till Roder'],
    ['Laut Wirtin Erna Sipp fehlen „mindestens drei Hände“.', 'Erna Sipp'],
    ['Das Amt wies die Kritik zurück. „Wir haben schnell gehandelt“, erklärte ein Sprecher.', 'ein Sprecher'],
    [
      '„So geht es nicht“, ruft ein Mann aus der Menge. Ministerin Vera Stahl bleibt stehen.',
      'ein Mann aus der Menge',
    ],
    ['Vera Stahl wird gefragt: „Bleibt die Schule?“', null],
    ['Über Vera Stahl schrieb die Zeitung, sie sei „am Ende“.', null],
    ['An Ministerin Vera Stahl ging ein Brief: „Treten Sie zurück!“', null],
    ['Von Förster Albert Grün stammt das Foto: „Käfer im Abendlicht“.', null],
    ['Gegen Jens Marholt wird ermittelt, auf seinem Rechner lag eine Datei: „Liste der Schuldner“.', null],
    ['Auf Vera Stahl wartete vor dem Rathaus ein Plakat: „Geht doch!“', null],
  ],
});
