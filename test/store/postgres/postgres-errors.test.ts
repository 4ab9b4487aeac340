import { describe, expect, it } from 'vitest';
import { explainPostgresError } from '../../../src/store/postgres/postgres-errors.ts';

const withCode = (code: string, message = 'it failed') => Object.assign(new Error(message), { code });

describe('an error of Postgres', () => {
  it.each([
    withCode('57P01', 'terminating connection due to administrator command'),
    withCode('57P03', 'the database system is starting up'),
    withCode('08006', 'connection failure'),
    withCode('53300', 'sorry, too many clients already'),
    withCode('ECONNREFUSED', 'connect ECONNREFUSED 10.0.0.7:5432'),
    new Error('Query read timeout'),
    new Error('timeout exceeded when trying to connect'),
    new Error('Connection terminated unexpectedly'),
  ])('says that the server did not answer, in its own words: %s', (thrown) => {
    expect(explainPostgresError(thrown)).toMatchObject({
      name: 'StoreUnansweredError',
      message: thrown.message,
      cause: thrown,
    });
  });

  it('says that the store takes nothing, with what can be done', () => {
    expect(explainPostgresError(withCode('53100', 'could not extend file'))).toMatchObject({
      name: 'StoreFailureError',
      kind: 'full',
    });
  });

  it.each([
    withCode('40P01', 'deadlock detected'),
    withCode('23505', 'duplicate key value violates unique constraint'),
    withCode('22021', 'invalid byte sequence for encoding "UTF8"'),
    new Error('Connection terminated in a headline'),
  ])('that says something of what was asked stays as it is: %s', (thrown) => {
    expect(explainPostgresError(thrown)).toBe(thrown);
  });
});
