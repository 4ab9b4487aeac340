/** `npm run train -- <articles.jsonl>`: learns all weights of the quote engine from annotated articles. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { ConfidenceWeights } from '../src/core/quotes/confidence/speaker-confidence.ts';
import { surroundingsOf } from '../src/core/quotes/labels/context-features.ts';
import { CUE_WORDS, VOCABULARY, VOCABULARY_CHECKSUM } from '../src/core/quotes/labels/feature-vocabulary.ts';
import { type ParsedText, parseText } from '../src/core/quotes/marks/parsed-text.ts';
import { QUOTE_SHAPE } from '../src/core/quotes/marks/text-units.ts';
import { packModel, unpackModel } from '../src/core/text/model-files.ts';
import { readWeights, type WeightFile, type Weights } from '../src/core/text/sparse-weights.ts';
import { tagsOf } from '../src/core/text/tagger.ts';
import { createModels } from '../src/models/index.ts';
import { type GoldArticle, goldLabels, readGold } from './annotated-articles.ts';
import { learnConfidence, reliabilityByFolds } from './confidence.ts';
import { type LabelledText, trainLabels } from './labels.ts';
import { saveModel } from './save-model.ts';
import { judgeByFolds, learnRanker, predictionsOf, textsOf } from './speakers.ts';
import { statementExamples, trainStatements } from './statements.ts';
import { openWink, trainTagger, winkTags } from './tagger.ts';
import { readWild } from './wild-articles.ts';

const FOLDS = 4;

const CONFIDENCE = new URL('../src/core/quotes/confidence/confidence-weights.ts', import.meta.url);

interface Prepared extends LabelledText {
  readonly article: GoldArticle;
  readonly parsed: ParsedText;
}

function prepare(article: GoldArticle, tagger: Weights): Prepared {
  const parsed = parseText(article.text, VOCABULARY);
  const { units } = parsed;
  const tags = tagsOf(units, QUOTE_SHAPE, tagger);
  return {
    article,
    parsed,
    units,
    around: surroundingsOf(units, tags, CUE_WORDS),
    gold: goldLabels(article, units),
  };
}

function learnTagger(articles: readonly GoldArticle[]): WeightFile {
  const nlp = openWink();
  const texts = articles.map(({ text }) => {
    const { units } = parseText(text, VOCABULARY);
    return { units, gold: winkTags(units, nlp) };
  });
  return trainTagger(texts, VOCABULARY_CHECKSUM);
}

/** Label weights of each fold, learnt from the others; kept in a folder when one is named. */
function foldWeights(texts: readonly Prepared[], folder: string | undefined): readonly WeightFile[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const file = folder === undefined ? null : `${folder}/fold${fold}.bin`;
    if (file !== null && existsSync(file)) return unpackModel(readFileSync(file));
    const learnt = trainLabels(
      texts.filter((_text, index) => index % FOLDS !== fold),
      VOCABULARY_CHECKSUM,
    );
    if (file !== null) {
      mkdirSync(folder ?? '.', { recursive: true });
      writeFileSync(file, packModel(learnt));
    }
    return learnt;
  });
}

/** The weights as a source file: a table that people can read. */
function saveConfidence(weights: ConfidenceWeights): void {
  const rows = Object.entries(weights).map(
    ([name, weight]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight},`,
  );
  const lines = [
    '/** How far each trait speaks for a right speaker; written by `npm run train`, see docs/quote-model.md. */',
    '// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a learnt weight may come near one.',
    'export const CONFIDENCE_WEIGHTS: Readonly<Record<string, number>> = {',
    ...rows,
    '};',
  ];
  writeFileSync(CONFIDENCE, `${lines.join('\n')}\n`);
}

function learnStatements(texts: readonly Prepared[], folds: readonly WeightFile[]): WeightFile {
  const ranker = readWeights(unpackModel<WeightFile>(createModels()('speaker-ranking')), VOCABULARY_CHECKSUM);
  const examples = folds.flatMap((file, fold) => {
    const model = { tagger, labels: readWeights(file, VOCABULARY_CHECKSUM), ranker };
    return texts
      .filter((_text, index) => index % FOLDS === fold)
      .flatMap(({ article, parsed }) => statementExamples(article, parsed, model));
  });
  return trainStatements(examples, VOCABULARY_CHECKSUM);
}

const [path, ...steps] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write(
    'usage: npm run train -- <articles.jsonl> [tagger] [labels] [ranker] [statements] [folds=<folder>]\n',
  );
  process.exit(2);
}
const wanted = (step: string): boolean => !steps.some((s) => !s.includes('=')) || steps.includes(step);
const articles = readGold(path);
const madeBy = (step: string): string =>
  `npm run train -- <articles.jsonl> ${step}, from ${articles.length} annotated articles`;
if (wanted('tagger')) saveModel('tagger', learnTagger(articles), madeBy('tagger'));
const tagger = readWeights(unpackModel<WeightFile>(createModels()('tagger')), VOCABULARY_CHECKSUM);
const texts = articles.map((article) => prepare(article, tagger));
if (wanted('labels')) saveModel('labels', trainLabels(texts, VOCABULARY_CHECKSUM), madeBy('labels'));
const option = (name: string): string | undefined =>
  steps.find((step) => step.startsWith(`${name}=`))?.slice(name.length + 1);
const folds = wanted('ranker') || wanted('statements') ? foldWeights(texts, option('folds')) : [];
if (wanted('ranker')) {
  const wild = option('wild');
  const all = unpackModel<WeightFile>(createModels()('labels'));
  const read = textsOf(articles, wild === undefined ? [] : readWild(wild), tagger, { all, folds });
  saveModel('speaker-ranking', learnRanker(read), madeBy('ranker'));
  const judged = judgeByFolds(read, tagger, FOLDS);
  const choices = judged.flatMap((text) => text.choices);
  saveConfidence(learnConfidence(choices));
  process.stdout.write(`${reliabilityByFolds(choices, FOLDS)}\n`);
  const out = option('predict');
  if (out !== undefined) writeFileSync(out, `${predictionsOf(judged, FOLDS).join('\n')}\n`);
}
if (wanted('statements')) saveModel('statements', learnStatements(texts, folds), madeBy('statements'));
