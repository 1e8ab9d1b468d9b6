/**
 * A stretch of text: UTF-16 offsets, `start` inclusive, `end` exclusive, as in `text.slice(start, end)`.
 * Whether the offsets count in the source document or in a block's prose is said where a span is declared.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const cut = (text: string, span: Span): string => text.slice(span.start, span.end);

/** As much as `reach` characters right before a span, and right behind it. */
export const before = (text: string, { start }: Span, reach: number): string =>
  text.slice(Math.max(0, start - reach), start);
export const behind = (text: string, { end }: Span, reach: number): string => text.slice(end, end + reach);

/** The smallest span that holds both. */
export const join = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/** Reading order; the longer one first where two start together. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
