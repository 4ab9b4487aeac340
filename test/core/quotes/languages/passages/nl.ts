/** Dutch passages with whoever speaks in each quotation. */
import type { Passages } from './passages.ts';

export const dutch: Passages = {
  development: [
    [
      '“De brug blijft tot de herfst dicht”, meldde burgemeester Ineke Polman maandag in de gemeenteraad. Er is een omleiding.',
      'Ineke Polman',
    ],
    [
      '“We hebben alles gegeven”, zei aanvoerder Niels Otten na de wedstrijd, “maar aan het einde was de kracht op.”',
      'Niels Otten',
      'Niels Otten',
    ],
    [
      'Minister Arno Luiken van Financiën noemde de beschuldigingen vrijdag “absurd” en verliet daarna zonder commentaar de zaal.',
      'Arno Luiken',
    ],
    [
      'Volgens de politie verkeerde de auto “in een erbarmelijke staat” en had de bestuurder geen geldig rijbewijs.',
      'de politie',
    ],
    [
      'Advocate Nora Moorman stelt dat haar cliënt “niets met de zaak te maken” heeft en vraagt om zijn vrijlating.',
      'Nora Moorman',
    ],
    [
      'De zangeres presenteert haar nieuwe album “Heldere nachten”, dat in mei verschijnt bij een klein label in Gent.',
      null,
    ],
    [
      'Biologe Petra Oosterwijk onderzoekt venen. “Ze zijn onze beste bondgenoten”, legt ze uit terwijl ze haar laarzen aantrekt.',
      'Petra Oosterwijk',
    ],
    [
      'Wethouder Marc Belder ontkende het bericht. “Ik heb dat bedrijf nooit gesproken”, zei hij na afloop van het debat.',
      'Marc Belder',
    ],
    [
      'Volgens hoogleraar Anja Reurink zijn de cijfers “geen verrassing”, want haar team waarschuwde twee jaar geleden al.',
      'Anja Reurink',
    ],
    [
      '“Dit is de mooiste dag van mijn leven”, zei winnares Ellen Paardekooper, waarna ze in tranen uitbarstte.',
      'Ellen Paardekooper',
    ],
    [
      'Oppositieleider Jan Vergeer sprak van een “zwarte dag voor de democratie” en wil een spoeddebat in de Kamer.',
      'Jan Vergeer',
    ],
    [
      'Een buurman die zijn naam niet wil noemen, vertelt: “Er was een enorme knal en daarna werd het doodstil.”',
      'Een buurman',
    ],
    [
      'Op het spandoek stond “Blijf van ons bos af”. Zo’n driehonderd mensen liepen zondag mee door het dorp.',
      null,
    ],
    [
      'Op de vraag naar vervroegde verkiezingen antwoordde partijleider Tom Valk: “Daar praten we over als het zover is.”',
      'Tom Valk',
    ],
    [
      '“Het was geen ongeluk”, staat in de brief die dinsdag bij verschillende redacties binnenkwam. De politie zoekt het uit.',
      null,
    ],
    [
      '“De man handelde alleen”, verduidelijkte officier van justitie Luc Hamers. “Hij had alles voorbereid.”',
      'Luc Hamers',
      'Luc Hamers',
    ],
    [
      'Econoom Klaas Rozeboom vindt de belasting “een vergissing” die vooral kleine bedrijven op het platteland treft.',
      'Klaas Rozeboom',
    ],
    [
      'Minister Carla Haring van Defensie ontkent dat er een “geheime afspraak” is gemaakt met de fabrikant.',
      'Carla Haring',
    ],
    [
      'Trainer Dirk Robben was woest. “Zo kun je niet voetballen”, mopperde hij na de nederlaag in Kerkrade.',
      'Dirk Robben',
    ],
    [
      '“Er zijn meerdere brandhaarden”, aldus een woordvoerder van de brandweer, die brandstichting niet uitsluit.',
      'een woordvoerder van de brandweer',
    ],
    [
      'De zogeheten “gouden regel” staat al jaren in de wet en duikt op in elk debat over de begroting.',
      null,
    ],
    [
      'Directeur Olga Bruins van de vereniging vindt dat het “de hoogste tijd” is dat het Rijk iets doet aan de wachtlijsten.',
      'Olga Bruins',
    ],
    [
      'Schrijfster Lies Aubel herinnert zich haar jeugd: “Wij hadden thuis geen boeken, alleen de catalogus van het warenhuis.”',
      'Lies Aubel',
    ],
    [
      '“Kom binnen!”, roept bakker Huub Martens vanuit de bakkerij. Het ruikt er naar rogge en de radio staat zacht aan.',
      'Huub Martens',
    ],
    [
      'Het bedrijf wees de kritiek als “ongegrond” van de hand. Alle regels zijn nageleefd, zo laat het weten.',
      'Het bedrijf',
    ],
    [
      'Onderzoekster Maud Tersteeg spreekt van “de hoogste golf sinds het begin van de metingen” langs deze kust.',
      'Maud Tersteeg',
    ],
    [
      'De rechter wees op de “bijzondere ernst” van de feiten. Advocaat Paul Rivier gaat tegen het vonnis in beroep.',
      null,
    ],
    [
      '“Mijn vader had het vreselijk gevonden”, zegt dochter Julia Kessels, “maar hij had het wel voor ons gedaan.”',
      'Julia Kessels',
      'Julia Kessels',
    ],
    [
      'President Ivo Marcus zei “geen reden tot haast” te zien. Zijn rivaal Anton Beljon noemt dat “een fout”.',
      'Ivo Marcus',
      'Anton Beljon',
    ],
    [
      '“We weten het nog niet”, gaf de minister toe. Monique Zadelhof was daarvoor door de commissie gehoord.',
      null,
    ],
    [
      '“Het geduld is op”, waarschuwt Joop Paskal, burgemeester van het dorp, terwijl hij de scheuren aanwijst.',
      'Joop Paskal',
    ],
    [
      'Het kabinet verdedigt het besluit. “Het beschermt de zwaksten”, benadrukte woordvoerster Carolien Duin dinsdag.',
      'Carolien Duin',
    ],
    [
      'De vakbonden waarschuwen dat “de staking gewoon doorgaat” en dat er woensdag geen trein naar het zuiden rijdt.',
      'De vakbonden',
    ],
    [
      'Historicus Ben Scharpen ziet het als “een keerpunt”. Hij vergelijkt het met de grote stakingen van voor de oorlog.',
      'Ben Scharpen',
    ],
    [
      '“Ik heb mezelf niets te verwijten”, herhaalde oud-penningmeester Gijs Moree. En: “Ik zou het zo weer doen.”',
      'Gijs Moree',
      'Gijs Moree',
    ],
    [
      'Kevin Roosendaal heeft geen spijt: “Ik heb het in het buitenland geprobeerd en een taal geleerd, dat pakt niemand me af.”',
      'Kevin Roosendaal',
    ],
    [
      'Het rapport, met de titel “Een hete zomer”, wordt eind volgende week op internet gepubliceerd in drie talen.',
      null,
    ],
    [
      '“De oogst is verloren”, zucht boer Remco Jonkman. Hij wijst naar de trossen die door de vorst zwart werden.',
      'Remco Jonkman',
    ],
    [
      'Kamerlid Femke Uitdehaag vroeg zich af of de minister “wel wakker” was geweest tijdens de hoorzitting van maandag.',
      'Femke Uitdehaag',
    ],
    [
      '“Hij belde midden in de nacht”, vertelt zijn zus Sonja Bertels. “Hij huilde en kon bijna niet praten.”',
      'Sonja Bertels',
      'Sonja Bertels',
    ],
  ],
  heldOut: [
    [
      '“De stroom ligt er sinds gisteren uit”, vertelt wethouder Klaas Nering aan de telefoon. De kabel brak op twee plekken.',
      'Klaas Nering',
    ],
    [
      '“Die goal was niet geldig”, brieste voorzitter Bernard Kalshoven. “Het hele stadion zag het, behalve de scheidsrechter.”',
      'Bernard Kalshoven',
      'Bernard Kalshoven',
    ],
    [
      'Minister Brigit Thomassen noemde het plan “ondoordacht” en beloofde nog voor de zomer met eigen voorstellen te komen.',
      'Brigit Thomassen',
    ],
    [
      'Volgens het ministerie zijn de metingen “geruststellend”. Meer uitslagen komen nog voor het einde van de week.',
      'het ministerie',
    ],
    [
      'Imker Willem Dekker maakt zich zorgen: “Als het in april weer vriest, zijn we de helft van de honing kwijt.”',
      'Willem Dekker',
    ],
    [
      'Het museum opent zaterdag de expositie “Licht en ijzer”. Curator Paul Langeveld bracht werken uit tien landen bijeen.',
      null,
    ],
    [
      'Arts Nadja Petrov werkt sinds maart in het kamp. “We hebben bijna geen verband meer”, zegt ze aan de telefoon.',
      'Nadja Petrov',
    ],
    [
      'Bondsvoorzitter Hubert Maartens weerspreekt de beschuldigingen. “Ze zijn verzonnen”, zei hij zondag in Breda.',
      'Hubert Maartens',
    ],
    [
      'De partij verwierp het voorstel en sprak van een “cadeau aan de rijken” dat niemand zou kunnen betalen.',
      'De partij',
    ],
    [
      'Op een briefje aan de deur stond “Ben zo terug”. Sinds die ochtend heeft niemand de eigenaar nog gezien.',
      null,
    ],
    [
      'Volgens geoloog Henk Faber is de helling nog altijd “instabiel”. De weg eronder blijft daarom voorlopig dicht.',
      'Henk Faber',
    ],
    [
      '“Ik kan het nauwelijks geloven”, reageerde prijswinnaar Joris Hinnen. “Mijn moeder slaapt de hele nacht niet.”',
      'Joris Hinnen',
      'Joris Hinnen',
    ],
    [
      'Fractievoorzitter Sylvia Arends waarschuwde voor een “doolhof van regels” en eist één regeling voor het hele land.',
      'Sylvia Arends',
    ],
    [
      'Een bewoonster vertelt: “We pakten de kinderen en renden naar buiten, zonder schoenen en zonder jassen.”',
      'Een bewoonster',
    ],
    [
      'Voorzitter Eloy Hurkmans van de veehouders klaagt: “Met deze prijzen overleeft hier geen enkele boerderij.”',
      'Eloy Hurkmans',
    ],
    [
      '“We keren elke steen om”, beloofde commissaris Laurens Emmerik bij de presentatie van het rechercheteam.',
      'Laurens Emmerik',
    ],
    [
      'Gevraagd naar zijn toekomst zei doelman Milan Doornbos alleen: “Mijn contract loopt nog twee jaar, meer niet.”',
      'Milan Doornbos',
    ],
    [
      '“Onze excuses voor het ongemak”, staat op de site van de dienst. Niemand weet wanneer het systeem weer werkt.',
      null,
    ],
    [
      '“Het beton was slecht”, legde deskundige Pieter Soree uit. “De pijlers zijn in dertig jaar nooit nagekeken.”',
      'Pieter Soree',
      'Pieter Soree',
    ],
    [
      'De roman “De zoutweg” van Karin Molenaar staat al acht weken in de lijst van best verkochte boeken.',
      null,
    ],
    [
      '“Vroeger lagen hier veertig kotters”, vertelt visser Jan de Goei. Hij wijst naar de lege haven. “Nu zijn het er drie.”',
      'Jan de Goei',
      'Jan de Goei',
    ],
    [
      'Analist Ruth Zandstra vindt het aandeel “veel te duur” en raadt kleine beleggers aan om voorzichtig te zijn.',
      'Ruth Zandstra',
    ],
    [
      '“Er verandert niets”, zei de minister ’s avonds. Staatssecretaris Dora Kamps had eerder iets anders laten doorschemeren.',
      null,
    ],
    [
      'Spits Felix Arens had geluk. “De dokter zegt dat het alleen een kneuzing is”, vertelde hij zaterdagochtend.',
      'Felix Arens',
    ],
    [
      '“Een wonder dat er niemand gewond is”, aldus een woordvoerster van de politie ’s avonds bij de puinhopen.',
      'een woordvoerster van de politie',
    ],
    [
      'Commissaris Victor Olijve prees het akkoord als “een groot succes”; Kamerlid Maja Kruis noemde het “een knieval”.',
      'Victor Olijve',
      'Maja Kruis',
    ],
    [
      'Het “sociale vangnet” was ooit de grote belofte van het kabinet, maar in Den Haag praat niemand er nog over.',
      null,
    ],
    [
      '“Er is geen reden voor paniek”, verzekerde GGD-arts Gerard Stol. Het water moet voorlopig wel worden gekookt.',
      'Gerard Stol',
    ],
    [
      'Acteur Tim Rochat denkt terug aan de repetities: “We hadden het koud, we lachten en we sliepen nooit genoeg.”',
      'Tim Rochat',
    ],
    [
      '“Dit geeft moed”, vindt lerares Antje de Wolf, die al twaalf jaar lesgeeft op een school aan de rand van de stad.',
      'Antje de Wolf',
    ],
    [
      'Het concern ontkent elke vorm van “nalatigheid” en wijst erop dat de installaties vorig jaar zijn gekeurd.',
      'Het concern',
    ],
    [
      'In de woorden van historicus Jan Wagenaar is het “een herhaling” van wat er in de jaren twintig gebeurde.',
      'Jan Wagenaar',
    ],
    [
      'Rechercheur Irene Bauman gelooft in een oplossing. “De sporen zijn uitzonderlijk goed”, zegt ze op haar kamer.',
      'Irene Bauman',
    ],
    [
      '“We wilden nooit beroemd worden”, zegt drummer Ben Kolman, “we wilden lawaai maken en weg uit het dorp.”',
      'Ben Kolman',
      'Ben Kolman',
    ],
    [
      'Op de muur stond in rode letters de zin “Wij vergeten niets”. De conciërge liet hem nog voor de middag verwijderen.',
      null,
    ],
    [
      'Bankpresident Emiel Stada waarschuwt dat de rente “nog lang hoog” zal blijven. Dat bevalt econoom Pia Lang niet.',
      'Emiel Stada',
    ],
    [
      '“Waar is het geld gebleven?”, vraagt Josien Doornik, voorzitter van de bewonersraad, na afloop van de vergadering.',
      'Josien Doornik',
    ],
    [
      'Oud-premier Ruud Okkema stelde dat het vonnis “een politieke afrekening” is en dat hij in hoger beroep gaat.',
      'Ruud Okkema',
    ],
    [
      'De vakbond verwijt de directie “totale minachting” en roept het personeel op om vrijdag het werk neer te leggen.',
      'De vakbond',
    ],
    [
      '“De rivier is vannacht nog tien centimeter gestegen”, liet de gemeente weten in een bericht bij zonsopgang.',
      'de gemeente',
    ],
  ],
};
