/** All forms looked up word by word. What a form may go on with is worked out where a text comes that far, and kept. */
import { byWord } from '../text/by-word.ts';
import { addTo } from '../text/grouped.ts';
import { ANY, type PhraseIndex } from '../text/phrase-index.ts';
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
  const root = nodeOf(threads);
  return { ...root, start: byWord(({ form }) => root.next.get(form)) };
}

function nodeOf(threads: readonly Thread[]): Node {
  const open = threads.flatMap(withWhatMayBeLeftOut);
  const { slots, behind } = slotsOf(open);
  const nodeAt = (slot: Slot): Node => (slot.node ??= nodeOf(behind(slot)));
  const ofOwners = new Map<string, Node>();
  const ofOwner = (word: string, slot: Slot | undefined, owner: Slot): Node => {
    const node = ofOwners.get(word) ?? withOwned(slot ? nodeAt(slot) : NOWHERE, behind(owner));
    ofOwners.set(word, node);
    return node;
  };
  // Called for every word of every text, and nearly always in vain.
  const get = (word: string): Node | undefined => {
    const slot = slots.get(word);
    const owner = isOwning(word) ? slots.get(word.slice(0, -2)) : undefined;
    if (owner) return ofOwner(word, slot, owner);
    return slot && nodeAt(slot);
  };
  return { next: { get }, any: get(ANY), values: valuesOf(open, false) };
}

const isOwning = (word: string): boolean => word.charCodeAt(word.length - 2) === APOSTROPHE && word.endsWith('s');
const APOSTROPHE = 39;

const NOWHERE: Node = { next: new Map<string, never>(), any: undefined, values: [] };

/** Where a word is a possessive that no form has itself, the form ends there. */
function withOwned({ values, ...node }: Node, owners: readonly Thread[]): Node {
  return { ...node, values: [...values, ...valuesOf(owners.flatMap(withWhatMayBeLeftOut), true)] };
}

function withWhatMayBeLeftOut(thread: Thread): readonly Thread[] {
  const { needed, partAt, at } = thread;
  if (needed.length > 0 || !partAt(at)?.mayBeLeftOut) return [thread];
  return [thread, ...withWhatMayBeLeftOut({ ...thread, at: at + 1 })];
}

/** What one word leads on: threads, by a wording or on within one, and parts in which it begins a wording. */
interface Slot {
  readonly word: string;
  readonly moves: [Thread, Wording?][];
  readonly parts: Part[];
  /** Where it leads, once a text has come there. */
  node?: Node;
}

interface Slots {
  readonly slots: ReadonlyMap<string, Slot>;
  /** The threads that the word of a slot leads on. */
  readonly behind: (slot: Slot) => readonly Thread[];
}

/** Threads that wait for the same group are looked up together. */
function slotsOf(threads: readonly Thread[]): Slots {
  const slots = new Map<string, Slot>();
  const waiting = new Map<Part, Thread[]>();
  const slotOf = (word: string): Slot => {
    const slot = slots.get(word) ?? { word, moves: [], parts: [] };
    slots.set(word, slot);
    return slot;
  };
  for (const thread of threads) {
    const [word] = thread.needed;
    const part = word === undefined ? thread.partAt(thread.at) : undefined;
    if (word !== undefined) slotOf(word).moves.push([thread]);
    else if (part?.byFirst) addTo(waiting, part, thread);
    else for (const wording of part?.wordings ?? []) slotOf(wording.words[0] ?? '').moves.push([thread, wording]);
  }
  for (const part of waiting.keys()) for (const word of part.byFirst?.keys() ?? []) slotOf(word).parts.push(part);
  const chosen = (part: Part, word: string): Thread[] =>
    (part.byFirst?.get(word) ?? []).flatMap((wording) => (waiting.get(part) ?? []).map((one) => along(one, wording)));
  const behind = ({ word, moves, parts }: Slot): readonly Thread[] => [
    ...moves.map(([thread, wording]) => along(thread, wording)),
    ...parts.flatMap((part) => chosen(part, word)),
  ];
  return { slots, behind };
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
