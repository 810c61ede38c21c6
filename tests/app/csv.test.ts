import { expect, test } from 'vitest'
import { csv } from '#app/csv.ts'

test('what spreadsheets would run as a formula is text, and quotes hold commas, quotes and lines', () => {
  expect(
    csv([
      ['=1+1', '+33 1', '-5', '@sum', '\tx'],
      ['a,b', 'say "no"', 'two\nlines', null, -3],
    ]),
  ).toBe(`\ufeff"'=1+1","'+33 1","'-5","'@sum","'\tx"\r\n"a,b","say ""no""","two\nlines",,-3\r\n`)
})
