import assert from 'node:assert/strict';
import { otherNumber } from '../../../core/src/terms/spellings.ts';

const BOTH_WAYS = [
  ...[
    'family families',
    'community communities',
    'fly flies',
    'case cases',
    'excuse excuses',
    'nurse nurses',
    'size sizes',
  ],
  ...['boss bosses', 'church churches', 'sex sexes', 'boy boys', 'addict addicts', 'slave slaves'],
];
/** What ends like a plural and is none. */
const SINGULARS = ['crisis crises', 'diagnosis diagnoses', 'status statuses', 'class classes'];

const pairs = (listed: readonly string[]): string[][] => listed.map((pair) => pair.split(' '));

describe('the other number of a word', () => {
  for (const [one = '', many = ''] of pairs([...BOTH_WAYS, ...SINGULARS]))
    it(`of "${one}" is "${many}"`, () => assert.equal(otherNumber(one), many));
  for (const [one = '', many = ''] of pairs(BOTH_WAYS))
    it(`of "${many}" is "${one}"`, () => assert.equal(otherNumber(many), one));
});
