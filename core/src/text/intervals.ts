/** Finds the stretch that holds a place, among many, without looking at each. */
import { byPosition, contains, type Span } from './span.ts';

/** A look-up of the outermost of `spans` that holds a span, or nothing. Stretches may nest; they do not cross. */
export function covering(spans: readonly Span[]): (span: Span) => Span | undefined {
  const outermost: Span[] = [];
  for (const span of [...spans].sort(byPosition)) {
    const last = outermost.at(-1);
    if (!last || !contains(last, span)) outermost.push(span);
  }
  return (span) => {
    const found = outermost[lastStart(outermost, span.start)];
    return found && contains(found, span) ? found : undefined;
  };
}

/** The last of the sorted spans that starts at or before `offset`; -1 if none does. */
export function lastStart(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
