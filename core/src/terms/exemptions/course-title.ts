import type { Exemption } from './exemption.ts';

/** What a course is called stands in the catalogue; a mere hint would come at the wrong place. */
export const courseTitle: Exemption = {
  name: 'title of a course',
  within: ({ block, text }) => {
    const isTitle = block.kind === 'heading' && BEGINS_WITH_CODE.test(text);
    return ({ term }) => isTitle && term.severity === 'hint';
  },
};

/** "SWK 538: Social Work Practice in …", "HS/SOC 210L". */
const BEGINS_WITH_CODE = /^\s*(?:\p{Lu}{2,5}[\s/-]?){1,2}\d{3,4}\p{Lu}?\b/u;
