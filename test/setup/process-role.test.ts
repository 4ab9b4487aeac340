import { expect, test } from 'vitest';
import { processRole, ROLE_NAMES } from '../../src/setup/process-role.ts';

const POSTGRES = 'postgres://localhost/pullquote';
const tokens = new Map([['discord', {}]]);

test('one process does everything, on SQLite too', () => {
  const role = processRole('all', null, new Map());
  expect(role).toMatchObject({ ingests: true, delivers: true, page: true });
  expect(role.receives('slack')).toEqual({ socket: true, http: true });
});

test('every duty has its role', () => {
  const roles = ROLE_NAMES.filter((name) => name !== 'all' && name !== 'slack').map((name) =>
    processRole(name, POSTGRES, tokens),
  );
  expect(roles.filter(({ ingests }) => ingests).map(({ name }) => name)).toEqual(['ingest']);
  expect(roles.filter(({ delivers }) => delivers).map(({ name }) => name)).toEqual(['deliver']);
  expect(roles.filter(({ receives }) => receives('discord')?.socket).map(({ name }) => name)).toEqual([
    'discord',
  ]);
  expect(roles.filter(({ receives }) => receives('discord')?.http).map(({ name }) => name)).toEqual(['http']);
});

test('what cannot work is refused with the remedy', () => {
  expect(() => processRole('ingest', null, tokens)).toThrow('SQLite');
  expect(() => processRole('slack', POSTGRES, tokens)).toThrow('tokens of slack');
  expect(() => processRole('everything', POSTGRES, tokens)).toThrow('no role everything');
});
