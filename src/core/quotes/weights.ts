/** The learnt weights that the analysis runs with: read at the first analysis, not when the program starts. */
import taggerFile from '../text/tagger.weights.json' with { type: 'json' };
import { readWeights, type Weights } from '../text/weights.ts';
import labelFile from './labels/labels.weights.json' with { type: 'json' };
import { FITS } from './labels/vocabulary.ts';
import rankerFile from './speakers/speaker-ranking.weights.json' with { type: 'json' };

export interface Model {
  readonly tagger: Weights;
  readonly labels: Weights;
  readonly ranker: Weights;
}

/** The weights in the repository, unpacked once. */
export const repositoryModel: () => Model = once(() => ({
  tagger: readWeights(taggerFile, FITS),
  labels: readWeights(labelFile, FITS),
  ranker: readWeights(rankerFile, FITS),
}));

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
