import assert from 'node:assert/strict';
import type { Report } from '@practice-lens/core';
import { runCli } from '../support/run-cli.ts';

const HOSTILE = [
  '# =HYPERLINK("x") \\<script>alert(1)\\</script> | {{7*7}}',
  '',
  'Counsel clients individually, and lobby legislators about <img src=x onerror=alert(1)> housing bills.',
  '',
  'Wheelchair-bound clients are welcome.',
].join('\n');
const FILES = { '/w/=a,b:c.md': HOSTILE, '/w/b.md': 'Convene residents and local agencies of the neighborhood.\n' };

const made = async (format: string): Promise<string> => {
  const { out, status } = await runCli(['check', '--format', format, '--fail-on', 'off'], FILES);
  assert.equal(status, 0);
  return out;
};

describe('reports for other tools and people', () => {
  it('csv: has a row for each paragraph and finding, and no cell that begins a formula', async () => {
    const rows = (await made('csv')).trimEnd().split('\r\n');
    assert.match(rows[0] ?? '', /^"document","kind","line"/);
    assert.equal(rows.length, 4);
    assert.ok(rows.every((row) => !/(?:^|,)"[=+@-]/.test(row)));
    assert.match(rows[1] ?? '', /^"'=a,b:c\.md"/);
  });

  it('github: escapes what would end a property or a line', async () => {
    const [line] = (await made('github')).split('\n');
    assert.match(
      line ?? '',
      /^::(?:error|warning|notice) file==a%2Cb%3Ac\.md,line=5,endLine=5,col=1,endColumn=25,title=/,
    );
  });

  it('sarif: names rules, places from 1, and fixes', async () => {
    const log = JSON.parse(await made('sarif')) as {
      version: string;
      runs: [{ tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; locations: unknown[] }[] }];
    };
    const [run] = log.runs;
    assert.equal(log.version, '2.1.0');
    assert.deepEqual(
      run.results.map(({ ruleId }) => ruleId),
      run.tool.driver.rules.map(({ id }) => id),
    );
    assert.deepEqual(run.results[0]?.locations, [
      {
        physicalLocation: {
          artifactLocation: { uri: '%3Da%2Cb%3Ac.md' },
          region: { startLine: 5, startColumn: 1, endLine: 5, endColumn: 25 },
        },
      },
    ]);
  });

  it('markdown: shows the words of documents as they are', async () => {
    const text = await made('markdown');
    assert.match(text, /\| micro \| 1 \|/);
    assert.ok(!text.includes('<script>') && text.includes('\\<script\\>'));
  });

  it('html: is one inert file with every document, level and paragraph', async () => {
    const text = await made('html');
    const tags = [...text.matchAll(/<\/?([a-z0-9]+)([^>]*)>/gi)];
    assert.ok(tags.length > 40);
    assert.deepEqual(
      tags.filter(
        ([, name = '', rest = '']) =>
          /^(?:script|img|link|iframe|object|form)$/i.test(name) || /\son\w+\s*=|src=/i.test(rest),
      ),
      [],
    );
    assert.match(text, /default-src 'none'/);
    assert.match(text, /<summary [^>]*>micro: 1 paragraph<\/summary>/);
    assert.match(text, /mezzo: not described here\./);
    assert.match(text, /&lt;script&gt;/);
    assert.equal(text, await made('html'));
  });
});

describe('practice-lens report', () => {
  it('html: shows the text of each paragraph, competencies, and what is not described so far', async () => {
    const text = '---\nkind: curriculum\ncompetencies: { 8: introduced }\n---\n\nCounsel clients **individually**.\n';
    const { out } = await runCli(['report'], { '/w/a.md': text, '/w/b.md': 'Rooms and hours.\n' });
    assert.match(out, /<p>Counsel clients individually\.<\/p>/);
    assert.match(out, /Competencies named: 8 introduced \(line 1\)/);
    assert.match(out, /<li>No document describes work at the level macro so far\.<\/li>/);
    assert.match(out, /<th scope="col"[^>]*>family<\/th>/);
  });

  it('html: has one column for a level that is named after its client system', async () => {
    const { out } = await runCli(['report', '--profile', 'cswe'], FILES);
    assert.equal(out.match(/<th scope="col" title="Paragraphs that address community">community<\/th>/g)?.length, 1);
  });

  it('writes HTML to the file that is named, and ends with 0 whatever it tells', async () => {
    const { status, out, written } = await runCli(['report', '--output', 'r.html'], FILES);
    assert.deepEqual([status, out, Object.keys(written)], [0, '', ['r.html']]);
    assert.match(written['r.html'] ?? '', /^<!doctype html>/);
  });
  it('says in one line when the file cannot be written', async () => {
    const { status, error } = await runCli(['report', '--output', '/nowhere/r.html'], FILES);
    assert.equal(status, 2);
    assert.match(error, /^\/nowhere\/r\.html: cannot be written \(ENOENT\)\. .*\n$/);
  });

  it('html: says which part only lists all systems in one formula', async () => {
    const text = 'Practice with individuals, families, groups, organizations, and communities.\n\nLobby legislators.\n';
    const { out } = await runCli(['check', '--format', 'html', '--fail-on', 'off'], { '/w/a.md': text });
    assert.match(out, /Not counted: 1 paragraph \(50% of all\) that lists all systems in one formula\./);
    assert.doesNotMatch(await made('html'), /Not counted/);
  });

  it('html: draws which levels a paragraph says are connected, and leads there', async () => {
    const linking = '# A\n\nStudents counsel families and lobby legislators, and the two inform one another.\n';
    const { out } = await runCli(['check', '--format', 'html', '--fail-on', 'off'], { '/w/a.md': linking });
    assert.match(out, /<a class="connection" href="#d0p1" tabindex="-1">/);
    assert.match(out, /<li>micro and macro: 1 paragraph \(<a href="#d0p1">line 3<\/a>\)<\/li>/);
    assert.match(out, /<li id="d0p1"><p>Students counsel families/);
    assert.doesNotMatch(await made('html'), /class="connection"/);
  });
});

describe('a report on courses that take up the same', () => {
  const UNIT = '# Policy\n\n## Unit 1 (Competency 5)\n\nLobby legislators.\n';
  const COURSES = {
    '/w/a.md': `---\nkind: curriculum\ncompetencies: { 4: introduced }\n---\n\n${UNIT}`,
    '/w/b.md': `---\nkind: curriculum\n---\n\n${UNIT}\nDraft legislation.\n`,
  };
  const report = async (format: string, ...more: readonly string[]): Promise<string> =>
    (await runCli(['report', '--format', format, ...more], COURSES)).out;

  it('html: has competencies by client system, each line with the way to its paragraph, and what is only named', async () => {
    const text = await report('html');
    assert.match(text, /<tr><th scope="rowgroup" colspan="8">5\. Engage in Policy Practice<\/th><\/tr>/);
    assert.match(text, /<a href="#d1p3" title="b\.md, line 11">11<\/a>/);
    assert.match(text, /<li id="d1p3"><p>Draft legislation\.<\/p>/);
    assert.match(text, /<th scope="row"><a href="#d0">a\.md<\/a><\/th>(?:<td><\/td>){6}<td>1<\/td>/);
  });

  it('html: says what other documents describe as well, and what the levels mean', async () => {
    const text = await report('html');
    assert.match(text, /<th scope="row">Client system society<\/th><td>1<\/td><td>2<\/td>/);
    assert.match(text, /Competency 5 with the client system society<\/th><td><a href="#d0p2"/);
    assert.match(text, /<dt>macro<\/dt><dd>work on laws, policy, research and society as a whole<\/dd>/);
    assert.match(text, /Source: Introductory guides/);
  });

  it('html: tells the profile of a document that has its own', async () => {
    const own = { ...COURSES, '/w/c.md': '---\nprofile: two-level\n---\n\nLobby legislators.\n' };
    const { out } = await runCli(['report'], own);
    assert.equal(out.match(/What the levels mean/g)?.length, 2);
    assert.match(out, /<p>Profile: two-level\.<\/p>/);
  });

  it('markdown: has the same as tables and lists', async () => {
    const text = await report('markdown');
    assert.match(text, /\| 5\. Engage in Policy Practice \| b\.md \|(?: {2}\|){5} 9, 11 \| {2}\|/);
    assert.match(text, /- b\.md: Competency 5 with the client system society: 1 here, 2 there;/);
  });

  it('csv: has a row for each paragraph and client system, and for what is only named', async () => {
    const rows = (await report('csv')).trimEnd().split('\r\n');
    assert.ok(rows.every((row) => row.split('","').length === 10));
    const found = rows.filter((row) => row.includes('"competency","'));
    assert.deepEqual(
      found.map((row) => row.slice(1, -1).split('","')).map((cells) => [cells[0], cells[2], cells[6], cells[9]]),
      [
        ['a.md', '1', '', '4'],
        ['a.md', '10', 'society', '5'],
        ['b.md', '9', 'society', '5'],
        ['b.md', '11', 'society', '5'],
      ],
    );
  });

  it('json: has crossings and overlaps of each document, beside what was there before', async () => {
    const { documents, competencies, profiles, profile } = JSON.parse(await report('json')) as Report;
    assert.deepEqual(
      documents.map(({ crossings }) =>
        crossings.map(({ number, system, paragraphs }) => [
          number,
          system,
          ...paragraphs.map(({ start }) => start.line),
        ]),
      ),
      [[[5, 'society', 9]], [[5, 'society', 8, 10]]],
    );
    assert.deepEqual(documents[0]?.overlaps[0], {
      ...{ path: 'b.md', at: 1 },
      shared: [
        { of: 'crossing', number: 5, system: 'society', here: 1, there: 2 },
        { of: 'competency', number: 5, here: 1, there: 1 },
        { of: 'system', system: 'society', here: 1, there: 2 },
        { of: 'level', level: 'macro', here: 1, there: 2 },
      ],
    });
    assert.deepEqual(
      [competencies.length, profile, profiles.map(({ name }) => name)],
      [9, 'three-level', ['three-level']],
    );
  });

  it('names the competencies in Spanish where that is asked for', async () => {
    const text = await report('html', '--language', 'es');
    assert.match(text, /5\. Participar en la práctica de las políticas sociales/);
    assert.doesNotMatch(text, /Engage in Policy Practice/);
  });
});
