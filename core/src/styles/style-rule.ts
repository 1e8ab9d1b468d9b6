/**
 * A rule of a house style in the YAML that Vale made known (`extends: existence` and its kin), run in-process on the parsed
 * document. Only the file format is shared: code, addresses and front matter are left out by the syntax tree, and patterns
 * run in linear time.
 */
import type { Block } from '../markdown/block.ts';
import type { Severity } from '../severity.ts';
import type { Span } from '../text/span.ts';
import type { YamlValue } from '../text/yaml.ts';
import type { Scope } from './scope.ts';

export interface StyleRule {
  /** `Style.Rule`: the folder and the file that it stands in. */
  readonly id: string;
  readonly style: string;
  /** The file's path, as problems name it. */
  readonly file: string;
  readonly scope: Scope;
  readonly severity: Severity;
  /** `%s` stands for what was found; in a substitution the first for what could stand there. */
  readonly message: string;
  readonly description?: string;
  /** A page that tells more. */
  readonly link?: string;
  readonly find: Finder;
}

/** The part of a block that a rule looks at on its own: all of it, or a sentence. */
export interface Stretch extends Span {
  readonly block: Block;
}

export interface StyleHit {
  readonly stretch: Stretch;
  /** In the block's prose. */
  readonly span: Span;
  readonly replacements: readonly string[];
  /** What `%s` in the message stands for, in order. */
  readonly shown: readonly string[];
}

/** Looks through a document's stretches in reading order. */
export type Finder = (stretches: readonly Stretch[]) => Iterable<StyleHit>;

/** What `extends:` names. `keys`: those that it knows besides the ones every rule has. */
export interface StyleKind {
  readonly keys: readonly string[];
  /** Nothing, after complaining, when the rule cannot be run. */
  read(rule: YamlValue): Finder | undefined;
}

/** Where in its stretch a match may be named as it stands. */
export const hitAt = (
  stretch: Stretch,
  span: Span,
  replacements: readonly string[] = [],
  shown: readonly string[] = [stretch.block.prose.text.slice(span.start, span.end)],
): StyleHit => ({ stretch, span, replacements, shown });
