import node from 'node:assert/strict';
import web from '../vscode/web/assert.ts';

const COMPARISONS = ['equal', 'notEqual', 'deepEqual', 'notDeepEqual'] as const;

type Assert = Readonly<Record<(typeof COMPARISONS)[number], (one: unknown, other: unknown) => void>>;

const VALUES: readonly (readonly [unknown, unknown])[] = [
  [1, 1],
  [1, '1'],
  [0, -0],
  [NaN, NaN],
  [null, undefined],
  [{}, {}],
  [
    { a: 1, b: [2, { c: '3' }] },
    { b: [2, { c: '3' }], a: 1 },
  ],
  [{ a: 1 }, { a: 1, b: undefined }],
  [{ a: undefined }, {}],
  [{ a: undefined }, { b: undefined }],
  [
    [1, 2],
    [1, 2, 3],
  ],
  [[], {}],
  [['a'], { 0: 'a' }],
  [new Map([['a', [1]]]), new Map([['a', [1]]])],
  [new Map([['a', 1]]), new Map([['a', 2]])],
  [new Set(['a']), new Set(['a'])],
  [new Set(['a']), new Set(['b'])],
  [new Map(), new Set()],
];

const holds = (act: () => void): boolean => {
  try {
    act();
    return true;
  } catch {
    // What the table asks for: whether it throws.
    return false;
  }
};

describe('what stands for node:assert in a web worker', () => {
  for (const name of COMPARISONS)
    it(`agrees with it on ${name}`, () => {
      const verdicts = (by: Assert): boolean[] => VALUES.map(([one, other]) => holds(() => by[name](one, other)));
      node.deepEqual(verdicts(web), verdicts(node));
    });

  it('agrees with it on texts and truth', () => {
    for (const by of [node, web] as const) {
      node.deepEqual([holds(() => by.match('abc', /b/)), holds(() => by.match('abc', /x/))], [true, false]);
      node.deepEqual(
        [holds(() => by.doesNotMatch('abc', /b/)), holds(() => by.doesNotMatch('abc', /x/))],
        [false, true],
      );
      node.deepEqual(
        ['', 'a', 0, null].map((value) => holds(() => by.ok(value))),
        [false, true, false, false],
      );
      node.throws(() => by.fail('No.'), /No\./);
      node.throws(() => by.doesNotThrow(() => JSON.parse('{')));
    }
  });
});
