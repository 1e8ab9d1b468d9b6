/** The server beside an editor that is not ours: a Neovim with its own client for language servers, set up as docs/editors.md says. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeFolder } from '../vscode/host/at-end.ts';

interface Marked {
  readonly text: string;
  readonly message: string;
}

/** What there was to see in the editor; neovim.lua writes it. */
interface Seen {
  readonly failure?: string;
  readonly diagnostics: readonly Marked[];
  readonly hover: string;
  readonly actions: readonly string[];
  readonly after: string;
  readonly left: readonly Marked[];
}

const ROOT = join(import.meta.dirname, '../..');
const DOCS = readFileSync(join(ROOT, 'docs/editors.md'), 'utf8');

const TEXT = `# Unit 3

Students lobby legislators with the homeless.

The manpower is short.
`;

/** Debian's Neovim may be older than the function that the page calls; it can do the same, with the settings told by hand. */
const OLDER = `vim.lsp.start = vim.lsp.start or function(config)
  config.on_init = function(client)
    client.notify('workspace/didChangeConfiguration', { settings = config.settings })
  end
  vim.lsp.buf_attach_client(0, vim.lsp.start_client(config))
end
`;

const blocksOf = (editor: string): readonly string[] => {
  const section = DOCS.split(/^## /m).find((text) => text.startsWith(`${editor}\n`)) ?? '';
  return [...section.matchAll(/^```\w+\n(.*?)^```$/gms)].map(([, block = '']) => block);
};

/** Opens the text in a Neovim without a screen. */
function look(folder: string): Seen {
  const init = blocksOf('Neovim').join('').replaceAll('/path/to/practice-lens', ROOT);
  writeFileSync(join(folder, 'init.lua'), OLDER + init);
  writeFileSync(join(folder, 'unit.md'), TEXT);
  const answer = join(folder, 'answer.json');
  const script = join(import.meta.dirname, 'neovim.lua');
  execFileSync('nvim', ['--headless', '-n', '-i', 'NONE', '-u', 'init.lua', 'unit.md', '-S', script], {
    cwd: folder,
    env: { ...process.env, ANSWER: answer, XDG_STATE_HOME: folder, XDG_CACHE_HOME: folder, XDG_DATA_HOME: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 120_000,
  });
  return JSON.parse(readFileSync(answer, 'utf8')) as Seen;
}

describe('a real Neovim', function () {
  this.timeout(150_000);
  let folder: string;
  let seen: Seen;

  before(function () {
    folder = mkdtempSync(join(tmpdir(), 'practice-lens-neovim-'));
    if (spawnSync('nvim', ['--version']).status !== 0) {
      console.log('      skipped: there is no nvim here; on Debian, "apt-get install neovim" brings one');
      return this.skip();
    }
    seen = look(folder);
    assert.equal(seen.failure, undefined);
  });
  after(() => removeFolder(folder));

  it('shows diagnostics, each at its words', () => {
    assert.deepEqual(
      seen.diagnostics.map(({ text }) => text),
      ['the homeless', 'manpower'],
    );
    assert.match(seen.diagnostics[0]?.message ?? '', /people experiencing homelessness/);
  });

  it('shows the hover, with the level by the framework of its settings and the reason of the term', () => {
    assert.match(seen.hover, /macro/);
    assert.match(seen.hover, /textbook/i);
    assert.match(seen.hover, /AP Stylebook/);
  });

  it('applies a fix, after which its diagnostic is gone', () => {
    assert.equal(seen.actions[0], 'Replace “the homeless” with “people experiencing homelessness”');
    assert.equal(`${seen.after}\n`, TEXT.replace('the homeless', 'people experiencing homelessness'));
    assert.deepEqual(
      seen.left.map(({ text }) => text),
      ['manpower'],
    );
  });
});

describe('the page on other editors', () => {
  for (const editor of ['Neovim', 'Helix', 'Zed', 'Emacs'])
    it(`starts a server that is there from ${editor}`, () => {
      const paths = blocksOf(editor).flatMap((block) => block.match(/\/path\/to\/practice-lens\/[\w./-]+/g) ?? []);
      assert.deepEqual(paths, ['/path/to/practice-lens/dist/server.js']);
      assert.ok(existsSync(join(ROOT, 'dist/server.js')));
    });
});
