/** What a picture costs: processor time of cards in every script, with the loading of their fonts and without, and of charts. */
import { hashOfWords, type Picture } from '../src/core/pictures/picture.ts';
import { speakersChart, timelineChart } from '../src/core/pictures/quote-charts.ts';
import { drawPicture } from '../src/workers/pictures/draw-picture.ts';
import { percentile, type Row } from './row.ts';

/** Invented sentences, one in each script that there are fonts for. */
const WORDS: readonly (readonly [language: string, words: string])[] = [
  [
    'en',
    'We shall keep the harbour open for every boat that comes home, whatever the storm brings this winter',
  ],
  ['ru', 'Мы сохраним порт открытым для каждой лодки, которая возвращается домой'],
  ['el', 'Θα κρατήσουμε το λιμάνι ανοιχτό για κάθε βάρκα που γυρίζει'],
  ['ar', 'سنحافظ على المرفأ مفتوحًا لكل قارب يعود إلى بيته'],
  ['he', 'נשמור על הנמל פתוח לכל סירה ששבה הביתה'],
  ['hi', 'हम घर लौटती हर नाव के लिए बंदरगाह खुला रखेंगे'],
  ['bn', 'আমরা ঘরে ফেরা প্রতিটি নৌকার জন্য বন্দর খোলা রাখব'],
  ['th', 'เราจะเปิดท่าเรือไว้สำหรับเรือทุกลำที่กลับบ้าน'],
  ['zh', '我们会为每一艘归来的船敞开港口，无论今冬的风暴带来什么。'],
  ['ja', '私たちは帰ってくるすべての船のために、この冬も港を開けておきます。'],
  ['ko', '우리는 집으로 돌아오는 모든 배를 위해 항구를 열어 둘 것입니다.'],
];
const ROUNDS = 20;
const AIM = '≤ 250 (p95)';

export async function* measure(): AsyncIterable<Row> {
  const first: number[] = [];
  for (const [language, words] of WORDS) first.push(await cpuOf(card(language, words, 0)));
  const later: number[] = [];
  const sizes: number[] = [];
  for (let round = 1; round <= ROUNDS; round++)
    for (const [language, words] of WORDS) later.push(await cpuOf(card(language, words, round), sizes));
  const texts = { title: 'Who was quoted', footer: '88 quotes on record', locale: 'en' };
  const rows = Array.from({ length: 6 }, (_, at) => ({
    name: `Speaker ${at}`,
    role: 'Harbour Mayor',
    quotes: 60 - at,
  }));
  const days = Array.from({ length: 300 }, (_, at) => `20${10 + (at % 16)}-05-08`);
  const charts = [speakersChart(rows, texts), timelineChart(days, texts)];
  const drawn: number[] = [];
  for (let round = 0; round < ROUNDS; round++) for (const chart of charts) drawn.push(await cpuOf(chart));
  const ms = (name: string, value: number): Row => ({
    name: `${name}, processor time`,
    value,
    unit: 'ms',
    aim: AIM,
  });
  yield ms('first card of a script, with its fonts, p95', percentile(first, 0.95));
  yield ms('card, p95', percentile(later, 0.95));
  yield { name: 'card, median, processor time', value: percentile(later, 0.5), unit: 'ms' };
  yield ms('chart, p95', percentile(drawn, 0.95));
  yield { name: 'card, size, median', value: percentile(sizes, 0.5) / 1000, unit: 'kB' };
}

/** Another number makes another card, so nothing is drawn twice. */
function card(language: string, words: string, number: number): Picture {
  const text = `${words} ${number}`;
  const said = { text, sha256: hashOfWords(text) };
  const who = { speaker: 'Ada Brook', role: 'Harbour Mayor', attribution: null };
  return {
    kind: 'quote',
    pieces: [said],
    language,
    ...who,
    outlet: 'The Harbour Post',
    date: 'said 8 May 2025',
    alt: text,
  };
}

/** Milliseconds of this process, its drawing threads included. */
async function cpuOf(picture: Picture, sizes: number[] = []): Promise<number> {
  const before = process.cpuUsage();
  const drawing = await drawPicture(picture);
  const { user, system } = process.cpuUsage(before);
  if (drawing.kind === 'refused') throw new Error(`not drawn: ${drawing.reason}`);
  sizes.push(drawing.png.length);
  return (user + system) / 1000;
}
