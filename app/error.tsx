'use client'

import { use, useEffect, useRef, useTransition } from 'react'
import { FailedWords } from './failed.tsx'
import { readDigest } from './failed-words.ts'

type Props = { error: Error & { digest?: string }; retry: () => void }

/** What was saved and what was not, why, and the way on. The frame is gone with the page that failed. */
export default function Failed({ error, retry }: Props) {
  const words = use(FailedWords)
  const main = useRef<HTMLElement>(null)
  const [trying, startTrying] = useTransition()
  useEffect(() => main.current?.focus(), [])
  if (!words) return null
  const { reason, request } = readDigest(error.digest)
  return (
    <div className="gate-page">
      <div className="gate">
        <header className="gate-head">
          <p className="brand">
            <svg aria-hidden="true">
              <use href="#i-brand" />
            </svg>{' '}
            Sangfroid
          </p>
        </header>
        <main id="main" tabIndex={-1} ref={main}>
          <div className="gate-intro">
            <h1>{words.title}</h1>
            <p className="lead">{words.why[reason]}</p>
            <p>{words.saved}</p>
            <p className="button-row mt-16">
              <button
                type="button"
                className="button primary"
                onClick={() => startTrying(retry)}
                data-pressed={trying || undefined}
              >
                {words.retry}
              </button>
              <a className="button" href="/">
                {words.board}
              </a>
            </p>
            {request ? <p className="small quiet mt-16">{words.request.replace('{id}', request)}</p> : null}
          </div>
        </main>
      </div>
    </div>
  )
}
