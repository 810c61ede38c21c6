import { expect, test } from 'vitest'
import { csv } from '#app/csv.ts'
import { readTable } from '#domain/library/importing/table.ts'

test('what spreadsheets would run as a formula is text, and quotes hold commas, quotes and lines', () => {
  expect(
    csv([
      ['=1+1', '+33 1', '-5', '@sum', '\tx'],
      ['a,b', 'say "no"', 'two\nlines', null, -3],
    ]),
  ).toBe(`\ufeff"'=1+1","'+33 1","'-5","'@sum","'\tx"\r\n"a,b","say ""no""","two\nlines",,-3\r\n`)
})

test('a formula amid a cell is text too: where semicolons part the cells, or a line begins', () => {
  const said = "A lamp;=1+cmd|' /C calc'!A0;b\n-2+3\r@x\t=1\n- a list"
  expect(csv([[said, '＝1', '\n=1']])).toBe(
    `\ufeff"A lamp;'=1+cmd|' /C calc'!A0;b\n'-2+3\r'@x\t'=1\n'- a list","'＝1","\n'=1"\r\n`,
  )
})

test.each(['=1', "'=1", "''=1", "it's; '-5", "a;'=1;''@x", "'quoted'", 'a\n- b\n- c', "＝1;'＝2", "'"])(
  '%j comes back from a table as it went into it',
  (said) => {
    expect(
      readTable(
        csv([
          ['a', 'b'],
          [said, 'x'],
        ]),
      ).rows.map(({ cells }) => cells),
    ).toEqual([[said, 'x']])
  },
)
