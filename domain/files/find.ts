import type { Actor } from '../actor.ts'
import { Unit } from '../read/unit.ts'
import { NotFound } from '../refusal.ts'

export type StoredFile = { readonly name: string; readonly mediaType: string; readonly content: Buffer }

/** A file's bytes, for who sees its case now: asked at each download. Hidden and missing alike are not found. */
export async function findFile(actor: Actor, id: string): Promise<StoredFile> {
  const unit = new Unit(actor)
  try {
    const [found] = await unit.query<StoredFile>({
      name: 'file_by_id',
      text: 'select f.name, f.media_type as "mediaType", f.content from files f join cases c on c.org_id = f.org_id and c.id = f.case_id where f.id = $1',
      values: [id],
    })
    if (!found) throw new NotFound()
    return found
  } finally {
    unit.end()
  }
}
