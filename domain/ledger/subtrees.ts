import type { Hash, Subtrees } from './tree.ts'

type Wanted = { level: number; idx: number; found(hash: Hash): void; missing(error: Error): void }
export type Read = (text: string, values: unknown[]) => Promise<readonly { hash: Uint8Array | null }[]>

/** A leaf or a node that the head says is there, and is not. */
export class TreeBroken extends Error {}

const TEXT = `
  select case w.level when 0 then (select l.leaf from ledger_leaves l where l.org_id = $1 and l.position = w.idx)
         else (select n.hash from ledger_nodes n where n.org_id = $1 and n.level = w.level and n.idx = w.idx) end as hash
    from unnest($2::bigint[], $3::bigint[]) with ordinality as w(level, idx, place) order by w.place`

/** Complete subtrees as the database keeps them; what one proof asks for is read in one statement. */
export function subtreesOf(read: Read, orgId: string): Subtrees {
  let wanted: Wanted[] = []
  return (level, idx) =>
    new Promise((found, missing) => {
      if (wanted.length === 0) queueMicrotask(fetch)
      wanted.push({ level, idx, found, missing })
    })

  async function fetch(): Promise<void> {
    const asked = wanted
    wanted = []
    try {
      const rows = await read(TEXT, [orgId, asked.map(({ level }) => level), asked.map(({ idx }) => idx)])
      asked.forEach(({ level, idx, found, missing }, at) => {
        const hash = rows[at]?.hash
        if (hash) found(Uint8Array.from(hash))
        else missing(new TreeBroken(`Subtree ${idx} of level ${level} is not there.`))
      })
    } catch (error) {
      for (const { missing } of asked) missing(error as Error)
    }
  }
}
