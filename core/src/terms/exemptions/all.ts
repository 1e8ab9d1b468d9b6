import type { Exemption } from './exemption.ts';
import { inMarkup } from './in-markup.ts';
import { lesson } from './lesson.ts';
import { mention } from './mention.ts';
import { name } from './name.ts';
import { history } from './history.ts';
import { quotation } from './quotation.ts';
import { titleOfWork } from './title-of-work.ts';

/** In the order of their cost. */
export const EXEMPTIONS: readonly Exemption[] = [inMarkup, quotation, lesson, titleOfWork, mention, history, name];
