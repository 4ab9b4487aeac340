/** `node train/pronouns.ts <pronouns.jsonl, names.jsonl or articles.jsonl> …`: learns what counts for a pronoun's entity; prints the table for src/core/quotes/pronouns/salience.ts. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { random as seeded } from '../bench/random.ts';
import { VOCABULARY } from '../src/core/quotes/labels/feature-vocabulary.ts';
import { type ParsedText, parseText } from '../src/core/quotes/marks/parsed-text.ts';
import { type Coreference, coreferenceOf } from '../src/core/quotes/pronouns/coreference.ts';
import { type Candidate, scoreOf, type Trait, WEIGHTS } from '../src/core/quotes/pronouns/salience.ts';
import { nameKey } from '../src/core/text/names/name-spelling.ts';

const span = z.object({ start: z.number(), end: z.number(), coref: z.boolean() });
const pair = z.object({ text: z.string(), pronoun: z.object({ start: z.number() }), A: span, B: span });
const naming = z.object({
  text: z.string(),
  mention: z.object({ start: z.number() }),
  kind: z.literal('pronoun'),
  names: z.array(z.string()),
});

/** An article whose quotations have their speakers; only those beside "he" or "she" teach. */
const article = z.object({
  text: z.string(),
  title: z.string().optional(),
  pieces: z.array(
    z.object({
      start: z.number(),
      end: z.number(),
      mention: z.string().nullish(),
      who: z.union([z.array(z.string().nullable()), z.string()]).nullish(),
    }),
  ),
});

const PASSES = 60;
const RATE = 0.02;
/** Pull towards zero, per pass. */
const DECAY = 0.001;
/** How much an example from the news weighs. */
const NEWS = 3;

interface Example {
  /** News counts for more than the encyclopedia's many snippets. */
  readonly source: 'encyclopedia' | 'news';
  readonly candidates: readonly Candidate[];
  readonly right: number;
}

/** One row of a data set: the candidates at its pronouns, and the right ones among them. */
function examplesOf(value: unknown): readonly Example[] {
  const asArticle = article.safeParse(value);
  if (asArticle.success) return besideQuotations(asArticle.data);
  const one = exampleOf(value);
  return one === null ? [] : [one];
}

const BESIDE = 40;

/** For each quotation beside "he" or "she" the pronoun right before or behind it. */
function besideQuotations({ text, title, pieces }: z.infer<typeof article>): readonly Example[] {
  const last = (name: string): string => nameKey(name.split(/\s+/).at(-1) ?? '');
  return pieces.flatMap(({ start, end, mention, who }) => {
    if (mention !== 'pronoun' || !Array.isArray(who)) return [];
    const behind = /^[”"’',.\s]*(he|she)\b/i.exec(text.slice(end, end + BESIDE));
    const before = /\b(he|she)\s[^.”"]*$/i.exec(text.slice(Math.max(0, start - BESIDE), start));
    const at0 =
      behind !== null
        ? end + behind[0].length - 1
        : before !== null
          ? Math.max(0, start - BESIDE) + before.index
          : null;
    if (at0 === null) return [];
    const one = at(
      text,
      at0,
      'news',
      (_reading, coreference) => {
        const index = coreference.entities.findIndex(({ name }) =>
          who.some((right) => right !== null && last(right) === last(name)),
        );
        return index === -1 ? undefined : index;
      },
      title,
    );
    return one === null ? [] : [one];
  });
}

function exampleOf(value: unknown): Example | null {
  const asPair = pair.safeParse(value);
  if (asPair.success) {
    const { text, pronoun, A, B } = asPair.data;
    const name = A.coref ? A : B.coref ? B : null;
    if (name === null) return null;
    return at(text, pronoun.start, 'encyclopedia', (parsed, coreference) => {
      const { tokens } = parsed;
      const start = (i: number): number => tokens.start[i] ?? 0;
      const end = (i: number): number => tokens.end[i] ?? 0;
      return coreference.named.find(
        ({ mention }) => start(mention.from) < name.end && name.start < end(mention.last - 1),
      )?.entity;
    });
  }
  const asNaming = naming.safeParse(value);
  if (!asNaming.success) return null;
  const { text, mention, names } = asNaming.data;
  const last = (name: string | undefined): string => nameKey(name?.split(/\s+/).at(-1) ?? '');
  return at(text, mention.start, 'news', (_reading, coreference) => {
    const index = coreference.entities.findIndex(({ name }) =>
      names.some((right) => last(right) === last(name)),
    );
    return index === -1 ? undefined : index;
  });
}

function at(
  text: string,
  pronoun: number,
  source: Example['source'],
  rightEntity: (parsed: ParsedText, coreference: Coreference) => number | undefined,
  title?: string,
): Example | null {
  const parsed = parseText(text, VOCABULARY);
  const { tokens } = parsed;
  let candidates: readonly Candidate[] = [];
  const coreference = coreferenceOf(parsed, {
    title,
    watch: (token, found) => {
      if ((tokens.start[token] ?? 0) <= pronoun && pronoun < (tokens.end[token] ?? 0)) candidates = found;
    },
  });
  const entity = rightEntity(parsed, coreference);
  const right = candidates.findIndex((candidate) => candidate.entity === entity);
  return right === -1 ? null : { source, candidates: candidates.map(withoutFixed), right };
}

/** The data sets have no real paragraphs, headlines or foreign names, and few places: these traits keep their weights. */
const FIXED: ReadonlySet<string> = new Set([
  'passageSame',
  'topic',
  'ungenderedTitled',
  'person',
  'headline',
]);

function withoutFixed({ entity, traits }: Candidate): Candidate {
  return {
    entity,
    traits: Object.fromEntries(Object.entries(traits).filter(([trait]) => !FIXED.has(trait))),
  };
}

function learn(examples: readonly Example[]): Record<Trait, number> {
  const weights: Record<string, number> = Object.fromEntries(
    Object.entries(WEIGHTS).map(([trait, weight]) => [trait, FIXED.has(trait) ? weight : 0]),
  );
  const random = seeded(3);
  for (let pass = 0; pass < PASSES; pass++) {
    const rate = RATE / (1 + pass / 10);
    for (const { source, candidates, right } of examples.toSorted(() => random() - 0.5)) {
      const scores = candidates.map((candidate) => scoreOf(candidate, weights as Record<Trait, number>));
      const top = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - top));
      const sum = shares.reduce((a, b) => a + b, 0);
      for (const [index, { traits }] of candidates.entries()) {
        const gradient = (index === right ? 1 : 0) - (shares[index] ?? 0) / sum;
        for (const [trait, value] of Object.entries(traits))
          weights[trait] = (weights[trait] ?? 0) + rate * gradient * value * (source === 'news' ? NEWS : 1);
      }
    }
    for (const trait of Object.keys(weights))
      if (!FIXED.has(trait)) weights[trait] = (weights[trait] ?? 0) * (1 - DECAY);
  }
  return weights as Record<Trait, number>;
}

function accuracy(examples: readonly Example[], weights: Readonly<Record<Trait, number>>): number {
  const right = examples.filter(({ candidates, right: target }) => {
    const scores = candidates.map((candidate) => scoreOf(candidate, weights));
    return scores.indexOf(Math.max(...scores)) === target;
  });
  return right.length / examples.length;
}

const examples = process.argv.slice(2).flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => examplesOf(JSON.parse(line))),
);
const folds = [0, 1, 2, 3, 4].map((fold) => {
  const weights = learn(examples.filter((_example, index) => index % 5 !== fold));
  const rest = examples.filter((_example, index) => index % 5 === fold);
  return (['encyclopedia', 'news'] as const).map((kind) =>
    accuracy(
      rest.filter(({ source }) => source === kind),
      weights,
    ),
  );
});
const learnt = learn(examples);
process.stderr.write(
  `${examples.length} examples; right in five folds: ${folds.map((shares) => shares.map((share) => (100 * share).toFixed(1)).join('/')).join(' ')} (encyclopedia/news); as it stands ${(100 * accuracy(examples, WEIGHTS)).toFixed(1)}\n`,
);
for (const [trait, weight] of Object.entries(learnt))
  process.stdout.write(`  ${trait}: ${weight.toFixed(2)},\n`);
