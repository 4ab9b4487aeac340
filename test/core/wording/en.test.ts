import { beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../../src/core/wording/en/index.ts';
import { english } from '../../../src/core/wording/index.ts';
import { openNewsroom } from '../commands/newsroom.ts';
import { COMMAND_SAMPLES, SAMPLES } from './samples.ts';
import { fieldOf, LEFT_OPEN, textsOf } from './texts.ts';

describe('the English catalogue', () => {
  const texts = [...textsOf(en, SAMPLES, 'en')];
  beforeAll(async () => {
    const newsroom = await openNewsroom();
    for (const { name, text } of newsroom.commands)
      texts.push(...textsOf(text(english), fieldOf(COMMAND_SAMPLES, name), `commands.${name}`));
    await newsroom.close();
  });

  it('says something everywhere, with no value left open and no straight quotation mark', () => {
    for (const [where, text] of texts) {
      expect(text, where).toEqual(expect.any(String));
      expect(String(text).trim(), where).not.toBe('');
      expect(String(text), where).not.toMatch(LEFT_OPEN);
      expect(String(text), where).not.toContain('"');
    }
    expect(texts.length).toBeGreaterThan(400);
  });

  it('writes no words as if someone had said them: nothing of ours stands in quotation marks', () => {
    expect(texts.filter(([, text]) => /[“”«»„]/.test(String(text)))).toEqual([]);
  });
});
