/** Passages in which words stand between marks that nobody is reported to have said, and short quotations that are real. */
import type { Passage } from './passage.ts';

export const NAMED: readonly Passage[] = [
  {
    kind: 'a term with “known as”',
    text: 'Police searched a row of garages known locally as “the Kennels” on Friday. Inspector Ruth Oyelaran said the search had ended.',
    not: ['the Kennels'],
  },
  {
    kind: 'a nickname inside a name',
    text: 'Dariusz “Lucky” Wolnik was jailed for nine years. Judge Hannah Frayn said he had shown no regret.',
    not: ['Lucky'],
  },
  {
    kind: 'a nickname in single marks inside a name',
    text: "Peter 'Big Mack' Mackie ran the gang for a decade, the court heard. Prosecutor Sunil Rao said he was the driving force.",
    not: ['Big Mack'],
  },
  {
    kind: 'a song',
    text: 'Fans believe that the second track, “Paper Lanterns,” is about the drummer. On “Low Water” she sings of a lake.',
    not: ['Paper Lanterns,', 'Low Water'],
  },
  {
    kind: 'a film',
    text: 'Idris Calloway, who played the lighthouse keeper in ‘The Last Lamp’, said he had not seen it.',
    not: ['The Last Lamp'],
  },
  {
    kind: 'a book behind its author',
    text: 'In her 2019 book “A Country of Rivers,” the historian Mabel Osei writes that the border was drawn in a week.',
    not: ['A Country of Rivers,'],
  },
  {
    kind: 'the word',
    text: 'Tembo said that in forty years of marriage they had never used the word “divorce” in the house.',
    not: ['divorce'],
  },
  {
    kind: 'the phrase',
    text: 'The phrase “managed retreat” appears eleven times in the council’s plan, which officials published on Monday.',
    not: ['managed retreat'],
  },
  {
    kind: 'the term with a plural noun',
    text: 'Lawyers use the term “cold comfort letters” for such promises, said Ilse Brandauer of the law faculty.',
    not: ['cold comfort letters'],
  },
  {
    kind: 'so-called',
    text: 'The ministry said that so-called ‘ghost workers’ had cost the state R90m a year.',
    not: ['ghost workers'],
  },
  {
    kind: 'dubbed',
    text: 'The storm, dubbed “the Beast of Benguela” by forecasters, reached the coast at noon, the weather office said.',
    not: ['the Beast of Benguela'],
  },
  {
    kind: 'nicknamed',
    text: 'The tunnel, nicknamed ‘the drainpipe’, opened in 1961. Mayor Colm Farrelly said it would close for a year.',
    not: ['the drainpipe'],
  },
  {
    kind: 'a sign',
    text: 'Outside the gates several hundred people held placards reading “No Mine Here” while the minister spoke inside.',
    not: ['No Mine Here'],
  },
  {
    kind: 'a slogan on a shirt',
    text: 'Two of the reporters wore helmets marked “MEDIA”, the investigators said.',
    not: ['MEDIA'],
  },
  {
    kind: 'a heading in single marks',
    text: 'The river rose by two metres overnight.\n\n‘Nowhere to go’\n\nOn Sunday Amara Diallo stood on her roof. “We had nowhere to go but up,” she said.',
    said: [['We had nowhere to go but up,', 'Amara Diallo']],
    not: ['Nowhere to go'],
  },
  {
    kind: 'a heading in double marks behind a quotation',
    text: '“The water took the bridge,” said Tomas Reyes, who keeps the shop.\n\n“A lifeline cut”\n\nThe bridge was built in 1934 and carried the only road to the valley.',
    said: [['The water took the bridge,', 'Tomas Reyes']],
    not: ['A lifeline cut'],
  },
  {
    kind: 'a heading with marks inside',
    text: 'Trains stood still for an hour.\n\nMinister promises ‘full review’ of rail faults\n\nTransport Minister Ingrid Sall has asked the operator for a report. “Passengers deserve better,” she said.',
    not: ['full review'],
  },
  {
    kind: 'a heading with a source behind a colon',
    text: 'Prices rose by 0.3 per cent in May.\n\n‘A pause, not a turn’: Northmark Bank\n\nNorthmark Bank economist Petra Lund expects two more cuts this year.\n\n‘Too early to cheer’: Oakfield Capital\n\nRents are still rising, Oakfield Capital said.',
    not: ['A pause, not a turn', 'Too early to cheer'],
  },
  {
    kind: 'a pull quote that repeats the text',
    text: '“We lost the harvest twice and nobody came,” said Lindiwe Khumalo, a farmer.\n\n“We lost the harvest twice”\n\nThe province has promised seed for the autumn, and two lorries arrived on Tuesday.',
    said: [['We lost the harvest twice and nobody came,', 'Lindiwe Khumalo']],
    not: ['We lost the harvest twice'],
  },
  {
    kind: 'a heading in capitals',
    text: 'The party meets in June.\n\n‘NO SECOND CHANCES’\n\nHaufiku, who led the party for ten years, was asked if he would return. He said he would not.',
    not: ['NO SECOND CHANCES'],
  },
  {
    kind: 'see another article',
    text: 'Sea ice shrank again last year (see ‘The long thaw’), said glaciologist Nils Aker, who led the survey.',
    not: ['The long thaw'],
  },
  {
    kind: 'the concept of',
    text: 'Ncube relies on the concept of “borrowed legitimacy,” a term coined by the sociologist Edda Thorne.',
    not: ['borrowed legitimacy,'],
  },
  {
    kind: 'an accusation',
    text: 'Three teachers accused of “sedition” will appear in court on Monday, their lawyer, Grace Mutasa, said.',
    not: ['sedition'],
  },
  {
    kind: 'a scientific term',
    text: 'The probe measured ‘dust devils’ at two sites. Mission scientist Hal Brekke says that they formed at noon.',
    not: ['dust devils'],
  },
  {
    kind: 'defined as',
    text: 'The agency defines “moderate drinking” as one glass a day, a study in Ottawa found.',
    not: ['moderate drinking'],
  },
  {
    kind: 'pronounced',
    text: 'The village of Llanfedw (pronounced “clan-vedoo”) has no shop, says councillor Bryn Tudor.',
    not: ['clan-vedoo'],
  },
  {
    kind: 'a programme',
    text: 'She first appeared on “Good Evening Accra” in 2011. The presenter, Kofi Mintah, said he knew at once that she would be a star.',
    not: ['Good Evening Accra'],
  },
  {
    kind: 'a campaign name',
    text: 'The government launched its “Clean Hands” campaign in schools. Deputy minister Rosa Quispe said it would cost little.',
    not: ['Clean Hands'],
  },
  {
    kind: 'a brochure called',
    text: 'Households in the north will get a leaflet called ‘When the power fails.’ It was written by the rescue service.',
    not: ['When the power fails.'],
  },
  {
    kind: 'a code name for a witness',
    text: 'The woman, identified only as “Witness K”, said she had met the colonel twice.',
    not: ['Witness K'],
  },
  {
    kind: 'a folder label',
    text: 'The files lay in a box labelled “Summer 1998”. Archivist June Petrie said nobody had opened it.',
    not: ['Summer 1998'],
  },
  {
    kind: 'the title of a talk',
    text: 'Professor Otieno gave a lecture titled “What the soil remembers” at the university on Wednesday.',
    not: ['What the soil remembers'],
  },
  {
    kind: 'a day with a name',
    text: 'The assembly voted to make 4 June “Veterans’ Rest Day”, said Speaker Ana Belo.',
    not: ['Veterans’ Rest Day'],
  },
  {
    kind: 'what it became known as',
    text: 'It became known as the “winter of knives”. Retired sergeant Neil Orr said: “We were afraid every night.”',
    said: [['We were afraid every night.', 'Neil Orr']],
    not: ['winter of knives'],
  },
  {
    kind: 'an article linked',
    text: 'Read more: Dock strike “could last weeks”\n\nDockers walked out on Monday. “We are ready for a long one,” said union leader Fay Hurst.',
    said: [['We are ready for a long one,', 'Fay Hurst']],
    not: ['could last weeks'],
  },
  {
    kind: 'a name before its noun',
    text: 'The rescue service will post the ‘When the lights go out’ booklet to every home, officials in Norvik said.',
    not: ['When the lights go out'],
  },
  {
    kind: 'a search term',
    text: 'Searches for “cheap flights Lisbon” doubled in a week, the company said.',
    not: ['cheap flights Lisbon'],
  },
];

export const SHORT_BUT_SAID: readonly Passage[] = [
  {
    kind: 'one word behind its speaker',
    text: 'The food was “terrible”, Oskar Lind said.',
    said: [['terrible', 'Oskar Lind']],
  },
  {
    kind: 'one word with described as',
    text: 'Governor Alma Reyes described the plan as “reckless”.',
    said: [['reckless', 'Alma Reyes']],
  },
  {
    kind: 'called it',
    text: 'Senator Pryce Hadley called the ruling “a disgrace”.',
    said: [['a disgrace', 'Pryce Hadley']],
  },
  {
    kind: 'called by name',
    text: 'Chairman Li Wenzhao called the reports “malicious fabrications”.',
    said: [['malicious fabrications', 'Li Wenzhao']],
  },
  {
    kind: 'scare-quoted words under said',
    text: 'Union leader Fay Hurst said the offer was “an insult” and would be put to members.',
    said: [['an insult', 'Fay Hurst']],
  },
  {
    kind: 'several short pieces',
    text: 'Coach Ben Adeyemi praised a “brave” and “stubborn” defence after the match.',
    said: [
      ['brave', 'Ben Adeyemi'],
      ['stubborn', 'Ben Adeyemi'],
    ],
  },
  {
    kind: 'according to',
    text: 'The bridge was “beyond repair”, according to engineer Maud Persson.',
    said: [['beyond repair', 'Maud Persson']],
  },
  {
    kind: 'what he called',
    text: 'Prime Minister Ravi Menon hailed what he called a “new chapter” in relations with the islands.',
    said: [['new chapter', 'Ravi Menon']],
  },
  {
    kind: 'an answer',
    text: 'Asked if he was afraid, sergeant Joel Kamau said: “No.”',
    said: [['No.', 'Joel Kamau']],
  },
  {
    kind: 'branded',
    text: 'Opposition leader Greta Holm branded the budget ‘a fantasy’.',
    said: [['a fantasy', 'Greta Holm']],
  },
  {
    kind: 'a title that is a statement under said',
    text: '“Boston Strong,” said Grace Corrigan, raising a fist.',
    said: [['Boston Strong,', 'Grace Corrigan']],
  },
  {
    kind: 'accused somebody of being',
    text: 'Karim Haddad accused the generals of “playing for time”.',
    said: [['playing for time', 'Karim Haddad']],
  },
  {
    kind: 'a quotation that is a whole paragraph',
    text: 'Ayo Balogun has run the clinic since 2008.\n\n“Nobody told us the road would close.”\n\nBalogun said patients now came by boat.',
    said: [['Nobody told us the road would close.', undefined]],
  },
  {
    kind: 'a quotation without a stop in a paragraph of its own',
    text: 'Dr Ayo Balogun said the clinic was full.\n\n“We turned away forty people on Monday and sixty on Tuesday, and more will come tomorrow” she said.',
    said: [
      [
        'We turned away forty people on Monday and sixty on Tuesday, and more will come tomorrow',
        'Ayo Balogun',
      ],
    ],
  },
  {
    kind: 'warned of',
    text: 'Hospital director Lena Vogt warned of “a second wave” by October.',
    said: [['a second wave', 'Lena Vogt']],
  },
  {
    kind: 'insisted that the word was right',
    text: 'Pressed by reporters, spokesman Ian Duffy insisted that “crisis” was “the wrong word”.',
    said: [['the wrong word', 'Ian Duffy']],
  },
  {
    kind: 'chanted',
    text: 'Supporters chanted “four more years” as Governor Ines Pardo left the stage.',
    said: [['four more years', undefined]],
  },
  {
    kind: 'whom he dubbed',
    text: 'The president mocked Senator Tom Hale, whom he dubbed “the walking apology”.',
    said: [['the walking apology', undefined]],
  },
  {
    kind: 'a clause with a name before “called”',
    text: 'The union rejected the offer, which its leader, Fay Hurst, called “an insult to nurses”.',
    said: [['an insult to nurses', undefined]],
  },
];
