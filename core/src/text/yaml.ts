/** Reads YAML (hence JSON) with care: each value knows its place, and what does not fit becomes a located problem. */
import { LineCounter, isMap, isScalar, isSeq, parseDocument, type Node, type Range } from 'yaml';
import type { Problem } from '../problem.ts';
import { english, type Translate } from '../translate.ts';

export class YamlReader {
  readonly file: string;
  readonly problems: Problem[] = [];
  /** How the problems are told. */
  readonly t: Translate;
  readonly root: YamlValue;
  readonly #lines = new LineCounter();

  constructor(text: string, file: string, t: Translate = english) {
    this.file = file;
    this.t = t;
    const document = parseDocument(text, { lineCounter: this.#lines, strict: true, uniqueKeys: true });
    for (const { pos, message } of document.errors) {
      const summary = (message.split('\n')[0] ?? '').replace(/ at line .*$/, '');
      this.complain(
        'yaml',
        pos[0],
        t('This is not readable as YAML: {0}.', summary),
        t('Check the indentation, colons and quotes at this place.'),
      );
    }
    this.root = new YamlValue(this, document.contents, t('the file'), 0);
  }

  /** `offset`: where in the file; UTF-16. */
  complain(code: string, offset: number, message: string, hint: string): undefined {
    const { line, col } = this.#lines.linePos(offset);
    this.problems.push({ code, message, hint, where: `${this.file}:${line}:${col}` });
  }
}

/** One value. The readers return nothing, after complaining, when the value is of another kind. */
export class YamlValue {
  readonly #reader: YamlReader;
  readonly #node: Node | null;
  readonly #name: string;
  readonly #fallbackOffset: number;

  constructor(reader: YamlReader, node: unknown, name: string, fallbackOffset: number) {
    this.#reader = reader;
    this.#node = (node ?? null) as Node | null;
    this.#name = name;
    this.#fallbackOffset = fallbackOffset;
  }

  /** Where it stands in the file. */
  get offset(): number {
    return (this.#node?.range as Range | undefined)?.[0] ?? this.#fallbackOffset;
  }

  /** How its problems are told. */
  get t(): Translate {
    return this.#reader.t;
  }

  get isMap(): boolean {
    return isMap(this.#node);
  }

  complain(code: string, message: string, hint: string): undefined {
    return this.#reader.complain(code, this.offset, message, hint);
  }

  string(): string | undefined {
    return this.exactString()?.trim();
  }

  /** With the white space around it, as patterns need it. */
  exactString(): string | undefined {
    if (isScalar(this.#node) && ['string', 'number', 'boolean'].includes(typeof this.#node.value))
      return String(this.#node.value);
    return this.#expected(this.t('a text'));
  }

  number(least: number, most: number): number | undefined {
    const value = isScalar(this.#node) ? this.#node.value : undefined;
    if (typeof value === 'number' && value >= least && value <= most) return value;
    return this.#expected(this.t('a number from {0} to {1}', least, most));
  }

  boolean(): boolean | undefined {
    const value = isScalar(this.#node) ? this.#node.value : undefined;
    return typeof value === 'boolean' ? value : this.#expected(this.t('true or false'));
  }

  oneOf<T extends string>(choices: readonly T[]): T | undefined {
    const raw = isScalar(this.#node) ? this.#node.value : undefined;
    // YAML 1.1 habits: an unquoted off reads as false in some editors' minds; both spellings are welcome.
    const value = raw === false && choices.includes('off' as T) ? 'off' : raw;
    const found = choices.find((choice) => choice === value);
    return found ?? this.#expected(this.t('one of {0}', choices.join(', ')));
  }

  /** The entries of a map in order; none, with a complaint, when it is no map. An empty value has none. */
  entries(): [string, YamlValue][] {
    if (isMap(this.#node)) {
      return this.#node.items.map((pair) => {
        const key = pair.key as Node;
        const name = String(isScalar(key) ? key.value : key);
        return [name, new YamlValue(this.#reader, pair.value, `"${name}"`, key.range?.[0] ?? this.offset)];
      });
    }
    if (!this.#isEmpty) this.#expected(this.t('a list of "name: value" lines'));
    return [];
  }

  /** The same, where the keys are values of their own: what is wrong with a key is told at its place. */
  keyed(): { readonly key: YamlValue; readonly value: YamlValue }[] {
    if (!isMap(this.#node)) return this.entries().map(([, value]) => ({ key: value, value }));
    return this.#node.items.map((pair) => {
      const key = new YamlValue(this.#reader, pair.key, this.t('a name'), this.offset);
      return { key, value: new YamlValue(this.#reader, pair.value, this.t('a value'), key.offset) };
    });
  }

  get(key: string): YamlValue | undefined {
    return isMap(this.#node) ? this.entries().find(([name]) => name === key)?.[1] : undefined;
  }

  record<T>(read: (value: YamlValue) => T | undefined): Record<string, T> {
    const record: Record<string, T> = {};
    for (const [key, value] of this.entries()) {
      const result = read(value);
      if (result !== undefined) record[key] = result;
    }
    return record;
  }

  /** The items of a list; items that cannot be read are left out. A single value stands for a list of one. */
  items<T>(read: (value: YamlValue) => T | undefined): T[] {
    const nodes: readonly unknown[] = isSeq(this.#node) ? this.#node.items : this.#isEmpty ? [] : [this.#node];
    return nodes
      .map((node) => read(new YamlValue(this.#reader, node, this.t('an item of {0}', this.#name), this.offset)))
      .filter((item) => item !== undefined);
  }

  strings(): string[] {
    return this.items((item) => item.string());
  }

  get #isEmpty(): boolean {
    return this.#node === null || (isScalar(this.#node) && this.#node.value === null);
  }

  #expected(what: string): undefined {
    return this.complain(
      'value',
      this.t('{0} should be {1}.', capital(this.#name), what),
      this.t('Write {0} here, or take the line out.', what),
    );
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
