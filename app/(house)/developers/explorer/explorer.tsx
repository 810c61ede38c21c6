'use client'

import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import type { Reader } from '#app/ui/format.ts'
import { upToTime } from '#app/ui/when.ts'
import type { Example } from './examples.ts'
import { TakeKey, useKey } from './key.tsx'
import { fill, type Words } from './words.ts'

/** The editor is large, and read by those alone who opened it. */
const Workbench = dynamic(() => import('./workbench.tsx'), { ssr: false })

type Props = {
  words: Words
  status: { until: string; may: string; ended: string }
  scopeNames: Readonly<Record<string, string>>
  examples: readonly Example[]
  reader: Reader
  /** The form that opens a key. */
  children: ReactNode
}

/** First a key, then the workbench; when its hour is over, the key is asked for again and the questions stay. */
export function Explorer({ words, status, scopeNames, examples, reader, children }: Props) {
  const { key, ended, take } = useKey()
  const asking = key === null || ended
  return (
    <div className="explorer">
      <p role="status" className={asking && key ? 'banner boxed' : 'small quiet'}>
        {key ? (ended ? status.ended : saysWhat()) : ''}
      </p>
      <div hidden={!asking}>
        <TakeKey value={take}>{children}</TakeKey>
      </div>
      {key ? <Workbench token={key.secret} words={words} examples={examples} reader={reader} /> : null}
    </div>
  )

  function saysWhat(): string {
    if (!key) return ''
    const may = key.scopes.map((scope) => scopeNames[scope]?.toLocaleLowerCase(reader.language)).join(', ')
    return `${fill(status.until, { time: upToTime(key.expiresAt, new Date().toISOString(), reader) })}. ${status.may} ${may}.`
  }
}
