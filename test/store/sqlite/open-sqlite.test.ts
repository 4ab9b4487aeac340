/** SQLite keeps the store's contract. */
import { describe } from 'vitest';
import { openStore } from '../../../src/store/index.ts';
import { storeContract } from '../../contracts/store.ts';

const now = () => Temporal.Instant.from('2026-05-10T12:00:00Z');

describe('the store on SQLite', () => {
  storeContract(() => openStore({ file: ':memory:' }, { now }));
});
