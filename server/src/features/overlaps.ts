/** `practiceLens/overlaps`: what the other documents of the workspace describe as well as one of them. */
import { overlapsAmong } from '@practice-lens/core';
import { ProtocolRequestType } from 'vscode-languageserver';
import type { Feature } from '../feature.ts';
import type { DocumentCoverage, Named, OverlapsResult, Requests } from '../protocol.ts';
import { readAll } from '../read-all.ts';
import { normalized } from '../workspace/uris.ts';

type Overlaps = Requests['practiceLens/overlaps'];

const OverlapsRequest = new ProtocolRequestType<Overlaps['params'], Overlaps['result'], never, void, void>(
  'practiceLens/overlaps' satisfies keyof Requests,
);

export const overlaps: Feature = (server) => {
  server.answer(OverlapsRequest, null, async ({ textDocument, workDoneToken }, token) => {
    const summaries = await readAll({ folder: undefined, workDoneToken }, token, server);
    const documents = summaries.flatMap(({ coverage }) => coverage ?? []);
    return token.isCancellationRequested ? null : overlapsOf(normalized(textDocument.uri), documents);
  });
  return {};
};

/** Documents of several folders may have the same path, hence their URIs. */
export function overlapsOf(uri: string, documents: readonly DocumentCoverage[]): OverlapsResult | null {
  const at = documents.findIndex((one) => normalized(one.uri) === uri);
  const document = documents[at];
  if (!document) return null;
  return {
    document: namedOf(document),
    others: overlapsAmong(documents)(at).flatMap(({ at: place, shared }) => {
      const other = documents[place];
      return other ? [{ ...namedOf(other), shared }] : [];
    }),
  };
}

const namedOf = ({ uri, path, title }: DocumentCoverage): Named => ({ uri, path, title });
