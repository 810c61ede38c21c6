import { signCheckpoint } from './checkpoint.ts'
import { asSigner, originOf } from './signer.ts'
import type { Signing } from './sink.ts'

/** Sends the newest checkpoint to every place outside, whether or not anything happened: a rhythm that tells nothing. */
export async function anchorCheckpoint(orgId: string, signing: Signing): Promise<void> {
  await signCheckpoint(orgId, signing)
  const newest = await asSigner(orgId, async (sql) => {
    const [row] = await sql<{ size: number; note: string }>(
      'select size, note from checkpoints where org_id = $1 order by size desc limit 1',
      [orgId],
    )
    return row && { ...row, origin: await originOf(sql, orgId) }
  })
  if (!newest) return
  const { size, note, origin } = newest
  for (const sink of signing.sinks) {
    const { kept, answer } = await keep(() => sink.keep(origin, size, note))
    await asSigner(orgId, (sql) =>
      sql(
        "insert into anchors (org_id, sink, sent_at, size, kept, answer) values ($1, $2, date_trunc('milliseconds', clock_timestamp()), $3, $4, $5) on conflict do nothing",
        [orgId, sink.name, size, kept, answer],
      ),
    )
  }
}

/** The minute's work. A ledger's very first root leaves at once, since a founding announces nothing; the others wait for the hour. */
export async function signInTurn(orgId: string, signing: Signing): Promise<void> {
  const signed = await signCheckpoint(orgId, signing)
  if (!signed || signing.sinks.length === 0) return
  const sent = await asSigner(orgId, (sql) => sql('select from anchors where org_id = $1 limit 1', [orgId]))
  if (sent.length === 0) await anchorCheckpoint(orgId, signing)
}

/** What a place outside answered, or why it did not; either is kept. */
export async function keep(send: () => Promise<string>): Promise<{ kept: boolean; answer: string }> {
  try {
    return { kept: true, answer: (await send()).slice(0, 500) }
  } catch (error) {
    return { kept: false, answer: (error as Error).message.slice(0, 500) }
  }
}
