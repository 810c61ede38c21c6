import { diffWordsWithSpace } from 'diff'
import type { Block } from '#db/schema/versions.ts'

export type Part = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }
export type RedlineBlock = {
  readonly elements: readonly string[]
  readonly change: 'same' | 'changed' | 'added' | 'removed'
  readonly parts: readonly Part[]
}
export type RedlineVariant = {
  readonly key: string
  readonly change: 'same' | 'changed' | 'added' | 'removed'
  readonly title: RedlineBlock | null
  readonly blocks: readonly RedlineBlock[]
}
export type Compared = {
  readonly key: string
  readonly title: string | null
  readonly blocks: readonly Pick<Block, 'elements' | 'text'>[]
}
export type Redline = {
  readonly from: number | null
  readonly to: number
  readonly changes: number
  readonly variants: readonly RedlineVariant[]
}

/** The difference between two versions, variant by variant, block by block, word by word. `from` null: everything is new. */
export function redline(
  from: { readonly n: number; readonly variants: readonly Compared[] } | null,
  to: { readonly n: number; readonly variants: readonly Compared[] },
): Redline {
  const before = new Map(from?.variants.map((variant) => [variant.key, variant]))
  const kept = to.variants.map((variant) => compare(before.get(variant.key), variant))
  const gone = [...before.values()]
    .filter(({ key }) => !to.variants.some((variant) => variant.key === key))
    .map((variant) => compare(variant, undefined))
  const variants = [...kept, ...gone].sort((a, b) => (a.key < b.key ? -1 : 1))
  return {
    from: from?.n ?? null,
    to: to.n,
    variants,
    changes: variants.reduce((sum, variant) => sum + changesIn(variant), 0),
  }
}

const changesIn = ({ title, blocks }: RedlineVariant): number =>
  [title, ...blocks].filter((block) => block && block.change !== 'same').length

function compare(before: Compared | undefined, after: Compared | undefined): RedlineVariant {
  const key = (after ?? before)?.key ?? ''
  const blocks = aligned(before?.blocks ?? [], after?.blocks ?? []).map(([old, next]) =>
    block((next ?? old)?.elements ?? [], old?.text, next?.text),
  )
  const title = before?.title || after?.title ? block([], before?.title ?? undefined, after?.title ?? undefined) : null
  const change = !before
    ? 'added'
    : !after
      ? 'removed'
      : [title, ...blocks].every((one) => !one || one.change === 'same')
        ? 'same'
        : 'changed'
  return { key, change, title, blocks }
}

function block(elements: readonly string[], before: string | undefined, after: string | undefined): RedlineBlock {
  if (before === undefined) return { elements, change: 'added', parts: [{ kind: 'added', text: after ?? '' }] }
  if (after === undefined) return { elements, change: 'removed', parts: [{ kind: 'removed', text: before }] }
  if (before === after) return { elements, change: 'same', parts: [{ kind: 'same', text: after }] }
  return { elements, change: 'changed', parts: partsOf(before, after) }
}

/** Past this many characters the word diff would cost more than it tells: the block is shown as replaced. */
const WORTH_COMPARING = 20_000

export function partsOf(before: string, after: string): Part[] {
  const whole: Part[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
  if (before.length + after.length > WORTH_COMPARING) return whole
  const parts = diffWordsWithSpace(before, after, { maxEditLength: 2_000 })
  return (
    parts?.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    })) ?? whole
  )
}

type Pair = readonly [Compared['blocks'][number] | undefined, Compared['blocks'][number] | undefined]

/** Blocks keep their order: the same text or the same elements are the same block, the longest such chain wins. */
function aligned(before: Compared['blocks'], after: Compared['blocks']): Pair[] {
  const alike = (i: number, j: number) => {
    const [a, b] = [before[i], after[j]]
    if (!a || !b) return 0
    return a.text === b.text ? 3 : [...a.elements].sort().join() === [...b.elements].sort().join() ? 2 : 0
  }
  const best = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0))
  const at = (i: number, j: number) => best[i]?.[j] ?? 0
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      (best[i] as number[])[j] = Math.max(
        at(i + 1, j),
        at(i, j + 1),
        alike(i, j) > 0 ? alike(i, j) + at(i + 1, j + 1) : 0,
      )
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    if (alike(i, j) > 0 && at(i, j) === alike(i, j) + at(i + 1, j + 1)) pairs.push([before[i++], after[j++]])
    else if (j >= after.length || (i < before.length && at(i + 1, j) >= at(i, j + 1)))
      pairs.push([before[i++], undefined])
    else pairs.push([undefined, after[j++]])
  }
  return pairs
}
