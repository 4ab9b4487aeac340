import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/core/base/errors.ts';
import { recordTurns } from '../../../src/core/records/record-turns.ts';
import { readRecord } from '../../../src/workers/records/read-record.ts';
import { readRecordXml } from '../../../src/workers/records/record-xml.ts';

const AKOMA = `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><debate>
  <meta><identification source="#clerk"><FRBRWork><FRBRdate date="2026-05-04" name="sitting"/></FRBRWork></identification>
  <references><TLCPerson eId="voss" href="/p/voss" showAs="Ada Voss"/><TLCRole eId="ports" href="/r/ports" showAs="Minister for Ports"/></references></meta>
  <preface><p><docTitle>Debate on the harbour</docTitle></p></preface>
  <debateBody><debateSection><heading>Harbour</heading>
    <speech by="#voss" as="#ports"><from>The Minister:</from><p>The harbour will <i>open</i> on Monday &amp; stay open.</p><p>We are ready<authorialNote/>; truly.</p><remark>[Applause]</remark></speech>
    <speech by="#nobody"><from>Bo Lind (Southtown)</from><p>When?</p></speech>
    <scene>The House rose.</scene>
  </debateSection></debateBody></debate></akomaNtoso>`;

describe('a record in XML', () => {
  it('in Akoma Ntoso has its people by their references, with title and day', () => {
    expect(readRecordXml(AKOMA)).toEqual({
      title: 'Debate on the harbour',
      date: '2026-05-04',
      turns: [
        {
          speaker: 'Ada Voss',
          role: 'Minister for Ports',
          at: null,
          paragraphs: ['The harbour will open on Monday & stay open.', 'We are ready; truly.'],
        },
        { speaker: 'Bo Lind', role: 'Southtown', at: null, paragraphs: ['When?'] },
      ],
    });
  });
  it('takes no reference that two people have', () => {
    const twice = AKOMA.replace('<TLCRole', '<TLCPerson eId="voss" showAs="Carl Ost"/><TLCRole');
    expect(readRecordXml(twice).turns.map(({ speaker }) => speaker)).not.toContain('Carl Ost');
    expect(readRecordXml(twice).turns.map(({ speaker }) => speaker)).not.toContain('Ada Voss');
  });
  it('gives nobody the words in which another one reads out a name and a colon', () => {
    const record =
      '<publicwhip><speech speakername="Ada Voss"><p>He wrote to me.</p><p>Bo Lind: I resign today.</p><p>[0:05] Bo Lind: And so do I.</p></speech><speech speakername="Bo Lind"><p>I did not write that.</p></speech></publicwhip>';
    const { text } = readRecord({ kind: 'xml', source: record });
    const said = recordTurns(text, null).flatMap(({ speaker, paragraphs }) =>
      paragraphs.map(({ start, end }) => `${speaker}> ${text.slice(start, end)}`),
    );
    expect(said).toEqual([
      'Ada Voss> He wrote to me.',
      'Ada Voss> Bo Lind: I resign today.',
      'Ada Voss> [0:05] Bo Lind: And so do I.',
      'Bo Lind> I did not write that.',
    ]);
  });
  it('with a prefix for its namespace is the same', () => {
    const prefixed = AKOMA.replace('xmlns=', 'xmlns:akn=').replace(/<(\/?)(?=[a-zA-Z])/g, '<$1akn:');
    expect(readRecordXml(prefixed)).toEqual(readRecordXml(AKOMA));
  });
  it('of a Hansard has its people by their attributes, with the times of the clock', () => {
    const hansard =
      '<publicwhip date="2026-05-04"><major-heading>Harbour</major-heading><speech speakername="Bo Lind" time="14:30:00"><p>We will not raise the fee.</p></speech><speech nospeaker="true"><p>Question put.</p></speech></publicwhip>';
    expect(readRecordXml(hansard)).toEqual({
      title: 'Harbour',
      date: '2026-05-04',
      turns: [
        { speaker: 'Bo Lind', role: null, at: '14:30:00', paragraphs: ['We will not raise the fee.'] },
        { speaker: null, role: null, at: null, paragraphs: ['Question put.'] },
      ],
    });
  });
  it('becomes a text whose first line names the speakers', () => {
    expect(readRecord({ kind: 'xml', source: AKOMA }).text).toBe(
      'Speakers: Ada Voss (Minister for Ports); Bo Lind (Southtown)\n\nAda Voss: The harbour will open on Monday & stay open.\n\nWe are ready; truly.\n\nBo Lind: When?',
    );
  });
  it('without a speech is refused, and says what would be one', () => {
    expect(() => readRecordXml('<rss><channel><item/></channel></rss>')).toThrow('It holds no speech.');
  });
  it('of any kind is read or refused in words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (inside) => {
        try {
          readRecordXml(`<debate><speech>${inside}`);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
  it('that nests without end is read in a moment, and only as far as it may go', () => {
    const deep = `<debate>${'<speech><p>'.repeat(50_000)}We sail.`;
    expect(() => readRecordXml(deep)).toThrow(UserError);
  });
});
