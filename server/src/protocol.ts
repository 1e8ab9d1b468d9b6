/**
 * What the server and its clients say to each other beyond LSP. Types only: a client imports them without taking over any
 * code. Every addition states why LSP itself does not do.
 *
 * `uri` is always a document or folder URI as the client writes it; ranges are LSP's (zero-based lines, UTF-16).
 */
import type {
  BlockKind,
  BlockReport,
  Competency,
  Coverage,
  DocumentKind,
  Evidence,
  Gap,
  Link,
  Mention,
  Problem,
  Profile,
  Range,
  RuleLevel,
  Scale,
  Shared,
  System,
  Translate,
  WordingBalance,
} from '@practice-lens/core';

export type {
  BlockKind,
  BlockReport,
  Competency,
  Coverage,
  DocumentKind,
  Evidence,
  Gap,
  Link,
  Mention,
  Problem,
  Profile,
  Range,
  RuleLevel,
  Scale,
  Shared,
  System,
  Translate,
  WordingBalance,
};

/** Requests from the client to the server, by method. */
export interface Requests {
  /** LSP has no notion of an annotated paragraph: editors that draw their own marks ask for the blocks here. */
  'practiceLens/annotations': { readonly params: AnnotationsParams; readonly result: AnnotationsResult | null };
  /** LSP has no notion of coverage: views, matrices and reports ask for the numbers here. Reports progress, can be cancelled. */
  'practiceLens/coverage': { readonly params: CoverageParams; readonly result: CoverageResult | null };
  /** What the other documents of the workspace describe as well. Reports progress, can be cancelled. */
  'practiceLens/overlaps': { readonly params: OverlapsParams; readonly result: OverlapsResult | null };
  /** Two versions beside each other; only the client knows of version control. Reports progress, can be cancelled. */
  'practiceLens/compare': { readonly params: CompareParams; readonly result: CompareResult | null };
  /** The same numbers as a file to hand on, made where the texts are. Reports progress, can be cancelled. */
  'practiceLens/report': { readonly params: ReportParams; readonly result: ReportResult | null };
}

/** Requests from the server to the client, by method. Only a server without a file system of its own sends them. */
export interface ClientRequests {
  /** A web worker cannot read files, and LSP has no request to read one. */
  'practiceLens/readFile': { readonly params: ReadFileParams; readonly result: FileText };
  /** A web worker cannot list files, and LSP has no request to find some. */
  'practiceLens/findFiles': { readonly params: FindFilesParams; readonly result: readonly string[] };
}

/** Notifications from the server to the client, by method. */
export interface Notifications {
  /** Views would have to poll otherwise. Sent when edits have come to rest and the numbers or the levels of a block differ. */
  'practiceLens/coverageChanged': { readonly uri: string };
}

/** What a client may hand over in `initializationOptions`; all of it is optional. */
export interface InitializationOptions {
  /** The settings, for clients that neither answer `workspace/configuration` nor send `didChangeConfiguration`. */
  readonly settings?: Partial<EditorSettings>;
  /** A folder of the client's own, as a path, for what makes the next start faster; a server without a file system needs none. */
  readonly cacheFolder?: string;
  /** A command of the client that a code lens runs, with the arguments `[uri, line of the heading]`; none: lenses only tell. */
  readonly showSectionCommand?: string;
  /**
   * A command of the client that asks the person for a reason and then runs a command of ours with it, with the arguments of
   * `ReasonedCommand`. LSP cannot ask for words; none: quick fixes leave the reason to be written into the text.
   */
  readonly askReasonCommand?: string;
  /**
   * What the server says, by the English sentence, with `{0}` for values: for languages that the server does not know by
   * itself (`locale` of LSP names those that it does).
   */
  readonly translations?: Readonly<Record<string, string>>;
}

type Keeping = 'practiceLens.edit.ignore' | 'practiceLens.edit.ignoreInDocument' | 'practiceLens.edit.accept';

/** A command by which a wording stays, to be run with the reason why. */
export type ReasonedCommand = { [K in Keeping]: readonly [command: K, args: Commands[K]] }[Keeping];

/** The editor's settings, section `practiceLens`. A configuration file in the workspace has the last word over the first two. */
export interface EditorSettings {
  /** Name of the profile; empty: the configuration file or the default decides. */
  readonly profile: string;
  /** How loud each rule or term is. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** How levels are shown in the text: signs and words, signs only, only on hover, or not at all. */
  readonly marks: 'words' | 'signs' | 'hover' | 'off';
  /** Whether sections carry a line with their numbers. */
  readonly codeLens: boolean;
  /** Where suggestions are shown: in all documents of the workspace, in open ones, or nowhere. */
  readonly findings: 'workspace' | 'open' | 'off';
  /** Whether every use of a term is marked, or the first in each document. */
  readonly repeats: 'all' | 'first';
  /** The most suggestions that are shown in one document; one more says how many are left. */
  readonly maxFindings: number;
}

/**
 * Commands for `workspace/executeCommand`: everything a code action does, for keyboards, menus, scripts and clients without
 * code action literals. Each takes one argument, edits by `workspace/applyEdit` and answers with an `EditResult`.
 */
export interface Commands {
  /** Makes every safe replacement in a document. */
  'practiceLens.edit.fixAllSafe': { readonly uri: string };
  /** Makes the first replacement for every occurrence of a term in a document. */
  'practiceLens.edit.fixTerm': { readonly uri: string; readonly term: string };
  /** Makes one replacement of the finding at `range`. */
  'practiceLens.edit.fix': { readonly uri: string; readonly range: Range; readonly replacement: string };
  /** Writes an ignore comment before the block at `range`. `subject` is a term or a rule. */
  'practiceLens.edit.ignore': {
    readonly uri: string;
    readonly range: Range;
    readonly subject: string;
    readonly reason?: string;
  };
  /** Writes an ignore comment for the whole document. */
  'practiceLens.edit.ignoreInDocument': { readonly uri: string; readonly subject: string; readonly reason?: string };
  /** Writes the term under `accept` in the configuration file, which is created when there is none. */
  'practiceLens.edit.accept': { readonly uri: string; readonly term: string; readonly reason?: string };
  /** Writes a level comment before the block at `range`; no levels: the block addresses none. */
  'practiceLens.edit.setLevel': { readonly uri: string; readonly range: Range; readonly levels: readonly string[] };
  /** Writes the profile into the configuration file, which is created when there is none. */
  'practiceLens.edit.switchProfile': { readonly uri: string; readonly profile: string };
}

export interface EditResult {
  readonly applied: boolean;
  /** Why nothing was changed, in a sentence for people. */
  readonly failureReason?: string;
}

/** What a diagnostic carries in `data`: enough to build its fixes without asking again. */
export interface DiagnosticData {
  readonly rule: string;
  readonly term?: string;
  readonly category?: string;
  readonly reason: string;
  readonly replacements: readonly string[];
  readonly safe: boolean;
  readonly source: string;
}

export interface AnnotationsParams {
  readonly textDocument: { readonly uri: string };
}

export interface AnnotationsResult {
  readonly version: number;
  readonly profile: string;
  readonly blocks: readonly BlockReport[];
}

export type CoverageParams = CoverageScope & { readonly workDoneToken?: string | number };

export type CoverageScope =
  { readonly textDocument: { readonly uri: string } } | { readonly folder: string } | { readonly workspace: true };

export interface OverlapsParams {
  readonly textDocument: { readonly uri: string };
  readonly workDoneToken?: string | number;
}

export interface OverlapsResult {
  readonly document: Named;
  /** Those that share most come first; never more than a few, and none that shares nothing. */
  readonly others: readonly (Named & { readonly shared: readonly Shared[] })[];
}

export interface Named {
  readonly uri: string;
  readonly path: string;
  readonly title: string;
}

/** What stands in `scope` now, compared with what stood there. */
export type CompareParams = CoverageParams & { readonly before: Before };

export type Before =
  /** Documents that are not named stood as they stand now. */
  | { readonly texts: readonly TextBefore[] }
  /** Another folder, whose documents are paired by their paths. */
  | { readonly folder: string };

export interface TextBefore {
  readonly uri: string;
  /** `null`: there was no such document. */
  readonly text: string | null;
}

export interface CompareResult {
  readonly profile: ProfileFacts;
  /** Of all documents in scope, changed or not. */
  readonly before: Coverage;
  readonly after: Coverage;
  /** Those that differ, sorted by path. */
  readonly documents: readonly DocumentComparison[];
  /** How many do not. */
  readonly same: number;
}

export interface DocumentComparison {
  /** `null`: it is gone. */
  readonly uri: string | null;
  readonly path: string;
  readonly title: string;
  readonly before?: Coverage;
  readonly after?: Coverage;
  readonly sections: readonly SectionComparison[];
  readonly paragraphs: readonly ParagraphComparison[];
}

export interface SectionComparison {
  /** The headings above it and its own. */
  readonly path: readonly string[];
  readonly before?: Coverage;
  readonly after?: Coverage;
}

export interface ParagraphComparison {
  readonly change: 'levels' | 'new' | 'gone';
  /** The first words, as a reader sees them. */
  readonly words: string;
  /** In the document as it is now; none for what is gone. */
  readonly range?: Range;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export type ReportParams = CoverageParams & { readonly format: ReportFormat };

export type ReportFormat = 'html' | 'csv' | 'markdown' | 'json';

export interface ReportResult {
  readonly text: string;
}

export interface CoverageResult {
  /** The profile of the total; documents may name their own. */
  readonly profile: ProfileFacts;
  /** All profiles there are to choose from. */
  readonly profiles: readonly ProfileFacts[];
  /** Sorted by path. */
  readonly documents: readonly DocumentCoverage[];
  /** Of all documents together. */
  readonly coverage: Coverage;
  /** Those of the standard, whether documents name them or not. */
  readonly competencies: readonly Competency[];
  /** The degrees of competencies, from the first to the last. */
  readonly scale: Scale;
  /** The least share of each level that the configuration asks for. */
  readonly targets: Readonly<Record<string, number>>;
  /** What the documents together do not describe so far. */
  readonly gaps: readonly Gap[];
  /** Of the configuration: what could not be used, where, and what to do. */
  readonly problems: readonly Problem[];
}

export interface ProfileFacts extends Profile {
  /** The mapping in words: "micro: individual, family · mezzo: …". */
  readonly words: string;
}

export interface DocumentCoverage {
  readonly uri: string;
  /** Of the open document; `null` when it is closed and was read from its file. */
  readonly version: number | null;
  /** Relative to the folder of its configuration. */
  readonly path: string;
  /** Its title: front matter, else the first heading, else the file's name. */
  readonly title: string;
  readonly kind: DocumentKind;
  readonly language: string;
  readonly profile: string;
  readonly coverage: Coverage;
  readonly sections: readonly SectionFacts[];
  /** All blocks in reading order, headings aside: the rows of the strip. None where many documents were asked for: ask for one. */
  readonly blocks: readonly BlockFacts[];
  /** The competencies that it says it works on. */
  readonly competencies: readonly CompetencyFacts[];
  /** Which of them meet which client systems, in paragraphs that begin at these lines. */
  readonly crossings: readonly CrossingFacts[];
  /** Of postings: words that readers associate with men or with women. */
  readonly balance?: WordingBalance;
  readonly findings: number;
  /** The terms that it uses and that are marked, each once. */
  readonly terms: readonly string[];
  readonly problems: readonly Problem[];
}

export interface CompetencyFacts {
  readonly number: number;
  /** A name of the scale, where the text says one. */
  readonly degree?: string;
  /** Of the paragraph that names it, or of the front matter. */
  readonly range: Range;
}

export interface CrossingFacts {
  readonly number: number;
  readonly system: System;
  /** In reading order, from zero. */
  readonly paragraphs: readonly number[];
  /** How many of them differ. */
  readonly blocks: number;
}

export interface SectionFacts {
  readonly title: string;
  /** 1 to 6. */
  readonly depth: number;
  /** Of the heading. */
  readonly range: Range;
  /** Deeper sections included. */
  readonly coverage: Coverage;
}

export interface BlockFacts {
  readonly kind: BlockKind;
  readonly range: Range;
  /** Index into `sections` of the nearest heading above; -1 before the first. */
  readonly section: number;
  /** The first words, as a reader sees them. */
  readonly words: string;
  readonly levels: readonly string[];
  readonly systems: readonly System[];
  readonly mention: Mention;
  /** What the paragraph says of how levels hang together. */
  readonly links: readonly Link[];
  /** Whether it adds to the numbers of its levels. */
  readonly counted: boolean;
  /** The levels are the author's own, set by a comment. */
  readonly override: boolean;
  /** What the claim rests on, in the text's own words, without repeats. */
  readonly evidence: readonly EvidenceFacts[];
}

export interface EvidenceFacts {
  readonly system: System;
  readonly text: string;
  readonly range: Range;
  readonly from: Evidence['from'];
}

export interface ReadFileParams {
  readonly uri: string;
  /** Larger files need not be read. */
  readonly maxBytes: number;
}

/** A file's text, or why there is none. */
export type FileText = { readonly text: string } | { readonly skipped: 'missing' | 'too-large' | 'binary' };

export interface FindFilesParams {
  readonly folder: string;
  /** Relative to the folder. */
  readonly globs: readonly string[];
  readonly limit: number;
}
