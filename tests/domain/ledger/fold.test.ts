import { expect, test } from 'vitest'
import { append, emptyFold, type Fold, leafHash, rootAt, rootOf } from '#domain/ledger/tree.ts'
import { transact } from '#domain/transact.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { world } from '#tests/support/world.ts'

test('what the database folds at commit and what a verifier folds are one tree, node by node', async () => {
  const { lumen, who } = await world()
  const claire = await who('claire')
  // Founding sealed some; then one at a time, and several in one transaction.
  for (const together of [1, 1, 3, 1, 7, 20, 2])
    await transact(claire, async ({ record }) => {
      for (let n = 0; n < together; n++)
        await record('person.noted', { subject: { type: 'Person', id: claire.memberId }, data: { n } })
    })
  const leaves = await asSuperuser<{ position: string; leaf: Buffer; canonical: Buffer }>(
    'select l.position, l.leaf, e.canonical from ledger_leaves l join events e on e.org_id = l.org_id and e.id = l.event_id where l.org_id = $1 order by l.position',
    [lumen.orgId],
  )
  expect(leaves.map(({ position }) => Number(position))).toEqual([...leaves.keys()])
  const nodes = new Map<string, string>()
  let fold: Fold = emptyFold
  for (const { leaf, canonical } of leaves) {
    expect(Buffer.from(leafHash(canonical)).equals(leaf)).toBe(true)
    fold = append(fold, leaf, (level, idx, hash) => nodes.set(`${level}/${idx}`, Buffer.from(hash).toString('hex')))
  }
  const [head] = await asSuperuser<{ size: string; frontier: Buffer[] }>(
    'select size, frontier from ledger_heads where org_id = $1',
    [lumen.orgId],
  )
  expect(Number(head?.size)).toBe(fold.size)
  expect(fold.size).toBeGreaterThanOrEqual(35)
  expect(head?.frontier.map((hash) => hash.toString('hex'))).toEqual(
    fold.frontier.map((hash) => Buffer.from(hash).toString('hex')),
  )
  const stored = await asSuperuser<{ level: string; idx: string; hash: Buffer }>(
    'select level, idx, hash from ledger_nodes where org_id = $1',
    [lumen.orgId],
  )
  expect(new Map(stored.map(({ level, idx, hash }) => [`${level}/${idx}`, hash.toString('hex')]))).toEqual(nodes)
  const subtree = (level: number, idx: number) =>
    level === 0 ? (leaves[idx]?.leaf as Buffer) : Buffer.from(nodes.get(`${level}/${idx}`) ?? '', 'hex')
  expect(Buffer.from(await rootAt(fold.size, subtree)).equals(rootOf(fold))).toBe(true)
})
