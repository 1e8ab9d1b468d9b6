/** Words that take the same place, so that a pack writes `at risk $people` once and every one of them is found. */
import type { TermForm } from './pack.ts';
import { VERB_FORMS } from './verb-forms.ts';

const listOf = (words: string): readonly string[] => words.trim().split(/\s*,\s*/);

/** Each word of a group fits where the others do; an alternative that names the group repeats the word that was written. */
export const WORD_GROUPS: Readonly<Record<string, readonly string[]>> = {
  people: listOf(
    `people, person, persons, individuals, adult, adults, child, children, kid, kids, baby, babies, infant, infants, newborns,
    youth, youths, teen, teens, teenager, teenagers, adolescent, adolescents, juveniles, student, students, pupil, pupils, learners,
    client, clients, patient, patients, resident, residents, tenant, tenants, consumers, participants, members, callers,
    man, men, woman, women, boy, boys, girl, girls, lady, ladies, guy, guys,
    parent, parents, mother, mothers, father, fathers, mom, moms, dad, dads, wife, wives, husband, husbands, spouse, siblings,
    family, families, couple, couples, son, daughter, elder, elders, seniors, veteran, veterans, worker, workers, employee, employees,
    applicant, applicants, candidate, candidates, citizens, folks, users, offspring, recipients, caregivers`,
  ),
  groups: listOf(
    `group, groups, population, populations, community, communities, neighborhood, neighborhoods, neighbourhood, neighbourhoods,
    household, households, area, areas, district, districts, school, schools, background, backgrounds`,
  ),
  who: listOf(
    `client, clients, patient, patients, resident, residents, parent, parents, mother, father, mom, dad, family, families, youth, student,
    he, she, they`,
  ),
  condition: listOf(
    `multiple sclerosis, ms, cerebral palsy, muscular dystrophy, spina bifida, down syndrome, down's syndrome, autism, epilepsy, dementia,
    alzheimer's, alzheimer's disease, parkinson's, parkinson's disease, schizophrenia, depression, bipolar disorder, ptsd, addiction,
    alcoholism, polio, stroke, aids, hiv, cancer, breast cancer, diabetes, covid, lupus, arthritis, asthma, paralysis, blindness,
    deafness, mental illness, a mental illness, anxiety, adhd, ocd, anorexia, bulimia, obesity, a brain injury, brain injury,
    tuberculosis, leprosy, chronic pain, fibromyalgia, long covid, huntington's, psychosis, hearing loss, vision loss`,
  ),
  drug: listOf(
    `drug, alcohol, substance, opioid, opiate, heroin, cocaine, crack, meth, methamphetamine, marijuana, cannabis, pill, painkiller,
    fentanyl, prescription drug, polysubstance, inhalant, iv drug`,
  ),
  migrants: listOf('migrants, immigrants, refugees, asylum seekers, foreigners, newcomers'),
  language: listOf(
    `english, spanish, french, mandarin, cantonese, arabic, russian, portuguese, german, vietnamese, korean, somali, creole, hindi`,
  ),
  modal: listOf('must, should, may, might, will, can, shall, needs to, is expected to, has to, is asked to'),
  be: listOf('is, are, was, were, be, been, being, am, becomes, became, become'),
  state: listOf('is, are, was, were'),
  have: listOf('has, have, had, having'),
  their: listOf('their, his, her, your, my, our, its'),
  degree: listOf(
    `severely, profoundly, seriously, mildly, moderately, chronically, very, most, truly, newly, mentally, physically, visibly,
    intellectually, developmentally, learning, long term, situationally, episodically, rural, urban, working, local, frail, homebound,
    young, older, extremely, hard core, hardcore, totally, legally, deserving, undeserving, oldest, so called`,
  ),
  number: listOf(
    `one, two, three, four, five, six, seven, eight, nine, ten, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 18, 20, 21, 22, 23, 24, 25, 26, 27,
    28, 29, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 90`,
  ),
};

const GROUP = /\$([a-z]+)/;

/** The first group that a form names and that there is not, or nothing. */
export const unknownGroup = (text: string): string | undefined =>
  [...text.matchAll(new RegExp(GROUP, 'g'))].map(([, name]) => name ?? '').find((name) => !(name in WORD_GROUPS));

/** British spellings stand beside the American ones in which packs are written. */
const BRITISH: readonly (readonly [american: RegExp, british: string])[] = [
  [/(?<=behavi|col|neighb|lab|hon|hum|sav)or(?!i[stz]|ous)/g, 'our'],
  [/(?<=marginal|civil|organ|colon|institutional|stigmat)iz(?=e|ing)/g, 'is'],
  [/\bpediatric/g, 'paediatric'],
];

const inBritish = (text: string): string =>
  BRITISH.reduce((text, [american, british]) => text.replace(american, british), text);

const alsoBritish = (form: TermForm): readonly TermForm[] => {
  const text = inBritish(form.text);
  return text === form.text ? [form] : [form, { ...form, text }];
};

/** A phrase is found with its last word in the other number, too; what should stand instead is advice then. */
function inOtherNumber({ text, alternatives, advice }: TermForm): readonly TermForm[] {
  if (!PHRASE.test(text)) return [];
  return [{ text: otherNumber(text), alternatives: [], advice: [...alternatives, ...advice] }];
}

/** Two words or three that no verb, article or pronoun ties to one number. */
const PHRASE =
  /^(?!(?:an?|the|is|are|was|were|be|been|has|have|had|to|in|on|at|off|no|not|so|must|can|our|my|their|his|her|your)\s)(?:[a-z]+ ){1,2}(?!(?:in|out|up|off|on|down|over|through)s?$)[a-z]{3,}$/i;

function otherNumber(text: string): string {
  if (/[^s]s$/.test(text)) return text.replace(/(?:(?<=[sxz]|[cs]h)e)?s$/, '');
  return /[^aeiou]y$/.test(text) ? `${text.slice(0, -1)}ies` : `${text}${/(?:s|x|[cs]h)$/.test(text) ? 'es' : 's'}`;
}

const isPattern = (text: string): boolean => GROUP.test(text) || CHOICE.test(text);

/** The form with each word of the groups that it names: `at risk $people` becomes `at risk children` and so on, and British spellings. */
export const spelledOut = (form: TermForm): readonly TermForm[] =>
  inAllTenses(form)
    .flatMap((form) => (isPattern(form.text) ? withGroups(form) : [form, ...inOtherNumber(form)]))
    .flatMap(alsoBritish);

/** A phrase that begins with a verb is found in its other forms, too; what should stand instead is advice then. */
function inAllTenses(form: TermForm): readonly TermForm[] {
  const [verb = '', ...rest] = form.text.split(' ');
  const others = rest.length > 0 ? (VERB_FORMS.get(verb) ?? []).filter((other) => other !== verb) : [];
  const advice = [...form.alternatives, ...form.advice];
  return [form, ...others.map((other) => ({ text: [other, ...rest].join(' '), alternatives: [], advice }))];
}

/** One of several wordings, of which one may be empty: `(very|so|) needy`. */
const CHOICE = /\(([^()]*)\)/;

const withEachChoice = (text: string): readonly string[] => {
  const options = CHOICE.exec(text)?.[1]?.split('|');
  return (
    options?.map((option) =>
      text
        .replace(CHOICE, () => option)
        .replace(/\s+/g, ' ')
        .trim(),
    ) ?? []
  );
};

function withGroups(form: TermForm): readonly TermForm[] {
  if (CHOICE.test(form.text)) return withEachChoice(form.text).flatMap((text) => withGroups({ ...form, text }));
  const name = GROUP.exec(form.text)?.[1];
  const words = name === undefined ? undefined : WORD_GROUPS[name];
  if (name === undefined || !words) return [form];
  const mark = `$${name}`;
  const filled = (text: string, word: string): string => text.replace(mark, () => word);
  const allFilled = (texts: readonly string[], word: string): readonly string[] =>
    texts.some((text) => text.includes(mark)) ? texts.map((text) => filled(text, word)) : texts;
  return words.flatMap((word) =>
    withGroups({
      text: filled(form.text, word),
      alternatives: allFilled(form.alternatives, word),
      advice: allFilled(form.advice, word),
    }),
  );
}

/** Each word that a spelling of a form may begin with. */
export function firstWordsOf(text: string): readonly string[] {
  if (text.startsWith('(')) return withEachChoice(text).flatMap(firstWordsOf);
  const [first = ''] = text.split(/[\s-]/, 1);
  const words = (first.startsWith('$') && WORD_GROUPS[first.slice(1)]) || [first];
  return words.flatMap((word) => {
    const [start = ''] = word.split(' ', 1);
    return [start, inBritish(start), `${start}'s`, ...(VERB_FORMS.get(start) ?? [])];
  });
}

const SHOWN = 3;

/** For readers: the first words of each group stand for all. */
export const shownGroups = (text: string): string =>
  text
    .replace(new RegExp(CHOICE, 'g'), (_, options: string) => options.split('|').join('/'))
    .replace(new RegExp(GROUP, 'g'), (all, name: string) => {
      const words = WORD_GROUPS[name];
      return words ? `${words.slice(0, SHOWN).join('/')}/…` : all;
    });
