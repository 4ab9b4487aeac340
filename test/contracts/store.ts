/** The store's contract: what every backend promises, noun by noun. */
import { describe } from 'vitest';
import { accountsContract } from './store-accounts.ts';
import { articlesContract } from './store-articles.ts';
import { deliveryContract } from './store-delivery.ts';
import { digestsContract } from './store-digests.ts';
import { doorwayContract } from './store-doorway.ts';
import { paragraphsContract } from './store-paragraphs.ts';
import { quotesContract } from './store-quotes.ts';
import { readersContract } from './store-readers.ts';
import { reanalysisContract } from './store-reanalysis.ts';
import type { Open } from './store-records.ts';
import { scopeContract } from './store-scope.ts';
import { storiesContract } from './store-stories.ts';
import { writingsContract } from './store-writings.ts';

export function storeContract(open: Open): void {
  articlesContract(open);
  storiesContract(open);
  reanalysisContract(open);
  paragraphsContract(open);
  quotesContract(open);
  digestsContract(open);
  deliveryContract(open);
  describe('the doorway', () => doorwayContract(open));
  accountsContract(open);
  writingsContract(open);
  readersContract(open);
  scopeContract(open);
}
