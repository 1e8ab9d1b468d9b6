/** What a writer tells Practice Lens in comments: `<!-- practice-lens ignore the-homeless reason="a quotation" -->`. */
import type { Html } from 'mdast';
import type { Span } from '../text/span.ts';
import { COMMENT } from './comments.ts';
import type { Parsed } from './parse.ts';

export const DIRECTIVES = ['level', 'ignore', 'ignore-start', 'ignore-end', 'ignore-file'] as const;
export type DirectiveName = (typeof DIRECTIVES)[number];

/** `level macro` has the subjects `["macro"]`, `ignore the-homeless` has `["the-homeless"]`. */
export interface Directive {
  readonly name: DirectiveName;
  readonly subjects: readonly string[];
  readonly reason?: string;
  /** The whole comment, in the source. */
  readonly span: Span;
}

/** A comment that addresses Practice Lens, yet says nothing it knows. */
export interface UnknownDirective {
  readonly text: string;
  readonly span: Span;
}

export interface Directives {
  readonly known: readonly Directive[];
  readonly unknown: readonly UnknownDirective[];
}

export function directivesOf({ parts }: Parsed): Directives {
  const known: Directive[] = [];
  const unknown: UnknownDirective[] = [];
  for (const { comments, shift } of parts) {
    for (const node of comments) {
      const text = COMMENT.exec(node.value)?.[1] ?? '';
      const span = spanOf(node, shift);
      const directive = directiveOf(text, span);
      if (directive) known.push(directive);
      else unknown.push({ text: text.trim(), span });
    }
  }
  return { known, unknown };
}

const REASON = /\breason=(?:"([^"]*)"|'([^']*)'|(\S+))/;

function directiveOf(attributes: string, span: Span): Directive | undefined {
  const reason = REASON.exec(attributes);
  const [word, ...subjects] = attributes
    .replace(REASON, '')
    .trim()
    .split(/[\s,]+/);
  const name = DIRECTIVES.find((candidate) => candidate === word);
  if (name === undefined || (name === 'level' && subjects.length === 0)) return undefined;
  const said = (reason?.[1] ?? reason?.[2] ?? reason?.[3] ?? '').trim();
  return { name, subjects, span, ...(said && { reason: said }) };
}

const spanOf = (node: Html, shift: number): Span => ({
  start: (node.position?.start.offset ?? 0) + shift,
  end: (node.position?.end.offset ?? 0) + shift,
});
