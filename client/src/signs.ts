/** One sign a level, by how many people it is about: one dot, three, nine in a square. The same everywhere; pure. */

export interface Sign {
  /** How many dots; the larger the level, the more. */
  readonly dots: number;
  /** Which colour and pattern: 0 plain, 1 hatched, 2 dotted. */
  readonly tone: Tone;
}

export type Tone = 0 | 1 | 2;

const NAMED: Readonly<Record<string, Sign>> = {
  micro: { dots: 1, tone: 0 },
  mezzo: { dots: 3, tone: 1 },
  macro: { dots: 9, tone: 2 },
};

const BY_SIZE = [1, 2, 3, 4, 6, 9] as const;

/** The sign of a level. Levels of other names take theirs by their place among the profile's `levels`, smallest first. */
export function signOf(level: string, levels: readonly string[]): Sign {
  const named = NAMED[level];
  if (named) return named;
  const at = Math.max(0, levels.indexOf(level));
  const part = levels.length > 1 ? at / (levels.length - 1) : 0;
  const dots = BY_SIZE[Math.round(part * (BY_SIZE.length - 1))] ?? 1;
  return { dots, tone: part < 1 / 3 ? 0 : part < 2 / 3 ? 1 : 2 };
}

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

const ROWS = [2.5, 7, 11.5] as const;

/** Where the dots stand in a square of 14 by 14. */
export function dotsOf({ dots }: Sign): readonly Dot[] {
  if (dots === 1) return [{ x: 7, y: 7, r: 3 }];
  if (dots === 2) return [4, 10].map((x) => ({ x, y: 7, r: 2.2 }));
  if (dots === 3)
    return [
      { x: 7, y: 4, r: 2 },
      { x: 3.6, y: 10, r: 2 },
      { x: 10.4, y: 10, r: 2 },
    ];
  if (dots === 4) return [4, 10].flatMap((x) => [4, 10].map((y) => ({ x, y, r: 1.9 })));
  if (dots === 6) return ROWS.flatMap((x) => [4.5, 9.5].map((y) => ({ x, y, r: 1.6 })));
  return ROWS.flatMap((x) => ROWS.map((y) => ({ x, y, r: 1.4 })));
}

/** The sign as the inner part of an SVG, moved right by `dx`. */
export const signShapes = (sign: Sign, fill: string, dx = 0): string =>
  dotsOf(sign)
    .map(({ x, y, r }) => `<circle cx="${x + dx}" cy="${y}" r="${r}" fill="${fill}"/>`)
    .join('');
