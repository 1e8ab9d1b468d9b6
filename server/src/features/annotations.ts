/** `practiceLens/annotations`: the blocks of an open document as in the report. */
import { blockReportOf } from '@practice-lens/core';
import { ProtocolRequestType } from 'vscode-languageserver';
import type { Feature } from '../feature.ts';
import type { Requests } from '../protocol.ts';
import { isAnalyzed } from '../reading.ts';
import { summaryOf } from '../summary.ts';

type Annotations = Requests['practiceLens/annotations'];

const AnnotationsRequest = new ProtocolRequestType<Annotations['params'], Annotations['result'], never, void, void>(
  'practiceLens/annotations' satisfies keyof Requests,
);

export const annotations: Feature = ({ answer, documents, told }) => {
  answer(AnnotationsRequest, null, async ({ textDocument }) => {
    const reading = await documents.read(textDocument.uri);
    if (!isAnalyzed(reading) || reading.version === null) return null;
    told.note([summaryOf(reading)]);
    const { document } = reading.outcome.analysis;
    return {
      version: reading.version,
      profile: document.profile.name,
      blocks: document.blocks.map((block) => blockReportOf(block, document, reading.lines)),
    };
  });
  return {};
};
