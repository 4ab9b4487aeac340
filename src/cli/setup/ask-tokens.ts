/** The step of the tokens: each platform is asked whether it takes them before they are kept. */
import { INVITING, inviteTo } from '../../setup/platform-links.ts';
import {
  type FromOutside,
  keepTokens,
  type PlatformToSetUp,
  platformsToSetUp,
  replacedBy,
  tryTokens,
  valueProblem,
} from '../../setup/setup-tokens.ts';
import type { SetupSession } from './session.ts';

export async function askTokens(session: SetupSession, outside: FromOutside): Promise<void> {
  for (const platform of await platformsToSetUp()) await askPlatform(session, platform, outside);
}

async function askPlatform(
  session: SetupSession,
  platform: PlatformToSetUp,
  outside: FromOutside,
): Promise<void> {
  const { prompts, terminal } = session;
  const { label, name, fields } = platform;
  if (platform.on) {
    const known = await tryTokens(name, {});
    if (known.kind === 'ok') terminal.print(`${label} is set up, as ${known.as}.`);
    else terminal.warn(`${label} is set up, but: ${trouble(known)}`);
    if (!(await prompts.confirm(`Give ${label} other tokens?`, known.kind === 'wrong'))) return;
  } else if (!(await prompts.confirm(`Set up ${label}?`, false))) return;
  for (let again = true; again; ) {
    const values = await askFields(session, platform);
    const trial = await tryTokens(name, values);
    if (trial.kind === 'ok') {
      terminal.print(`${label} takes them: ${trial.as}.`);
      await keep(session, { ...values, ...trial.found }, outside);
      return;
    }
    terminal.warn(trouble(trial));
    if (trial.kind === 'unreachable' && (await prompts.confirm('Keep them without that check?', false))) {
      await keep(session, values, outside);
      return;
    }
    again = await prompts.confirm('Try again?', true);
  }

  function trouble(trial: Exclude<Awaited<ReturnType<typeof tryTokens>>, { kind: 'ok' }>): string {
    if (trial.kind === 'wrong') return `${trial.variable} ${trial.message}.`;
    return `${label} could not be asked: ${trial.message}.`;
  }

  async function askFields({ prompts: ask }: SetupSession, { fields: wanted }: PlatformToSetUp) {
    const values: Record<string, string> = {};
    for (const { variable, label: what, where } of wanted) {
      terminal.print(`${what}: ${where}`);
      values[variable] = await ask.secret(variable, {
        wrong: (answer) => {
          if (answer === '') return 'Paste it, or end with Ctrl+C.';
          const problem = valueProblem(name, variable, answer);
          return problem === null ? null : `${problem.variable} ${problem.message}.`;
        },
      });
    }
    return values;
  }

  async function keep(
    { prompts: ask }: SetupSession,
    values: Readonly<Record<string, string>>,
    fromOutside: FromOutside,
  ) {
    const replaced = replacedBy(values);
    const question =
      replaced.length === 0
        ? `Write ${Object.keys(values).join(', ')} to .env?`
        : `.env holds another value of ${replaced.join(', ')}. Replace it?`;
    if (!(await ask.confirm(question, replaced.length === 0))) return;
    keepTokens(values);
    terminal.print('Written to .env, which only you can read.');
    if (INVITING.includes(name))
      terminal.print(`To add it to a server, open ${(await inviteTo(name, null)).url}`);
    const winning = fields.map(({ variable }) => variable).filter(fromOutside);
    if (winning.length > 0)
      terminal.warn(`${winning.join(', ')} comes from the environment too, which wins over .env.`);
  }
}
