/** The learnt weights of the analysis; read at the first analysis, not at the start of the program. */
import { type ModelName, modelBytes, unpackModel } from '../text/model-files.ts';
import { readWeights, type WeightFile, type Weights } from '../text/sparse-weights.ts';
import { VOCABULARY_CHECKSUM } from './labels/feature-vocabulary.ts';

export interface Model {
  readonly tagger: Weights;
  readonly labels: Weights;
  readonly ranker: Weights;
  readonly statements: Weights;
}

/** The weights in `models/`, unpacked once. */
export const repositoryModel: () => Model = once(() => ({
  tagger: weightsOf('tagger'),
  labels: weightsOf('labels'),
  ranker: weightsOf('speaker-ranking'),
  statements: weightsOf('statements'),
}));

const weightsOf = (name: ModelName): Weights =>
  readWeights(unpackModel<WeightFile>(modelBytes(name)), VOCABULARY_CHECKSUM);

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
