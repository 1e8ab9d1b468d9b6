/** The client systems: who is engaged, assessed, changed or studied. In order of size. */
export const SYSTEMS = ['individual', 'family', 'group', 'organization', 'community', 'society'] as const;
export type System = (typeof SYSTEMS)[number];

/** The practice levels a text can name. A profile may use further ones of its own. */
export const LEVELS = ['micro', 'mezzo', 'macro'] as const;
export type Level = string;

export const isSystem = (value: unknown): value is System => SYSTEMS.some((system) => system === value);

/** How a text says that levels are connected (the labelling guideline's four kinds). */
export const LINKS = ['separate', 'inform', 'small-context', 'unifying'] as const;
export type Link = (typeof LINKS)[number];
