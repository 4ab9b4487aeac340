/** Tests analyse with the models of the repository. */
import { useModels } from '../../src/core/text/model-files.ts';
import { createModels } from '../../src/models/index.ts';

useModels(createModels());
