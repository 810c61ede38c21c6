import { bridge } from '#app/bridge.ts'
import { asker } from '#app/graphql.ts'
import type { UserError } from '#app/ui/answer.ts'

const megabyte = 1024 * 1024
const largest = 15 * megabyte

/** Keeps the file of a form with its case. Nothing chosen is no file; a refusal is about the field. */
export async function keepFile(
  form: FormData,
  name: string,
  caseId: string,
  isCapture = false,
): Promise<{ id: string | null; refused: UserError | null }> {
  const file = form.get(name)
  if (!(file instanceof File) || file.size === 0) return { id: null, refused: null }
  const bytes = file.size > largest ? new Uint8Array(largest + 1) : new Uint8Array(await file.arrayBuffer())
  const kept = await bridge().storeFile({ caseId, name: file.name, bytes, isCapture }, await asker())
  return 'id' in kept ? { id: kept.id, refused: null } : { id: null, refused: { ...kept, path: [name] } }
}
