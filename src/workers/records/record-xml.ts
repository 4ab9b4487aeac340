/** Reads parliamentary records in XML as turns: Akoma Ntoso, and the Hansard formats with one element for each speech. */
import { UserError } from '../../core/base/errors.ts';
import type { SpokenTurn } from '../../core/records/turn.ts';
import { elements, elementText, parseXml, type XmlElement } from '../feeds/xml.ts';

/** Elements that hold what one person said. */
const SPEECHES = new Set([
  'speech',
  'question',
  'answer',
  'speechgroup',
  'contribution',
  'talk.start',
  'ques',
  'intervention',
]);
/** Elements that hold the name of whoever speaks. */
const NAMES = new Set(['from', 'speaker', 'member', 'attributedto', 'name']);
/** Elements inside a speech that nobody speaks. */
const NOT_SPOKEN = new Set([
  'from',
  'speaker',
  'member',
  'attributedto',
  'heading',
  'num',
  'scene',
  'narrative',
  'other',
  'remark',
  'note',
  'recordedtime',
  'timestamp',
  'stagedirection',
  'comment',
  'kommentar',
]);
const PARAGRAPHS = new Set(['p', 'para', 'paragraph', 'hs_para', 'block', 'li', 'blockquote']);

export interface XmlRecord {
  readonly turns: readonly SpokenTurn[];
  readonly title: string | null;
  /** YYYY-MM-DD. */
  readonly date: string | null;
}

/** @throws {UserError} when no element holds a speech. */
export function readRecordXml(source: string): XmlRecord {
  const root = parseXml(source, null);
  const people = peopleOf(root);
  const turns: SpokenTurn[] = [];
  walk(root, people, turns);
  if (turns.length === 0) {
    throw new UserError(
      'It holds no speech.',
      'Pullquote reads Akoma Ntoso and Hansard XML, with an element such as <speech> around what each person said.',
    );
  }
  return { turns, title: titleOf(root), date: dateOf(root) };
}

interface KnownPerson {
  readonly name: string;
  readonly role: string | null;
}

/** Id → person or role (null: two have it, so it names neither), from the references of Akoma Ntoso: `<TLCPerson id="voss" showAs="Ada Voss">`. */
function peopleOf(root: XmlElement): ReadonlyMap<string, KnownPerson | null> {
  const people = new Map<string, KnownPerson | null>();
  const look = (element: XmlElement): void => {
    const { eid, id, showas, name } = element.attributes;
    const key = eid ?? id;
    const shown = showas ?? name;
    if (
      /^(?:tlcperson|tlcrole|tlcorganization|person|member)$/.test(local(element)) &&
      key !== undefined &&
      shown !== undefined
    ) {
      const known = people.get(key);
      const person = { name: shown.trim(), role: null };
      people.set(key, known === undefined || known?.name === person.name ? person : null);
    }
    for (const child of elements(element)) look(child);
  };
  look(root);
  return people;
}

function walk(
  element: XmlElement,
  people: ReadonlyMap<string, KnownPerson | null>,
  turns: SpokenTurn[],
): void {
  for (const child of elements(element)) {
    if (!SPEECHES.has(local(child)) || hasSpeechInside(child)) {
      walk(child, people, turns);
      continue;
    }
    const paragraphs = paragraphsOf(child);
    if (paragraphs.length > 0) turns.push({ ...speakerOf(child, people), at: timeOf(child), paragraphs });
  }
}

function hasSpeechInside(element: XmlElement): boolean {
  return elements(element).some((child) => SPEECHES.has(local(child)) || hasSpeechInside(child));
}

function speakerOf(
  speech: XmlElement,
  people: ReadonlyMap<string, KnownPerson | null>,
): Pick<SpokenTurn, 'speaker' | 'role'> {
  const { attributes } = speech;
  const known = (reference: string | undefined) =>
    reference === undefined ? undefined : people.get(reference.replace(/^#/, ''));
  const by = known(attributes['by'] ?? attributes['person_id'] ?? attributes['memberid']);
  const as = known(attributes['as']);
  const given = attributes['speakername'] ?? attributes['speaker'] ?? attributes['name'];
  const child = elements(speech).find((one) => NAMES.has(local(one)));
  const written = child === undefined ? undefined : tidy(elementText(child));
  // The reference names the person in full; the words beside the speech may be “The Minister”.
  const full = by?.name ?? tidy(given ?? '') ?? '';
  const label = /^([^()]+?)\s*(?:\(([^()]*)\).*)?:?$/.exec(written ?? '');
  const speaker = full !== '' ? full : (label?.[1]?.trim().replace(/[:.]$/, '') ?? '');
  const role = as?.name ?? label?.[2]?.trim() ?? null;
  return { speaker: speaker === '' ? null : speaker, role: role === '' ? null : role };
}

function paragraphsOf(speech: XmlElement): readonly string[] {
  const found: string[] = [];
  let loose = '';
  const flush = (): void => {
    const words = tidy(loose);
    if (words !== '') found.push(words);
    loose = '';
  };
  const read = (element: XmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') loose += child;
      else if (NOT_SPOKEN.has(local(child))) continue;
      else if (PARAGRAPHS.has(local(child))) {
        flush();
        read(child);
        flush();
      } else if (local(child) === 'br' || local(child) === 'eol') loose += ' ';
      else read(child);
    }
  };
  read(speech);
  flush();
  return found;
}

function timeOf({ attributes }: XmlElement): string | null {
  const time = /(?:^|T)(\d{1,2}:\d{2}(?::\d{2})?)/.exec(attributes['time'] ?? attributes['starttime'] ?? '');
  return time?.[1] ?? null;
}

function titleOf(root: XmlElement): string | null {
  for (const name of ['doctitle', 'title', 'major-heading', 'heading']) {
    const found = first(root, name);
    const words = found === null ? '' : tidy(elementText(found));
    if (words !== '') return words;
  }
  return null;
}

function dateOf(root: XmlElement): string | null {
  for (const name of ['frbrdate', 'docdate', 'date']) {
    const found = first(root, name);
    const written = found?.attributes['date'] ?? (found === null ? '' : elementText(found));
    const date = /\d{4}-\d{2}-\d{2}/.exec(written)?.[0];
    if (date !== undefined) return date;
  }
  const first_ = first(root, 'publicwhip') ?? first(root, 'hansard');
  return /\d{4}-\d{2}-\d{2}/.exec(first_?.attributes['date'] ?? '')?.[0] ?? null;
}

function first(element: XmlElement, name: string): XmlElement | null {
  for (const child of elements(element)) {
    if (local(child) === name) return child;
    const inside = first(child, name);
    if (inside !== null) return inside;
  }
  return null;
}

/** The name without its prefix: `akn:speech` → `speech`. */
function local({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
