import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { decisions } from '#db/schema/cases.ts'
import { claims } from '#db/schema/claims.ts'
import { citations, contributors, draftRevisions } from '#db/schema/drafts.ts'
import { type Block, variants } from '#db/schema/versions.ts'
import { audiences, channelTypes, elements, languages } from '#db/schema/words.ts'
import type { Actor } from '../actor.ts'
import { body, idOf, line, maybe } from '../input.ts'
import { NotFound } from '../refusal.ts'
import type { Work } from '../transact.ts'
import type { Subject, Version } from './lock.ts'

const ids = (type: 'Claim' | 'Decision') =>
  z
    .array(idOf(type))
    .max(250)
    .nullish()
    .transform((list) => [...new Set(list ?? [])])

export const blockInput = z.object({
  elements: z
    .array(z.enum(elements))
    .max(6)
    .transform((list) => [...new Set(list)]),
  text: body(),
  asserts: ids('Claim'),
  denies: ids('Claim'),
  acknowledges: ids('Claim'),
  decisions: ids('Decision'),
})

export const variantInput = z.object({
  channel: z.enum(channelTypes),
  language: z.enum(languages),
  audience: z.enum(audiences),
  title: maybe(line(300)),
  blocks: z.array(blockInput).max(40),
})

export type VariantWords = z.output<typeof variantInput>
export const keyOfVariant = ({
  channel,
  language,
  audience,
}: Pick<VariantWords, 'channel' | 'language' | 'audience'>): string => `${channel}/${language}/${audience}`

/** Puts the words of a draft where they belong: the variants, a revision that is kept for ever, the claims they use, and who helped. */
export async function writeWords(
  { tx, now }: Work,
  actor: Actor,
  subject: Pick<Subject, 'id'>,
  version: Pick<Version, 'id' | 'revision'>,
  words: readonly VariantWords[],
): Promise<void> {
  await mustBeOfCase({ tx }, actor, subject, words)
  const mine = { orgId: actor.orgId, versionId: version.id }
  const rows = words.map((variant) => ({
    ...mine,
    key: keyOfVariant(variant),
    channel: variant.channel,
    language: variant.language,
    audience: variant.audience,
    title: variant.title,
    blocks: variant.blocks as Block[],
  }))
  await tx.delete(variants).where(and(eq(variants.orgId, actor.orgId), eq(variants.versionId, version.id)))
  if (rows.length > 0) await tx.insert(variants).values(rows)
  await tx.insert(draftRevisions).values({
    ...mine,
    revision: version.revision,
    variants: rows.map(({ key, title, blocks }) => ({ key, title, blocks })),
    savedBy: actor.memberId,
    savedAt: now,
  })
  await tx.delete(citations).where(and(eq(citations.orgId, actor.orgId), eq(citations.versionId, version.id)))
  const uses = usesOf(words)
  if (uses.length > 0) await tx.insert(citations).values(uses.map((use) => ({ ...mine, ...use })))
  await tx
    .insert(contributors)
    .values({ ...mine, memberId: actor.memberId })
    .onConflictDoNothing()
}

export function usesOf(
  words: readonly { readonly blocks: readonly Block[] }[],
): { claimId: string; use: 'asserts' | 'denies' | 'acknowledges' }[] {
  const uses = new Map<string, { claimId: string; use: 'asserts' | 'denies' | 'acknowledges' }>()
  for (const block of words.flatMap((variant) => variant.blocks)) {
    for (const use of ['asserts', 'denies', 'acknowledges'] as const)
      for (const claimId of block[use]) uses.set(`${claimId}/${use}`, { claimId, use })
  }
  return [...uses.values()]
}

/** Claims and decisions of another case are not found, as those of another organisation are not. */
async function mustBeOfCase(
  { tx }: Pick<Work, 'tx'>,
  actor: Actor,
  subject: Pick<Subject, 'id'>,
  words: readonly VariantWords[],
): Promise<void> {
  const blocks = words.flatMap((variant) => variant.blocks)
  for (const [table, wanted] of [
    [claims, usesOf(words).map(({ claimId }) => claimId)],
    [decisions, blocks.flatMap((block) => block.decisions)],
  ] as const) {
    const distinct = [...new Set(wanted)]
    if (distinct.length === 0) continue
    if (subject.id === null) throw new NotFound()
    const found = await tx
      .select({ id: table.id })
      .from(table)
      .where(and(eq(table.orgId, actor.orgId), eq(table.caseId, subject.id), inArray(table.id, distinct)))
    if (found.length < distinct.length) throw new NotFound()
  }
}
