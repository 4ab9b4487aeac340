/** What the library loads at its first use: the engine, the comparison with articles, and where the weights are. */
import { useModels } from './core/text/model-files.ts';
import { createModels } from './models/index.ts';

export { compared } from './core/library/check-against.ts';
export { analyse } from './core/quotes/analyse.ts';

useModels(createModels());
