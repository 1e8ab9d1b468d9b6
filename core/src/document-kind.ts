/** What a document is: course material, a job posting, or something else. */
export const DOCUMENT_KINDS = ['curriculum', 'posting', 'other'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
