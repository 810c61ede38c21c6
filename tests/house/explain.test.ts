import { expect, test } from 'vitest'
import { AlreadyRunning } from '#db/embedded.ts'
import { explain } from '../../server/explain.ts'

const failure = (code: string, cause?: Error) => Object.assign(new Error('why', { cause }), { code })

test.each([
  [failure('EADDRINUSE'), 'PORT=3001 npm start'],
  [failure('ECONNREFUSED'), 'No database answers at DATABASE_URL (ECONNREFUSED)'],
  [failure('28P01'), 'The database refuses DATABASE_URL: why.'],
  [failure('', failure('42501')), 'must own the database and be allowed to create roles'],
  [new AlreadyRunning('Another Sangfroid uses .data (process 7).'), 'SANGFROID_DATA=… npm start'],
])('a start that fails says what to do: %s', (error, advice) => {
  expect(explain(error, 3000).join('\n')).toContain(advice)
})

test('what nobody foresaw is told whole', () => {
  expect(explain(new Error('unforeseen'), 3000).join('\n')).toMatch(/unforeseen\n\s+at /)
})
