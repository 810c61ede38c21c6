import type { Actor } from '#domain/actor.ts'
import { draftHoldingLine } from '#domain/statements/draftStatement.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { approveStatement } from '#domain/statements/vote.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import { reading } from '#tests/support/room.ts'
import type { World } from '#tests/support/world.ts'

const DAY = 86_400_000

const words = {
  fr: {
    known: 'Une réponse publiée le {{day}} depuis notre compte a blessé. Nous en avons compté {{count}}.',
    doing: 'Nous reprenons contact {{with_whom}} à {{place}}.',
    next: 'Nous vous répondrons le {{next}}, au plus tard à {{hour}}.',
  },
  en: {
    known: 'A reply sent from our account on {{day}} has hurt. We counted {{count}}.',
    doing: 'We are getting back in touch {{with_whom}} in {{place}}.',
    next: 'We shall answer you on {{next}}, at {{hour}} at the latest.',
  },
} as const

const text = (language: 'fr' | 'en', channel: 'x' | 'press') => ({
  channel,
  language,
  audience: channel === 'x' ? ('public' as const) : ('press' as const),
  title: null,
  blocks: [
    { elements: ['known' as const], text: words[language].known },
    { elements: ['doing' as const], text: words[language].doing },
    { elements: ['next_update' as const], text: words[language].next },
  ],
})

export const terms = {
  name: 'A reply that hurt',
  slots: [
    { name: 'day', kind: 'date' as const },
    { name: 'count', kind: 'number' as const },
    {
      name: 'with_whom',
      kind: 'choice' as const,
      choices: [
        { key: 'person', fr: 'avec la personne', en: 'with the person' },
        { key: 'family', fr: 'avec la famille', en: 'with the family' },
      ],
    },
    { name: 'place', kind: 'place' as const },
    { name: 'next', kind: 'next_update' as const },
    { name: 'hour', kind: 'time' as const },
  ],
  categories: ['community_management' as const],
}

export const line = (change: Record<string, unknown> = {}) => ({
  line: terms,
  variants: [text('fr', 'x'), text('en', 'x'), text('fr', 'press'), text('en', 'press')],
  notAfter: new Date(Date.now() + 90 * DAY),
  ...change,
})

export const filling = (claimId: string, change: Readonly<Record<string, string>> = {}) =>
  Object.entries({
    day: '2026-12-01',
    count: '12',
    with_whom: 'family',
    place: 'Nantes',
    next: '2026-12-02T09:30',
    hour: '18:00',
    ...change,
  }).map(([name, value]) => (name === 'count' ? { name, value, claimId } : { name, value }))

/** Hugo's line, cleared by those who did not write it: Inès, Élise and Philippe, by their capacities. */
export async function clearedLine(house: World, change: Record<string, unknown> = {}): Promise<string> {
  const { statementId } = await draftHoldingLine(await house.who('hugo'), line(change))
  await submitStatement(await house.who('hugo'), { statementId, expectedRevision: 1 })
  await clearLine(house, statementId)
  return statementId
}

export async function clearLine(house: World, statementId: string): Promise<void> {
  const read = await reading(statementId)
  for (const [key, lane] of [
    ['ines', 'legal'],
    ['elise', 'communications'],
    ['philippe', 'executive'],
  ] as const)
    await approveStatement(await house.who(key), { ...read, lane })
}

/** What somebody who publishes has in hand: the first text of the newest version. */
export async function textOf(statementId: string, key = 'x/fr/public') {
  const [row] = await asSuperuser<{ hash: string }>(
    `select encode(a.variant_hash, 'hex') as hash from variants a join versions v on v.org_id = a.org_id and v.id = a.version_id
      where v.statement_id = $1 and a.key = $2 order by v.n desc limit 1`,
    [statementId, key],
  )
  return { statementId, variantKey: key, variantHash: row?.hash ?? '' }
}

export const provedAgo = (who: Actor, minutes: number): Actor => ({
  ...who,
  provedAt: new Date(Date.now() - minutes * 60_000),
})
