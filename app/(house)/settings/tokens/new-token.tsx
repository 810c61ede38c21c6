'use client'

import { useDone } from '#app/ui/answered.tsx'
import { CopyButton } from '#app/ui/copy.tsx'

type Words = { done: string; once: string; secret: string; copy: string; copied: string; use: string }

/** The secret in the answer to its own form, and nowhere else: gone with the next page. */
export function NewToken({ words, address }: { words: Words; address: string }) {
  const secret = useDone()
  if (!secret) return null
  return (
    <div className="new-token" role="status" data-result tabIndex={-1}>
      <p>
        <b>{words.done}</b> {words.once}
      </p>
      <div className="inline">
        <input className="input mono" aria-label={words.secret} value={secret} readOnly spellCheck={false} />
        <CopyButton text={secret} copied={words.copied} kind="primary">
          {words.copy}
        </CopyButton>
      </div>
      <p className="small">{words.use}</p>
      <pre className="code small">{`curl ${address} \\
  -H "Authorization: Bearer $SANGFROID_TOKEN" \\
  -H "Content-Type: application/json" \\
  -d '{"query":"{ viewer { person { name } } }"}'`}</pre>
    </div>
  )
}
