import type { Actor } from '#domain/actor.ts'
import { caseShape } from '#domain/cases/shape.ts'
import { Reader } from '#domain/read/reader.ts'

export type Next = {
  kind: string
  statement: { number: number } | null
  people: string[]
  viewerMayAct: { allowed: boolean; refusal: string | null }
}

/** What the case asks first, as this person reads it. */
export async function nextOf(actor: Actor, caseId: string): Promise<Next> {
  const read = new Reader(actor, () => null)
  const field = { name: 'nextDecision', on: null, args: {}, argsKey: '', children: null }
  try {
    const found = (await read.byId(caseShape, { fields: [field] }, caseId)) as Record<string, never> | null
    const shape = caseShape.fields.nextDecision as { value(row: object, asking: object, args: object): Next }
    return shape.value(found ?? {}, read.asking, {})
  } finally {
    read.end()
  }
}
