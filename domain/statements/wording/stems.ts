import type { Language } from '#db/schema/words.ts'
import { fold } from './fold.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

// Words that any two sentences share. What negates or doubts is read by polarity.ts, and is no content either.
const STOP: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: list(`a afin ai ainsi alors apres au aucun aucune aujourd aussi autre autres aux avait avant avec avez avoir avons ayant
    beaucoup bien c car ce ceci cela celle celles celui ces cet cette ceux chaque chez ci comme comment contre d dans de deja depuis
    des dire dit donc dont du elle elles en encore entre es est et etait etaient etant ete etes etre eu eux fait faire fois font
    hui ici il ils j jamais je jusqu l la le les leur leurs lors lui m ma mais me meme memes mes moi moins mon n ne ni nos notre
    nous on ont ou par parce pas pendant peu peut plus point pour pourquoi puis qu quand que quel quelle quelles quels qui quoi
    rien s sa sans se sera seront ses si soit sommes son sont sous sur t ta tel telle tes toi ton tous tout toute toutes tres tu
    un une va vers voici voila vont vos votre vous y serait seraient aurait auraient faux fausse vrai vraie`),
  en: list(`a about after again all also am an and any are aren as at be because been before being both but by can cannot could
    did didn do does doesn doing don down during each few for from further had has hasn have haven having he her here hers him his
    how i if in into is isn it its itself just let me more most my never no none nor not now of off on once only or other our ours
    out over own s same say said she should so some such t than that the their theirs them then there these they this those through
    to too under until up us very was wasn we were weren what when where which while who whom why will with without won would you
    your yours false true untrue`),
}

const ENDING =
  /(?:issements?|ations?|itions?|utions?|ements?|ments?|euses?|eurs?|antes?|entes?|ables?|ibles?|ions?|ites?|ives?|ants?|ents?|ings?|ees?|ies?|ers?|ers?|ees|ed|es|er|ez|ir|is|it|ee|e|s|x)$/

/** The root that « envoyée », « envoyées » and « envoi » nearly share: crude, the same every time, and shown as words, never as roots. */
export function stemOf(word: string): string {
  if (word.length < 5) return word.length === 4 ? word.replace(/[sx]$/, '') : word
  const cut = word.replace(ENDING, '')
  return cut.length >= 3 ? cut : word.slice(0, 4)
}

/** The content words of a text by their roots, each with how it is written there; figures are no words. */
export function contentOf(text: string, language: Language): Map<string, string> {
  const stop = STOP[language]
  const found = new Map<string, string>()
  for (const [word] of fold(text).matchAll(/(?<![a-z\d])[a-z]{2,40}/g))
    if (!stop.has(word)) found.set(stemOf(word), word)
  return found
}

export function shared(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one]
  return [...few].filter(([stem]) => many.has(stem)).map(([, word]) => word)
}

/** The language that more of the small words belong to; where neither does, the one that was given. A claim is often logged in passing. */
export function languageOf(text: string, given: Language): Language {
  const count = (language: Language) =>
    [...fold(text).matchAll(/[a-z]{1,40}/g)].filter(([word]) => STOP[language].has(word)).length
  const [fr, en] = [count('fr'), count('en')]
  return fr === en ? given : fr > en ? 'fr' : 'en'
}
