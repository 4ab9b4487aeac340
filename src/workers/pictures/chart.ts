/** The layout of charts: bars below one another with their labels, or columns side by side along time. */
import type { Node } from '@takumi-rs/core';
import { type Chart, PICTURE_HEIGHT, PICTURE_WIDTH } from '../../core/pictures/picture.ts';
import { isRightToLeft } from '../../core/text/direction.ts';
import { COLOURS, MARGIN } from './style.ts';

const INSIDE = PICTURE_WIDTH - 2 * MARGIN;
const TITLE_SIZE = 38;
const LABEL_SIZE = 25;
const NOTE_SIZE = 19;
const LABELS_WIDTH = 400;
const VALUE_WIDTH = 80;
const COLUMNS_HEIGHT = PICTURE_HEIGHT - 2 * MARGIN - 190;
/** Labels below columns at most; more would touch. */
const MOST_LABELS = 8;

export function chartNode(chart: Chart): Node {
  const most = Math.max(1, ...chart.marks.map(({ value }) => value));
  return {
    type: 'container',
    style: {
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      width: '100%',
      height: '100%',
      padding: MARGIN,
      direction: isRightToLeft(chart.language, chart.title) ? 'rtl' : 'ltr',
      backgroundColor: COLOURS.paper,
      color: COLOURS.ink,
    },
    children: [
      line(chart.title, TITLE_SIZE, INSIDE, { fontWeight: 700 }),
      chart.kind === 'bars' ? bars(chart, most) : columns(chart, most),
      line(chart.footer, NOTE_SIZE, INSIDE, { color: COLOURS.quiet }),
    ],
  };
}

function bars({ marks }: Chart, most: number): Node {
  const room = INSIDE - LABELS_WIDTH - VALUE_WIDTH - 40;
  return box(
    'column',
    { gap: 10 },
    marks.map(({ label, note, value }) =>
      box('row', { alignItems: 'center', gap: 20 }, [
        box('column', { width: LABELS_WIDTH }, [
          line(label, LABEL_SIZE, LABELS_WIDTH, { fontWeight: 600 }),
          ...(note === '' ? [] : [line(note, NOTE_SIZE, LABELS_WIDTH, { color: COLOURS.quiet })]),
        ]),
        bar({ width: Math.max(4, Math.round((room * value) / most)), height: 30 }),
        line(String(value), LABEL_SIZE, VALUE_WIDTH, { fontWeight: 600 }),
      ]),
    ),
  );
}

/** The axis names every n-th column, and always the first. */
function columns({ marks }: Chart, most: number): Node {
  const width = Math.floor(INSIDE / marks.length);
  const every = Math.ceil(marks.length / MOST_LABELS);
  const drawn = marks.map(({ value }) =>
    box('column', { width, height: COLUMNS_HEIGHT, justifyContent: 'flex-end', alignItems: 'center' }, [
      line(value === 0 ? '' : String(value), NOTE_SIZE, width, { textAlign: 'center', fontWeight: 600 }),
      bar({
        width: Math.min(64, Math.max(3, width - 6)),
        height: value === 0 ? 1 : Math.max(4, Math.round(((COLUMNS_HEIGHT - 34) * value) / most)),
      }),
    ]),
  );
  const named = marks.filter((_, at) => at % every === 0);
  const labels = named.map(({ label }, at) =>
    line(label, NOTE_SIZE, at === named.length - 1 ? INSIDE - at * every * width : every * width, {
      color: COLOURS.quiet,
      ...(every === 1 ? { textAlign: 'center' } : {}),
    }),
  );
  return box('column', {}, [
    box('row', { width: INSIDE }, drawn),
    { type: 'container', style: { width: INSIDE, height: 2, backgroundColor: COLOURS.faint } },
    box('row', { width: INSIDE, marginTop: 8 }, labels),
  ]);
}

function box(flexDirection: 'row' | 'column', style: object, children: Node[]): Node {
  return { type: 'container', style: { display: 'flex', flexDirection, ...style }, children };
}

function bar(size: { readonly width: number; readonly height: number }): Node {
  return { type: 'container', style: { ...size, backgroundColor: COLOURS.accent, borderRadius: 3 } };
}

/** One line; a name that is longer ends in an ellipsis, and the description of the picture has it whole. */
function line(written: string, fontSize: number, width: number, style: object): Node {
  return {
    type: 'text',
    text: written,
    style: {
      fontSize,
      width,
      lineHeight: 1.3,
      whiteSpace: 'nowrap',
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      ...style,
    },
  };
}
