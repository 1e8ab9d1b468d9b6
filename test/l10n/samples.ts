/** Documents whose words the product itself never says on its own, so that a sentence of ours among them is seen. */
import { wordsIn } from './pseudo.ts';

/** A pack with invented words: one safe term, one with a choice, one with advice only. */
export const PACK = `theme: mental-health
title: House
description: Tests.
terms:
  - id: gizmoer
    forms: { gizmoer: [gizmo user] }
    severity: warning
    safe: true
    reason: People outrank tools.
    source: Smith 2026
    match: [Gizmoer.]
    clean: [Gizmo.]
  - id: widgetfolk
    forms: { widgetfolk: [people with widgets, widget owners] }
    reason: People outrank tools.
    source: Smith 2026
    match: [Widgetfolk.]
    clean: [Widget.]
  - id: sproing
    forms: { sproing: [<say which sproing>] }
    reason: People outrank tools.
    source: Smith 2026
    match: [Sproing.]
    clean: [Spring.]
`;

export const CURRICULUM = `---
kind: curriculum
level: [mezzo]
competencies: { 5: introduced }
---

# Unit Three

Students counsel each client individually. Gizmoer.

Widgetfolk meet a gizmoer, sproing. Students lobby legislators.

## Practise

Students facilitate support groups.

Students counsel families, lobby legislators: a two-way street.

<!-- practice-lens level micro -->
Students read poems.

<!-- practice-lens ignore gizmoer -->
Students paint gizmoer.

<!-- practice-lens ignore tulips reason="x" -->
Students plant tulips.

<!-- practice-lens tulips -->
Practice with individuals, families, groups, organizations, communities.

The course covers meso practice.

Bring pens.

Nous lisons des livres dans la grande salle avec nos amis, puis nous rentrons chez nous sans faire de bruit.
`;

export const POSTING = `---
kind: posting
---

# Caseworker

We want a competitive, dominant, assertive, supportive caseworker.

- Counsel each client individually.
- Lobby legislators.
`;

export const FILES = { 'a.md': CURRICULUM, 'b/post.md': POSTING, 'c.md': '# Blank\n\nBring pens.\n' };

/** Two courses that take up the same competency; the word itself is theirs alone. */
const CROSSED = '# Unit Three\n\nStudents lobby legislators (Competency 5).\n';
export const COURSES = {
  'a.md': CROSSED,
  'c.md': CROSSED,
  'b/post.md': '---\ncompetencies: [5]\n---\n\n# Blank\n\nBring pens.\n',
};

/** What may stand outside of marks: the documents, the pack, and our name. */
export const KNOWN: ReadonlySet<string> = new Set(
  [
    'Practice Lens',
    ...Object.values(FILES).map((text) => text.replace(/^---[^]*?\n---|<!--[^]*?-->/g, '')),
    ...Object.keys(FILES),
    'Gizmo Widget gizmoer gizmo user widgetfolk people with widgets widget owners sproing say which',
    'People outrank tools. Smith',
  ].flatMap(wordsIn),
);
