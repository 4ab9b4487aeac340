import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerAdd } from '../../src/cli/add.ts';
import { registerQuestions } from '../../src/cli/questions.ts';
import { quotesAnswer } from '../../src/core/verdicts/verdict-format.ts';
import { DEBATE, HARBOUR, SPEECH } from '../core/records/sample-records.ts';
import { run } from './verbs.ts';

let folder: string;
let data: readonly string[];
const put = async (name: string, content: string) => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};
const add = (...words: readonly string[]) => run(registerAdd, ['add', ...words, ...data]);
const ask = (...words: readonly string[]) => run(registerQuestions, [...words, ...data]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-record-'));
  data = ['--data', join(folder, 'data')];
  await add(
    await put('harbour.txt', HARBOUR),
    '--record',
    '--outlet',
    'City of Northtown',
    '--published',
    '2026-05-04',
  );
  await put('trams.md', `---\nkind: record\nsource: Trams for All\ntitle: On trams\n---\n${SPEECH}`);
  await put('debate.md', `---\nkind: record\nsource: The House\ntitle: Drought\n---\n${DEBATE}`);
  await put(
    'news.txt',
    'The harbour opens. “We will pay for every berth that was closed,” the mayor, Karl Brandt, said on Monday.',
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('records of speech', () => {
  it('are added with the speakers that their labels name, and `/check` shows the sentences around', async () => {
    expect((await add(join(folder, 'trams.md'), join(folder, 'debate.md'))).out).toContain('2 added');
    const { out } = await ask('check', 'the driver sang to keep people calm', 'speaker:Ines Marchetti');
    expect(out).toContain('On record, word for word.');
    expect(out).toContain('In the record, word for word: On trams (0:31)');
    expect(out).toContain('They told us that nobody would ride them after dark.');
  });
  it('show what an outlet left out, and `/context` of its quotation leads to them', async () => {
    await add(join(folder, 'news.txt'), '--outlet', 'Harbour Post', '--published', '2026-05-05');
    const { out } = await ask('context', 'We will pay for every berth that was closed');
    expect(out).toContain('In the record, word for word: Press conference on the harbour');
    const json = await ask(
      ...['check', 'We will pay for every berth that was closed, nobody has to fill in a form'],
      ...['speaker:Karl Brandt', '--format', 'json'],
    );
    expect(JSON.parse(json.out).checks[0].inRecord).toMatchObject({
      cut: 'shortened',
      speaker: 'Karl Brandt',
      outlet: 'City of Northtown',
      after: { text: expect.stringContaining('The money comes from the reserve') },
    });
  });
  it('stand beside the quotations of outlets in `/quotes`, as text and as data', async () => {
    await put(
      'echo.txt',
      'The mayor spoke. “We will pay for every berth that was closed, nobody has to fill in a form,” said Karl Brandt. “Herons are welcome in any harbour of mine,” Brandt said.\n\n“If a fisherman lost his summer, we owe him more than an apology,” Brandt said. “We owe him a boat and a net.”',
    );
    await add(join(folder, 'echo.txt'), '--outlet', 'Evening Echo', '--published', '2026-05-06');
    const { out } = await ask('quotes', 'speaker:Karl Brandt', 'source:Evening Echo');
    expect(out).toContain('In the record, with the marked words between: Press conference on the harbour');
    // A record has the first half of the last statement, so nothing is said of the whole.
    expect(out.match(/In the record/g)).toHaveLength(1);
    const json = await ask('quotes', 'speaker:Karl Brandt', 'source:Evening Echo', '--format', 'json');
    const { quotes } = quotesAnswer.parse(JSON.parse(json.out));
    expect(quotes.map(({ text, inRecord }) => [text.slice(0, 6), inRecord?.cut, inRecord?.speaker])).toEqual([
      ['We wil', 'shortened', 'Karl Brandt'],
      ['Herons', undefined, undefined],
      ['If a f', 'exact', 'Karl Brandt'],
      ['We owe', undefined, undefined],
    ]);
  });
  it('of one voice take its name from the person who adds them; an article does not', async () => {
    const speech = await put('speech.txt', 'Thank you for coming.\n\nWe will lay the track before the snow.');
    expect((await add(speech, '--record', '--speaker', 'Paula Stern')).out).toContain('1 speaker');
    const bare = await put('bare.txt', 'Thank you for coming, all of you.');
    expect((await add(bare, '--speaker', 'Paula Stern')).err).toContain('Add --record if it is one');
  });
  it('in XML and subtitles need no flag, and a file without speech is refused with what would be one', async () => {
    const xml = await put(
      'sitting.xml',
      '<publicwhip date="2026-05-04"><speech speakername="Bo Lind"><p>We will not raise the fee.</p></speech></publicwhip>',
    );
    const srt = await put('short.srt', '1\n00:00:01,000 --> 00:00:03,000\n>> ADA VOSS: We sail at six.\n');
    const { out } = await add(xml, srt, '--outlet', 'Archive');
    expect(out).toContain('2 added');
    const { err } = await add(await put('feed.xml', '<rss/>'));
    expect(err).toContain('It holds no speech.');
  });
});
