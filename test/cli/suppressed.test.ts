/** What is kept silent can be followed in the JSON report: by whom, and why. */
import assert from 'node:assert/strict';
import type { Report } from '@practice-lens/core';
import { runCli } from '../support/run-cli.ts';

interface Silent {
  readonly by: string;
  readonly why: string;
  readonly text: string;
  readonly findings: readonly string[];
}

/** The only thing that is silent in a document, and what is still said of it. */
async function silentIn(source: string, configuration = ''): Promise<Silent> {
  const files = { '/w/a.md': source, ...(configuration !== '' && { '/w/.practice-lens.yml': configuration }) };
  const { out } = await runCli(['check', 'a.md', '--format', 'json'], files);
  const [document] = (JSON.parse(out) as Report).documents;
  const [silent, ...others] = document?.suppressed ?? [];
  assert.ok(silent, out);
  assert.deepEqual(others, []);
  const { by, why, text } = silent;
  return { by, why, text, findings: (document?.findings ?? []).map(({ rule }) => rule) };
}

const WRITTEN = 'Meals for the homeless are free.';
const comment = (content: string): string => `<!-- practice-lens ${content} -->`;

describe('in the JSON report a finding is suppressed', () => {
  const byComment: readonly (readonly [fact: string, source: string])[] = [
    ['the next block', `${comment('ignore the-homeless reason="a title"')}\n${WRITTEN}\n`],
    ['a rule as a whole', `${comment('ignore flagged-term reason="a title"')}\n${WRITTEN}\n`],
    [
      'a stretch',
      `${comment('ignore-start the-homeless reason="a title"')}\n\n${WRITTEN}\n\n${comment('ignore-end the-homeless')}\n`,
    ],
    ['the document', `${comment('ignore-file the-homeless reason="a title"')}\n\n${WRITTEN}\n`],
  ];
  for (const [fact, source] of byComment)
    it(`by a comment for ${fact}`, async () =>
      assert.deepEqual(await silentIn(source), { by: 'comment', why: 'a title', text: 'the homeless', findings: [] }));

  it('by a comment without a reason, which is said', async () =>
    assert.deepEqual(await silentIn(`${comment('ignore the-homeless')}\n${WRITTEN}\n`), {
      ...{ by: 'comment', why: 'Ignored in the document, without a reason.', text: 'the homeless' },
      findings: ['ignore-without-reason'],
    }));

  it('by the workspace that accepts the term', async () =>
    assert.deepEqual(await silentIn(WRITTEN, 'accept:\n  - term: the-homeless\n    reason: Our name.\n'), {
      ...{ by: 'workspace', why: 'Our name.', text: 'the homeless', findings: [] },
    }));

  const byContext: Readonly<Record<string, string>> = {
    quotation: 'She said, “Meals for the homeless are free.”',
    'lesson about language': '## Words to avoid\n\nThe homeless.',
    'title of a work': 'We read *Counting the Homeless*, chapter two.',
    markup: 'Meals for ~~the homeless~~ are free.',
    mention: 'Avoid “x” and the term the homeless in notes.',
    'own words for oneself': 'Members identify as alcoholics first.',
    'term of art in law': 'See 42 U.S.C. 11302 on the homeless.',
    history: 'In 1912 the statute spoke of the homeless and of no others.',
    'critique of a divide': 'The debate on micro versus macro is old.',
    'claim called a myth': 'The myth that refugees take our jobs is tested with data.',
    name: 'Figures come from the National Coalition for the Homeless.',
    denial: 'We do not ask for salary history.',
    'people served': 'Help clients build a steady work history.',
    'figures given': 'Competitive pay: $28 an hour.',
    'accommodation offered': 'Able to lift boxes, with reasonable accommodation.',
    diagnosis: 'Alcohol dependence (F10.20) is coded.',
  };
  for (const [why, source] of Object.entries(byContext))
    it(`by its context: ${why}`, async () => {
      const silent = await silentIn(`${source}\n`);
      assert.deepEqual([silent.by, silent.why, silent.findings], ['context', why, []]);
    });
});
