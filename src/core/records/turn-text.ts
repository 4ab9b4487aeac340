/** Writes the turns of a structured document as the text that is stored: a line with all speakers, then a label before each turn. */
import type { SpokenTurn } from './turn.ts';

/** Begins the line that names the speakers; the labels below are exactly these names. */
export const SPEAKERS_LINE = 'Speakers:';

/** A turn whose speaker the document does not name. */
export const NOBODY = 'Unidentified speaker';

/** `recordTurns` reads the same turns from the text again. */
export function turnText(turns: readonly SpokenTurn[]): string {
  const speakers = new Map<string, string | null>();
  for (const { speaker, role } of turns) {
    const name = nameOf(speaker);
    speakers.set(name, speakers.get(name) ?? oneLine((role ?? '').replace(/[;()]/g, ',')));
  }
  const listed = [...speakers].map(([name, role]) =>
    role === null || role === '' ? name : `${name} (${role})`,
  );
  const written = turns.map(({ speaker, at, paragraphs }) => {
    const label = `${nameOf(speaker)}: `;
    const [first = '', ...more] = paragraphs.map(oneLine).filter((paragraph) => paragraph !== '');
    // Words that begin with another one's name and a colon would read as that one's turn.
    const words = more.map((paragraph) =>
      beginsWithLabel(paragraph, speakers) ? label + paragraph : paragraph,
    );
    return [`${at === null ? '' : `[${at}] `}${label}${first}`, ...words].join('\n\n');
  });
  return [`${SPEAKERS_LINE} ${listed.join('; ')}`, ...written].join('\n\n');
}

function beginsWithLabel(paragraph: string, speakers: ReadonlyMap<string, unknown>): boolean {
  const [, name] = /^(?:\[[\d:]{4,9}\] )?([^:]{1,200}):/.exec(paragraph) ?? [];
  return name !== undefined && speakers.has(name);
}

/** A name may not hold what the line and the labels are built with. */
function nameOf(speaker: string | null): string {
  return oneLine((speaker ?? '').replace(/[:;()[\]]/g, ' ')) || NOBODY;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
