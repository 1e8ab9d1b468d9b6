/**
 * A from-markdown extension that notes, while the tree is built, where each part of a text node's value stands in the
 * source. A text node's value is not the source: character references, escapes and the prefixes of quotes and lists are
 * gone from it. The tree itself stays as it is.
 */
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';
import type { Text } from 'mdast';

/**
 * From `at` in the value on: the source from `start` to `end`, character for character, or, when `whole` (`&amp;`, `\\*`),
 * only as one piece.
 */
export interface OffsetRun {
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly whole: boolean;
}

/** What was noted of a text node, in the offsets of its tree. */
export const runsOf = (text: Text): readonly OffsetRun[] => record.get(text) ?? [];

const record = new WeakMap<Text, OffsetRun[]>();

export const offsetRecorder: Extension = {
  enter: {
    data: note,
    characterEscape: note,
    characterReference: note,
    autolinkProtocol: note,
    autolinkEmail: note,
  },
};

function note(this: CompileContext, token: Token): undefined {
  // The handlers replaced here are all from-markdown's one "open or extend the text node", which code text keeps.
  this.config.enter.codeTextData?.call(this, token);
  const text = this.stack.at(-1);
  if (text?.type !== 'text') return;
  const runs = record.get(text) ?? [];
  runs.push({
    at: text.value.length,
    start: token.start.offset,
    end: token.end.offset,
    whole: token.type === 'characterEscape' || token.type === 'characterReference',
  });
  record.set(text, runs);
}
