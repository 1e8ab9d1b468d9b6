/** The whole check of one document: ours beside the others, on the same texts in the same run. */
import { median, race } from './measure.ts';
import type { Measure } from './record.ts';
import { SIZES, textOf } from './texts.ts';
import type { Tool } from './tools.ts';

/** How often; the large ones take minutes. */
const ROUNDS: Readonly<Record<string, number>> = { small: 20, '50 kB': 6, '1 MB': 3 };
const WARM_UP = 4;

export async function measureChecks(tools: readonly Tool[], sizes: readonly string[]): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const { name: size, size: length } of SIZES.filter(({ name }) => sizes.includes(name))) {
    const rounds = ROUNDS[size] ?? 1;
    // The large ones come last, when everything has long been warm.
    const warm = size === '1 MB' ? 0 : WARM_UP;
    const texts = Array.from({ length: warm + rounds }, (_, seed) => textOf(length, seed));
    const contenders = tools.map(({ name, check }) => ({ name, run: (round: number) => check(texts[round] ?? '') }));
    const times = await race(contenders, warm + rounds);
    for (const [tool, values] of times) {
      const ms = median(values.slice(warm));
      measures.push({ id: `check/${size}/${tool}`, value: ms, unit: 'ms' });
      if (size !== 'small')
        measures.push({ id: `throughput/${size}/${tool}`, value: length / 1000 / ms, unit: 'MB/s' });
    }
    measures.push(...ratios(size, times, warm));
  }
  return measures;
}

/** Each tool's time as a multiple of ours; for parsing, ours as a multiple of its. Medians of the rounds' own ratios. */
function ratios(size: string, times: ReadonlyMap<string, readonly number[]>, warm: number): Measure[] {
  const ours = times.get('Practice Lens') ?? [];
  return [...times].flatMap(([tool, theirs]): Measure[] => {
    if (tool === 'Practice Lens') return [];
    const isParser = tool === 'parsing alone';
    const each = ours.map((own, at) => (isParser ? own / (theirs[at] ?? 0) : (theirs[at] ?? 0) / own)).slice(warm);
    const id = isParser ? `ratio/${size}/ours to parsing` : `ratio/${size}/${tool} to ours`;
    return [{ id, value: median(each), unit: 'ratio' }];
  });
}
