import type { Language } from '#db/schema/words.ts'
import type { Noted } from './finding.ts'
import { fold, level } from './fold.ts'
import { english } from './lexicon/en.ts'
import { french } from './lexicon/fr.ts'
import type { Rule } from './lexicon/rule.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

const rules: Readonly<Record<Language, readonly Rule[]>> = { fr: french, en: english }

/** A name followed by an age: somebody who did not ask to be in a statement. */
const VICTIM =
  /(?<![\p{L}])\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}*\.?){0,2}, (?:aged |âgée? de )?\d{1,2}(?: (?:ans|mois|months|years)(?: old)?)?(?=[,.;)]| (?:ans|mois|years)|$)/gu
const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|article|page|tel)\b/iu

/** Words to read again before anybody is asked to clear them, in the order they stand. Advice: nothing here is forbidden. */
export function lint(text: string, language: Language): Noted[] {
  return sentencesOf(text).flatMap((sentence) => lintSentence(sentence, language))
}

export function lintSentence(sentence: Sentence, language: Language): Noted[] {
  const forms = { plain: fold(sentence.text), accents: level(sentence.text) }
  const found = rules[language].flatMap((rule) => applied(rule, rule.accents ? forms.accents : forms.plain))
  for (const match of sentence.text.matchAll(VICTIM))
    if (!MONTHS.test(match[0]))
      found.push({ kind: 'victim_name', why: 'names_a_victim', from: match.index, to: match.index + match[0].length })
  return withoutRepeats(found).map((note) => ({
    ...note,
    from: sentence.from + note.from,
    to: sentence.from + note.to,
    words: sentence.text.slice(note.from, note.to),
  }))
}

type Place = Omit<Noted, 'words'>

function applied({ kind, why, find, unless, needs }: Rule, text: string): Place[] {
  if (needs && !needs.test(text)) return []
  const found = [...text.matchAll(find)]
  if (found.length === 0 || unless?.test(text)) return []
  return found.map(({ 0: words, index }) => ({ kind, why, from: index, to: index + words.length }))
}

/** The same reproach to the same words is made once. */
function withoutRepeats(found: readonly Place[]): Place[] {
  const kept: Place[] = []
  for (const note of [...found].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (!kept.some((other) => other.kind === note.kind && note.from < other.to)) kept.push(note)
  }
  return kept
}
