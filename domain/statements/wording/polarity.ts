import type { Language } from '#db/schema/words.ts'
import { fold } from './fold.ts'
import { any, said } from './lexicon/rule.ts'

/** Whether a sentence says that something is so, that it is not, or leaves it open (it asks, checks, or quotes). */
export type Polarity = 'so' | 'not_so' | 'open'

const negation: Readonly<Record<Language, RegExp>> = {
  fr: said(
    "(?:ne |n')(?:[\\w'-]{1,30} ){1,5}?(?:pas|plus|jamais|aucune?|rien|personne|ni|nulle?)",
    "(?:aucune?s?|nulle?|personne|rien|jamais)(?: [\\w'-]{1,30}){0,6} (?:ne |n')\\w+",
    "(?:pas|sans) (?:un|une|de|d'\\w+|la|le|les|aucune?)",
  ),
  en: said(
    'not|never|no|none|nobody|nothing|neither|nor|without|cannot',
    "(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)n't",
    "can't|won't",
  ),
}
/** « ne seront pas livrés avant » and "not before" say when, and deny nothing. */
const NOT_BEFORE: Readonly<Record<Language, RegExp>> = {
  fr: /(?<![a-z])(?:ne |n')[^.]{1,60}? pas [^.]{0,40}?avant(?![a-z])/,
  en: /(?<![a-z])(?:not|n't) [^.]{0,40}?(?:before|until)(?![a-z])/,
}
const denial: Readonly<Record<Language, RegExp>> = {
  fr: any(
    "(?:c'est|est|sont|etait|etaient|information|rumeur|affirmation) (?:totalement |entierement )?(?:fausses?|faux|inexacte?s?|infondee?s?|erronee?s?|mensongere?s?)",
    'dement(?:ons|i|ie|is|ies|ent)|nions|contestons|refutons|rumeurs?|contrairement a|faussement|il est faux',
  ),
  en: any(
    '(?:is|are|was|were) (?:totally |entirely |simply )?(?:false|untrue|wrong|incorrect|baseless|unfounded|a hoax)',
    'deny|denies|denied|refute|rumou?rs?|contrary to|falsely|it is false',
  ),
}
const open: Readonly<Record<Language, RegExp>> = {
  fr: said(
    "(?:verifi|cherch|examin|enquet|analys|controle?)\\w*(?: [\\w'-]{1,30}){0,8} (?:si|s'il\\w*|ce qui|ce que)",
    "(?:ne savons|n'avons pas (?:encore )?(?:la|de)|ignorons|ne pouvons pas (?:encore )?(?:dire|confirmer|exclure))",
    "(?:selon|d'apres) (?:des|certain\\w*|les|un|une)|il se dit|dit-on|on (?:nous )?(?:dit|lit|demande)|affirment? qu|pretend\\w* qu",
    '(?:verifions|enquetons|examinons)',
  ),
  en: said(
    "(?:check|verify|examin|investigat|look|ask)\\w*(?: [\\w'-]{1,30}){0,8} (?:whether|if|what|how|why)",
    "(?:do not|don't|cannot|can't) (?:yet )?(?:know|say|confirm|rule out)",
    'according to|reportedly|allegedly|it is said|some (?:say|claim)|people (?:say|claim|ask)|claims? that|whether',
    '(?:are|we) (?:checking|investigating|examining|looking into)',
  ),
}
const REFUSED_NEXT: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:non,? )?(?:c'est|cela est|ceci est|cette \w+ est|il n'en est rien|rien n'est plus faux)(?:[^.]{0,24}(?:faux|fausse|inexact|infond|errone)|$|[.,! ])/,
  en: /^(?:no,? )?(?:this|that|it|the claim|this claim)(?: is|'s)(?:[^.]{0,24}(?:false|untrue|not true|wrong|incorrect|unfounded))/,
}
const FALSE_NEXT = /faux|fausse|inexact|infond|errone|rien|false|untrue|not true|wrong|incorrect|unfounded/

/** Read from the words alone: one negation turns a sentence, one denial turns it again. `next` may deny it: « C'est faux. » */
export function polarityOf(sentence: string, language: Language, next = ''): Polarity {
  const text = fold(sentence)
  if (/\?\s*[»”"]?\s*$/.test(text)) return 'open'
  const denials = [...text.matchAll(denial[language])].length
  if (denials === 0 && open[language].test(text)) return 'open'
  const after = fold(next)
  const turns =
    Number(negation[language].test(text) && !NOT_BEFORE[language].test(text)) +
    Number(denials > 0) +
    Number(REFUSED_NEXT[language].test(after) && FALSE_NEXT.test(after.slice(0, 80)))
  return turns % 2 === 0 ? 'so' : 'not_so'
}
