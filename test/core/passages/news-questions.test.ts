import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fill } from '../../../eval/fill-store.ts';
import { SHARED } from '../../../src/core/base/scope.ts';
import { type Answer, answerQuestion } from '../../../src/core/passages/ask.ts';
import { readQuestion } from '../../../src/core/questions/question.ts';
import { type Newsroom, NOW, openNewsroom, textOf } from '../commands/newsroom.ts';
import { LABELLED_ARTICLES, LABELLED_QUESTIONS } from './further-news-questions.ts';
import { ARTICLES, QUESTIONS, UNANSWERED } from './news-questions.ts';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
  const texts = ARTICLES.map(([title, ...paragraphs], at) => ({
    id: `n${at}`,
    title,
    text: paragraphs.join('\n\nMore on this\n\n'),
    publisher: `Northland Post ${at % 4}`,
  }));
  const labelled = LABELLED_ARTICLES.map(([title, ...paragraphs], at) => ({
    id: `m${at}`,
    title,
    text: paragraphs.join('\n\n'),
    publisher: `Southland Post ${at % 4}`,
  }));
  await fill(room.store, [...texts, ...labelled]);
});
afterAll(() => room.close());

async function answer(written: string): Promise<Answer> {
  const speakers = await room.directory.nameIndex(SHARED, 'speakers');
  const outlets = await room.directory.nameIndex(SHARED, 'outlets');
  const question = readQuestion(written, { speakers, outlets }, { now: NOW, timezone: 'UTC' });
  return answerQuestion(room.store, SHARED, question, NOW.epochMilliseconds);
}

const LABELS = new Set([
  'More on this',
  ...LABELLED_ARTICLES.flatMap(([, ...paragraphs]) => paragraphs.filter((text) => !/[.!?”]$/.test(text))),
]);

describe('questions as people put them', () => {
  test.each([
    ['of the first set', QUESTIONS],
    ['of the second set', LABELLED_QUESTIONS],
  ])('three in four have their answer first or second: %s', async (_, questions) => {
    let right = 0;
    for (const [question, ...answers] of questions) {
      const { evidence } = await answer(question);
      if (evidence.slice(0, 2).some(({ passage }) => answers.some((words) => passage.text.includes(words))))
        right += 1;
    }
    expect(right / questions.length).toBeGreaterThanOrEqual(0.75);
  });

  test('the paragraph behind the only evidence stands below it, and is not counted', async () => {
    const { message } = await room.type('ask Why is the Sundby tunnel late?');
    expect(message.notice).toBe('1 piece of evidence');
    expect(textOf(message)).toMatch(/The article goes on:.*Water broke into the eastern bore/s);
    expect(textOf(message)).not.toContain('Why the delay');
  });

  test('a passage with all words of the question answers it', async () => {
    const { kind, evidence } = await answer('Why did the Key Bridge collapse?');
    expect(kind).toBe('found');
    expect(evidence[0]?.passage.text).toContain('loose signal wire');
  });

  test('where an answer stands right below, the reply does not say that there is none', async () => {
    for (const [question, ...answers] of [...QUESTIONS, ...LABELLED_QUESTIONS]) {
      const { kind, evidence, mayAnswer } = await answer(question);
      const isBelow = evidence.some(({ passage }) => answers.some((words) => passage.text.includes(words)));
      if (kind === 'none' && isBelow) expect([question, mayAnswer]).toEqual([question, true]);
    }
    const { message } = await room.type('ask Why did Paul Renner step down?');
    expect(textOf(message)).toMatch(/^No stored passage is sure to answer this\./);
  });

  test('seven of ten that nothing answers are told so, or that nothing surely does', async () => {
    const found = await Promise.all(UNANSWERED.map(async (question) => (await answer(question)).kind));
    expect(found.filter((kind) => kind === 'none').length).toBeGreaterThanOrEqual(7);
  });

  test('a heading is never evidence', async () => {
    const asked = [...QUESTIONS, ...LABELLED_QUESTIONS].map(([words]) => words);
    for (const question of [...asked, ...UNANSWERED, 'More on this?', ...LABELS]) {
      const { evidence } = await answer(question);
      expect(evidence.filter(({ passage }) => LABELS.has(passage.text))).toEqual([]);
    }
  });
});
