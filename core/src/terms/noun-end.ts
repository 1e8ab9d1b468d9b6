/** Whether an adjective that stands for people ends its phrase ("the homeless need …") or describes a noun ("the homeless shelter"). */
import { wordSet } from '../text/word-set.ts';

/** `next`: the word behind the form in lower case, empty at the end of a part of a sentence. */
export function endsNounPhrase(form: string, next: string): boolean {
  if (PLURAL_NOUN.test(form)) return true;
  if (next === '' || GOES_ON.has(next) || VERBS.has(next) || PAST.has(next) || isAdverb(next)) return true;
  return SINGULAR.test(form) && isOfOnePerson(next);
}

/** Surer than that it does not end there: "begins" may belong to another subject ("outreach to the deaf begins in May"). */
export const describesNoun = (form: string, next: string): boolean =>
  !endsNounPhrase(form, next) && !isOfOnePerson(next);

const isOfOnePerson = (verb: string): boolean => VERBS.has(verb.replace(/(?<=[sxh])es$|s$/, ''));

/** A noun of its own in the plural ("alcoholics", "the natives"), which describes no noun behind it. */
const PLURAL_NOUN = /^(?:the )?\S+[^s'’]s$/;
/** Of one person, so that a verb behind it ends in -s; behind "the homeless" such a word is a noun. */
const SINGULAR = /^an? /;
const isAdverb = (word: string): boolean => ADVERB.test(word) && !NO_ADVERBS.has(word);
const ADVERB = /.{2}ly$/;

/** Nouns and adjectives that only look like adverbs: "the homeless family". */
const NO_ADVERBS = wordSet('family assembly supply elderly lonely friendly');

/** What holds a sentence together. */
const GOES_ON = wordSet(
  `and or nor but yet are is were was be been being have has had do does did can could may might must shall should will would
  often also who whose whom that which in on at as to by with without from for through under over during because if when where
  while than the a an this these those their his her our your my not never always already again still too then there here
  about above across after against along amid among around before behind below beneath beside between beyond despite down inside into like near off onto out
  outside per since throughout toward towards until upon via within alone together today themselves himself herself so
  aged both either rather instead just even only more most less least all any each every no some such it they we you he she i
  cannot can't won't don't doesn't didn't isn't aren't wasn't weren't haven't hadn't couldn't shouldn't wouldn't
  am would ought how why what whether unless once nearby afterward afterwards tonight yesterday tomorrow`,
);

/** What people do; behind "the homeless" in this form only. */
const VERBS = wordSet(
  `accept act agree appear apply arrive ask attend avoid bear become beg begin believe belong break bring call carry
  choose collect come complain consider continue cope decide decline depend deserve die disagree
  drift drop earn eat end endure enter expect face fail fall fear feel fill find flee follow gain gather
  get give go grow hang hear help hide hold hope ignore join keep know lack lead learn lie linger live long lose make
  march matter meet miss migrate move need occupy outnumber pass pay prefer present qualify queue reach receive refuse rely remain
  require resist roam run scavenge see seek seem sell serve show sit sleep speak spend stand
  smoke stay steal stop struggle suffer survive take talk tell tend think thrive trust try turn use wait walk wander want wear
  welcome worry write congregate commit compete contribute cross cry disappear engage gather hurt improve log organize perceive
  deny line flock fight hate love mistrust distrust exploit cheat burden strain represent protest react respond retire return rise sing succeed swear travel understand vote worsen`,
);

/** Pasts that are no noun and no adjective in this place. */
const PAST = wordSet(
  `accused attended asked ate became began brought came chose died did drank fell felt fled fought found gathered charged gave got grew held hid joined kept
  knew lay learned left lived lost made meant met moved needed paid ran received refused remained said sat saw slept sold sought
  spent spoke stayed stole stood suffered told took tried turned used visited voted waited walked wandered wanted went wept
  wrote seeking sleeping waiting needing using staying begging suffering facing applying asking`,
);
