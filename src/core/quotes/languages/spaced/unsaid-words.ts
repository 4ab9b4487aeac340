/** What takes words away from their speaker, as data: futures, conditions, refusals, films; other languages than English. */
import { list } from './word-list.ts';

/** Words as they are listed in a language's file. */
export interface UnsaidWords {
  /** Finite futures of verbs of speech: French "dira". */
  readonly futures?: string;
  /** Infinitives of verbs of speech. They count only behind one of the words below. */
  readonly infinitives: string;
  /** Before an infinitive: it is still to be said ("wird", "va"). */
  readonly wills?: string;
  /** Before an infinitive: it was only possible ("hätte", "aurait"). */
  readonly supposed?: string;
  /** Before an infinitive: somebody wishes it ("sollte", "devrait"). */
  readonly wished?: string;
  /** Before an infinitive: it was not said ("weigerte", "refusé"). */
  readonly refusals?: string;
  /** Between a denial and the verb of speech: "nie avoir dit", "отрицал, что говорил". */
  readonly having?: string;
  /** Verbs in two parts, joined by `_`, that deny the clause behind them: "wies_zurück". */
  readonly denialPairs?: string;
  /** With a verb that gives things a name, before a clause: "nannte es falsch, dass". */
  readonly falsehoods?: string;
  /** Participles that make the subject of a passive the one who hears ("wird gefragt"), and verbs of reading and getting a letter. */
  readonly addressed?: string;
  /** What opens a condition. */
  readonly conditions: string;
  /** Nouns for works of fiction. */
  readonly fictions: string;
}

export interface UnsaidRules {
  readonly futures: ReadonlySet<string>;
  readonly infinitives: ReadonlySet<string>;
  /** Word before an infinitive → what it makes of it. */
  readonly governors: ReadonlyMap<string, 'future' | 'hypothetical' | 'wished' | 'not_said'>;
  readonly having: ReadonlySet<string>;
  readonly denialPairs: ReadonlyMap<string, string>;
  readonly falsehoods: ReadonlySet<string>;
  readonly addressed: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  readonly fictions: ReadonlySet<string>;
}

export function unsaidRules(words: UnsaidWords | undefined): UnsaidRules {
  return {
    futures: new Set(list(words?.futures)),
    infinitives: new Set(list(words?.infinitives)),
    governors: new Map([
      ...list(words?.wills).map((word) => [word, 'future'] as const),
      ...list(words?.supposed).map((word) => [word, 'hypothetical'] as const),
      ...list(words?.wished).map((word) => [word, 'wished'] as const),
      ...list(words?.refusals).map((word) => [word, 'not_said'] as const),
    ]),
    having: new Set(list(words?.having)),
    denialPairs: new Map(
      list(words?.denialPairs).map((pair): [string, string] => {
        const [verb = '', particle = ''] = pair.split('_');
        return [verb, particle];
      }),
    ),
    falsehoods: new Set(list(words?.falsehoods)),
    addressed: new Set(list(words?.addressed)),
    conditions: new Set(list(words?.conditions)),
    fictions: new Set(list(words?.fictions)),
  };
}
