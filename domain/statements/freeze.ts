import { randomBytes } from 'node:crypto'
import type { Block } from '#db/schema/versions.ts'
import { canonicalBytes, hex, sha256 } from '../canonical.ts'
import type { Statement, Subject, Variant, Version } from './lock.ts'

const nonce = (): string => hex(randomBytes(16))
const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].sort()

export type FrozenVariant = { readonly key: string; readonly canonical: Uint8Array; readonly hash: string }

/** `variant/1`: the exact bytes one text is cleared by. Claims enter with the revision they were read at. */
export function freezeVariant(variant: Variant, revisions: ReadonlyMap<string, number>): FrozenVariant {
  const claims = (ids: readonly string[]) => sorted(ids).map((id) => ({ id, revision: revisions.get(id) ?? 1 }))
  const block = ({ elements, text, asserts, denies, acknowledges, decisions }: Block) => ({
    elements: sorted(elements),
    text,
    asserts: claims(asserts),
    denies: claims(denies),
    acknowledges: claims(acknowledges),
    decisions: sorted(decisions),
  })
  const canonical = canonicalBytes({
    schema: 'variant/1',
    nonce: nonce(),
    key: variant.key,
    channel: variant.channel,
    locale: variant.language,
    audience: [variant.audience],
    ...(variant.title ? { title: variant.title } : {}),
    blocks: variant.blocks.map(block),
    attachments: [],
  })
  return { key: variant.key, canonical, hash: hex(sha256(canonical)) }
}

/** `statement/1`: organisation, statement and number are inside, so a vote cannot be lifted onto another text. */
export function freezeVersion(
  statement: Statement,
  version: Version,
  variants: readonly FrozenVariant[],
  subject: Pick<Subject, 'confidentiality'>,
): Uint8Array {
  return canonicalBytes({
    schema: 'statement/1',
    org: statement.orgId,
    statement: statement.id,
    n: version.n,
    kind: statement.kind,
    nonce: nonce(),
    ...(version.parentHash ? { parent: hex(version.parentHash) } : {}),
    variants: [...variants].sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ key, hash }) => ({ key, hash })),
    waivers: version.waived.map(({ element }) => ({ element })),
    window: {
      ...(version.notBefore ? { notBefore: version.notBefore.toISOString() } : {}),
      ...(version.notAfter ? { notAfter: version.notAfter.toISOString() } : {}),
    },
    confidentiality: subject.confidentiality,
    insideInformation: version.insideInformation,
    ...(version.corrects ? { corrects: { publication: version.corrects, sentence: version.correctsSentence } } : {}),
    ...(version.line ? { line: version.line } : {}),
    ...(version.origin ? { origin: version.origin } : {}),
  })
}
