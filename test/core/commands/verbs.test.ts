import { describe, expect, it } from 'vitest';
import { verbs } from '../../../src/core/commands/verbs.ts';
import { openNewsroom } from './newsroom.ts';

describe('a command that is a verb of the terminal', () => {
  it('is known before anything is opened', () => {
    expect(verbs().map(({ name }) => name)).toEqual(
      expect.arrayContaining(['quotes', 'context', 'ask', 'check', 'story', 'speakers']),
    );
  });

  it('takes as options what people write, not what only buttons carry', () => {
    const options = verbs()
      .find(({ name }) => name === 'quotes')
      ?.options.map(({ name }) => name);
    expect(options).toEqual(expect.arrayContaining(['speaker', 'about', 'source', 'since', 'until', 'kind']));
    expect(options).not.toContain('page');
  });

  it('has one word for its name, describes each option, and changes nothing', async () => {
    const newsroom = await openNewsroom();
    for (const { name, options } of verbs()) {
      expect(name).toMatch(/^[a-z]+$/);
      expect(newsroom.commands.find((command) => command.name === name)?.reads).toBe(true);
      for (const option of options) expect(option.description, `${name} ${option.name}`).not.toBe('');
    }
    await newsroom.close();
  });
});
