import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/ops/log.ts';
import { createRedactor } from '../../src/ops/redact-secrets.ts';

function recorded(secrets: readonly string[] = [], pretty = false) {
  const lines: string[] = [];
  return { lines, log: createLog({ level: 'debug', secrets, write: (line) => lines.push(line), pretty }) };
}

describe('the log', () => {
  it('writes structured lines with their fields', () => {
    const { log, lines } = recorded();
    log.child({ platform: 'p' }).info('posted', { parts: 2 });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ msg: 'posted', platform: 'p', parts: 2 });
  });

  it('writes an error with its cause, without what client libraries hang onto it', () => {
    const { log, lines } = recorded();
    const error = Object.assign(new Error('no', { cause: new Error('why') }), { requestBody: 'token=hush' });
    log.error('failed', { error });
    expect(lines[0]).toContain('why');
    expect(lines[0]).not.toContain('hush');
  });

  it('writes one line a minute of a fault that repeats, with the number of the others', () => {
    let seconds = 0;
    const lines: string[] = [];
    const write = (line: string) => lines.push(line);
    const log = createLog({
      level: 'info',
      secrets: [],
      write,
      pretty: false,
      elapsed: () => seconds * 1000,
    });
    const fail = () => log.error('a delivery broke', { delivery: `d${seconds}`, reason: 'no route' });
    for (; seconds < 61; seconds += 0.1) fail();
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ reason: 'no route', leftOut: 599 });
    log.error('a delivery broke', { delivery: 'd', reason: 'another fault' });
    log.child({ platform: 'p' }).error('a delivery broke', { delivery: 'd', reason: 'no route' });
    for (const id of ['one', 'two']) log.error('a request broke', { id, reason: 'no route' });
    for (let n = 0; n < 3; n++) log.info('edition published');
    expect(lines).toHaveLength(2 + 1 + 1 + 2 + 3);
  });

  it('is readable on a terminal and just as silent about secrets', () => {
    const { log, lines } = recorded(['s3cret-value'], true);
    log.warn('with s3cret-value inside');
    expect(lines.join('')).toContain('with [redacted] inside');
  });
});

describe('the redactor', () => {
  it('finds a configured secret raw, in base64 and percent-encoded', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 8, maxLength: 60 }),
        fc.string(),
        fc.string(),
        (secret, before, after) => {
          const redact = createRedactor([secret]);
          for (const form of [secret, Buffer.from(secret).toString('base64')]) {
            expect(redact(`${before}${form}${after}`)).toContain('[redacted]');
          }
        },
      ),
    );
  });

  it.each([
    'xoxb-123456789012-abcdefGHIJ',
    'xapp-1-A0123-456-abcdef',
    'xoxe.xoxp-1-Mi0yLTE1',
    'Bot MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde.fghijklmnop',
    'https://hooks.slack.com/commands/T0/1/abc',
    '/interactions/710000000000000001/aW50ZXJhY3Rpb246NzEwMDAw',
    'postgres://pullquote:hush@db.example/pullquote',
  ])('knows %s by its shape', (token) => {
    expect(createRedactor([])(`before ${token} after`)).toContain('[redacted]');
  });
});
