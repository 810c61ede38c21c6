import { randomBytes } from 'node:crypto'
import type { Tx } from '#db/client.ts'
import { eventPrivate, events } from '#db/schema/events.ts'
import type { Actor } from './actor.ts'
import { canonicalBytes, hex } from './canonical.ts'
import { commitment } from './commitment.ts'
import { type NodeType, newId } from './id.ts'
import { type RowSeal, touchedRows } from './ledger/rowSeals.ts'
import { askForWitness } from './ledger/witnessed.ts'
import { dataKeyOf, ownerOfWords } from './private/dataKey.ts'
import { sealPrivate } from './private/sealed.ts'

export type Fact = {
  readonly subject: { readonly type: NodeType; readonly id: string }
  readonly caseId?: string | null
  readonly from?: string
  readonly to?: string
  /** Typed facts, public within the organisation. */
  readonly data?: Readonly<Record<string, unknown>>
  /** What a person wrote to justify the act: sealed as salted commitments, so that it can be withheld or erased. */
  readonly words?: Readonly<Record<string, string | null | undefined>>
  /** The hashes an act is bound to. */
  readonly bind?: Readonly<Record<string, string | number>>
  readonly lane?: string
  readonly corrects?: string
}

/** Names the one event of an act, in the act's own transaction. Answers the event's id; the row follows when the act has settled. */
export type Recorder = (type: string, fact: Fact) => Promise<string>
type By = { readonly actor: Actor; readonly at: Date }
type Recorded = By & { readonly id: string; readonly type: string; readonly fact: Fact }
export type Recording = {
  readonly record: Recorder
  /** For somebody else within the same transaction: the machine, whose events are its own. */
  recordAs(actor: Actor, at: Date): Recorder
  /** Writes the events, sealed with the rows as they stay. Nothing of the transaction comes after it. */
  settle(): Promise<void>
}

/** More seals than this go into events of their own: an event has at most 65,536 bytes. */
const sealsAtOnce = 300

export function recording(tx: Tx, actor: Actor, at: Date): Recording {
  const recorded: Recorded[] = []
  const recordAs =
    (by: Actor, moment: Date): Recorder =>
    async (type, fact) => {
      const id = newId()
      recorded.push({ id, type, fact, actor: by, at: moment })
      return id
    }
  return {
    record: recordAs(actor, at),
    recordAs,
    async settle() {
      if (recorded.length === 0) return
      const rows = sealed(recorded, await touchedRows(tx, actor.orgId), { actor, at }).map((event) => {
        const salted = saidIn(event.fact).map(([field, value]) => ({ field, value, salt: randomBytes(32) }))
        return { event, salted, row: rowOf(event, salted) }
      })
      await tx.insert(events).values(rows.map(({ row }) => row))
      for (const { event } of rows)
        if (!event.actor.claimedAt) await askForWitness(tx, event.actor.orgId, event.type, event.id)
      for (const { event, salted } of rows) {
        if (salted.length === 0) continue
        const { subject, caseId } = event.fact
        const key = await dataKeyOf(tx, actor.orgId, ownerOfWords(event.actor, subject.type, caseId))
        await tx.insert(eventPrivate).values(
          salted.map(({ field, ...said }) => {
            const place = { orgId: actor.orgId, eventId: event.id, field }
            return { ...place, keyId: key.id, sealed: sealPrivate(place, said, key) }
          }),
        )
      }
    },
  }
}

type Sealed = Recorded & { readonly after?: string; readonly touched?: readonly RowSeal[] }

/** A seal goes with the last event about its row; those of rows that no event is about go with the last event of all. */
function sealed(recorded: readonly Recorded[], seals: readonly RowSeal[], by: By): Sealed[] {
  const keyOf = (type: string, id: string) => `${type} ${id}`
  const last = new Map(recorded.map((event) => [keyOf(event.fact.subject.type, event.fact.subject.id), event.id]))
  const ofEvent = new Map<string, string>()
  const others: RowSeal[] = []
  for (const seal of seals) {
    const about = last.get(keyOf(seal.type, seal.id))
    if (about) ofEvent.set(about, seal.after)
    else others.push(seal)
  }
  const [first, ...more] = Array.from({ length: Math.ceil(others.length / sealsAtOnce) }, (_, part) =>
    others.slice(part * sealsAtOnce, (part + 1) * sealsAtOnce),
  )
  const ends = recorded.length - 1
  return [
    ...recorded.map((event, n) => ({
      ...event,
      after: ofEvent.get(event.id),
      touched: n === ends ? first : undefined,
    })),
    ...more.map((touched) => ({
      ...by,
      id: newId(),
      type: 'rows.sealed',
      fact: { subject: { type: 'Organisation' as const, id: by.actor.orgId } },
      touched,
    })),
  ]
}

type Salted = { readonly field: string; readonly value: string; readonly salt: Buffer }

const saidIn = ({ words = {} }: Fact) =>
  Object.entries(words).filter((entry): entry is [string, string] => Boolean(entry[1]))

function rowOf(
  { id, type, fact, after, touched, actor, at }: Sealed,
  salted: readonly Salted[],
): typeof events.$inferInsert {
  const { subject, caseId, from, to, data = {}, bind, lane, corrects } = fact
  const { claimedAt } = actor
  const canonical = canonicalBytes(
    present({
      schema: 'event/1',
      org: actor.orgId,
      id,
      type,
      at: at.toISOString(),
      claimedAt: claimedAt?.toISOString(),
      case: caseId ?? undefined,
      subject: present({ type: subject.type, id: subject.id, after }),
      touched: touched?.length ? touched : undefined,
      from,
      to,
      bind,
      data: Object.keys(data).length > 0 ? present(data) : undefined,
      corrects,
      actor: present({
        kind: actor.kind,
        member: actor.kind === 'system' ? undefined : actor.memberId,
        lane,
        auth: actor.provedAt ? { provedAt: actor.provedAt.toISOString() } : undefined,
      }),
      private:
        salted.length > 0
          ? Object.fromEntries(salted.map(({ field, value, salt }) => [field, hex(commitment(salt, id, field, value))]))
          : undefined,
    }),
  )
  return {
    orgId: actor.orgId,
    id,
    type,
    caseId: caseId ?? null,
    subjectType: subject.type,
    subjectId: subject.id,
    actorId: actor.kind === 'system' ? null : actor.memberId,
    at,
    claimedAt: claimedAt ?? null,
    corrects: corrects ?? null,
    data: present({ ...data, from, to, lane }),
    canonical,
  }
}

const present = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined && item !== null)) as T
