/** Cuts off gateway connections whose other end has fallen silent, long before a missing heartbeat would show it. */

/** What is used of a WebSocket of the package `ws`. */
export interface Line {
  /** 0 connecting, 1 open, 2 closing, 3 closed. */
  readonly readyState: number;
  ping(): void;
  /** Ends the connection without waiting for the other end. */
  terminate(): void;
  on(event: 'message' | 'pong', listener: () => void): unknown;
}

export interface SilenceWatch {
  stop(): void;
}

interface Watched {
  /** Whether the other end has answered a ping: only then does silence mean anything. */
  answersPings: boolean;
  /** Looks in a row without a sign of life. */
  silent: number;
  /** Looks in a row at a connection that does not get on with opening or closing. */
  stuck: number;
}

const [CONNECTING, OPEN, CLOSING] = [0, 1, 2];

/** Milliseconds between two looks. Looks are counted, not time, so that a pause of this process cuts nothing off. */
export const LOOK_MS = 2_000;
/** Together with the half second that discord.js waits, a silent connection is back within ten seconds. */
const SILENT_LOOKS = 3;
/** A close is not waited for any longer; the library would wait for 30 s. */
const CLOSING_LOOKS = 1;
const OPENING_LOOKS = 5;

/**
 * Looks at the connections regularly. Discord sets the interval of its heartbeats (41 s), so it would notice a silent connection after up to
 * 82 s. WebSocket pings are answered by the other end's library (RFC 6455, section 5.5.2) and do not count as sends.
 * @param lines the present connections
 * @param onCut told of each connection that is cut off for its silence
 */
export function watchSilence(
  lines: () => readonly Line[],
  onCut: () => void,
  lookMs = LOOK_MS,
): SilenceWatch {
  const known = new WeakMap<Line, Watched>();

  function watchedOf(line: Line): Watched {
    const before = known.get(line);
    if (before !== undefined) return before;
    const watched: Watched = { answersPings: false, silent: 0, stuck: 0 };
    known.set(line, watched);
    const alive = (): void => {
      watched.silent = 0;
    };
    line.on('message', alive);
    line.on('pong', () => {
      watched.answersPings = true;
      alive();
    });
    return watched;
  }

  function look(line: Line): void {
    const watched = watchedOf(line);
    if (line.readyState === OPEN) {
      watched.stuck = 0;
      if (watched.answersPings && watched.silent >= SILENT_LOOKS) {
        onCut();
        line.terminate();
      } else {
        watched.silent += 1;
        line.ping();
      }
    } else if (line.readyState === CONNECTING || line.readyState === CLOSING) {
      watched.stuck += 1;
      if (watched.stuck > (line.readyState === CLOSING ? CLOSING_LOOKS : OPENING_LOOKS)) line.terminate();
    }
  }

  const timer = setInterval(() => {
    for (const line of lines()) look(line);
  }, lookMs).unref();
  return { stop: () => clearInterval(timer) };
}
