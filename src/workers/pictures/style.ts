/** What all pictures look like. */
import type { MeasuredNode } from '@takumi-rs/core';

/** Pixels at each side. */
export const MARGIN = 64;

/** On `paper`, `ink` has a contrast of 16:1, `quiet` of 6:1, `accent` of 5:1. */
export const COLOURS = {
  paper: '#fbfaf6',
  ink: '#1d1c1a',
  quiet: '#5d5a55',
  accent: '#a3480f',
  faint: '#e6e2d9',
} as const;

/** How many lines a measured text takes. */
export function lines({ height }: MeasuredNode, lineHeight: number): number {
  return Math.round(height / lineHeight);
}
