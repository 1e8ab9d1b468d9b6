/** What the client can do, read once from its `initialize` and never asked for again in a feature. */
import type { ClientCapabilities } from 'vscode-languageserver';

export interface Abilities {
  readonly pullsDiagnostics: boolean;
  readonly codeActionLiterals: boolean;
  readonly versionedEdits: boolean;
  readonly createsFiles: boolean;
  readonly answersConfiguration: boolean;
  readonly tellsFolders: boolean;
  readonly watchesFiles: boolean;
  readonly registersConfigurationChanges: boolean;
  readonly refreshes: { readonly diagnostics: boolean; readonly inlayHints: boolean; readonly codeLenses: boolean };
}

export function abilitiesOf({ workspace, textDocument }: ClientCapabilities): Abilities {
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    answersConfiguration: workspace?.configuration === true,
    tellsFolders: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    registersConfigurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    refreshes: {
      diagnostics: workspace?.diagnostics?.refreshSupport === true,
      inlayHints: workspace?.inlayHint?.refreshSupport === true,
      codeLenses: workspace?.codeLens?.refreshSupport === true,
    },
  };
}
