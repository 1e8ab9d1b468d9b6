/** Exemptions that a term asks for with a key of its own, for what postings ask of applicants. */
import { describeExemptions, type Exemptions } from './exemption-cases.ts';
import { lookAt, packOf } from './setup.ts';

const pack = packOf({
  homeless: 'forms: { the homeless: [people without homes], addicts: [people who use drugs] }',
  photo: 'forms: { a photo: [], send a photo: [], own car: [], rock star: [] }\n    unlessDenied: true',
  pay: 'forms: { competitive pay: [] }\n    unlessFigures: true',
  stable: 'forms: { physically fit: [], work history: [] }\n    unlessServed: true',
  demand: 'forms: { able to hear: [] }\n    unlessAccommodated: true',
  needs: 'forms: { special needs: [] }\n    unlessWith: [adoption, adopted]',
});

const EXEMPTIONS: Exemptions = {
  denial: {
    marked: [
      'Send a photo.',
      'We ask for more than age, a photo too.',
      'Do not apply unless you send a photo.',
      'If you do not have a desk, own car and phone are needed.',
      'We are not large, but you need your own car.',
      'There is no desk. Send a photo.',
      'No degree is asked, you bring your own car.',
      'Send it no later than Friday with a photo.',
      'We want not only skill: a photo helps.',
      'We want not only skill and a photo.',
      'Nobody is hired without a photo.',
      'We do not hire any rock star.',
      'You are not afraid of a photo.',
      'There is no time for a photo.',
      'There is no desk and a rock star.',
      'Letters without a photo will not be considered.',
      'Those who do not send a photo are rejected.',
      'Own car required, and a degree is not needed.',
      'Own car required; not needed is a degree.',
      'We never serve the homeless.',
    ],
    spared: [
      'Please do not send a photo.',
      'Please don’t send a photo.',
      'We never ask for a photo.',
      'We ask no one for a photo.',
      'There is no need to send a photo.',
      'Nobody has to be a rock star.',
      'We never ask: is it your own car?',
      'Send it without a desk and without a photo.',
      'We do not hire for a photo.',
      'We do not ask for age, accent, or a photo.',
      'We do not ask for a photo, your age or your accent.',
      'You need neither a desk nor your own car.',
      'Bring a bus pass instead of your own car.',
      'We do not ask if you have your own car.',
      'Own car is not required.',
      'Own car or a car of a friend isn’t needed.',
      'Own car a plus but not required.',
      'A photo is optional.',
      'A photo (optional) helps us.',
      'We will not ask for a photo if you apply online.',
    ],
  },
  'people served': {
    marked: [
      'Be physically fit.',
      'You must be physically fit to help clients.',
      'Staff who help clients must be physically fit.',
      'You help clients, and you are physically fit.',
      'You help clients. Be physically fit.',
      'You work with clients and must be physically fit.',
      'We help the homeless.',
      'Help clients who are addicts.',
      'Support families and be physically fit.',
      'Our youth program is physically fit.',
      'Help us stay physically fit.',
      'House parents are physically fit.',
    ],
    spared: [
      'Residents keep physically fit in the garden.',
      'Help clients build a work history.',
      'When a client leaves, the work history is told.',
      'You will help people write down their work history.',
      'The group is for anyone who wants to stay physically fit.',
    ],
  },
  'figures given': {
    marked: ['Competitive pay, and 3 weeks off.', 'Competitive pay. It is $20.', 'We give the homeless $20.'],
    spared: [
      'Competitive pay: $28 to $34 an hour.',
      'Competitive pay (52,000 to 58,000).',
      'Pay is 52k; competitive pay.',
    ],
  },
  'word of another matter': {
    marked: ['Tell us of special needs.', 'We help with adoption. Tell us of special needs.'],
    spared: ['Adoption: special needs, kin, open.', 'Of the 40 who had special needs, 22 were adopted.'],
  },
  'accommodation offered': {
    marked: ['Able to hear alarms.', 'Able to hear alarms, with or without notice.', 'We accommodate the homeless.'],
    spared: [
      'Able to hear alarms, with or without reasonable accommodation.',
      'Able to hear alarms. Reasonable adjustments are made.',
      'Able to hear alarms with or without a hearing aid.',
      'Able to hear alarms, with or without amplification.',
    ],
  },
};

describeExemptions(EXEMPTIONS, (source) => lookAt(source, pack));
