import { signer } from '#db/client.ts'
import { parseCommonRoot, standsUnder } from './commonRoot.ts'
import type { CommonRootRow } from './commonRootProofs.ts'
import { keysHeld } from './keys.ts'
import { BadNote, type NoteKey, parseNote, signersOf } from './note.ts'
import { asSigner } from './signer.ts'
import type { Signing, Sink } from './sink.ts'
import type { Findings } from './verify.ts'

type Row = CommonRootRow & { signedAt: Date }

const AT_ONCE = 500
/** Within it of its founding, an organisation may have had nothing signed that could stand anywhere. */
const BEFORE_ITS_FIRST = 3_600_000

/** What this organisation keeps of the roots over all of them: against their signatures, its own size, and what lies outside. */
export async function compareCommonRoots(
  orgId: string,
  size: number,
  { seeds, sinks }: Signing,
  findings: Findings,
): Promise<void> {
  const { rows } = await signer().query<{ origin: string; createdAt: Date }>(
    'select i.origin, o.created_at as "createdAt" from installation i, organisations o where o.id = $1',
    [orgId],
  )
  const { origin = '', createdAt = new Date() } = rows[0] ?? {}
  const keys = keysHeld(origin, seeds)
  for (let after = new Date(0); ; ) {
    const read = await readAfter(orgId, after)
    for (const row of read) {
      if (row.checkpointSize > size) findings.add('COMMON_ROOT_BEYOND', size)
      await judge(row, origin, keys, findings)
    }
    if (read.length < AT_ONCE) break
    after = read.at(-1)?.signedAt ?? after
  }
  for (const sink of sinks) {
    const outside = await newestOf(sink, origin, keys, findings)
    if (!outside || outside.signedAt.getTime() < createdAt.getTime() + BEFORE_ITS_FIRST) continue
    const [row] = await asSigner(orgId, (sql) =>
      sql<{ root: Buffer }>('select root from common_roots where org_id = $1 and signed_at = $2', [
        orgId,
        outside.signedAt,
      ]),
    )
    if (!row) findings.add('COMMON_ROOT_MISSING', null)
    else if (!row.root.equals(outside.root)) findings.add('COMMON_ROOT_FALSE', null)
  }
}

const readAfter = (orgId: string, after: Date): Promise<Row[]> =>
  asSigner(orgId, (sql) =>
    sql<Row>(
      `select r.signed_at as "signedAt", r.checkpoint_size as "checkpointSize", c.note as checkpoint, r.salt, r.index, r.path, r.size, r.root, r.note
         from common_roots r left join checkpoints c on c.org_id = r.org_id and c.size = r.checkpoint_size
        where r.org_id = $1 and r.signed_at > $2 order by r.signed_at limit ${AT_ONCE}`,
      [orgId, after],
    ),
  )

async function judge(row: Row, origin: string, keys: readonly NoteKey[], findings: Findings): Promise<void> {
  try {
    const note = parseNote(row.note)
    const said = parseCommonRoot(note.body)
    const isSaid =
      said.origin === origin &&
      said.signedAt === row.signedAt.toISOString() &&
      said.size === row.size &&
      Buffer.from(said.root).equals(row.root)
    const holds = isSaid && standsUnder({ ...row, checkpoint: row.checkpoint ?? '' }, said)
    if (!holds) findings.add('COMMON_ROOT_FALSE', row.checkpointSize)
    else if ((await signersOf(note, keys)).length === 0) findings.add('KEY_UNKNOWN', row.checkpointSize)
  } catch (error) {
    if (!(error instanceof BadNote)) throw error
    findings.add('COMMON_ROOT_FALSE', row.checkpointSize)
  }
}

/** The newest that a place outside holds; null where it has none, cannot be read, or holds something else. */
async function newestOf(sink: Sink, origin: string, keys: readonly NoteKey[], findings: Findings) {
  try {
    const text = await sink.newest(origin)
    if (text === null) return null
    const note = parseNote(text)
    const { root, signedAt, origin: named } = parseCommonRoot(note.body)
    if (named !== origin || (await signersOf(note, keys)).length === 0) throw new BadNote('Nobody known signed it.')
    return { root, signedAt: new Date(signedAt) }
  } catch (error) {
    findings.add(error instanceof BadNote ? 'COMMON_ROOT_FALSE' : 'SINK_UNREADABLE', null)
    return null
  }
}
