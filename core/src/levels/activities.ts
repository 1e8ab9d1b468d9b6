/** What is done, where a framework places it at another level than the client system would: administration, grant writing. */
import { classesIn, type ClassTree } from './phrase-classes.ts';
import { rememberedStemsOf } from './stems.ts';

/** The activities that a text speaks of, by their names in data/activities.yml. */
export function activitiesIn(text: string, tree: ClassTree): string[] {
  const hits = classesIn(rememberedStemsOf(text), text, tree);
  return [...new Set(hits.flatMap(({ classes }) => classes))];
}
