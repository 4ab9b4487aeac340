/** Learns the part-of-speech tagger from the tags that wink-nlp gives to the training texts. */
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { QUOTE_SHAPE, type Units } from '../src/core/quotes/marks/text-units.ts';
import { packRows, type WeightFile } from '../src/core/text/sparse-weights.ts';
import { TAG, TAGGED, tagFeatures } from '../src/core/text/tagger.ts';
import { SHAPE } from '../src/core/text/tokens.ts';

const UPOS: Readonly<Record<string, number>> = {
  NOUN: TAG.noun,
  PROPN: TAG.name,
  VERB: TAG.verb,
  AUX: TAG.auxiliary,
  ADJ: TAG.adjective,
  ADV: TAG.adverb,
  ADP: TAG.preposition,
  DET: TAG.determiner,
  PRON: TAG.pronoun,
  NUM: TAG.number,
  PART: TAG.particle,
  CCONJ: TAG.conjunction,
  SCONJ: TAG.subordinator,
  INTJ: TAG.adverb,
  X: TAG.noun,
  SYM: TAG.noun,
};

const LABELS = Object.keys(TAG).slice(1, TAGGED + 1);
const PASSES = 6;
/** A feature must come up this often to be learnt. */
const RARE = 20;
/** Weights below this share of the largest are dropped. */
const SMALL = 0.05;

/** wink-nlp's tag of each unit; 0 where the two disagree on what a word is. */
export function winkTags(units: Units, nlp: ReturnType<typeof winkNLP>): Uint8Array {
  const tags = new Uint8Array(units.count);
  const its = nlp.its;
  const tokens = nlp.readDoc(units.text).tokens();
  const values: string[] = tokens.out(its.value);
  const pos = tokens.out(its.pos) as string[];
  let offset = 0;
  let unit = 0;
  for (const [index, value] of values.entries()) {
    const start = units.text.indexOf(value, offset);
    if (start === -1 || start - offset > 200) continue;
    offset = start + value.length;
    while (unit < units.count && (units.start[unit] ?? 0) < start) unit += 1;
    if (units.start[unit] === start && units.shape[unit] !== QUOTE_SHAPE)
      tags[unit] = UPOS[pos[index] ?? ''] ?? 0;
  }
  return tags;
}

export function openWink(): ReturnType<typeof winkNLP> {
  return winkNLP(winkModel, ['sbd', 'pos']);
}

interface Row {
  readonly now: Float64Array;
  readonly sum: Float64Array;
  readonly at: Float64Array;
  seen: number;
}

/** Averaged perceptron, greedy from left to right on its own tags. */
export function trainTagger(
  texts: readonly { readonly units: Units; readonly gold: Uint8Array }[],
  fits: number,
): WeightFile {
  const rows = new Map<number, Row>();
  const counts = new Map<number, number>();
  const keys = new Uint32Array(64);
  for (const { units, gold } of texts) {
    for (let i = 0; i < units.count; i++) {
      if (gold[i] === 0) continue;
      const n = tagFeatures(units, gold, i, keys);
      for (let k = 0; k < n; k++) counts.set(keys[k] as number, (counts.get(keys[k] as number) ?? 0) + 1);
    }
  }
  for (const [key, count] of counts) {
    if (count >= RARE)
      rows.set(key, {
        now: new Float64Array(TAGGED),
        sum: new Float64Array(TAGGED),
        at: new Float64Array(TAGGED),
        seen: count,
      });
  }
  counts.clear();
  let step = 0;
  const update = (row: Row, label: number, by: number): void => {
    row.sum[label] =
      (row.sum[label] as number) + (step - (row.at[label] as number)) * (row.now[label] as number);
    row.at[label] = step;
    row.now[label] = (row.now[label] as number) + by;
  };
  for (let pass = 0; pass < PASSES; pass++) {
    let wrong = 0;
    let all = 0;
    for (const { units, gold } of texts) {
      const tags = new Uint8Array(units.count);
      for (let i = 0; i < units.count; i++) {
        const shape = units.shape[i] ?? 0;
        if (shape === QUOTE_SHAPE || shape >= SHAPE.comma) {
          tags[i] = shape === QUOTE_SHAPE ? TAG.quote : TAG.mark;
          continue;
        }
        const n = tagFeatures(units, tags, i, keys);
        const active: Row[] = [];
        const scores = new Float64Array(TAGGED);
        for (let k = 0; k < n; k++) {
          const row = rows.get(keys[k] as number);
          if (row === undefined) continue;
          active.push(row);
          for (let label = 0; label < TAGGED; label++)
            scores[label] = (scores[label] as number) + (row.now[label] as number);
        }
        let top = 0;
        for (let label = 1; label < TAGGED; label++)
          if ((scores[label] as number) > (scores[top] as number)) top = label;
        tags[i] = top + 1;
        const right = gold[i] ?? 0;
        if (right === 0) continue;
        step += 1;
        all += 1;
        if (right === top + 1) continue;
        wrong += 1;
        for (const row of active) {
          update(row, right - 1, 1);
          update(row, top, -1);
        }
      }
    }
    process.stderr.write(`tagger pass ${pass + 1}: ${((100 * (all - wrong)) / all).toFixed(2)} % as wink\n`);
  }
  const averaged = new Map<number, Float64Array>();
  let largest = 0;
  for (const [key, row] of rows) {
    const mean = row.now.map(
      (now, label) => ((row.sum[label] as number) + (step - (row.at[label] as number)) * now) / step,
    );
    averaged.set(key, mean);
    for (const weight of mean) largest = Math.max(largest, Math.abs(weight));
  }
  for (const row of averaged.values())
    for (const [label, weight] of row.entries()) if (Math.abs(weight) < SMALL * largest) row[label] = 0;
  const { rows: packed, step: size } = packRows(averaged, TAGGED);
  return {
    about: 'Parts of speech over listed words, endings and shapes; see docs/quote-model.md',
    labels: LABELS,
    fits,
    step: size,
    rows: packed,
    transitions: [],
  };
}
