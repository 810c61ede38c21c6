import { parseArgs } from 'node:util'
import { extents, fillLibrary } from './library/fill.ts'
import { sideBySide } from './sideBySide.ts'

// npm run bench -- library [--size S|M|L] [--quick]: library search, facets, precedents and insights, against PostGraphile 5 and raw pg.
// S is 20 organisations with 1,000 own past cases together, M 200 with 10,000, L 1,000 with 100,000.

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { size: { type: 'string', default: 'S' }, quick: { type: 'boolean', default: false } },
})
const extent = extents[values.size as keyof typeof extents]
if (!extent) throw new Error(`--size is one of ${Object.keys(extents).join(', ')}.`)

await sideBySide('library', {
  quick: values.quick,
  holding: `${extent.organisations.toLocaleString('en')} organisations with ${extent.past.toLocaleString('en')} past cases of their own`,
  fill: (adminUrl) => fillLibrary(adminUrl, extent),
})
