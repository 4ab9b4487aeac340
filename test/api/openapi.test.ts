/** The description of the API is valid OpenAPI 3.1, and a client made from it alone gets what it promises. */
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Doors, openDoors } from './newsroom.ts';
import { type Call, clientOf } from './openapi-client.ts';

let doors: Doors;
let document: Readonly<Record<string, unknown>>;
let call: Call;
beforeAll(async () => {
  doors = await openDoors();
  const response = await doors.ask('/api/v1/openapi.json', { token: null });
  document = Object(await response.json());
  call = clientOf(document, (path) => doors.ask(path));
});
afterAll(() => doors.close());

it('is valid OpenAPI 3.1', async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate({ ...document });
  expect([valid, errors, validator.version]).toEqual([true, undefined, '3.1']);
});

it.each([
  ['check_quote', { words: 'a key stabilizing factor', speaker: 'Putin' }, 200],
  ['check_quote', { words: 'Putin: “nobody ever said this in any text of the record”' }, 200],
  ['check_quote', {}, 400],
  ['search_quotes', { speaker: 'Putin', kind: 'direct' }, 200],
  ['search_quotes', { modality: 'denied' }, 200],
  ['search_quotes', { kind: 'loud' }, 400],
  ['search_quotes', { speaker: 'Zebulon Quarrelsome' }, 404],
  ['get_context', { topic: 'trade war' }, 200],
  ['get_story', { story: 'Moscow summit' }, 200],
  ['get_story', { story: 'No such thing ever happened zq' }, 200],
  ['ask_evidence', { question: 'What did Xi say about global governance?' }, 200],
] as const)('%s with %j answers %i as described', async (operation, args, status) => {
  const answered = await call(operation, args);
  expect([answered.status, answered.issues]).toEqual([status, []]);
});

it('describes every parameter', () => {
  const parameters = [...JSON.stringify(document).matchAll(/"description":"([^"]*)"/g)];
  expect(parameters.length).toBeGreaterThan(30);
  expect(parameters.filter(([, words]) => words === '')).toEqual([]);
});

it('is told by the client when an answer is not as described', async () => {
  const lying = clientOf(document, async () => Response.json({ format: 'pullquote.check/2', checks: [] }));
  expect((await lying('check_quote', { words: 'x' })).issues).not.toEqual([]);
});
