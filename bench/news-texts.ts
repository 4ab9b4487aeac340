/** Texts in the shape of news articles: paragraphs of many kinds with invented names, told in a mixed order. */
import { random, shuffled } from './random.ts';

const PEOPLE = [
  ['Marta', 'Ellwood', 'mayor of Castlebridge', 'She'],
  ['Idris', 'Fenwright', 'head of the dockworkers’ union', 'He'],
  ['Noor', 'Abernathy', 'a professor of coastal engineering', 'She'],
  ['Piet', 'Vandersloot', 'chief executive of Norrland Ferries', 'He'],
  ['Celeste', 'Okonjo', 'the opposition’s spokeswoman for transport', 'She'],
  ['Ruben', 'Castellane', 'a retired harbour pilot', 'He'],
  ['Hye-jin', 'Pak', 'an economist at Tarrant Bank', 'She'],
  ['Tomasz', 'Wierzba', 'detective inspector', 'He'],
] as const;

/** `$F $L`: full name, `$L`: surname, `$R`: role, `$P`: pronoun; `$O`: another one's full name. */
const PARAGRAPHS = [
  '$F $L, $R, rejected the plan on Tuesday. “We were told in March that the quay would hold for another forty years, and now they want us to pay for it twice,” $L said. “Somebody has to explain that to the people who live here.”',
  'The port handles about 3.2 million tonnes of freight a year, most of it timber and grain. Traffic fell by 11 per cent in 2024, after the bridge at Lower Marsh was closed to lorries, and has not recovered since. The council had set aside £4.7m for repairs; by the end of last year it had spent less than a third of that.',
  '$F $L said the figures were “at best a guess and at worst a fairy tale”, adding that nobody in the ministry had asked the unions for their own. $P called on $O to publish the contracts.',
  '“I have nothing against ferries. I have taken one every day since I was six,” said $F $L, $R. “But you can’t build a timetable on hope.”',
  'According to a report that was leaked to this newspaper, engineers had warned as early as 2019 that the piles under the eastern pier were rotten. The report, 214 pages long, lists 38 defects, nine of which it calls urgent. The ministry declined to comment on it. A spokesman said only that “all necessary steps” had been taken.',
  '$L denied that $P_LOWER had met the company’s lawyers before the tender was published. Asked whether $O had known of the meeting, $P_LOWER said: “You will have to ask them. I was not in the room.”',
  'What we know so far:\n\n- The eastern pier is closed until further notice.\n- Ferries to Skerrow leave from Berth 4, every ninety minutes.\n- Season tickets stay valid; refunds are paid at the terminal.\n- The inquiry begins on 14 September and is expected to hear some sixty witnesses.',
  'Residents at Thursday’s meeting were divided. “My shop has lost half its customers,” one woman said. A man who did not want to give his name shouted that the council had been asleep. Others applauded when $F $L promised that the night boat would be back by spring.',
  'The court heard that the barge had drifted for eleven minutes before anyone on the bridge noticed. “Did you look at the radar?” the prosecutor asked. “I did not,” the witness answered. “It had been switched off to save power.”',
  '$F $L told the committee that the bank had lent Norrland Ferries €60m against three ships, two of which were older than the harbour wall itself; that the loan had been renewed twice; and that no one, as far as $P_LOWER knew, had ever gone aboard to look at the engines.',
  'It was still dark when the first lorries came down Chandler Street. By seven they stood bumper to bumper as far as the gasworks, their drivers drinking tea from flasks, and the smell of diesel hung over the fish market. Nobody honked. There was nowhere to go.',
  '“The sea doesn’t read reports,” $L said with a shrug. $P has lived above the boathouse for thirty years, through four floods, two fires and, as $P_LOWER puts it, “more ministers than I can name”.',
  'In a statement, the company said it “takes the safety of passengers and crew extremely seriously” and would “co-operate fully with the authorities”. It added that repairs, which had been due to begin in June, were delayed by a dispute with the insurer, Meridian Mutual, over who must pay.',
  'The government wants to merge the three harbour boards into one. Critics, among them $O and the chambers of commerce of Castlebridge and Port Tessel, say that this would move decisions to the capital, 300 kilometres away. “They couldn’t find our harbour on a map,” $F $L wrote on Monday.',
] as const;

const ARTICLES = 40;
const SEED = 23;

/** The same texts on every machine: some 3 kB each. */
export function newsTexts(): readonly string[] {
  const next = random(SEED);
  return Array.from({ length: ARTICLES }, (_, n) => {
    const people = shuffled(PEOPLE, next);
    return shuffled(PARAGRAPHS, next)
      .slice(0, 9 + (n % 5))
      .map((paragraph, at) => told(paragraph, people[at % 4], people[(at + 1) % 4]))
      .join('\n\n');
  });
}

type Figure = (typeof PEOPLE)[number];

function told(paragraph: string, person: Figure | undefined, other: Figure | undefined): string {
  const [first, last, role, pronoun] = person ?? PEOPLE[0];
  const [otherFirst, otherLast] = other ?? PEOPLE[1];
  return paragraph
    .replaceAll('$P_LOWER', pronoun.toLowerCase())
    .replaceAll('$F', first)
    .replaceAll('$L', last)
    .replaceAll('$R', role)
    .replaceAll('$P', pronoun)
    .replaceAll('$O', `${otherFirst} ${otherLast}`);
}
