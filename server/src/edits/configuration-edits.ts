/** What actions write into a configuration file: small edits that leave the author's comments and layout alone. */
import { YamlReader } from '@practice-lens/core';
import type { SourceEdit } from './comment.ts';

/** Adds a term to `accept`, as the first of the list. */
export function acceptTerm(text: string, term: string, reason: string): SourceEdit {
  const place = placeOf(text, 'accept');
  const asJson = `{ "term": ${JSON.stringify(term)}, "reason": ${JSON.stringify(reason)} }`;
  if (place === undefined) {
    return addKey(text, 'accept', `[${asJson}]`, `${EOL}${itemOf(term, reason, '  ')}`);
  }
  if (text.charAt(place) === '[') return insert(place + 1, asJson + (/^\[\s*\]/.test(text.slice(place)) ? '' : ', '));
  const lineStart = text.lastIndexOf('\n', place - 1) + 1;
  const indent = /^\s*(?=- )/.exec(text.slice(lineStart))?.[0];
  if (indent !== undefined) return insert(lineStart, `${itemOf(term, reason, indent)}${EOL}`);
  // The key stands there with nothing under it yet.
  const lineEnd = endOfLine(text, place);
  return insert(lineEnd, `${EOL}${itemOf(term, reason, '  ')}`);
}

/** Sets a key whose value is one word. */
export function setWord(text: string, key: string, word: string): SourceEdit {
  const place = placeOf(text, key);
  if (place === undefined) return addKey(text, key, JSON.stringify(word), ` ${word}`);
  const old = WORD.exec(text.slice(place))?.[0] ?? '';
  // A key without a value: the place is somewhere behind its colon.
  if (old === '') return insert(text.lastIndexOf(':', place) + 1, ` ${word}`);
  return { span: { start: place, end: place + old.length }, text: /^["']/.test(old) ? JSON.stringify(word) : word };
}

const EOL = '\n';

const WORD = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s#,:}]+)/;

const placeOf = (text: string, key: string): number | undefined => new YamlReader(text, '').root.get(key)?.offset;

const insert = (offset: number, text: string): SourceEdit => ({ span: { start: offset, end: offset }, text });

const itemOf = (term: string, reason: string, indent: string): string =>
  `${indent}- term: ${term}${EOL}${indent}  reason: ${JSON.stringify(reason)}`;

/** At the end of a YAML file, or as the first member of a JSON object. */
function addKey(text: string, key: string, json: string, yaml: string): SourceEdit {
  const brace = text.search(/\S/);
  if (text.charAt(brace) === '{') {
    const isEmpty = /^\{\s*\}/.test(text.slice(brace));
    return insert(brace + 1, `${EOL}  "${key}": ${json}${isEmpty ? EOL : ','}`);
  }
  const gap = text === '' || text.endsWith('\n') ? '' : EOL;
  return insert(text.length, `${gap}${key}:${yaml}${EOL}`);
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return text.charAt(end - 1) === '\r' ? end - 1 : end;
}
