/** `npm run train -- <articles.jsonl>`: learns all weights of the quote engine from annotated articles. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { surroundingsOf } from '../src/core/quotes/labels/context-features.ts';
import { labelsOf } from '../src/core/quotes/labels/labels.ts';
import { runsOf } from '../src/core/quotes/labels/runs.ts';
import { CUE_WORDS, FITS, VOCABULARY } from '../src/core/quotes/labels/vocabulary.ts';
import { type Reading, read } from '../src/core/quotes/marks/parsed-text.ts';
import { QUOTE_SHAPE } from '../src/core/quotes/marks/units.ts';
import { settle } from '../src/core/quotes/speakers/certain-speakers.ts';
import { sceneOf } from '../src/core/quotes/speakers/labelled-text.ts';
import { claimClauses } from '../src/core/quotes/speakers/unclaimed-clauses.ts';
import { packModel, unpackModel } from '../src/core/text/models.ts';
import { tagsOf } from '../src/core/text/tagger.ts';
import { readWeights, type WeightFile, type Weights } from '../src/core/text/weights.ts';
import { createModels } from '../src/models/index.ts';
import { type GoldArticle, goldLabels, readGold } from './annotated-articles.ts';
import { type LabelledText, trainLabels } from './labels.ts';
import { saveModel } from './save-model.ts';
import { examplesOf, trainRanker } from './speaker-ranking.ts';
import { statementExamples, trainStatements } from './statements.ts';
import { openWink, trainTagger, winkTags } from './tagger.ts';

const FOLDS = 4;

interface Prepared extends LabelledText {
  readonly article: GoldArticle;
  readonly reading: Reading;
}

function prepare(article: GoldArticle, tagger: Weights): Prepared {
  const reading = read(article.text, VOCABULARY);
  const { units } = reading;
  const tags = tagsOf(units, QUOTE_SHAPE, tagger);
  return {
    article,
    reading,
    units,
    around: surroundingsOf(units, tags, CUE_WORDS),
    gold: goldLabels(article, units),
  };
}

function learnTagger(articles: readonly GoldArticle[]): WeightFile {
  const nlp = openWink();
  const texts = articles.map(({ text }) => {
    const { units } = read(text, VOCABULARY);
    return { units, gold: winkTags(units, nlp) };
  });
  return trainTagger(texts, FITS);
}

/** Label weights of each fold, learnt from the others; kept in a folder when one is named. */
function foldWeights(texts: readonly Prepared[], folder: string | undefined): readonly WeightFile[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const file = folder === undefined ? null : `${folder}/fold${fold}.bin`;
    if (file !== null && existsSync(file)) return unpackModel(readFileSync(file));
    const learnt = trainLabels(
      texts.filter((_text, index) => index % FOLDS !== fold),
      FITS,
    );
    if (file !== null) {
      mkdirSync(folder ?? '.', { recursive: true });
      writeFileSync(file, packModel(learnt));
    }
    return learnt;
  });
}

function learnRanker(texts: readonly Prepared[], folds: readonly WeightFile[]): WeightFile {
  const examples = folds.flatMap((file, fold) => {
    const weights = readWeights(file, FITS);
    return texts
      .filter((_text, index) => index % FOLDS === fold)
      .flatMap(({ article, reading, units, around }) => {
        const { labels } = labelsOf(units, around, weights);
        claimClauses(units, reading.stretches, labels);
        settle(units, reading.stretches, labels);
        const runs = runsOf(units, labels);
        return examplesOf(article, sceneOf(units, around.tags, runs), reading.stretches);
      });
  });
  return trainRanker(examples, FITS);
}

function learnStatements(texts: readonly Prepared[], folds: readonly WeightFile[]): WeightFile {
  const ranker = readWeights(unpackModel<WeightFile>(createModels()('speaker-ranking')), FITS);
  const examples = folds.flatMap((file, fold) => {
    const model = { tagger, labels: readWeights(file, FITS), ranker };
    return texts
      .filter((_text, index) => index % FOLDS === fold)
      .flatMap(({ article, reading }) => statementExamples(article, reading, model));
  });
  return trainStatements(examples, FITS);
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
const tagger = readWeights(unpackModel<WeightFile>(createModels()('tagger')), FITS);
const texts = articles.map((article) => prepare(article, tagger));
if (wanted('labels')) saveModel('labels', trainLabels(texts, FITS), madeBy('labels'));
const folder = steps.find((step) => step.startsWith('folds='))?.slice('folds='.length);
const folds = wanted('ranker') || wanted('statements') ? foldWeights(texts, folder) : [];
if (wanted('ranker')) saveModel('speaker-ranking', learnRanker(texts, folds), madeBy('ranker'));
if (wanted('statements')) saveModel('statements', learnStatements(texts, folds), madeBy('statements'));
