/** Completion where one writes for Practice Lens: in its comments, in front matter, in the configuration file. */
import {
  CompletionItemKind,
  CompletionRequest,
  type CompletionItem,
  type Position,
  type Range,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { configurationProposals, termsOf } from '../completing/configuration.ts';
import { directiveProposals } from '../completing/directives.ts';
import { frontMatterProposals } from '../completing/front-matter.ts';
import type { Proposal } from '../completing/proposal.ts';
import { offsetAt } from '@practice-lens/core';
import type { Feature, Server } from '../feature.ts';
import { isAnalyzed } from '../reading.ts';
import { isConfigurationFile } from '../workspace/configuration.ts';

export const completion: Feature = (server) => {
  server.answer(CompletionRequest.type, [], async ({ textDocument, position }) => {
    const document = server.documents.get(textDocument.uri);
    if (!document) return [];
    const proposals = await proposalsAt(document, position, server);
    const range = wordBefore(document, position);
    return proposals.map((proposal) => itemOf(proposal, range));
  });
  return { completionProvider: { triggerCharacters: ['-', ' ', ':'] } };
};

async function proposalsAt(document: TextDocument, position: Position, server: Server): Promise<readonly Proposal[]> {
  const before = document.getText({ start: { line: position.line, character: 0 }, end: position });
  if (isConfigurationFile(document.uri)) {
    if (document.uri.endsWith('.json')) return [];
    const above = document
      .getText({ start: { line: 0, character: 0 }, end: { line: position.line, character: 0 } })
      .split(/\r?\n/);
    return configurationProposals(above, before, await server.configurations.of(document.uri), server.t);
  }
  // Every space and hyphen in a text asks; only few of them stand where we have something to say.
  if (
    !server.documents.isProse(document.uri) ||
    !(before.includes('<!--') || /^[\w-]*\s*(?::\s.*|-\s.*)?$/.test(before))
  )
    return [];
  const reading = await server.documents.read(document.uri);
  if (!isAnalyzed(reading)) return [];
  const { analysis } = reading.outcome;
  const { frontMatter, profile } = analysis.document;
  const offset = offsetAt(reading.lines, position, reading.text.length);
  if (frontMatter.span && frontMatter.span.start < offset && offset < frontMatter.span.end) {
    return frontMatterProposals(before, profile, reading.configuration.rulebook.profiles, server.t);
  }
  const flagged = [...new Set(analysis.findings.flatMap(({ term }) => term ?? []))];
  return directiveProposals(before, { profile, flagged, terms: termsOf(reading.configuration) }, server.t);
}

/** What has been typed of the word already is replaced, hyphens included. */
function wordBefore(document: TextDocument, position: Position): Range {
  const before = document.getText({ start: { line: position.line, character: 0 }, end: position });
  const typed = /<!--$/.test(before) ? '' : (/[\w./-]*$/.exec(before)?.[0] ?? '');
  return { start: { line: position.line, character: position.character - typed.length }, end: position };
}

const itemOf = ({ label, insert, detail, kind, first }: Proposal, range: Range): CompletionItem => ({
  label,
  kind: kindOf(kind),
  textEdit: { range, newText: insert ?? label },
  filterText: label,
  ...(detail !== undefined && { detail }),
  ...(first === true && { sortText: `0${label}` }),
});

function kindOf(kind: Proposal['kind']): CompletionItemKind {
  switch (kind) {
    case 'keyword':
      return CompletionItemKind.Keyword;
    case 'key':
      return CompletionItemKind.Property;
    case 'value':
      return CompletionItemKind.Value;
  }
}
