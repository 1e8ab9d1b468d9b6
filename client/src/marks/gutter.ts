/** The sign of a paragraph's levels as a picture for the gutter. Pure. */
import { signOf, signShapes } from '../signs.ts';

export type Shade = 'light' | 'dark';

// Pictures in the gutter cannot use theme tokens; these are the defaults of the contributed colours (package.json).
const COLOURS: Readonly<Record<Shade, readonly [string, string, string]>> = {
  light: ['#1a85ff', '#d67e00', '#8b4fbf'],
  dark: ['#59a4f9', '#e2a03f', '#b180d7'],
};

/** An SVG with one sign a level, side by side in a square (the gutter shows squares), as a data address. */
export function gutterPicture(found: readonly string[], levels: readonly string[], shade: Shade): string {
  const width = Math.max(found.length, 1) * 15;
  const shapes = found.map((level, at) => {
    const sign = signOf(level, levels);
    return signShapes(sign, COLOURS[shade][sign.tone], at * 15);
  });
  const top = (width - 15) / 2;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 ${-top} ${width} ${width}">${shapes.join('')}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
