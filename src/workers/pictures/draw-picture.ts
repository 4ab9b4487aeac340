/** Draws a picture as PNG. */
import { type Node, Renderer } from '@takumi-rs/core';
import type { Drawing } from '../../core/pictures/artist.ts';
import { PICTURE_HEIGHT, PICTURE_WIDTH, type Picture } from '../../core/pictures/picture.ts';
import { fitCard } from './card.ts';
import { chartNode } from './chart.ts';
import { createFonts, type Fonts } from './fonts.ts';

/** Of this thread, made with the first picture. */
let tools: { readonly renderer: Renderer; readonly fonts: Fonts } | null = null;

/** @throws {Error} a fault: the words of a card are not those of its spans, or the drawing would not hold all of them. */
export async function drawPicture(picture: Picture): Promise<Drawing> {
  tools ??= withFonts(new Renderer());
  const { renderer, fonts } = tools;
  const families = await fonts.familiesFor(lettersOf(picture), picture.language);
  if (families === null) return { kind: 'refused', reason: 'no-letters' };
  const written = {
    width: PICTURE_WIDTH,
    fontFamilies: [...families],
    ...(picture.language === null ? {} : { lang: picture.language }),
  };
  // Without a height, a text is as high as its lines.
  const measure = (node: Node) => renderer.measure(node, written);
  const node = picture.kind === 'quote' ? await fitCard(picture, measure) : chartNode(picture);
  if (node === null) return { kind: 'refused', reason: 'too-long' };
  return {
    kind: 'drawn',
    png: new Uint8Array(await renderer.render(node, { ...written, height: PICTURE_HEIGHT, format: 'png' })),
  };
}

function withFonts(renderer: Renderer) {
  return { renderer, fonts: createFonts(renderer) };
}

/** Every letter that stands in the picture, our own marks included. */
function lettersOf(picture: Picture): string {
  const shown =
    picture.kind === 'quote'
      ? [
          picture.speaker,
          picture.role,
          picture.attribution?.text,
          picture.outlet,
          picture.date,
          ...picture.pieces.map(({ text }) => text),
        ]
      : [picture.title, picture.footer, ...picture.marks.flatMap(({ label, note }) => [label, note])];
  return `${shown.join('')}“”…—·,0123456789`;
}
