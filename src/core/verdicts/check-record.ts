/** A judged claim with the statements that decided it, as programs get it. */

import { publishedOrNull } from '../articles/publication-date.ts';
import { verbatim } from '../messages/verbatim.ts';
import type { ClaimMatch } from '../statements/check-claim.ts';
import type { Checked } from '../statements/check-text.ts';
import { originOf, provenance } from '../statements/quote-block.ts';
import type { DifferencePart } from '../statements/word-difference.ts';
import { placeOrigin, type TextPlace } from '../statements/words-in-texts.ts';
import type { Span } from '../text/span.ts';
import { CHECK_FORMAT } from './format-names.ts';
import { inRecordOf } from './in-record.ts';
import { plainSpan } from './plain-span.ts';
import { quoteRecordOf } from './quote-record.ts';
import type { CheckAnswer, CheckedClaimRecord } from './verdict-format.ts';

export function checkAnswerOf(checks: readonly Checked[]): CheckAnswer {
  return { format: CHECK_FORMAT, checks: checks.map(checkRecordOf) };
}

export function checkRecordOf(checked: Checked): CheckedClaimRecord {
  const { words, speaker, verdict, differs, misattributed, marked, nobody, inText, matches, fromRecord } =
    checked;
  return {
    words,
    speaker,
    verdict,
    differs,
    misattributed,
    marked,
    nobody,
    inText: inText === null ? null : placeRecord(inText),
    matches: matches.map((match) => ({
      ...quoteRecordOf(match.hit),
      partial: match.partial,
      reported: match.reported,
      difference: match.difference.runs.map((run) => ({ ...run, ...wordsOf(run, words, match) })),
    })),
    ...(fromRecord === null ? {} : { inRecord: inRecordOf(fromRecord) }),
  };
}

function wordsOf(run: DifferencePart, words: string, match: ClaimMatch) {
  return {
    claimed: run.kind === 'right' ? null : words.slice(run.left.start, run.left.end),
    recorded: run.kind === 'left' ? null : recordedWords(run.right, match),
  };
}

/** Without the narration between two stretches of one statement. */
function recordedWords(span: Span, { hit: { quote, article }, stretches }: ClaimMatch): string {
  const { text } = originOf(article, quote.of);
  const parts = stretches.flatMap(({ quote: stretch }) => {
    const start = Math.max(quote.start + span.start, stretch.start);
    const end = Math.min(quote.start + span.end, stretch.end);
    return start < end ? [text.slice(start, end)] : [];
  });
  return parts.join(' … ');
}

function placeRecord(place: TextPlace): CheckedClaimRecord['inText'] {
  const { article, of, start, end, sentence } = place;
  const origin = placeOrigin(place);
  const words = verbatim(origin, start, end);
  const from = of === 'title' ? provenance(article, 'summary', null) : provenance(article, of, words.text);
  return {
    articleId: article.id,
    of,
    start,
    end,
    text: words.text,
    url: from.url,
    outlet: article.outlet,
    publishedAt: publishedOrNull(article),
    sentence: plainSpan(verbatim(origin, sentence.start, sentence.end)),
  };
}
