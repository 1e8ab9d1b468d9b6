/** Texts for the server's tests. Words and levels are of the tests' own, so that nothing here moves when data or model improve. */

/** A pack with invented words: one safe term, one with a choice. */
export const PACK = `theme: house
title: House words
description: For tests.
terms:
  - id: gizmoer
    forms:
      gizmoer: [gizmo user]
      gizmoers: [gizmo users]
    severity: warning
    safe: true
    reason: A person is more than a tool.
    source: Practice Lens editors (2026)
    match: [The gizmoer came., Two gizmoers came.]
    clean: [The gizmo came., A gizmo user came.]
  - id: widgetfolk
    forms:
      widgetfolk: [people with widgets, widget owners]
    severity: info
    reason: The word puts the thing before the people.
    source: Practice Lens editors (2026)
    match: [The widgetfolk met., We serve widgetfolk.]
    clean: [The widgets met., We serve people.]
`;

export const FILES = { '.practice-lens/terms/house.yml': PACK };

/** Levels are set by comments, hence certain. */
export const SYLLABUS = `---
kind: curriculum
course: SW 101
---

# Working together

<!-- practice-lens level micro -->
The gizmoer meets
a second gizmoer.

- <!-- practice-lens level micro mezzo -->
  Plan a meeting with widgetfolk.

## Beyond

<!-- practice-lens level macro -->
Write to the council.
`;

/** Where a text first holds some words, as LSP's range. */
export function rangeOf(
  text: string,
  words: string,
  from = 0,
): { start: { line: number; character: number }; end: { line: number; character: number } } {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`The text does not hold “${words}”.`);
  return { start: positionOf(text, start), end: positionOf(text, start + words.length) };
}

function positionOf(text: string, offset: number): { line: number; character: number } {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
