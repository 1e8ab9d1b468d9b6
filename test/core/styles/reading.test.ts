import assert from 'node:assert/strict';
import { analyze, compileRulebook, readSettings } from '@practice-lens/core';
import { builtIn } from '@practice-lens/data';
import { findingsOf, ownRulesOf, problemsIn } from './setup.ts';

describe('a style rule that cannot be run', () => {
  const cases: readonly (readonly [rule: string, problem: RegExp])[] = [
    ['extends: script\nmessage: m\n', /^1:10 Rules that extend "script" are not run here/],
    ['extends: existance\nmessage: m\n', /^1:10 There is no kind of rule named "existance"/],
    ['extends: existence\ntokens: [a]\n', /has no "message"/],
    ['extends: existence\nmessage: m\n', /has no "tokens"/],
    ['extends: substitution\nmessage: m\nswap: 3\n', /no "swap"|should be a list/],
    [
      'extends: existence\nmessage: m\ntokens:\n  - ok\n  - "(["\n',
      /^5:5 The pattern "\(\[" cannot be run: missing closing/,
    ],
    [
      'extends: existence\nmessage: m\ntokens: ["a(?!b)"]\n',
      /^3:10 The pattern .* cannot be run: invalid or unsupported/,
    ],
    ['extends: existence\nmessage: m\ntokens: ["(a{900}){900}"]\n', /cannot be run: invalid repeat/],
    ['extends: existence\nmessage: m\ntokens: ["(?:a{0,999}b{0,999})"]\n', /too large/],
    ['extends: existence\nmessage: m\ntokens: [a]\nscope: raw\n', /^4:8 The scope "raw" is not known/],
    ['extends: existence\nmessage: m\ntokens: [a]\nlink: javascript:alert(1)\n', /no web address/],
    ['extends: existence\nmessage: m\ntoken: [a]\ntokens: [a]\n', /"token" means nothing here/],
  ];
  for (const [rule, problem] of cases)
    it(`tells where and why: ${JSON.stringify(rule.slice(9, 60))}`, () =>
      assert.match(problemsIn(rule).join('\n'), problem));
});

describe('style rules', () => {
  const rule = 'extends: existence\nmessage: "%s"\ntokens: [cheerful families, cheerful, the homeless]\n';

  it('are named by folder and file, and set, ignored and accepted by that name', () => {
    const own = ownRulesOf({ '.practice-lens/terms/Clinic/Plain Words.yml': rule });
    const found = (configuration: string, source: string) =>
      analyze(source, 'a.md', compileRulebook(builtIn, readSettings(configuration, 'c.yml').settings, own));
    const id = 'Clinic.Plain-Words';
    assert.equal(found('', 'A cheerful place').findings[0]?.term, id);
    assert.deepEqual(found(`rules:\n  ${id}: off\n`, 'A cheerful place').findings, []);
    assert.equal(found('rules:\n  style-rule: error\n', 'A cheerful place').findings[0]?.severity, 'error');
    const ignored = found('', `<!-- practice-lens ignore ${id} reason="a name" -->\nA cheerful place\n`);
    assert.deepEqual([ignored.findings, ignored.suppressed[0]?.why], [[], 'a name']);
    const accepted = found(`accept:\n  - term: ${id}\n    reason: ours\n`, 'A cheerful place');
    assert.deepEqual([accepted.findings, accepted.suppressed[0]?.why], [[], 'ours']);
  });

  it('mark one stretch once, and leave it to a term that is there', () => {
    const found = findingsOf(rule, 'Cheerful families, cheerful families and the homeless.');
    assert.deepEqual(
      found.map(({ text }) => text),
      ['cheerful families'],
    );
  });

  it('cannot hang, whatever the pattern', () => {
    const hostile = 'extends: existence\nmessage: m\nnonword: true\ntokens: ["(a+)+$", "(?:a|aa)+c", "(?:x.*y|x)"]\n';
    const found = findingsOf(hostile, `${'a'.repeat(20_000)}b ${'x '.repeat(5_000)}`);
    assert.equal(found.length, 500);
  });
});
