/** What holds of every analysis, whatever the text: places inside the text, quoted text that is the text, numbers that are numbers. */
import assert from 'node:assert/strict';
import { documentReportOf, evidenceIn, lineStarts, offsetAt, type Analysis, type Span } from '@practice-lens/core';

export function assertWhole(analysis: Analysis): void {
  const { source } = analysis.document;
  const inside = (what: string, { start, end }: Span): void =>
    assert.ok(start >= 0 && start <= end && end <= source.length, `${what}: ${start}..${end} of ${source.length}`);
  for (const { block, annotation, terms } of analysis.document.blocks) {
    inside(block.kind, block.span);
    for (const { span, text } of evidenceIn(source, block, annotation)) {
      inside('evidence', span);
      assert.equal(source.slice(span.start, span.end), text);
    }
    for (const { score } of annotation.systems) assert.ok(score >= 0 && score <= 1, `score ${score}`);
    for (const span of [...terms.map((hit) => hit.span), ...block.prose.zones])
      assert.ok(span.start <= span.end && span.end <= block.prose.text.length);
    for (const { span } of terms)
      assert.ok(isWithin(block.prose.toSource(span), block.span), 'a term outside of its block');
    everyPlaceLeadsBack(analysis, block);
  }
  for (const { span, text } of [...analysis.findings, ...analysis.suppressed]) {
    inside('finding', span);
    assert.equal(source.slice(span.start, span.end), text);
  }
  assertReport(analysis);
}

type Block = Analysis['document']['blocks'][number]['block'];

const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Every place of the prose has one in the block, in the same order; what is no whole piece is the same character. */
function everyPlaceLeadsBack({ document: { source } }: Analysis, { prose, span, kind }: Block): void {
  let last = span.start;
  for (let at = 0; at < prose.text.length; at++) {
    const place = prose.toSource({ start: at, end: at + 1 });
    assert.ok(isWithin(place, span), `${kind}: character ${at} outside of its block`);
    assert.ok(place.start >= last, `${kind}: character ${at} goes backwards`);
    last = place.start;
    const letter = prose.text.charAt(at);
    if (place.end - place.start === 1 && /[a-z]/i.test(letter)) assert.equal(source.charAt(place.start), letter);
  }
}

/** Lines and characters lead back to the same offsets; the report can be written. */
function assertReport(analysis: Analysis): void {
  const { source } = analysis.document;
  const lines = lineStarts(source);
  const report = documentReportOf(analysis);
  report.blocks.forEach(({ range }, at) => {
    const span = analysis.document.blocks[at]?.block.span;
    assert.equal(offsetAt(lines, range.start, source.length), span?.start);
    assert.equal(offsetAt(lines, range.end, source.length), span?.end);
  });
  assert.ok(!JSON.stringify(report.coverage).includes('null'), 'a number of the coverage is none');
}
