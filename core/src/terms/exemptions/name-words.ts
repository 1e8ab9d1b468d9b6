/** Words that tell names from other capitalised words. */

import { wordSet } from '../../text/word-set.ts';

/** Heads of the names of laws, institutions and programmes. */
export const HEADS = wordSet(`
  university college school institute institutes center centers centre clinic hospital
  association coalition council alliance league society federation fellowship network partnership union guild congress
  department office bureau agency administration division commission committee authority ministry board task
  act bill amendment law laws statute code
  program programme project initiative campaign movement foundation fund trust mission grant
  anonymous clubs house church ministries
  band nation tribe tribes rancheria pueblo
  journal review index scale inventory test survey registry
`);

/** Peoples, whose names have capitals wherever they stand. */
export const PEOPLES = wordSet(`
  hispanic hispanics latino latinos latina latinas asian asians oriental orientals african africans caucasian caucasians
  black blacks white whites indian indians eskimo eskimos american americans native natives muslim muslims jew jews
  christian christians gypsy gypsies arab arabs mexican mexicans moslem moslems third world first
`);

/** Words that have a capital because they open a sentence, and begin no name. */
export const OPENERS = wordSet(`
  a an the this that these those my our your their his her its some many most all few several both each every any no
  other such more former current new as at by for from in of on to with when while if since because although and or but
  not i we you they he she who what how why is are was were do does did can may will should must
  serving helping assisting supporting working treating serve help assist support treat
`);
