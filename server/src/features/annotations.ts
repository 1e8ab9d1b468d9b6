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
    const { blocks, profile } = reading.outcome.analysis.document;
    return {
      version: reading.version,
      profile: profile.name,
      blocks: blocks.map((block) => blockReportOf(block, profile, reading.lines)),
    };
  });
  return {};
};
