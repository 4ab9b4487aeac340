/** Removes lines before and after the text of an article: dates, bylines, menus, sign-ups, further reading. */

/** Lines that are never a sentence of an article, wherever they stand. */
const NOISE =
  /^(?:advert(?:isement)?s?|(?:werbung|anzeige|reklame?|annonse?|publicidad|publicidade|pubblicità|publicité|passer la publicité|publiciteit|mainos|embed)|(?:lesen sie auch|mehr zum thema|lire aussi|à lire aussi|lees ook|les også|läs (?:också|mer|även)|læs også|lea también|leia também|leggi anche|baca juga|czytaj (?:więcej|też|także)|читайте также|читайте також|empfohlener redaktioneller inhalt)\b.{0,160}|.{0,80}\b(?:externe[nr]? inhalte?|youtube-inhalte?)\b.{0,300}|personenbezogene daten können an drittplattformen .{0,200}|continue reading(?: below)?|media playback is unsupported.{0,40}|image (?:copyright|caption).{0,200}|this slideshow requires javascript\.?|loading(?: content)? ?\.{0,3}|share (?:this|on).{0,40}|(?:click|tap) here .{0,80}|sign (?:in|up)(?: (?:for|to) .{0,80})?|subscribe|skip to content|(?:read|see|watch) (?:more|also|next)\b.{0,160}|related(?: (?:stories|articles|coverage))?:?.{0,120}|file photo:.{0,300}|\(?image: .{0,100}|.{0,200}\b(?:getty images|ap photo|reuters\/).{0,60})$/i;

/** Headings after which nothing of the article comes. */
const END =
  /^(?:(?:you (?:may|might) (?:also )?like|more (?:great .{0,40}stories|from .{0,60}|stories|on this (?:story|topic))|read next|recommended(?: for you)?|related (?:stories|articles|topics|content)|most (?:popular|read|viewed)|trending(?: now)?|about the author|want more stories.{0,40}|tell us what you think.{0,10}|comments?|sign up (?:for|to) .{0,80}|popular|latest(?: news)?|post (?:a )?comment.{0,10}|leave a (?:reply|comment)|verwendete quellen|quellen|neueste artikel|das könnte (?:sie|dich) auch interessieren|sujets? associés?|sur le même sujet|más noticias|notícias relacionadas|notizie correlate|meer over dit onderwerp|mer om|etiketler|berita terkait|more in .{0,30})[:.…]{0,3})$/i;

/** The article's own last lines: who owns it, where to follow whom. */
const CREDITS =
  /^(?:copyright\b|©|\(c\)|all rights reserved|follow .{1,80} on (?:twitter|facebook|instagram|x)\b|(?:additional )?reporting by |via \S|have a tip\?|get the latest |citation: |this document is subject to copyright|tags\b.{0,3}[/:]|first published:|provided by )/i;

/** Before the first sentence: dates, places, bylines. */
const DATE_OR_BYLINE =
  /^(?:(?:first )?(?:published|posted|updated|last updated|modified)\b.{0,80}|by \p{Lu}.{0,100}|.{0,20}\b(?:19|20)\d{2}\b.{0,30}|\|.{0,80}|.{0,40}\d{1,2}:\d{2}.{0,40})$/iu;

const SENTENCE_END = /[.!?…:;]["'”’»)\]]{0,3}$/;

/** A line of some length that comes this often is a caption or a menu; short ones may stand in a table. */
const REPEATED = { times: 3, length: 40 };

/** Only the last part of a text can be what follows it. */
const TAIL = 0.4;

/** Rules that would leave less than this are wrong about the page. */
const LEAST_KEPT = 0.2;

export function trimArticle(text: string): string {
  const all = text.split('\n\n');
  const times = new Map<string, number>();
  for (const line of all) times.set(line, (times.get(line) ?? 0) + 1);
  const isRepeated = (line: string) =>
    line.length >= REPEATED.length && (times.get(line) ?? 0) >= REPEATED.times;
  const lines = all.filter((line) => !NOISE.test(line) && !isRepeated(line));
  const start = beginning(lines);
  const end = ending(lines);
  const kept = lines.slice(start, end).join('\n\n');
  return kept.length >= LEAST_KEPT * text.length ? kept : text;
}

/** The first line that reads like a sentence; only short lines before it are skipped. */
function beginning(lines: readonly string[]): number {
  const first = lines.findIndex(
    (line) => SENTENCE_END.test(line) && !DATE_OR_BYLINE.test(line) && line.length > 40,
  );
  if (first === -1) return 0;
  const skipped = lines.slice(0, first);
  return skipped.every((line) => line.length < 120) ? first : 0;
}

function ending(lines: readonly string[]): number {
  const total = lines.reduce((sum, line) => sum + line.length, 0);
  let seen = 0;
  let end = lines.length;
  for (const [at, line] of lines.entries()) {
    if (seen >= (1 - TAIL) * total && END.test(line)) {
      end = at;
      break;
    }
    seen += line.length;
  }
  while (end > 1 && (CREDITS.test(lines[end - 1] ?? '') || END.test(lines[end - 1] ?? ''))) end -= 1;
  return end;
}
