/** `move-store`: moves the store from SQLite to Postgres or back. */
import { Presets, SingleBar } from 'cli-progress';
import { Argument, type Command } from 'commander';
import { MOVE_TARGETS, type MoveStep, type MoveTarget, moveStoreTo } from '../../setup/move-store.ts';
import { settingsOf, type Terminal, withSettings } from '../terminal.ts';

export function registerMoveStore(program: Command, terminal: Terminal): void {
  withSettings(
    program
      .command('move-store')
      .addArgument(
        new Argument(
          '<to>',
          'postgres: the database in DATABASE_URL; sqlite: the file in the data folder',
        ).choices(MOVE_TARGETS),
      ),
  )
    .description('copy the whole store into the other database and compare both; stop the bot first')
    .action(async (to: MoveTarget, options: Record<string, unknown>) => {
      const settings = settingsOf(options);
      const progress = terminal.stderr.isTTY === true ? createProgress(terminal) : null;
      try {
        const tables = await moveStoreTo(settings, to, (step) => progress?.tell(step));
        progress?.end();
        if (settings.format === 'json') return terminal.printJson({ to, tables });
        for (const { table, rows, sha256 } of tables.filter(({ rows }) => rows > 0))
          terminal.print(`${table.padEnd(18)} ${String(rows).padStart(9)} rows  ${sha256.slice(0, 16)}`);
        terminal.print(`The same on both sides, row by row.\n${NEXT[to]}`);
      } finally {
        progress?.end();
      }
    });
}

const NEXT: Readonly<Record<MoveTarget, string>> = {
  postgres:
    'With DATABASE_URL set, Pullquote works on Postgres from now on. The file stays as it is; keep it until you have seen that all is well.',
  sqlite:
    'Without DATABASE_URL, Pullquote works on the file from now on. The database stays as it is; keep it until you have seen that all is well.',
};

function createProgress({ stderr }: Terminal) {
  const bar = new SingleBar(
    {
      stream: stderr,
      format: '{bar} {percentage} % {what}, {eta_formatted} left',
      hideCursor: true,
      clearOnComplete: true,
    },
    Presets.shades_grey,
  );
  let started = false;
  return {
    tell: ({ what, done, all }: MoveStep): void => {
      if (!started) bar.start(all, 0, { what });
      started = true;
      bar.update(done, { what });
    },
    end: (): void => bar.stop(),
  };
}
