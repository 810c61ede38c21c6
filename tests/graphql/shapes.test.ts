import { expect, test } from 'vitest'
import { seedDemo } from '#domain/demo/seedDemo.ts'
import { actorOf } from '#domain/organisations/actorOf.ts'
import { Reader } from '#domain/read/reader.ts'
import { isDerived, type Shape } from '#domain/read/shape.ts'
import type { SelectedField, Selection } from '#domain/selection.ts'
import { nouns } from '#graphql/modules.ts'
import { asSuperuser } from '#tests/support/postgres.ts'

const shapes = nouns.flatMap((noun) => noun.shapes ?? [])

/** Every field of a shape, and below each edge the plain fields of where it leads. */
function everything(shape: Shape, depth: number): Selection {
  const fields = Object.entries(shape.fields).flatMap(([name, field]): SelectedField[] => {
    const plain = { name, on: null, args: {}, argsKey: '', children: null }
    if (typeof field === 'string' || isDerived(field)) return [plain]
    if (depth === 0) return []
    if ('page' in field) {
      const node = everything(field.page(), depth - 1)
      return [
        {
          ...plain,
          args: { first: 5 },
          argsKey: '{"first":5}',
          children: {
            fields: [
              { ...plain, name: 'nodes', children: node },
              { ...plain, name: 'totalCount' },
            ],
          },
        },
      ]
    }
    return [{ ...plain, children: everything('one' in field ? field.one() : field.list(), depth - 1) }]
  })
  return { fields }
}

test.each(shapes.filter(({ visible }) => visible !== 'false').map((shape) => [shape.type, shape] as const))(
  'every field and edge of %s reads as the application, and every rule of it answers',
  async (_, shape) => {
    await seedDemo()
    const [claire] = await asSuperuser<{ org: string; member: string }>(
      "select m.org_id as org, m.id as member from members m join people p on p.id = m.person_id where p.email like 'claire.vasseur@%'",
    )
    const read = new Reader(await actorOf(claire?.org ?? '', claire?.member ?? '', new Date()), () => null)
    try {
      const rows = await read.list(shape, everything(shape, 1), 'true', [], '(select 1)', 50)
      for (const row of rows) {
        for (const field of Object.values(shape.fields))
          if (isDerived(field)) await field.value(row, read.asking, { lane: 'legal', n: 1 })
      }
      expect(rows).toBeInstanceOf(Array)
    } finally {
      read.end()
    }
  },
)
