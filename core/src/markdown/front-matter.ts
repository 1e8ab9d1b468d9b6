/** The keys that a document's front matter may hold for Practice Lens; all other keys are left to other tools. */
import type { Problem } from '../problem.ts';
import { lineStarts, positionAt } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { YamlReader, type YamlValue } from '../text/yaml.ts';
import type { Translate } from '../translate.ts';
import type { Parsed } from './parse.ts';

export interface FrontMatter {
  readonly kind?: string;
  readonly profile?: string;
  /** Levels that the document is expected to address. */
  readonly level: readonly string[];
  readonly course?: string;
  readonly competencies: readonly string[];
  readonly title?: { readonly text: string; readonly start: number };
  /** The whole block with its fences, in the source. */
  readonly span?: Span;
}

export const FRONT_MATTER_KEYS = ['kind', 'profile', 'level', 'course', 'competencies'] as const;

export function frontMatterOf(
  parsed: Parsed,
  source: string,
  file: string,
  t: Translate,
): { frontMatter: FrontMatter; problems: readonly Problem[] } {
  // Front matter is the first thing in a document, or there is none.
  const [{ node, shift } = { node: undefined, shift: 0 }] = parsed.parts;
  if (node?.type !== 'yaml') return { frontMatter: { level: [], competencies: [] }, problems: [] };
  const start = (node.position?.start.offset ?? 0) + shift;
  const end = (node.position?.end.offset ?? 0) + shift;
  const body = source.indexOf('\n', start) + 1;
  // Blank lines in place of what stands above keep the line numbers of the problems true.
  const lines = '\n'.repeat(positionAt(lineStarts(source), body).line);
  const reader = new YamlReader(lines + node.value, file, t);
  const text = (key: string): string | undefined => reader.root.get(key)?.string();
  const list = (key: string): readonly string[] => reader.root.get(key)?.strings() ?? [];
  const title = reader.root.get('title');
  return {
    frontMatter: {
      ...defined('kind', text('kind')),
      ...defined('profile', text('profile')),
      ...defined('course', text('course')),
      ...titleOf(title, source, body - lines.length),
      level: list('level'),
      competencies: competenciesOf(reader.root.get('competencies')),
      span: { start, end },
    },
    problems: reader.problems,
  };
}

/** `[3, 5]`, or each with its degree: `{ 3: introduced, 5: reinforced }` becomes "3 introduced", "5 reinforced". */
function competenciesOf(value: YamlValue | undefined): readonly string[] {
  if (!value?.isMap) return value?.strings() ?? [];
  return value.entries().map(([number, degree]) => `${number} ${degree.string() ?? ''}`.trim());
}

/** A plain or quoted title on one line, with the place of its first character; other shapes have no exact place. */
function titleOf(
  title: YamlValue | undefined,
  source: string,
  base: number,
): Pick<FrontMatter, 'title'> | Record<string, never> {
  const text = title?.string();
  if (title === undefined || text === undefined) return {};
  const at = title.offset + base;
  const start = source.startsWith(text, at) ? at : at + 1;
  return source.startsWith(text, start) ? { title: { text, start } } : {};
}

function defined<K extends 'kind' | 'profile' | 'course'>(
  key: K,
  value: string | undefined,
): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<K, string>>);
}
