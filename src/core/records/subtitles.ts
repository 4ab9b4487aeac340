/** Reads subtitles (SubRip and WebVTT) as turns with their times. */
import { UserError } from '../base/errors.ts';
import type { SpokenTurn } from './turn.ts';

/** `00:01:02,500 --> 00:01:04,000`, hours optional in WebVTT. */
const TIMES = /^\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,]\d{1,3}\s*-->\s*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}/;

/** `<v Ada Voss>`, of WebVTT. */
const VOICE = /^<v(?:\.[^\s>]*)?\s+([^>]{1,120})>/;
/** `ADA VOSS: `, `>> Ada Voss: `, `- ADA: `, by convention. */
const LABEL =
  /^(?:>>+\s*|[-–—]\s*)?((?:(?:Mr|Mrs|Ms|Dr|MR|MRS|MS|DR)\.? )?\p{Lu}[\p{L}.’'-]*(?: [\p{Lu}\d][\p{L}\d.’'-]*){0,4}):\s+/u;
/** A change of speaker without a name. */
const CHANGE = /^>>+\s*/;

/** A pause longer than this, or a sentence’s end after so many characters, begins a paragraph. */
const PAUSE_S = 4;
const PARAGRAPH = 400;

interface Cue {
  readonly from: number;
  readonly at: string;
  readonly text: string;
}

/** Whether the text is a file of subtitles. */
export function isSubtitles(text: string): boolean {
  return (
    /^\uFEFF?WEBVTT(?:[ \t\n]|$)/.test(text) ||
    /^\uFEFF?\s*\d{1,6}\s*\n\s*\d{1,3}:\d{2}:\d{2}[,.]\d{1,3}\s*-->/.test(text.slice(0, 2000))
  );
}

/**
 * @throws {UserError} when there is not one cue.
 */
export function readSubtitles(source: string): readonly SpokenTurn[] {
  const cues = cuesOf(source.replaceAll('\r\n', '\n').replaceAll('\r', '\n'));
  if (cues.length === 0) {
    throw new UserError(
      'It holds no subtitles.',
      'A subtitle has a line such as 00:01:02,500 --> 00:01:04,000 and its words below.',
    );
  }
  const turns: { speaker: string | null; role: null; at: string | null; paragraphs: string[] }[] = [];
  let until = Number.NEGATIVE_INFINITY;
  for (const cue of cues) {
    for (const { speaker, words } of saidIn(cue.text)) {
      const last = turns.at(-1);
      if (last === undefined || (speaker !== undefined && speaker !== last.speaker)) {
        turns.push({
          speaker: speaker ?? null,
          role: null,
          at: cue.at,
          paragraphs: [words],
        });
      } else {
        const open = last.paragraphs.at(-1) ?? '';
        const ended = /[.!?。！？…]["”’]?$/.test(open);
        if ((cue.from - until > PAUSE_S && ended) || (open.length > PARAGRAPH && ended))
          last.paragraphs.push(words);
        else last.paragraphs[last.paragraphs.length - 1] = `${open} ${words}`;
      }
      until = cue.from;
    }
  }
  return turns;
}

/** The parts of one cue by speaker; `undefined`: whoever spoke before, null: somebody else without a name. */
function saidIn(text: string): readonly { readonly speaker?: string | null; readonly words: string }[] {
  return text.split('\n').flatMap((line) => {
    const voice = VOICE.exec(line.trim());
    const rest = line.trim().slice(voice?.[0].length ?? 0);
    const plain = rest
      .replace(/<\/?[a-z\d][^<>]{0,200}>/gi, '')
      .replace(/\{\\[^{}]{0,60}\}/g, '')
      .trim();
    const label = voice === null ? LABEL.exec(plain) : null;
    const name = voice?.[1]?.trim() ?? label?.[1];
    const changed = name === undefined && CHANGE.test(plain);
    const words = plain
      .slice(label?.[0].length ?? 0)
      .replace(CHANGE, '')
      .trim();
    if (words === '' || /^[([♪][^()[\]]*[)\]♪]$/.test(words)) return [];
    return [{ words, ...(name !== undefined ? { speaker: name } : changed ? { speaker: null } : {}) }];
  });
}

function cuesOf(source: string): readonly Cue[] {
  const cues: Cue[] = [];
  let open: { from: number; at: string; lines: string[] } | null = null;
  const close = () => {
    if (open !== null && open.lines.length > 0)
      cues.push({ from: open.from, at: open.at, text: open.lines.join('\n') });
    open = null;
  };
  for (const line of source.split('\n')) {
    const times = TIMES.exec(line);
    if (times !== null) {
      close();
      const [, hours = '0', minutes = '0', seconds = '0'] = times;
      const from = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
      open = { from, at: clock(from), lines: [] };
    } else if (line.trim() === '') close();
    else (open as { lines: string[] } | null)?.lines.push(line);
  }
  close();
  return cues;
}

/** `1:02:03`, `0:07`. */
function clock(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
