import { redirect } from 'next/navigation'
import { refused } from '#app/answering.ts'
import { leadingBack } from '#app/sign-in/returnPath.ts'
import type { UserError } from '#app/ui/answer.ts'
import { proveAgain } from '../prove-again.ts'

/** Takes the proof that came with a form. One that is given elsewhere leads there, and back to the same words. */
export async function prove(form: FormData, path: string): Promise<readonly UserError[] | null> {
  if (form.get('confirm') === 'elsewhere') redirect(leadingBack('/sign-in/confirm', withWords(form, path)))
  return proveAgain(form)
}

function withWords(form: FormData, path: string): string {
  const { confirm: _, ...typed } = refused(form, []).typed ?? {}
  const words = Object.entries(typed).flatMap(([name, values]) => values.map((value) => [name, value]))
  return `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams(words)}`
}
