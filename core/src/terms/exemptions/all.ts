import { abbreviation } from './abbreviation.ts';
import { accommodation } from './accommodation.ts';
import { besideBetter } from './beside-better.ts';
import { courseTitle } from './course-title.ts';
import { critique } from './critique.ts';
import { denial } from './denial.ts';
import { diagnosis } from './diagnosis.ts';
import type { Exemption } from './exemption.ts';
import { figures } from './figures.ts';
import { history } from './history.ts';
import { inMarkup } from './in-markup.ts';
import { law } from './law.ts';
import { lesson } from './lesson.ts';
import { mention } from './mention.ts';
import { myth } from './myth.ts';
import { name } from './name.ts';
import { otherMatter } from './other-matter.ts';
import { ownWords } from './own-words.ts';
import { quotation } from './quotation.ts';
import { served } from './served.ts';
import { titleOfWork } from './title-of-work.ts';

/** The first that applies gives the reason; the plain ones come first. */
export const EXEMPTIONS: readonly Exemption[] = [
  inMarkup,
  quotation,
  lesson,
  titleOfWork,
  courseTitle,
  abbreviation,
  besideBetter,
  mention,
  ownWords,
  denial,
  served,
  figures,
  accommodation,
  otherMatter,
  diagnosis,
  law,
  history,
  critique,
  myth,
  name,
];
