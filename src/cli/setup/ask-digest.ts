/** The step of the digest: its fields, a preview with its next times, and the file. */
import { type App, withApp } from '../../app.ts';
import { UserError } from '../../core/base/errors.ts';
import { OPERATOR } from '../../core/base/scope.ts';
import {
  draftDigest,
  fieldProblem,
  inspectPlace,
  keepDigest,
  placeProblem,
} from '../../setup/setup-digest.ts';
import type { SetupSession } from './session.ts';

const WIDTH = 80;

export async function askDigest(session: SetupSession): Promise<void> {
  const { prompts, terminal, settings } = session;
  await withApp(settings, async (app) => {
    const present = await app.show.list(OPERATOR);
    if (present.length > 0) terminal.print(`Digests: ${present.map(({ title }) => title).join(', ')}.`);
    let answers: Answers = USUAL;
    for (let again = await prompts.confirm('Make a digest?', true); again; ) {
      const made = await make(session, app, answers);
      answers = made.answers;
      again = !made.kept && (await prompts.confirm('Change it and look again?', true));
    }
  });
}

const USUAL = {
  title: 'Morning briefing',
  time: '07:30',
  days: 'weekdays',
  timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  sections: 'News (8)',
} as const;
type Answers = Readonly<Record<keyof typeof USUAL, string>>;

/** @param former what stands in brackets */
async function make(
  { prompts, terminal, settings }: SetupSession,
  app: App,
  former: Answers,
): Promise<{ readonly kept: boolean; readonly answers: Answers }> {
  const field = (name: keyof Answers, question: string) =>
    prompts.text(question, {
      fallback: former[name],
      wrong: (answer) => fieldProblem({ [name]: answer }),
    });
  const answers: Answers = {
    title: await field('title', 'Title'),
    time: await field('time', 'Time of day (off: only when you publish it)'),
    days: await field('days', 'Days'),
    timezone: await field('timezone', 'Time zone'),
    sections: await field(
      'sections',
      'Sections, such as Diplomacy (3): summit, treaty | Everything else (5)',
    ),
  };
  const places = await askPlaces();
  const draft = await draftDigest(app, answers, places);
  if (draft === null) throw new UserError('The digest cannot be made of these answers.', 'Run it again.');
  const { isTTY = false, columns = WIDTH } = terminal.stdout;
  const { items, ...preview } = draft.preview;
  const withoutButtons = items.map(({ blocks }) => ({
    blocks: blocks.filter(({ kind }) => kind !== 'buttons'),
  }));
  terminal.print(`\n${app.text({ ...preview, items: withoutButtons }, { colour: isTTY, width: columns })}\n`);
  for (const { key } of draft.next) terminal.print(`Next: ${key}`);
  if (places.length === 0) terminal.print('It is shown on the web page and posted nowhere yet.');
  if (!(await prompts.confirm(`Write ${settings.digests}/${draft.digest.name}.yaml?`, true)))
    return { kept: false, answers };
  terminal.print(`Written to ${keepDigest(app, draft)}.`);
  return { kept: true, answers };

  async function askPlaces(): Promise<readonly string[]> {
    const chosen: string[] = [];
    for (;;) {
      const place = await prompts.text(
        'Where to post: discord:<channel id> or slack:<workspace id>/<channel id> (Enter: no more)',
        { wrong: (answer) => (answer === '' ? null : placeProblem(answer)) },
      );
      if (place === '') return chosen;
      const findings = await inspectPlace(app, place);
      for (const { level, subject, remedy } of findings)
        if (level !== 'ok') terminal.warn(`${subject}: ${remedy ?? level}`);
      const isWrong = findings.some(({ level }) => level === 'error');
      if (!isWrong || (await prompts.confirm('Post there all the same?', false))) chosen.push(place);
    }
  }
}
