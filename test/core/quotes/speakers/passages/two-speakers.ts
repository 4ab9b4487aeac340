/** Passages with two speakers in a sentence, and with subjects far from their verbs. */
import type { Passage } from './passage.ts';

export const TWO_SPEAKERS: readonly Passage[] = [
  [
    'The chairman, Otto Vries, said the offer was “fair and final”, while shareholder Petra Lindqvist called it “an insult to pensioners”.',
    ['fair and final', 'Otto Vries'],
    ['an insult to pensioners', 'Petra Lindqvist'],
  ],
  [
    'The party lost nine seats in the vote, which its leader, Fabio Hartung, called “a slap we deserved”.',
    ['a slap we deserved', 'Fabio Hartung'],
  ],
  [
    '“It is over,” said striker Dan Mobley, but coach Irena Vasić insisted there was “a lot of football left”.',
    ['It is over', 'Dan Mobley'],
    ['a lot of football left', 'Irena Vasić'],
  ],
  [
    'Councillor Jean Abbot, whose ward includes the quarry and who has fought its owners for a decade, said residents were “sick of dust”.',
    ['sick of dust', 'Jean Abbot', 'Councillor Jean Abbot'],
  ],
  [
    'Dr Amara Nwosu, a virologist at the University of Calbria who led the trial, which enrolled 900 people, described the results as “better than we dared hope”.',
    ['better than we dared', 'Amara Nwosu', 'Dr Amara Nwosu'],
  ],
  [
    'The union called the plan “a betrayal”; Transport Minister Len Castor said it was “the only way to save the line”.',
    ['a betrayal', 'the union'],
    ['the only way to save', 'Len Castor'],
  ],
  [
    'Mayor Ilse Brink praised the firefighters as “heroes”, and Governor Theo Mann said they had “saved the valley”.',
    ['heroes', 'Ilse Brink', null],
    ['saved the valley', 'Theo Mann'],
  ],
  [
    'The regulator, in a report published on Monday and signed by its director, Hana Okoye, found the bank had “systematically misled” customers.',
    ['systematically misled', 'the regulator', 'Hana Okoye', null],
  ],
  [
    'Opposition leader Wen Tao, who was jailed for two years after the protests led by Sun Mei, told supporters that “the night is ending”.',
    ['the night is ending', 'Wen Tao'],
  ],
  [
    'The company’s founder, Leo Brandeis — who left in 2019 after a row with investor Kate Moyle — said the sale was “a mistake from start to finish”.',
    ['a mistake from start', 'Leo Brandeis'],
  ],
  [
    'The verdict, which defence lawyer Simon Achebe described as “perverse”, was welcomed by campaigners as “a turning point”.',
    ['perverse', 'Simon Achebe'],
    ['a turning point', null, 'Campaigners'],
  ],
  [
    'Asked whether Foreign Secretary Bruno Keller had lied, Prime Minister Agnes Dahl replied: “You must ask him.”',
    ['You must ask him', 'Agnes Dahl'],
  ],
  [
    '“We will pay,” chief executive Marta Solis told shareholders, after fund manager Rick Oyler accused her of “hiding the bill”.',
    ['We will pay', 'Marta Solis'],
    ['hiding the bill', 'Rick Oyler'],
  ],
  [
    'Although the bishop, Aldo Riva, had urged calm, a crowd leader, Beni Katz, shouted that “the church has sold us”.',
    ['the church has sold us', 'Beni Katz'],
  ],
  [
    'Analyst Joy Pham sees “no sign of a slump”, but rival Curt Weller warns of “a very cold winter”.',
    ['no sign of a slump', 'Joy Pham'],
    ['a very cold winter', 'Curt Weller'],
  ],
  [
    'In a letter to the club’s owner, Saeed Noori, fans’ group chair Pam Teal wrote: “You promised us a stadium.”',
    ['You promised us a stadium', 'Pam Teal'],
  ],
  [
    'The film, which director Aiko Mori made in three weeks, is “a love letter to trams”, she says.',
    ['a love letter to trams', 'Aiko Mori'],
  ],
  [
    'Energy Secretary Paul Drax, asked about the remarks of his predecessor, Nell Farrow, said they were “beneath reply”.',
    ['beneath reply', 'Paul Drax'],
  ],
  [
    'Ministers hailed a “landmark” deal; the fishermen’s leader, Bert Carne, called it “a sell-out”.',
    ['a sell-out', 'Bert Carne'],
  ],
  [
    'Tenants’ leader Zofia Maj said the letter, sent by landlord Igor Pek, was “meant to frighten old people”.',
    ['meant to frighten', 'Zofia Maj'],
  ],
  [
    '“Mistakes were made,” admitted police chief Rolf Stange, whose predecessor, Vera Blum, had called the same tactics “exemplary”.',
    ['Mistakes were made', 'Rolf Stange'],
    ['exemplary', 'Vera Blum'],
  ],
  [
    'Hale, a Democrat from Orrin County elected in 2018 with the support of Governor Jim Voight, and who has since broken with him, said he had “lost the plot”. Dot Hale is running for governor.',
    ['lost the plot', 'Dot Hale', null],
  ],
  [
    'A former minister, Kofi Sarpong, said the tender was “rigged”, something the works ministry called “pure fantasy”.',
    ['rigged', 'Kofi Sarpong'],
    ['pure fantasy', null, 'The works ministry'],
  ],
  [
    'Kovač, whose party won three seats, said the count was “clean”, but her rival, Dragan Ilić, called it “theft in daylight”. Mirna Kovač will form a government.',
    ['clean', 'Mirna Kovač', 'Kovač'],
    ['theft in daylight', 'Dragan Ilić'],
  ],
  [
    '“Nobody asked us,” said fisherwoman Kari Lund, whereas minister Odd Berge says he “held nine meetings”.',
    ['Nobody asked us', 'Kari Lund'],
    ['held nine meetings', 'Odd Berge'],
  ],
  ['The statue, which sculptor Bram Oost calls “my apology”, divides the town.', ['my apology', 'Bram Oost']],
  [
    'The head of the bank, a former professor who advised two presidents, including Hugo Paz, warned of “a lost decade”. Elena Ruiz took over in May.',
    ['a lost decade', null, 'the head of the bank', 'Elena Ruiz'],
  ],
  [
    'Mayor Lise Kron told a meeting attended by developer Max Otte that towers were “not who we are”.',
    ['not who we are', 'Lise Kron'],
  ],
  [
    'While lawyer Sara Bloch argued the search was “illegal from the start”, prosecutor Ken Abe said it was “by the book”.',
    ['illegal from the start', 'Sara Bloch'],
    ['by the book', 'Ken Abe'],
  ],
  [
    'The ombudsman, Faye Dorn, wrote to minister Cal Roper that the camps were “a stain”. Roper replied that they were “temporary”.',
    ['a stain', 'Faye Dorn'],
    ['temporary', 'Cal Roper'],
  ],
  [
    'Actor Jude Amis — once married to singer Pia Lake, who called him “the rain” — said he was “finally dry”.',
    ['the rain', 'Pia Lake'],
    ['finally dry', 'Jude Amis'],
  ],
  [
    'The players’ union, led by Marco Reus-Bell, dismissed the offer as “crumbs”, and the league, through its lawyer Ivy Stone, answered that it was “the last one”.',
    ['crumbs', null, 'players’ union'],
    ['the last one', null, 'The league', 'Ivy Stone'],
  ],
];
