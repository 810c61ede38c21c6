import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { privateKeys } from '#db/schema/private.ts'
import type { KeySubject } from '#db/schema/words.ts'
import type { Actor } from '../actor.ts'
import { type NodeType, newId } from '../id.ts'
import { newKey, wrap } from './atRest.ts'
import { type DataKey, ownerOf } from './sealed.ts'

export type Owner = { readonly type: KeySubject; readonly id: string }

/** What these things hold is the case's, whoever wrote it down: claims and their evidence, files, talk about a text. */
const ofTheCase: ReadonlySet<NodeType> = new Set([
  'Claim',
  'Evidence',
  'File',
  'Thread',
  'FoundPublication',
  'LegalHold',
])

/** Whose words these are: the person's who gave them in their own name, else the case's, else the house's. */
export function ownerOfWords(actor: Actor, subject: NodeType, caseId: string | null | undefined): Owner {
  if (caseId && (ofTheCase.has(subject) || actor.kind === 'system')) return { type: 'case', id: caseId }
  if (actor.kind === 'system' || subject === 'LegalHold') return { type: 'organisation', id: actor.orgId }
  return { type: 'member', id: actor.memberId }
}

/** The key that seals for this owner now; made with the first words that need it. */
export async function dataKeyOf(tx: Tx, orgId: string, owner: Owner): Promise<DataKey> {
  const found = await liveKey(tx, orgId, owner)
  if (found) return found
  const id = newId()
  await tx
    .insert(privateKeys)
    .values({
      orgId,
      id,
      subjectType: owner.type,
      subjectId: owner.id,
      wrapped: wrap(newKey(), ownerOf(orgId, id)),
    })
    .onConflictDoNothing()
  const made = await liveKey(tx, orgId, owner)
  if (!made) throw new Error('A data key was neither found nor made.')
  return made
}

async function liveKey(tx: Tx, orgId: string, { type, id }: Owner): Promise<DataKey | null> {
  const [key] = await tx
    .select({ id: privateKeys.id, wrapped: privateKeys.wrapped })
    .from(privateKeys)
    .where(
      and(
        eq(privateKeys.orgId, orgId),
        eq(privateKeys.subjectType, type),
        eq(privateKeys.subjectId, id),
        isNull(privateKeys.destroyedAt),
      ),
    )
  return key?.wrapped ? { id: key.id, wrapped: key.wrapped } : null
}
