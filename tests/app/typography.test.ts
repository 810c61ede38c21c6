import { expect, test } from 'vitest'
import { english as englishRefusals } from '#app/ui/refusals.en.ts'
import { french as refusals } from '#app/ui/refusals.fr.ts'
import english from '#app/words/en.json' with { type: 'json' }
import french from '#app/words/fr.json' with { type: 'json' }
import { leavesOf } from './leaves.ts'

const sentences = [...leavesOf(french), ...leavesOf(refusals)]
const faulty = (fault: RegExp) =>
  sentences.filter(([, text]) => fault.test(text)).map(([key, text]) => `${key}: ${text}`)

test('a narrow space stands before ; ! and ?', () => {
  expect(faulty(/(?<!\u202f)[;!](?!\w)|(?<![\u202f,] ?)\?(?!\.)/u)).toEqual([])
})

test('a hard space stands before : and %', () => {
  expect(faulty(/(?<!\u00a0|^)(?<!\d):(?!\/\/|\d)|(?<!\u00a0)%/u)).toEqual([])
})

test('a hard space stands inside « and »', () => {
  expect(faulty(/«(?!\u00a0)|(?<!\u00a0)»/u)).toEqual([])
})

test('hours, numbers and units are not cut', () => {
  expect(faulty(/\d h \d|\d \d{3}(?!\d)|\d (?:min|Mio|jours?|minutes?|heures?)\b|n° /u)).toEqual([])
})

test('apostrophes and dots are those of print, in both languages', () => {
  const plain = /\w'\w|"|\.\.\./u
  expect(
    [...sentences, ...leavesOf(english), ...leavesOf(englishRefusals)].filter(([, text]) => plain.test(text)),
  ).toEqual([])
})

test('nothing shouts, thanks or jokes', () => {
  expect(
    [...sentences, ...leavesOf(english)].filter(([, text]) =>
      /!|\b(?:oops|oups|sorry|désolé|thank you|merci)\b/iu.test(text),
    ),
  ).toEqual([])
})
