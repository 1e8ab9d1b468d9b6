/** Words that take the same place, so that a pack writes `at risk $people` once and every one of them is found. */
const listOf = (words: string): readonly string[] => words.trim().split(/\s*,\s*/);

/** Each word of a group fits where the others do; an alternative that names the group repeats the word that was written. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
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
    fentanyl, prescription drug, polysubstance, inhalant, iv drug,
    amphetamine, stimulant, benzodiazepine, benzo, oxycontin, xanax, etoh, solvent, narcotic, polydrug`,
  ),
  migrants: listOf(
    `migrants, immigrants, refugees, asylum seekers, foreigners, newcomers,
    noncitizens, undocumented immigrants, undocumented migrants, undocumented people, border crossers`,
  ),
  substances: listOf(
    `drugs, alcohol, substances, opioids, opiates, heroin, cocaine, crack, crack cocaine, meth, methamphetamine, crystal meth, marijuana,
    cannabis, pills, painkillers, fentanyl, inhalants, medication, medications, prescription drugs, prescription pills,
    prescription medication, prescription medications, prescription opioids, illegal drugs, illicit drugs, hard drugs, street drugs`,
  ),
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
  illness: listOf(
    `illness, illnesses, chronic illness, chronic illnesses, chronic pain, chronic disease, chronic diseases, chronic condition,
    chronic conditions, mental illnesses, mental disorder, mental disorders, serious mental illness, severe mental illness,
    severe depression, major depression, chronic depression, severe anxiety, mental health condition, mental health conditions,
    mental health disorder, mental health disorders, psychiatric illness, psychiatric disorder, psychiatric disorders,
    physical illness, terminal illness, serious illness, rare disease, disease, disability, disabilities, physical disability,
    intellectual disability, developmental disability, developmental disabilities, learning disability, learning disabilities,
    personality disorder, eating disorder, eating disorders, mood disorder, substance use disorder, bipolar illness, bulimia,
    spinal cord injury, traumatic brain injury, tbi, als, huntington's, huntington's disease, emphysema, migraines, insomnia,
    panic attacks, seizures, hallucinations, delusions, mania, postpartum depression, postpartum psychosis, memory loss`,
  ),
  facility: listOf(
    `parking, parking space, parking spaces, parking spot, parking spots, entrance, entrances, restroom, restrooms, bathroom,
    bathrooms, toilet, toilets, ramp, ramps, van, vans, bus, door, doors, door opener, seat, seats, seating, stall, stalls, space,
    spaces, spot, spots, bay, bays, lift, elevator, unit, units, room, rooms, shower, showers, housing, transportation, facilities`,
  ),
  labelled: listOf(
    `individual, individuals, person, people, adult, adults, child, children, client, clients, patient, patients, resident, residents,
    student, students, youth, kid, kids, boy, boys, girl, girls, man, men, woman, women, son, daughter, teen, teens, consumers,
    population, populations, families, family, members`,
  ),
  number: listOf(
    `one, two, three, four, five, six, seven, eight, nine, ten, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 18, 20, 21, 22, 23, 24, 25, 26, 27,
    28, 29, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 90`,
  ),
};

/** By name; a name such as `constructor` is none. */
export const WORD_GROUPS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(GROUPS));

/** Of a form: the name of a group. */
export const GROUP = /\$([a-z]+)/;
/** Of a form: wordings in brackets, of which one may be empty. */
export const CHOICE = /\(([^()|]*\|[^()]*)\)/;

const every = (pattern: RegExp): RegExp => new RegExp(pattern, 'g');

/** The names of the groups that a text names, in its order. */
export const groupsIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(every(GROUP)), ([, name]) => name ?? '');

/** The first group that a form names and that there is not, or nothing. */
export const unknownGroup = (text: string): string | undefined => groupsIn(text).find((name) => !WORD_GROUPS.has(name));

const SHOWN = 3;

/** For readers: a choice is shown with slashes, and the first words of each group stand for all. */
export const shownGroups = (text: string): string =>
  text
    .replace(every(CHOICE), (_, options: string) => options.split('|').join('/'))
    .replace(every(GROUP), (all, name: string) => {
      const words = WORD_GROUPS.get(name);
      return words ? `${words.slice(0, SHOWN).join('/')}/…` : all;
    });
