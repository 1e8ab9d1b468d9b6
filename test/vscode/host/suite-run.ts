export interface SuiteRun {
  /** A bundle with a function `run()`; absolute. */
  readonly suite: string;
  /** The folder to open; absolute. */
  readonly workspace: string;
  /** The extension under test, from its folder; the project itself unless said otherwise. */
  readonly extension?: string;
  /** A packaged extension to install first; absolute. */
  readonly vsix?: string;
  /** Of the editor, as VS Code names it; English unless said otherwise. */
  readonly language?: string;
}
