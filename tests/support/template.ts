import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { type Embedded, startPostgres } from '#db/embedded.ts'
import { migrateDatabase } from '#db/migrate.ts'
import { importPastCases } from '#domain/library/import.ts'

export const APP_PASSWORD = 'not-a-secret-password-of-the-application-in-tests'
export const SIGNER_PASSWORD = 'not-a-secret-password-of-the-signer-in-the-tests'
export const PASSWORDS = { app: APP_PASSWORD, signer: SIGNER_PASSWORD }
export const TEMPLATE = 'sangfroid_template'

declare module 'vitest' {
  interface ProvidedContext {
    /** The administrator's address of the run's PostgreSQL, without a database name. */
    postgres: string
  }
}

/** Once per run: a PostgreSQL of its own, and one migrated database that each test file gets a copy of. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'sangfroid-tests-'))
  const postgres = await startPostgres(folder, { durable: false })
  const stop = async () => {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await makeTemplate(postgres)
  } catch (error) {
    await stop()
    throw error
  }
  project.provide('postgres', postgres.urlOf(''))
  return stop
}

async function makeTemplate(postgres: Embedded): Promise<void> {
  const admin = new pg.Client(postgres.urlOf('postgres'))
  await admin.connect()
  await admin.query(`create database ${TEMPLATE}`)
  await migrateDatabase(postgres.urlOf(TEMPLATE), PASSWORDS)
  await importPastCases(postgres.urlOf(TEMPLATE))
  await admin.query(`alter database ${TEMPLATE} with allow_connections false`)
  await admin.end()
}
