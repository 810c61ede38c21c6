import type { Actor } from '#domain/actor.ts'
import { cursorScope, openCursor } from '#domain/cursor.ts'
import { Reader } from '#domain/read/reader.ts'
import type { SelectedField, Selection } from '#domain/selection.ts'
import { world } from '#tests/support/world.ts'

let executive: Promise<Actor> | null = null

/** What an executive of Maison Lumen reads, in a snapshot of its own. */
export async function reading<Answer>(read: (reader: Reader) => Promise<Answer>): Promise<Answer> {
  executive ??= world().then((house) => house.who('philippe'))
  const actor = await executive
  const reader = new Reader(actor, (place, args) =>
    typeof args.after === 'string' ? openCursor(cursorScope(actor.orgId, place, args), args.after) : null,
  )
  try {
    return await read(reader)
  } finally {
    reader.end()
  }
}

type Asked = { readonly [field: string]: true | Asked }

/** What a document would ask for, written as an object. */
export const asking = (asked: Asked): Selection => ({
  fields: Object.entries(asked).map(
    ([name, children]): SelectedField => ({
      name,
      on: null,
      args: {},
      argsKey: '',
      children: children === true ? null : asking(children),
    }),
  ),
})
