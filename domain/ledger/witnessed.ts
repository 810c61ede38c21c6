import { sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'

/** Votes: whoever cast one is sent the proof of it. */
const votes = new Set(['statement.approved', 'statement.changes_asked', 'statement.vetoed', 'vote.withdrawn'])
/** What is signed at once beside votes: publications, the rules, and who may do what. */
const signed =
  /^(publication|policy|role|delegation|break_glass)\.|^(person\.(capacities_changed|suspended|reinstated)|veto\.(lifted|overridden|override_signed))$/

/** What an act asks of the ledger, in the act's own transaction. Plain jobs: one shared by key would queue up whoever acts. */
export async function askForWitness(tx: Tx, orgId: string, type: string, eventId: string): Promise<void> {
  if (votes.has(type))
    await tx.execute(
      sql`select graphile_worker.add_job('mail_receipt', json_build_object('orgId', ${orgId}::text, 'eventId', ${eventId}::text), max_attempts => 12)`,
    )
  else if (signed.test(type))
    await tx.execute(
      sql`select graphile_worker.add_job('sign_checkpoint', json_build_object('orgId', ${orgId}::text), max_attempts => 4)`,
    )
}
