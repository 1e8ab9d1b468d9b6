/** Every rule, in the order in which findings at one place are shown. */
import { flaggedTerm } from './flagged-term.ts';
import { ignoreWithoutReason } from './ignore-without-reason.ts';
import { levelMissing } from './level-missing.ts';
import { profileFit } from './profile-fit.ts';
import type { Rule } from './rule.ts';
import { styleRule } from './style-rule.ts';
import { unknownDirective } from './unknown-directive.ts';
import { unusedIgnore } from './unused-ignore.ts';

export const RULES: readonly Rule[] = [
  flaggedTerm,
  styleRule,
  levelMissing,
  profileFit,
  unknownDirective,
  ignoreWithoutReason,
  unusedIgnore,
];
