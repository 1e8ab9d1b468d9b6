/** How the cost grows with the length of the document and with the number of terms. */
import { analyze, blocksOf, compileRulebook, findTerms, parseMarkdown, type TermPack } from '@practice-lens/core';
import { builtIn } from '@practice-lens/data';
import { fitPower, median, ownClock, race } from './measure.ts';
import { randomFrom } from '../../training/src/random.ts';
import type { Measure } from './record.ts';
import { KILOBYTE, textOf } from './texts.ts';
import { toolNamed, wholeOf } from './tools.ts';

const LENGTHS = [10, 20, 40, 80, 160, 320, 640, 1280].map((kilobytes) => kilobytes * KILOBYTE);
const ROUNDS = 5;

/** The exponent is 1 where twice the text takes twice the time. */
export async function measureLengths(): Promise<Measure[]> {
  const rulebook = compileRulebook(builtIn);
  const texts = LENGTHS.map((length) => textOf(length, 7));
  const contenders = texts.map((text) => ({
    name: String(text.length),
    run: () => wholeOf(analyze(text, 'text.md', rulebook)),
  }));
  const points = [...(await race(contenders, ROUNDS))].map(
    ([length, times]) => [Number(length), median(times)] as const,
  );
  return [
    ...points.map(([length, ms]): Measure => ({
      id: `length/${Math.round(length / KILOBYTE)} kB`,
      value: ms,
      unit: 'ms',
    })),
    { id: 'length/exponent', value: fitPower(points).exponent, unit: 'exponent' },
  ];
}

const SHIPPED = builtIn.packs.reduce((sum, { terms }) => sum + terms.length, 0);
/** As many as ship, and far more than any workspace will add. */
const TERM_COUNTS = [SHIPPED, 1000, 3000] as const;
/** Short texts and many rounds: the differences looked for are small, and what hits one round should not hit all. */
const TERM_TEXT = 20 * KILOBYTE;
const TERM_ROUNDS = 100;
/** They build what is built once, and let the compiler see the code. */
const WARM_UP = 20;

/** Looking for made-up terms, for the shipped ones and for none, with parsing alone as the measuring rod. */
export async function measureTerms(): Promise<Measure[]> {
  const text = textOf(TERM_TEXT, 8);
  const checkWith = lookingIn(text);
  const parsing = await toolNamed('parsing alone');
  const contenders = [
    { name: 'parsing', run: () => parsing.check(text) },
    { name: '0', run: checkWith([]) },
    { name: 'shipped', run: checkWith(builtIn.packs) },
    ...TERM_COUNTS.map((count) => ({ name: String(count), run: checkWith([madeUpPack(count)]) })),
  ];
  const times = await race(contenders, WARM_UP + TERM_ROUNDS, ownClock);
  const rounds = (name: string): readonly number[] => (times.get(name) ?? []).slice(WARM_UP);
  const ms = (name: string): number => median(rounds(name));
  // Each round against itself, so that what slows a stretch of the run slows both.
  const added = (name: string): number =>
    median(rounds(name).map((time, at) => (time - (rounds('0')[at] ?? NaN)) / (rounds('parsing')[at] ?? NaN)));
  return [
    ...TERM_COUNTS.map((count): Measure => ({ id: `terms/${count} made up`, value: ms(String(count)), unit: 'ms' })),
    {
      id: 'terms/exponent',
      value: fitPower(TERM_COUNTS.map((count) => [count, ms(String(count))] as const)).exponent,
      unit: 'exponent',
    },
    { id: 'terms/3000 made up add, as part of parsing', value: added('3000'), unit: 'ratio' },
    { id: `terms/${SHIPPED} shipped add, as part of parsing`, value: added('shipped'), unit: 'ratio' },
  ];
}

/** The search alone: in a whole analysis it is less than what one run differs from the next. */
function lookingIn(text: string): (packs: readonly TermPack[]) => () => unknown {
  const blocks = blocksOf(parseMarkdown(text));
  return (packs) => {
    const { terms } = compileRulebook({ ...builtIn, packs });
    return () => blocks.map((block) => findTerms(block, terms, { kind: 'other' }));
  };
}

/** Terms with the words of our texts in front, so that many places have to be looked at, and made-up words behind. */
function madeUpPack(count: number): TermPack {
  const random = randomFrom(count);
  const words =
    textOf(TERM_TEXT, 9)
      .toLowerCase()
      .match(/[a-z]{4,}/g) ?? [];
  const model = builtIn.packs[0]?.terms[0];
  if (!model) throw new Error('The data that ships holds no term.');
  const wordAt = (): string => words[Math.floor(random() * words.length)] ?? '';
  const terms = Array.from({ length: count }, (_, at) => {
    const text = `${wordAt()} ${madeUpWord(random)}`;
    return { ...model, id: `made-up-${at}`, forms: [{ text, alternatives: ['other'], advice: [] }] };
  });
  return { theme: 'made-up', title: 'Made up', description: 'For the bench.', terms };
}

const SYLLABLES = ['ba', 'do', 'fi', 'ku', 'le', 'mo', 'na', 'pu', 'ri', 'so', 'ta', 'vu'] as const;

const madeUpWord = (random: () => number): string =>
  Array.from({ length: 4 }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '').join('');
