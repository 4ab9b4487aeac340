/** German passages with whoever speaks in each quotation. */
import type { Passages } from './passages.ts';

export const german: Passages = {
  development: [
    [
      '„Die Brücke bleibt bis zum Herbst gesperrt“, teilte Stadtsprecherin Ines Pohlmann am Montag mit. Umleitungen sind ausgeschildert.',
      'Ines Pohlmann',
    ],
    [
      'Finanzsenator Arne Lüders nannte die Vorwürfe am Freitag im Abgeordnetenhaus „absurd“ und verließ danach den Saal.',
      'Arne Lüders',
    ],
    [
      'Der Angeklagte schwieg. Sein Verteidiger Ralf Tiedemann erklärte, die Vorwürfe seien „haltlos“ und die Zeugen nicht glaubwürdig.',
      'Ralf Tiedemann',
    ],
    [
      '„Wir haben gekämpft“, sagte Kapitän Nils Ottmer nach dem Abpfiff, „aber am Ende fehlte uns die Kraft.“ Trainer war er nie.',
      'Nils Ottmer',
      'Nils Ottmer',
    ],
    [
      'Nach Angaben der Polizei war das Auto „in einem verkehrsuntauglichen Zustand“. Der Fahrer blieb unverletzt und wurde befragt.',
      'Polizei',
    ],
    [
      'Die Bürgermeisterin Sabine Kroll zeigte sich erleichtert: „Das ist ein guter Tag für unsere Stadt und für den Hafen.“',
      'Sabine Kroll',
    ],
    [
      'Am Abend lief im Kino der Film „Das letzte Boot“. Regisseur Uwe Maschke war eigens aus Hamburg gekommen und signierte Plakate.',
      null,
    ],
    [
      'Die Biologin Petra Oswald untersucht Moore seit Jahren. „Sie sind unsere besten Speicher“, sagt sie und zieht die Stiefel an.',
      'Petra Oswald',
    ],
    [
      'Minister Holger Brandt dementierte den Bericht. Er habe, sagte er, „nie mit der Firma verhandelt“ und kenne deren Chef nicht.',
      'Holger Brandt',
    ],
    [
      'Die Gewerkschaft kritisierte das Angebot als „blanken Hohn“ und kündigte für die kommende Woche weitere Streiks im Nahverkehr an.',
      'die Gewerkschaft',
    ],
    [
      'Wie die Zeitung berichtet, steht auf dem Schild „Betreten verboten“. Wer es aufgestellt hat, weiß im Rathaus niemand zu sagen.',
      null,
    ],
    [
      'Laut Professorin Anja Reuter sind die Messwerte „nicht überraschend“. Ihr Team hatte schon vor zwei Jahren davor gewarnt.',
      'Anja Reuter',
    ],
    [
      '„Ich bin überglücklich“, so die Siegerin Lena Friedrichs nach dem Rennen. „Damit hätte ich heute früh nie gerechnet.“',
      'Lena Friedrichs',
      'Lena Friedrichs',
    ],
    [
      'Oppositionsführer Jan Wessel sprach von einem „schwarzen Tag für die Demokratie“ und verlangte eine Sondersitzung des Parlaments.',
      'Jan Wessel',
    ],
    [
      'Ein Nachbar, der seinen Namen nicht nennen wollte, sagte: „Es hat furchtbar geknallt, dann war es plötzlich ganz still.“',
      'Ein Nachbar',
    ],
    [
      'Die Vorsitzende des Mietervereins, Gudrun Seifert, warnt: „Wer jetzt kündigt, findet in dieser Stadt nichts mehr.“',
      'Gudrun Seifert',
    ],
    [
      'Der Kanzler habe ihr zugesagt, „alles Notwendige“ zu tun, berichtete Landrätin Heike Maurer nach dem Gespräch in Berlin.',
      'Heike Maurer',
    ],
    [
      'Auf die Frage nach Neuwahlen antwortete Parteichef Torben Falk knapp: „Darüber reden wir, wenn es so weit ist.“',
      'Torben Falk',
    ],
    [
      '„Das war kein Unfall“, heißt es in dem Schreiben, das am Dienstag in mehreren Redaktionen einging. Die Polizei prüft es.',
      null,
    ],
    [
      'Der Zoo trauert um Elefantenkuh Tana. „Sie war das Herz unserer Herde“, schreibt der Zoo auf seiner Seite.',
      'der Zoo',
    ],
    [
      'Staatsanwalt Dirk Hollweg sagte, der Mann sei „planvoll vorgegangen“. Die Tat sei „von langer Hand vorbereitet“ worden.',
      'Dirk Hollweg',
      'Dirk Hollweg',
    ],
    [
      'Die Sängerin Mona Fehr stellt ihr neues Album „Nachtbus“ vor. Es erscheint im Mai bei einem kleinen Verlag in Leipzig.',
      null,
    ],
    [
      '„Der Winter war zu mild“, sagt Förster Egon Raabe. Er steht vor toten Fichten. „Der Käfer hatte leichtes Spiel.“',
      'Egon Raabe',
      'Egon Raabe',
    ],
    [
      'Nach Ansicht von Ökonom Stefan Brix ist die Steuer „ein Fehler“. Sie treffe vor allem kleine Betriebe auf dem Land.',
      'Stefan Brix',
    ],
    [
      'Verteidigungsministerin Clara Högner bestritt, dass es eine „geheime Absprache“ mit dem Hersteller gegeben habe.',
      'Clara Högner',
    ],
    [
      '„Wir wissen es noch nicht“, räumte die Ministerin ein. Monika Sattler war zuvor in der Sitzung befragt worden.',
      null,
    ],
    [
      'Trainer Kai Lohmann war bedient. „So dürfen wir nicht auftreten“, schimpfte der 48-Jährige nach dem Spiel in Kassel.',
      'Kai Lohmann',
    ],
    [
      'Die Ermittler gehen von Brandstiftung aus. „Es gibt mehrere Brandherde“, so ein Sprecher der Feuerwehr am Mittag.',
      'ein Sprecher der Feuerwehr',
    ],
    [
      'Außenminister Ole Siewert hat das Abkommen „historisch“ genannt; seine Kollegin Rita Molnar sprach von einem „ersten Schritt“.',
      'Ole Siewert',
      'Rita Molnar',
    ],
    [
      'Die sogenannte „Schuldenbremse“ steht seit Jahren in der Verfassung, und kaum eine Debatte kommt ohne sie aus.',
      null,
    ],
    [
      'Der Verband fordert mehr Geld. Es sei „höchste Zeit“, dass der Bund handle, sagte Geschäftsführerin Ute Brinkmann.',
      'Ute Brinkmann',
    ],
    [
      'Autorin Lisa Vogt erzählt von ihrer Kindheit: „Bei uns gab es keine Bücher, nur den Katalog vom Versandhaus.“',
      'Lisa Vogt',
    ],
    [
      '„Kommen Sie herein“, ruft Bäcker Hannes Wolff aus der Backstube. Es riecht nach Roggen, und das Radio läuft leise.',
      'Hannes Wolff',
    ],
    [
      'Der Konzern wies die Kritik als „unbegründet“ zurück. Man halte sich an alle Regeln, hieß es aus der Zentrale in Essen.',
      'Der Konzern',
    ],
    [
      'Dem Forscher Tilo Hagen zufolge handelt es sich um „die größte Welle seit Beginn der Messungen“ an diesem Küstenabschnitt.',
      'Tilo Hagen',
    ],
    [
      'Richterin Eva Lindner begründete das Urteil mit der „erheblichen kriminellen Energie“ des Angeklagten und dem hohen Schaden.',
      'Eva Lindner',
    ],
    [
      'Umweltschützer Frank Ziegler will klagen. Der Bescheid sei „rechtswidrig“ und gefährde die letzten Biber am Fluss.',
      'Frank Ziegler',
    ],
    [
      '„Mein Vater hätte das gehasst“, sagt Tochter Julia Kessler lachend, „aber er hätte es für uns getan, ohne Frage.“',
      'Julia Kessler',
      'Julia Kessler',
    ],
    [
      'Auf den Plakaten stand „Hände weg von unserem Wald“. Rund dreihundert Menschen zogen damit am Sonntag durch den Ort.',
      null,
    ],
    [
      'Präsident Ivo Marek sagte dem Sender, er sehe „keinen Grund zur Eile“. Kritiker wie Anton Belz halten das für falsch.',
      'Ivo Marek',
    ],
  ],
  heldOut: [
    [
      '„Der Strom ist seit gestern weg“, berichtete Ortsvorsteher Klaus Nehring am Telefon. Die Leitung sei an zwei Stellen gerissen.',
      'Klaus Nehring',
    ],
    [
      'Innenministerin Birgit Thoma bezeichnete die Pläne als „unausgegoren“ und kündigte eigene Vorschläge noch vor der Sommerpause an.',
      'Birgit Thoma',
    ],
    [
      'Die Zeugin Marlies Bauer sagte vor Gericht aus, sie habe „nur Schatten gesehen“ und danach sofort die Polizei gerufen.',
      'Marlies Bauer',
    ],
    [
      '„Das Tor war irregulär“, schimpfte Manager Bernd Kaluza, „das haben alle im Stadion gesehen, nur der Schiri nicht.“',
      'Bernd Kaluza',
      'Bernd Kaluza',
    ],
    [
      'Nach Auskunft des Ministeriums seien die Proben „unauffällig“. Weitere Ergebnisse sollen bis Ende der Woche vorliegen.',
      'des Ministeriums',
    ],
    [
      'Der Imker Wolfram Decker ist besorgt: „Wenn es im April noch einmal friert, verlieren wir die halbe Ernte.“',
      'Wolfram Decker',
    ],
    [
      'Das Museum zeigt ab Samstag die Schau „Licht und Eisen“. Kurator Paul Engler hat dafür Werke aus zehn Ländern geliehen.',
      null,
    ],
    [
      'Die Ärztin Nadja Petrow arbeitet seit März im Lager. „Wir haben kaum noch Verbandszeug“, sagt sie am Telefon.',
      'Nadja Petrow',
    ],
    [
      'Vereinschef Udo Marten bestritt die Vorwürfe. Sie seien „frei erfunden“, sagte er am Rande der Sitzung in Kiel.',
      'Udo Marten',
    ],
    [
      'Die Partei lehnte den Vorschlag ab und sprach von einem „Geschenk an die Reichen“, das niemand bezahlen könne.',
      'die Partei',
    ],
    [
      'Auf einem Zettel an der Tür stand „Bin gleich zurück“. Seit diesem Morgen hat den Wirt niemand mehr gesehen.',
      null,
    ],
    [
      'Laut Geologe Henning Faber ist der Hang „weiterhin instabil“. Die Straße unterhalb bleibt deshalb vorerst gesperrt.',
      'Henning Faber',
    ],
    [
      '„Ich kann es kaum fassen“, so der Preisträger Georg Wintermann. „Meine Mutter wird die ganze Nacht nicht schlafen.“',
      'Georg Wintermann',
      'Georg Wintermann',
    ],
    [
      'Fraktionschefin Silke Ahrens warnte vor einem „Flickenteppich“ und forderte einheitliche Regeln in allen Bundesländern.',
      'Silke Ahrens',
    ],
    [
      'Eine Anwohnerin sagte: „Wir haben die Kinder genommen und sind einfach losgelaufen, ohne Schuhe und ohne Jacken.“',
      'Eine Anwohnerin',
    ],
    [
      'Der Präsident des Bauernverbands, Alois Huber, klagt: „Mit diesen Preisen kann kein Hof in der Region überleben.“',
      'Alois Huber',
    ],
    [
      'Man werde „jeden Stein umdrehen“, versprach Polizeipräsident Lars Emmerich bei der Vorstellung der Sonderkommission.',
      'Lars Emmerich',
    ],
    [
      'Gefragt nach seiner Zukunft, sagte Torwart Milan Dorn nur: „Mein Vertrag läuft noch zwei Jahre, mehr gibt es nicht.“',
      'Milan Dorn',
    ],
    [
      '„Wir bitten um Geduld“, heißt es auf der Seite des Amts. Wann die Software wieder läuft, bleibt vorerst offen.',
      null,
    ],
    [
      'Die Bahn entschuldigte sich. „Wir bedauern die Unannehmlichkeiten“, teilte das Unternehmen am Abend in Frankfurt mit.',
      'das Unternehmen',
    ],
    [
      'Gutachter Peter Sommerfeld erklärte, der Beton sei „von schlechter Qualität“ gewesen. Die Pfeiler seien „nie geprüft“ worden.',
      'Peter Sommerfeld',
      'Peter Sommerfeld',
    ],
    [
      'Der Roman „Die Salzstraße“ der Autorin Karin Moll steht seit acht Wochen auf der Liste der meistverkauften Bücher.',
      null,
    ],
    [
      '„Früher fuhren hier vierzig Kutter“, erzählt Fischer Hinnerk Jansen. Er zeigt auf das leere Becken. „Heute sind es drei.“',
      'Hinnerk Jansen',
      'Hinnerk Jansen',
    ],
    [
      'Nach Einschätzung von Analystin Ruth Sander ist der Kurs „völlig überzogen“. Sie rät Anlegern zu großer Vorsicht.',
      'Ruth Sander',
    ],
    [
      'Der Sprecher wollte die Zahl nicht bestätigen. Von einer „Kündigungswelle“ könne jedenfalls keine Rede sein, hieß es.',
      null,
    ],
    [
      '„Es bleibt dabei“, sagte der Minister am Abend. Zuvor hatte Staatssekretärin Doris Kamp einen Rückzug angedeutet.',
      null,
    ],
    [
      'Stürmer Felix Arndt hatte Glück. „Der Arzt sagt, es ist nur eine Prellung“, berichtete der 23-Jährige am Morgen.',
      'Felix Arndt',
    ],
    [
      'Das Dach ist eingestürzt. „Ein Wunder, dass niemand verletzt wurde“, so eine Sprecherin der Polizei am Abend.',
      'eine Sprecherin der Polizei',
    ],
    [
      'Ministerpräsident Veit Olbrich lobte die Einigung als „großen Erfolg“; SPD-Chefin Maja Krüger nannte sie „mutlos“.',
      'Veit Olbrich',
      'Maja Krüger',
    ],
    [
      'Die „Mietpreisbremse“ war einst das wichtigste Vorhaben der Koalition, heute redet in Berlin kaum noch jemand davon.',
      null,
    ],
    [
      'Es gebe „keinen Anlass zur Panik“, sagte Amtsarzt Gerd Stolz. Das Wasser müsse aber weiter abgekocht werden.',
      'Gerd Stolz',
    ],
    [
      'Schauspieler Timo Rausch erinnert sich an die Proben: „Wir haben gefroren und gelacht und nie genug geschlafen.“',
      'Timo Rausch',
    ],
    [
      '„Das macht Mut“, findet Lehrerin Antje Wulf. Sie unterrichtet seit zwölf Jahren an der Schule am Stadtrand.',
      'Antje Wulf',
    ],
    [
      'Die Firma wies die Vorwürfe als „Unsinn“ zurück. Alle Anlagen seien im vergangenen Jahr geprüft worden.',
      'Die Firma',
    ],
    [
      'Angaben der Feuerwehr zufolge war der Rauch „kilometerweit zu sehen“. Verletzt wurde bei dem Brand niemand.',
      'Feuerwehr',
    ],
    [
      'Historiker Jens Wagenbach sieht darin „ein Muster“. Schon in den Zwanzigerjahren habe man so Stimmung gemacht.',
      'Jens Wagenbach',
    ],
    [
      'Kommissarin Ilka Baumann hält den Fall für lösbar. Die Spuren seien „außergewöhnlich gut“ und würden nun ausgewertet.',
      'Ilka Baumann',
    ],
    [
      '„Wir wollten nie berühmt werden“, sagt Schlagzeuger Ben Kolbe, „wir wollten nur laut sein und raus aus dem Dorf.“',
      'Ben Kolbe',
      'Ben Kolbe',
    ],
    [
      'An der Wand prangte in roter Farbe der Satz „Wir vergessen nichts“. Der Hausmeister ließ ihn noch am Vormittag entfernen.',
      null,
    ],
    [
      'Notenbankchef Emil Stadler sagte der Zeitung, die Zinsen blieben „auf absehbare Zeit“ hoch. Das missfällt Ökonomin Pia Lang.',
      'Emil Stadler',
    ],
  ],
};
