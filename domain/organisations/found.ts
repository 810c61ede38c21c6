import { channels, charter } from '#db/schema/cases.ts'
import { members, organisations, people } from '#db/schema/people.ts'
import { policies } from '#db/schema/policies.ts'
import type { Capacity, ChannelType, Language } from '#db/schema/words.ts'
import { newId } from '../id.ts'
import { ruleHash } from '../policies/ruleHash.ts'
import { defaultPolicies } from '../statements/defaultPolicies.ts'
import { systemActor } from '../system.ts'
import { transact } from '../transact.ts'

export type Founder = {
  readonly key: string
  readonly name: string
  readonly email: string
  readonly job: string
  readonly capacities: readonly Capacity[]
  readonly language?: Language
  readonly guest?: boolean
  readonly passwordHash?: string
}
export type Founding = {
  readonly slug: string
  readonly name: string
  readonly demo: boolean
  readonly people: readonly Founder[]
  readonly channels: readonly {
    readonly type: ChannelType
    readonly name: string
    readonly limit?: number
    readonly owner?: string
    readonly backup?: string
  }[]
  readonly values: readonly { readonly fr: string; readonly en: string }[]
}
export type Founded = {
  readonly orgId: string
  readonly members: Readonly<Record<string, { readonly memberId: string; readonly personId: string }>>
}

/** An organisation from nothing: its people, its channels with their owners, its values and the policies it starts with. */
export async function foundOrganisation({
  slug,
  name,
  demo,
  people: founders,
  channels: directory,
  values,
}: Founding): Promise<Founded> {
  const orgId = newId()
  const ids = Object.fromEntries(founders.map(({ key }) => [key, { memberId: newId(), personId: newId() }]))
  const idOf = (key: string | undefined) => (key ? (ids[key]?.memberId ?? null) : null)
  await transact(systemActor(orgId, name), async ({ tx, record }) => {
    await tx.insert(organisations).values({ id: orgId, slug, name, demo })
    await tx.insert(people).values(
      founders.map((person) => ({
        id: ids[person.key]?.personId ?? newId(),
        email: person.email,
        name: person.name,
        language: person.language ?? 'fr',
        passwordHash: person.passwordHash ?? null,
        demo,
      })),
    )
    await tx.insert(members).values(
      founders.map((person) => ({
        orgId,
        id: ids[person.key]?.memberId ?? newId(),
        personId: ids[person.key]?.personId ?? newId(),
        capacities: [...person.capacities],
        job: person.job,
        guest: person.guest ?? false,
      })),
    )
    if (directory.length > 0)
      await tx.insert(channels).values(
        directory.map(({ type, name: label, limit, owner, backup }) => ({
          orgId,
          id: newId(),
          type,
          name: label,
          limit: limit ?? null,
          ownerId: idOf(owner),
          backupId: idOf(backup),
        })),
      )
    if (values.length > 0)
      await tx
        .insert(charter)
        .values(values.map(({ fr, en }, index) => ({ orgId, id: newId(), position: index + 1, fr, en })))
    const rules = defaultPolicies.map(({ name: label, ...rule }) => ({ orgId, id: newId(), name: label, rule }))
    await tx.insert(policies).values(rules)
    await record('organisation.founded', {
      subject: { type: 'Organisation', id: orgId },
      data: {
        people: founders.length,
        members: founders.map(({ key, capacities, guest }) => ({
          id: ids[key]?.memberId,
          capacities: [...capacities],
          ...(guest && { guest: true }),
        })),
        policies: rules.map(({ id, name: label, rule }) => ({ id, name: label, version: 1, ruleHash: ruleHash(rule) })),
      },
    })
  })
  return { orgId, members: ids }
}
