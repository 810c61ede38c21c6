import { fill } from './data.ts'
import { sideBySide } from './sideBySide.ts'

// npm run bench [-- --quick]: reading the case page, against its peers.
await sideBySide('reading', {
  quick: process.argv.includes('--quick'),
  holding: '20 organisations, 1,000 cases, 12,000 versions and 100,000 events',
  fill,
})
