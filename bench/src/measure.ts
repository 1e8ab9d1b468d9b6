/** Timing and the few statistics that the bench needs. */

/** What is timed against each other: called with the number of the round, so that no two rounds see the same text. */
export interface Contender {
  readonly name: string;
  readonly run: (round: number) => unknown;
}

/** Milliseconds from some start. */
export type Clock = () => number;

export const wallClock: Clock = () => performance.now();

/** What this process itself has worked: other work on the machine makes it wait, which does not count here. */
export const ownClock: Clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds of each round, by contender. Every round runs all of them, each second round in the opposite order. */
export async function race(
  contenders: readonly Contender[],
  rounds: number,
  clock = wallClock,
): Promise<Map<string, number[]>> {
  const times = new Map(contenders.map(({ name }): [string, number[]] => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, run } of round % 2 === 0 ? contenders : contenders.toReversed()) {
      times.get(name)?.push(await timed(() => run(round), clock));
    }
  }
  return times;
}

export async function timed(run: () => unknown, clock = wallClock): Promise<number> {
  const start = clock();
  await run();
  return clock() - start;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The value that this part of the values, 0 to 1, does not exceed. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
  return low + (high - low) * (at - Math.floor(at));
}

/** `factor * x ** exponent`. */
export interface Power {
  readonly exponent: number;
  readonly factor: number;
}

/** The power law that fits the points best, by least squares of the logarithms. */
export function fitPower(points: readonly (readonly [x: number, y: number])[]): Power {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const meanX = mean(logs.map(([x]) => x));
  const meanY = mean(logs.map(([, y]) => y));
  const slope =
    sum(logs.map(([x, y]) => (x - meanX) * (y - meanY))) / sum(logs.map(([x]) => (x - meanX) * (x - meanX)));
  return { exponent: slope, factor: Math.exp(meanY - slope * meanX) };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
