/**
 * Writes what is generated: a page for every theme of terms, the page of frameworks, of rules and of settings, and the
 * list of sentences to translate. With `--check` it writes nothing and fails where a file differs or a language lacks something.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RULES, describePack, describeProfile } from '@practice-lens/core';
import { builtIn, translations } from '@practice-lens/data';
import manifest from '../package.json' with { type: 'json' };
import spanish from '../package.nls.es.json' with { type: 'json' };
import nls from '../package.nls.json' with { type: 'json' };
import { mistakesIn, sentences } from './strings.ts';

const ROOT = join(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');

const pages = new Map<string, string>([
  ...builtIn.packs.map((pack): [string, string] => [`docs/terms/${pack.theme}.md`, describePack(pack)]),
  ...RULES.map((rule): [string, string] => [`docs/rules/${rule.id}.md`, rulePage(rule)]),
  ['docs/terms/README.md', termsIndex()],
  ['docs/profiles.md', profilesPage()],
  ['docs/settings.md', settingsPage()],
  ['l10n/bundle.l10n.json', sentencesToTranslate()],
]);

const stale = ['docs/terms', 'docs/rules'].flatMap(filesIn).filter((file) => !pages.has(file));
const different = [...pages].filter(([file, text]) => read(file) !== text).map(([file]) => file);
if (isCheck) report([...different, ...stale], mistakesOfLanguages());
else {
  for (const file of different) write(file, pages.get(file) ?? '');
  for (const file of stale) rmSync(join(ROOT, file));
  console.log(`${different.length} written, ${stale.length} removed, ${pages.size - different.length} unchanged`);
}

function report(files: readonly string[], mistakes: readonly string[]): void {
  for (const file of files) console.error(`${file} is not what \`npm run generate\` makes.`);
  for (const mistake of mistakes) console.error(mistake);
  if (files.length + mistakes.length > 0) process.exitCode = 1;
  else console.log(`${pages.size} generated files are up to date`);
}

/** For translators: every sentence as VS Code's files for other languages have it. */
function sentencesToTranslate(): string {
  return `${JSON.stringify(Object.fromEntries(sentences().map((sentence) => [sentence, sentence])), null, 2)}\n`;
}

/** Of the files that people write: a language is complete or it does not ship. */
function mistakesOfLanguages(): string[] {
  const wanted = sentences();
  return [
    ...Object.entries(translations).flatMap(([language, table]) =>
      mistakesIn(table, wanted).map((mistake) => `l10n/bundle.l10n.${language}.json ${mistake}.`),
    ),
    ...mistakesIn(spanish, Object.keys(nls)).map((mistake) => `package.nls.es.json ${mistake}.`),
  ];
}

function rulePage({ id, title, description, severity }: (typeof RULES)[number]): string {
  return `<!-- Generated from core/src/rules/${id}.ts by \`npm run generate\`. -->

# ${title}

\`${id}\`, ${severity} unless a workspace says otherwise.

${description}

To change how loud it is, write in \`.practice-lens.yml\`:

\`\`\`yaml
rules:
  ${id}: off # or hint, info, warning, error
\`\`\`

To silence it once, write before the paragraph: \`<!-- practice-lens ignore ${id} reason="…" -->\`.
`;
}

function termsIndex(): string {
  const rows = builtIn.packs.map(
    ({ theme, title, description, terms }) => `| [${title}](${theme}.md) | ${terms.length} | ${description} |`,
  );
  const total = builtIn.packs.reduce((sum, { terms }) => sum + terms.length, 0);
  return `<!-- Generated from data/terms by \`npm run generate\`. -->

# Wording to consider

${total} terms in ${builtIn.packs.length} themes. Each has a reason, a source, alternatives, and sentences in which it is marked and in which it is not.

| theme | terms | about |
| --- | --- | --- |
${rows.join('\n')}
`;
}

function profilesPage(): string {
  const sections = builtIn.profiles.map(
    (profile) =>
      `## ${profile.title}\n\n\`${profile.name}\`: ${describeProfile(profile)}\n\n${profile.description}\n\nSource: ${profile.source}.\n`,
  );
  return `<!-- Generated from data/profiles by \`npm run generate\`. -->

# Frameworks

Schools of thought disagree about which level a client system belongs to. Practice Lens annotates the client systems, and a
framework derives the levels from them. Choose one with the command “Switch Framework for Levels…”, or in \`.practice-lens.yml\`:

\`\`\`yaml
profile: textbook
\`\`\`

${sections.join('\n')}`;
}

function settingsPage(): string {
  const groups = manifest.contributes.configuration.map(({ title, properties }) => {
    const rows = Object.entries(properties).map(
      ([name, { markdownDescription, default: value }]) =>
        `| \`${name}\` | \`${JSON.stringify(value)}\` | ${inEnglish(markdownDescription).replaceAll('|', '\\|')} |`,
    );
    return `## ${inEnglish(title)}\n\n| setting | default | meaning |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return `<!-- Generated from package.json by \`npm run generate\`. -->

# Settings of the editor

A \`.practice-lens.yml\` in the workspace says what holds for everybody: see [configuration](configuration.md). These settings are yours alone.

${groups.join('\n')}`;
}

/** The manifest names its texts; package.nls.json holds them. */
function inEnglish(name: string): string {
  return (nls as Readonly<Record<string, string>>)[name.slice(1, -1)] ?? name;
}

function filesIn(folder: string): string[] {
  const path = join(ROOT, folder);
  return existsSync(path) ? readdirSync(path).map((name) => `${folder}/${name}`) : [];
}

function read(file: string): string | undefined {
  const path = join(ROOT, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function write(file: string, text: string): void {
  const path = join(ROOT, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
