/** Everything that is known of a document before the rules look at it. */
import type { CompetencyMention } from './competencies/find-competencies.ts';
import type { CountedBlock } from './coverage/coverage.ts';
import type { Crossing } from './coverage/crossings.ts';
import type { Profile } from './levels/profile.ts';
import type { Block } from './markdown/block.ts';
import type { Directives } from './markdown/directives.ts';
import type { FrontMatter } from './markdown/front-matter.ts';
import type { LoneBlock } from './markdown/placed.ts';
import type { DocumentKind } from './document-kind.ts';
import type { StyleRule } from './styles/style-rule.ts';
import type { ExemptHit, TermHit } from './terms/find-terms.ts';
import type { WordingBalance } from './terms/gendered-words.ts';
import type { Span } from './text/span.ts';
import type { Translate } from './translate.ts';

export interface DocumentFacts {
  readonly path: string;
  readonly source: string;
  /** How findings are told. */
  readonly t: Translate;
  readonly kind: DocumentKind;
  /** BCP 47 where known. */
  readonly language: string;
  readonly frontMatter: FrontMatter;
  readonly directives: Directives;
  readonly profile: Profile;
  /** All that could be chosen, the workspace's own first. */
  readonly profiles: readonly Profile[];
  /** The title in the front matter, where it stands there word for word. */
  readonly title?: Pick<AnnotatedBlock, 'block' | 'terms' | 'exempt'>;
  /** The workspace's own, to be run on this document. */
  readonly styleRules: readonly StyleRule[];
  readonly blocks: readonly AnnotatedBlock[];
  /** Those of the blocks in which there is something that a rule may speak of, each by itself. */
  readonly notable: readonly NotableBlock[];
  /** Where the first block stands that begins at a place or behind it. */
  blockBehind(offset: number): Span | undefined;
  /** Of postings, unless the rule `wording-balance` is off. */
  readonly balance: WordingBalance | undefined;
  /** Those that it says it works on; postings name none. */
  readonly competencies: readonly CompetencyMention[];
  /** Where those meet client systems. */
  readonly crossings: readonly Crossing[];
}

export interface NotableBlock extends Pick<AnnotatedBlock, 'annotation' | 'terms' | 'exempt'> {
  readonly block: LoneBlock;
}

export interface AnnotatedBlock extends CountedBlock {
  readonly block: Block;
  readonly terms: readonly TermHit[];
  /** Found and left alone, since what stands around them makes them fine. */
  readonly exempt: readonly ExemptHit[];
}
