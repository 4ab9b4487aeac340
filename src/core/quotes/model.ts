/** The learnt weights that the analysis runs with. */
import taggerFile from '../text/tagger.weights.json' with { type: 'json' };
import { readWeights, type Weights } from '../text/weights.ts';
import labelFile from './labels.weights.json' with { type: 'json' };
import rankerFile from './ranker.weights.json' with { type: 'json' };
import { FITS } from './vocabulary.ts';

export interface Model {
  readonly tagger: Weights;
  readonly labels: Weights;
  readonly ranker: Weights;
}

/** The weights in the repository. */
export const MODEL: Model = {
  tagger: readWeights(taggerFile, FITS),
  labels: readWeights(labelFile, FITS),
  ranker: readWeights(rankerFile, FITS),
};
