import { expect, test } from 'vitest'
import { lookedFor } from '#app/ui/looked-for.ts'
import { refusedCharacter } from '#domain/text.ts'

test('of what is looked for, what nobody sees is left out: nothing of it is refused afterwards', () => {
  expect(lookedFor(' ré\u00ADponse\u200B\ttardive ', 200)).toBe('réponse tardive')
  const everything = Array.from({ length: 0x110000 / 16 }, (_, at) => String.fromCodePoint(at * 16 + (at % 16))).join(
    '',
  )
  for (let from = 0; from < everything.length; from += 200)
    expect(refusedCharacter(lookedFor(everything.slice(from, from + 200), 200))).toBeNull()
  expect(lookedFor(`${'a'.repeat(199)}😀`, 200)).toBe('a'.repeat(199))
})
