/** What is done, where a framework places it at another level than the client system would: administration, grant writing. */
import type { ClassFinder } from './phrase-classes.ts';

/** The activities that a text speaks of, by their names in data/activities.yml. */
export function activitiesIn(text: string, activities: ClassFinder): string[] {
  return [...new Set(activities(text).flatMap(({ classes }) => classes))];
}
