/**
 * What there is to translate. Sentences stand where they are said, as the first argument of `t`; names that the data and the
 * core give (levels, systems, kinds, frameworks, themes, rules) are said by `t(name)`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { DEFAULT_SCALE, DOCUMENT_KINDS, LEVELS, RULES, SEVERITIES, SYSTEMS } from '@practice-lens/core';
import { builtIn } from '@practice-lens/data';
import { filesBelow } from './files-below.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDERS = ['core/src', 'server/src', 'client/src', 'cli/src'];

/** In alphabetical order, each once. */
export function sentences(): readonly string[] {
  const said = FOLDERS.flatMap(sourcesIn).flatMap((file) => sentencesIn(readFileSync(join(ROOT, file), 'utf8')));
  return [...new Set([...said, ...names()])].sort((a, b) => (a < b ? -1 : 1));
}

export function sentencesIn(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTranslate(node.expression)) {
      const [sentence] = node.arguments;
      if (sentence && ts.isStringLiteralLike(sentence)) found.push(sentence.text);
      if (sentence && ts.isTemplateExpression(sentence))
        throw new Error(`A sentence cannot be put together before it is translated: ${sentence.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

/** `t(…)`, `server.t(…)`, `vscode.l10n.t(…)`. */
const isTranslate = (called: ts.Expression): boolean =>
  (ts.isIdentifier(called) && called.text === 't') ||
  (ts.isPropertyAccessExpression(called) && called.name.text === 't');

const names = (): string[] => [
  ...LEVELS,
  ...SYSTEMS,
  ...DOCUMENT_KINDS,
  ...SEVERITIES,
  ...Object.values(DEFAULT_SCALE),
  ...RULES.map(({ title }) => title),
  ...builtIn.packs.map(({ theme }) => theme.replaceAll('-', ' ')),
  ...builtIn.profiles.flatMap(({ title, description, source }) => [title, description, source]),
  ...builtIn.competencies.competencies.map(({ name }) => name),
];

/** The sources of a folder, from the root of the project. */
export const sourcesIn = (folder: string): string[] =>
  filesBelow(join(ROOT, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);

/** What is wrong with a language's table: sentences without their translation, translations of nothing, lost places. */
export function mistakesIn(translations: Readonly<Record<string, string>>, wanted: readonly string[]): string[] {
  const known = new Set(wanted);
  return [
    ...wanted.filter((key) => !translations[key]).map((key) => `lacks “${key}”`),
    ...Object.keys(translations)
      .filter((key) => !known.has(key))
      .map((key) => `translates “${key}”, which nobody says`),
    ...Object.entries(translations)
      .filter(([key, text]) => known.has(key) && placesIn(key) !== placesIn(text))
      .map(([key]) => `has other places {…} than “${key}”`),
  ];
}

const placesIn = (text: string): string => [...new Set(text.match(/\{\d+\}/g))].sort().join();
