import * as z from 'zod'
import { runCommand } from './command.ts'
import { mountPage } from './page.ts'

export { sentenceOf } from './sentence.ts'
export { verify } from './verify.ts'

// A page may forbid code that is made from text, and this needs none.
z.config({ jitless: true })

// One file for both: a page that has a place for it, or `node verify.mjs`.
const root = typeof document === 'undefined' ? null : document.getElementById('verify')
if (root) mountPage(root)
else if (typeof process !== 'undefined' && (import.meta as { main?: boolean }).main) {
  const { exit, said, complained } = await runCommand(process.argv.slice(2))
  if (said) console.log(said)
  if (complained) console.error(complained)
  process.exitCode = exit
}
