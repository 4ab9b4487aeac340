/** Reads a structured record of speech of any kind. */
import type { ReadRecord, RecordDocument } from '../../core/records/record-document.ts';
import { readSubtitles } from '../../core/records/subtitles.ts';
import { turnText } from '../../core/records/turn-text.ts';
import { readRecordXml } from './record-xml.ts';

/** @throws {UserError} when it holds no speech. */
export function readRecord({ kind, source }: RecordDocument): ReadRecord {
  if (kind === 'subtitles') return { text: turnText(readSubtitles(source)), title: null, date: null };
  const { turns, title, date } = readRecordXml(source);
  return { text: turnText(turns), title, date };
}
