import { afterAll, beforeAll } from 'vitest'
import { closeOwnDatabase, openOwnDatabase } from '#tests/support/postgres.ts'

// Run anew for every file, while what the files import is read once for all of them.
beforeAll(openOwnDatabase)
afterAll(closeOwnDatabase)
