import assert from 'node:assert/strict';
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
      /^::(?:error|warning|notice) file==a%2Cb%3Ac\.md,line=5,endLine=5,col=1,endColumn=17,title=/,
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
          region: { startLine: 5, startColumn: 1, endLine: 5, endColumn: 17 },
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
        ([, name = '', rest = '']) => /^(?:script|img|link|iframe|object|form)$/i.test(name) || /\son|src=/i.test(rest),
      ),
      [],
    );
    assert.match(text, /default-src 'none'/);
    assert.match(text, /<summary>micro: 1 paragraph<\/summary>/);
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
    assert.match(out, /<th scope="col">family<\/th>/);
  });

  it('html: has one column for a level that is named after its client system', async () => {
    const { out } = await runCli(['report', '--profile', 'cswe'], FILES);
    assert.equal(out.match(/<th scope="col">community<\/th>/g)?.length, 1);
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
