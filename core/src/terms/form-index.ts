/** All forms looked up word by word. What a form may go on with is worked out where a text comes that far, and kept. */
import type { PhraseIndex } from '../text/phrase-index.ts';
import { partsOf, type Part, type PartAt, type Wording } from './form-parts.ts';
import type { Term, TermForm } from './pack.ts';

export interface IndexedForm {
  readonly term: Term;
  readonly form: TermForm;
  /** Found as a possessive ("the addict's family"). */
  readonly isPossessive: boolean;
}

/** A form as far as a text has come along it. */
interface Thread {
  readonly term: Term;
  readonly form: TermForm;
  readonly partAt: PartAt;
  /** What was found of it: a wording each part, but for those that were left out. */
  readonly found: readonly Wording[];
  /** Words that the last wording still needs. */
  readonly needed: readonly string[];
  /** The part behind them. */
  readonly at: number;
}

type Node = PhraseIndex<IndexedForm>;

/** Groups and choices of words stand for hundreds of thousands of spellings, of which texts have few: none is written out. */
export function indexForms(terms: readonly Term[]): Node {
  const shared = new Map<string, Part>();
  const threads = terms.flatMap((term) =>
    term.forms.map((form): Thread => ({ term, form, partAt: partsOf(form, shared), found: [], needed: [], at: 0 })),
  );
  return nodeOf(threads);
}

function nodeOf(threads: readonly Thread[]): Node {
  const open = threads.flatMap(withWhatMayBeLeftOut);
  const step = stepsFrom(open);
  const known = new Map<string, Node>();
  const get = (word: string): Node | undefined => {
    const node = known.get(word) ?? behind(word, step);
    if (node) known.set(word, node);
    return node;
  };
  return { next: { get }, values: valuesOf(open, false) };
}

/** Also where the word is a possessive that no form has itself: then the form ends there. */
function behind(word: string, step: (word: string) => readonly Thread[]): Node | undefined {
  const next = step(word);
  const owned = word.endsWith("'s") ? valuesOf(step(word.slice(0, -2)).flatMap(withWhatMayBeLeftOut), true) : [];
  if (next.length === 0) return owned.length === 0 ? undefined : { next: NOWHERE, values: owned };
  const node = nodeOf(next);
  return owned.length === 0 ? node : { next: node.next, values: [...node.values, ...owned] };
}

const NOWHERE = new Map<string, never>();

function withWhatMayBeLeftOut(thread: Thread): readonly Thread[] {
  const { needed, partAt, at } = thread;
  if (needed.length > 0 || !partAt(at)?.mayBeLeftOut) return [thread];
  return [thread, ...withWhatMayBeLeftOut({ ...thread, at: at + 1 })];
}

/** Which threads a word leads on; those that wait for the same group are looked up together. */
function stepsFrom(threads: readonly Thread[]): (word: string) => readonly Thread[] {
  const written = new Map<string, [Thread, Wording?][]>();
  const waiting = new Map<Part, Thread[]>();
  for (const thread of threads) {
    const [word] = thread.needed;
    const part = word === undefined ? thread.partAt(thread.at) : undefined;
    if (word !== undefined) add(written, word, [thread]);
    else if (part?.byFirst) add(waiting, part, thread);
    else for (const wording of part?.wordings ?? []) add(written, wording.words[0] ?? '', [thread, wording]);
  }
  const openings = new Map<string, Part[]>();
  for (const part of waiting.keys()) for (const word of part.byFirst?.keys() ?? []) add(openings, word, part);
  // Called for every word of every text, and nearly always in vain.
  return (word) => {
    const [moves, parts] = [written.get(word), openings.get(word)];
    if (!moves && !parts) return NONE;
    const chosen = (part: Part): Thread[] =>
      (part.byFirst?.get(word) ?? []).flatMap((wording) => (waiting.get(part) ?? []).map((one) => along(one, wording)));
    return [...(moves ?? []).map(([thread, wording]) => along(thread, wording)), ...(parts ?? []).flatMap(chosen)];
  };
}

const NONE: readonly never[] = [];

function add<K, V>(to: Map<K, V[]>, key: K, value: V): void {
  const known = to.get(key);
  if (known) known.push(value);
  else to.set(key, [value]);
}

/** One word further: into a wording of the part that comes next, or on in the last one. */
const along = (thread: Thread, wording?: Wording): Thread =>
  wording
    ? { ...thread, found: [...thread.found, wording], needed: wording.words.slice(1), at: thread.at + 1 }
    : { ...thread, needed: thread.needed.slice(1) };

/** A form that is written out has its place to itself; what is chosen or spelled by a rule takes what is left. */
function valuesOf(threads: readonly Thread[], isPossessive: boolean): readonly IndexedForm[] {
  const whole = threads.filter(
    ({ found, needed, partAt, at }) => found.length > 0 && needed.length === 0 && !partAt(at),
  );
  const written = whole.filter(isWrittenOut);
  return (written.length > 0 ? written : whole).map((thread) => ({
    term: thread.term,
    form: formOf(thread),
    isPossessive,
  }));
}

const isWrittenOut = ({ found }: Thread): boolean => found.every(({ isWritten }) => isWritten);

/** The form as it was found, with the words of groups in its alternatives, which are advice where they do not fit. */
function formOf(thread: Thread): TermForm {
  const { form, found } = thread;
  if (isWrittenOut(thread)) return form;
  const text = found.map((wording) => wording.text).join(' ');
  const filled = (alternative: string): string =>
    found.reduce(
      (text, { group, ...wording }) => (group === undefined ? text : text.replace(`$${group}`, () => wording.text)),
      alternative,
    );
  const [alternatives, advice] = [form.alternatives.map(filled), form.advice.map(filled)];
  const fits = !found.some(({ isInflected }) => isInflected);
  return fits ? { text, alternatives, advice } : { text, alternatives: [], advice: [...alternatives, ...advice] };
}
