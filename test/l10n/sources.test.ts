/** Sentences in the sources stand in `t(…)`, where translators find them; so do the manifest's in package.nls.json. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { translations } from '@practice-lens/data';
import spanish from '../../package.nls.es.json' with { type: 'json' };
import manifest from '../../package.json' with { type: 'json' };
import nls from '../../package.nls.json' with { type: 'json' };
import { filesBelow } from '../../scripts/files-below.ts';
import { mistakesIn, sentencesIn, sourcesIn } from '../../scripts/strings.ts';
import { SENTENCES } from './pseudo.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What the editor shows; a text there is a sentence however short it is. */
const SHOWN = [
  'title',
  'label',
  'detail',
  'description',
  'placeHolder',
  'tooltip',
  'message',
  'hint',
  'waiting',
  'reason',
];
/** For us, in the log. */
const LOGGED = ['error', 'warn', 'log', '#log', 'inBackground', 'Error', 'ResponseError'];
/** The same in every language: names, and what is written into documents. */
const NAMES = ['HTML', 'CSV', 'Markdown', 'JSON', 'none', 'reason="…"'];

/** The literals of a source that look like sentences and are not translated. */
function untranslatedIn(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isSaid(node)) return;
    const text = textOf(node);
    const isShown = ts.isPropertyAssignment(node.parent) && SHOWN.includes(node.parent.name.getText());
    if (text !== undefined && !NAMES.includes(text) && (SENTENCE.test(text) || (isShown && /\p{L}/u.test(text))))
      found.push(text);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true), visit);
  return found;
}

/** Two words, the first of them with a capital, or three. */
const SENTENCE = /(?:^|[^\p{L}\p{N}-])(?:\p{Lu}\p{Ll}+ \p{L}+|\p{L}{2,} \p{Ll}+ \p{L}{2,})/u;

/** Without our name and what stands in tags. */
function textOf(node: ts.Node): string | undefined {
  const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
  return isText ? node.text.replace(/<[^>]*(?:>|$)|^[^<]*>|Practice Lens/g, '') : undefined;
}

function isSaid(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
  const name = node.expression.getText().split('.').at(-1) ?? '';
  return name === 't' || LOGGED.includes(name);
}

describe('the sources', () => {
  // What the core says is all looked at by the tests beside this one.
  const files = ['client/src', 'server/src'].flatMap(sourcesIn);
  it('say no sentence without translating it', () => {
    const found = files.flatMap((file) =>
      untranslatedIn(readFileSync(join(ROOT, file), 'utf8')).map((text) => `${file}: ${text}`),
    );
    assert.deepEqual(found, []);
  });

  for (const source of [
    'void window.showInformationMessage(`Git knows no revision ${name}.`);',
    "const item = { title: 'Show' };",
    'const html = `<p class="x">Press a ${what}</p>`;',
  ])
    it(`are looked at closely enough for ${source}`, () => assert.equal(untranslatedIn(source).length, 1));
  for (const source of ["const item = { title: t('Show') };", 'const html = `<p class="quiet big x">${text}</p>`;'])
    it(`may say ${source}`, () => assert.deepEqual(untranslatedIn(source), []));
});

describe('what there is to translate', () => {
  it('is found where it is said', () =>
    assert.deepEqual(sentencesIn("t('One {0}', 1); server.t('Two'); vscode.l10n.t('Three'); f('Four'); t(name);"), [
      'One {0}',
      'Two',
      'Three',
    ]));
  it('is never put together before', () => assert.throws(() => sentencesIn('t(`One ${two}`)'), /put together/));
  it('is translated whole', () => {
    for (const [language, table] of Object.entries(translations))
      assert.deepEqual(mistakesIn(table, SENTENCES), [], language);
    assert.deepEqual(mistakesIn(spanish, Object.keys(nls)), []);
  });
  it('is missed where it is missing, unused or has lost a place', () =>
    assert.deepEqual(mistakesIn({ 'a {0}': 'x', c: 'y' }, ['a {0}', 'b']), [
      'lacks “b”',
      'translates “c”, which nobody says',
      'has other places {…} than “a {0}”',
    ]));
});

describe('the manifest', () => {
  const READ = ['title', 'name', 'description', 'markdownDescription', 'contents', 'label', 'contextualTitle'];
  const readIn = (value: unknown, key = ''): string[] => {
    if (typeof value === 'string') return READ.includes(key) ? [value] : [];
    if (Array.isArray(value) && key === 'enumDescriptions') return value as string[];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, held]) => readIn(held, Array.isArray(value) ? key : name));
  };
  const texts = [manifest.description, ...readIn(manifest.contributes)].filter((text) => text !== 'Practice Lens');

  it('names its texts, and package.nls.json holds them', () => {
    assert.ok(texts.length > 50);
    assert.deepEqual(
      [...new Set(texts)].sort(),
      Object.keys(nls)
        .map((key) => `%${key}%`)
        .sort(),
    );
  });
  it('names commands as the sentences that speak of them', () => {
    const titles = (table: Readonly<Record<string, string>>): string[] =>
      Object.entries(table).flatMap(([key, title]) => (key.startsWith('command.') ? [title] : []));
    for (const [of, table] of [
      [nls, Object.fromEntries(SENTENCES.map((one) => [one, one]))] as const,
      [spanish, translations['es'] ?? {}] as const,
    ])
      for (const key of SENTENCES.filter((sentence) => /[Tt]he command “/.test(sentence))) {
        const [, named = ''] = /comando? [“«](.*?)[”»]|command “(.*?)”/.exec(table[key] ?? '')?.filter(Boolean) ?? [];
        assert.ok(titles(of).includes(named), named);
      }
  });
  it('has walkthrough pages in Spanish', () => {
    const folder = join(ROOT, 'client/media/walkthrough');
    const pages = filesBelow(folder).filter((name) => !name.includes('.nls.'));
    for (const page of pages)
      assert.ok(readFileSync(join(folder, page.replace('.md', '.nls.es.md')), 'utf8').startsWith('## '));
  });
});
