'use client'

import { Children, type ReactNode, useState } from 'react'

type Props = { ids: readonly string[]; words: { one: string; many: string }; className: string; children: ReactNode }

/** A list that does not move while it is read: what is new on top waits behind a marker until it is asked for. */
export function Held({ ids, words, className, children }: Props) {
  const [seen, setSeen] = useState<ReadonlySet<string>>(() => new Set(ids))
  const fresh = ids.filter((id) => !seen.has(id))
  const lines = Children.toArray(children)
  return (
    <>
      <p role="status" className="held">
        {fresh.length > 0 ? (
          <button type="button" className="marker" onClick={() => setSeen(new Set(ids))}>
            {fresh.length === 1 ? words.one : words.many.replace('{n}', String(fresh.length))}
          </button>
        ) : null}
      </p>
      <ol className={className}>{lines.filter((_, index) => seen.has(ids[index] ?? ''))}</ol>
    </>
  )
}
