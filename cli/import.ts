import { importPastCases } from '#domain/library/import.ts'
import { withDatabase } from './database.ts'

export const usage = [
  ['import [file]', 'make the library of past cases what the file says; without a file, the shipped one'],
] as const

export async function run([file]: string[]): Promise<void> {
  const cases = await withDatabase(({ adminUrl }) => importPastCases(adminUrl, file))
  console.log(`The library holds ${cases} past cases.`)
}
