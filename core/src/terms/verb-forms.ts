/** Verbs with which phrases of the packs begin: written in one form, such a phrase is found in all of them. */

const REGULAR = `abuse admit cheat circle claim combat confess conquer crack crush dodge drain empower fail fix flood
  freeload game jump kick lack leech mooch milk pass play pose pour pull refuse rely rescue sabotage save scrounge seduce slash sponge
  suffer surrender tame terminate test threaten transcend triumph provoke turn
  exploit scam`;

/** With their own past; the rest follows rules. */
const IRREGULAR: Readonly<Record<string, string>> = {
  ...{
    beat: 'beat',
    choose: 'chose',
    fall: 'fell',
    fight: 'fought',
    get: 'got',
    give: 'gave',
    go: 'went',
    hang: 'hung',
    hit: 'hit',
  },
  ...{
    live: 'lived',
    lose: 'lost',
    overcome: 'overcame',
    put: 'put',
    sell: 'sold',
    shoot: 'shot',
    wear: 'wore',
    drink: 'drank',
    bleed: 'bled',
  },
};

const verbs: readonly (readonly [base: string, past: string])[] = [
  ...REGULAR.split(/\s+/).map((base): [string, string] => [base, pastOf(base)]),
  ...Object.entries(IRREGULAR),
];

/** Each form of each verb with all forms of that verb: "milks" stands for milk, milks, milked and milking. */
export const VERB_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  verbs.flatMap(([base, past]) => {
    const forms = [base, thirdPerson(base), past, progressive(base)];
    return forms.map((form): [string, readonly string[]] => [form, forms]);
  }),
);

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}${/(?:s|o|[cs]h)$/.test(base) ? 'es' : 's'}`;
}

function progressive(base: string): string {
  return `${base.endsWith('e') ? base.slice(0, -1) : doubled(base)}ing`;
}

/** "Putting", "admitting": one vowel and one consonant at the end of a stressed syllable. */
function doubled(base: string): string {
  return /^(?:[^aeiou]*[aeiou][^aeiouwyx]|admit)$/.test(base) ? `${base}${base.slice(-1)}` : base;
}
