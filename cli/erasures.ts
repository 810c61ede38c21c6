import { readFileSync } from 'node:fs'
import { applyErasures, Listed, listErasures } from '#domain/people/erasures.ts'
import { Misused } from './command.ts'
import { withDatabase } from './database.ts'

export const usage = [
  ['erasures list', 'say who was erased, a line each and no name: keep it beside the backups'],
  ['erasures apply [<list>]', 'after a restore: erase again whoever was erased, and whom the list names besides'],
] as const

export async function run([act, file, ...more]: string[]): Promise<void> {
  if (more.length > 0 || (act === 'list' && file) || !['list', 'apply'].includes(act ?? ''))
    throw new Misused('erasures takes list, or apply and the list of before.')
  if (act === 'list') {
    const lines = await withDatabase(listErasures)
    for (const line of lines) console.log(JSON.stringify(line))
    return
  }
  const listed = file ? read(file) : []
  const count = await withDatabase(() => applyErasures(listed))
  console.log(count === 1 ? 'One person is erased.' : `${count} people are erased.`)
}

function read(file: string): Listed[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line, index) => {
    const { data } = Listed.safeParse(parsed(line))
    if (!data) throw new Misused(`Line ${index + 1} of ${file} is not one that erasures list wrote.`)
    return data
  })
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
