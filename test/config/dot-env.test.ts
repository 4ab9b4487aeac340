import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { dotEnvWarnings, loadDotEnv } from '../../src/config/dot-env.ts';
import { variableNames } from '../../src/config/environment.ts';
import { PLATFORMS } from '../../src/platforms/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'pullquote-env-'));
const file = join(folder, '.env');
const NAMES = ['PULLQUOTE_TEST_ONE', 'PULLQUOTE_TEST_TWO'];
afterEach(() => {
  for (const name of NAMES) delete process.env[name];
});
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = 'PULLQUOTE_TEST_ONE=one\r\nPULLQUOTE_TEST_TWO="two words"\r\n';

describe('loadDotEnv', () => {
  it.each([
    ['plain', Buffer.from(TEXT)],
    ['with a byte order mark, as Windows writes it', Buffer.from(`\uFEFF${TEXT}`)],
    ['in UTF-16, as PowerShell writes it', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
  ])('reads every variable: %s', (_how, bytes) => {
    writeFileSync(file, bytes);
    loadDotEnv(file);
    expect(NAMES.map((name) => process.env[name])).toEqual(['one', 'two words']);
    expect(dotEnvWarnings(NAMES, file)).toEqual([]);
  });

  it('leaves what is set already, an empty value too, and needs no file', () => {
    process.env['PULLQUOTE_TEST_ONE'] = '';
    writeFileSync(file, TEXT);
    loadDotEnv(file);
    loadDotEnv(join(folder, 'missing'));
    expect(NAMES.map((name) => process.env[name])).toEqual(['', 'two words']);
  });
});

describe('dotEnvWarnings', () => {
  const warned = (text: string) => {
    writeFileSync(file, text);
    return dotEnvWarnings(variableNames(PLATFORMS), file).map(({ path, message }) => `${path}: ${message}`);
  };

  it.each([
    ['DISCORD_TOKN=abc', 'DISCORD_TOKEN'],
    ['slack_bot_token=abc', 'SLACK_BOT_TOKEN'],
    ['SLACK_TOKEN=abc', 'SLACK_BOT_TOKEN'],
    ['DISCORD_APP_ID=1', 'DISCORD_APPLICATION_ID'],
  ])('names the setting that is meant: %s', (line, meant) => {
    expect(warned(line)).toEqual([expect.stringContaining(`did you mean ${meant}?`)]);
  });

  it('names a word that it does not know and a line that sets nothing, and never shows a value', () => {
    const warnings = warned(
      'FAVOURITE_COLOUR=s3cret\nDISCORD_TOKEN: s3cret\n\n# a note\nexport LOG_LEVEL=info\n',
    );
    expect(warnings).toEqual([
      'FAVOURITE_COLOUR: is no setting of Pullquote',
      'line 2: sets nothing; write NAME=value',
    ]);
  });

  it('says nothing of what the system reads, or of .env.example', () => {
    expect(warned('TZ=Europe/Paris\nNODE_OPTIONS=--no-warnings\nHTTPS_PROXY=http://proxy.example\n')).toEqual(
      [],
    );
    expect(dotEnvWarnings(variableNames(PLATFORMS), '.env.example')).toEqual([]);
  });
});
