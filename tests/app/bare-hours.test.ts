import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Where an hour stands without its day because the day is said beside it, or can be no other. */
const saidBeside = [
  'app/(house)/board/head.tsx', // after the day in full
  'app/(house)/cases/[reference]/statements/[number]/terms.tsx', // after the day of the window
  'app/(house)/inbox/later.tsx', // this evening, tomorrow, in an hour
  'app/ui/format.ts',
  'app/ui/scale-layout.ts', // an axis whose ends say their days
  'app/ui/when.ts',
]

test('an hour is told without its day only where it is that of now, or where the day stands beside it', () => {
  const bare = globSync('app/**/*.{ts,tsx}', { exclude: ['app/gql/**'] })
    .filter((path) => !saidBeside.includes(path))
    .flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\bhour\((?!reader\.now,|Date\.now\(\),).*/g)].map(
        ([call]) => `${path}: ${call}`,
      ),
    )
  expect(bare).toEqual([])
})
