import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { libraryCases } from '#db/schema/library.ts'
import { ownLibraryCases } from '#db/schema/ownLibrary.ts'
import { NotFound } from '../refusal.ts'

/** Whether this past case is one's own or ships; another house's, a hidden and a missing one are not found. */
export async function anyPast(tx: Tx, id: string): Promise<{ own: boolean }> {
  const [own] = await tx.select({ id: ownLibraryCases.id }).from(ownLibraryCases).where(eq(ownLibraryCases.id, id))
  if (own) return { own: true }
  const [shipped] = await tx.select({ id: libraryCases.id }).from(libraryCases).where(eq(libraryCases.id, id))
  if (!shipped) throw new NotFound()
  return { own: false }
}
