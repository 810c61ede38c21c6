import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, freshFolder, removeFolder, startHouse } from './house.ts'

/** Before the browser tests: one house is created and filled, and every other begins as a copy of it. */
export default async function prepare(): Promise<() => void> {
  const first = await startHouse({ env: { SANGFROID_MODE: 'demo' } })
  await first.stop()
  process.env.SANGFROID_FIRST_HOUSE = first.data
  return () => removeFolder(first.data)
}

/** A data folder of one's own, as the first house left it. */
export async function likeTheFirst(): Promise<string> {
  const folder = freshFolder()
  execFileSync('cp', ['-a', `${process.env.SANGFROID_FIRST_HOUSE}/.`, folder]) // PostgreSQL's account keeps its files
  const access = join(folder, 'postgres.json')
  // Two that start at once with one port and one password would take one server for that of both.
  writeFileSync(access, JSON.stringify({ ...JSON.parse(readFileSync(access, 'utf8')), port: await freePort() }))
  return folder
}
