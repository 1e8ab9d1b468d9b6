/** Exemptions that ask what kind of document it is. */
import assert from 'node:assert/strict';
import type { DocumentKind } from '../../../core/src/document-kind.ts';
import { lookAt, packOf } from './setup.ts';

const pack = packOf({
  homeless: 'forms: { the homeless: [people without homes] }',
  addict: 'forms: { addicts: [people who use drugs] }',
  burden: 'forms: { newcomers are a burden: [services cost money] }',
});

describe('a heading that is only “Language”', () => {
  const marked = (kind: DocumentKind): readonly string[] =>
    lookAt('## 3. Language\n\nThe homeless.', pack, { kind }).marked;
  it('opens a statement on wording in course material', () => assert.deepEqual(marked('curriculum'), []));
  it('lists what is spoken in a posting', () => assert.deepEqual(marked('posting'), ['The homeless']));
});

describe('a name that a course looks back at or questions', () => {
  const marked = (source: string, kind: DocumentKind): readonly string[] => lookAt(source, pack, { kind }).marked;
  for (const source of ['Week 5: from addicts to people who use drugs', 'Are newcomers are a burden?'])
    it(`is left alone there: ${source}`, () => {
      assert.deepEqual(marked(source, 'curriculum'), []);
      assert.equal(marked(source, 'posting').length, 1);
    });
  it('is no name for people as a crowd', () => {
    const crowd = packOf({ crowd: 'asNoun: true\n    forms: { the poor: [people in poverty] }' });
    assert.deepEqual(lookAt('Who are the poor?', crowd, { kind: 'curriculum' }).marked, ['the poor']);
  });
});
