/** All spellings of all forms, looked up by their first word; those of one first word are written out when a text first has it. */
import { compilePhrases, type PhraseIndex } from '../text/phrase-index.ts';
import { wordsOf } from '../text/words.ts';
import type { Term, TermForm } from './pack.ts';
import { firstWordsOf, spelledOut } from './word-groups.ts';

export interface IndexedForm {
  readonly term: Term;
  readonly form: TermForm;
  /** Found as a possessive ("the addict's family"). */
  readonly isPossessive: boolean;
}

type Entry = readonly [term: Term, form: TermForm];

/** Words of groups make tens of thousands of spellings, of which a document needs few: the rest is never built. */
export function indexForms(terms: readonly Term[]): PhraseIndex<IndexedForm> {
  const entries = terms.flatMap((term) => term.forms.map((form): Entry => [term, form]));
  const written = new Set(entries.map(([, { text }]) => plain(text)));
  const places = byFirstWord(entries);
  const get = (word: string): PhraseIndex<IndexedForm> | undefined => {
    const place = places.get(word);
    if (!place) return undefined;
    place.index ??= compilePhrases(phrasesOf(place.entries, written)).next.get(word) ?? NOTHING;
    return place.index;
  };
  return { next: { get }, values: [] };
}

interface Place {
  readonly entries: Entry[];
  index?: PhraseIndex<IndexedForm>;
}

const NOTHING: PhraseIndex<IndexedForm> = { next: new Map<string, never>(), values: [] };

function byFirstWord(entries: readonly Entry[]): ReadonlyMap<string, Place> {
  const byWord = new Map<string, Place>();
  for (const entry of entries) {
    for (const word of new Set(firstWordsOf(entry[1].text).flatMap(formOfFirst))) {
      const known = byWord.get(word);
      if (known) known.entries.push(entry);
      else byWord.set(word, { entries: [entry] });
    }
  }
  return byWord;
}

const formOfFirst = (text: string): readonly string[] =>
  wordsOf(text)
    .slice(0, 1)
    .map(({ form }) => form);

/** A form that is written out has its place to itself; the words of a group take those that are left. */
function phrasesOf(entries: readonly Entry[], written: ReadonlySet<string>): [string, IndexedForm][] {
  return entries.flatMap(([term, form]) =>
    spelledOut(form)
      .filter(({ text }) => text === form.text || !written.has(plain(text)))
      .flatMap((spelling) => withPossessive(term, spelling)),
  );
}

const plain = (text: string): string => text.toLowerCase().replaceAll('-', ' ');

function withPossessive(term: Term, form: TermForm): [string, IndexedForm][] {
  const bare: [string, IndexedForm] = [form.text, { term, form, isPossessive: false }];
  return form.text.endsWith("'s") ? [bare] : [bare, [`${form.text}'s`, { term, form, isPossessive: true }]];
}
