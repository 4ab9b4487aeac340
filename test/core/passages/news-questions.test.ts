import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fill } from '../../../eval/fill-store.ts';
import { SHARED } from '../../../src/core/base/scope.ts';
import { type Answer, answerQuestion } from '../../../src/core/passages/ask.ts';
import { readQuestion } from '../../../src/core/questions/question.ts';
import { type Newsroom, NOW, openNewsroom, textOf } from '../commands/newsroom.ts';
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
  await fill(room.store, texts);
});
afterAll(() => room.close());

async function answer(written: string): Promise<Answer> {
  const speakers = await room.directory.nameIndex(SHARED, 'speakers');
  const outlets = await room.directory.nameIndex(SHARED, 'outlets');
  const question = readQuestion(written, { speakers, outlets }, { now: NOW, timezone: 'UTC' });
  return answerQuestion(room.store, SHARED, question, NOW.epochMilliseconds);
}

describe('questions as people put them', () => {
  test('three in four have their answer first or second', async () => {
    let right = 0;
    for (const [question, ...answers] of QUESTIONS) {
      const { evidence } = await answer(question);
      if (evidence.slice(0, 2).some(({ passage }) => answers.some((words) => passage.text.includes(words))))
        right += 1;
    }
    expect(right / QUESTIONS.length).toBeGreaterThanOrEqual(0.75);
  });

  test('a passage with all words of the question answers it', async () => {
    const { kind, evidence } = await answer('Why did the Key Bridge collapse?');
    expect(kind).toBe('found');
    expect(evidence[0]?.passage.text).toContain('loose signal wire');
  });

  test('where an answer stands right below, the reply does not say that there is none', async () => {
    for (const [question, ...answers] of QUESTIONS) {
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
    for (const question of [...QUESTIONS.map(([words]) => words), ...UNANSWERED, 'More on this?']) {
      const { evidence } = await answer(question);
      expect(evidence.map(({ passage }) => passage.text)).not.toContain('More on this');
    }
  });
});
