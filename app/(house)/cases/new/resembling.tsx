'use client'

import { useEffect, useState } from 'react'
import { Precedent } from '#app/ui/past-case.tsx'
import type { Resemblance } from '../resemblance.ts'
import { findResembling } from './actions.ts'

const pause = 500
const enough = 12

/** Past cases that resemble the answer, as it is written. Without script they are shown once the case is declared. */
export function Resembling({ form: formId, words }: { form: string; words: { empty: string; none: string } }) {
  const [found, setFound] = useState<readonly Resemblance[] | null>(null)

  useEffect(() => {
    const form = document.getElementById(formId)
    if (!(form instanceof HTMLFormElement)) return
    let timer: ReturnType<typeof setTimeout>
    let asked = ''
    const ask = async () => {
      const data = new FormData(form)
      const text = (name: string) => String(data.get(name) ?? '').trim() || null
      const said = text('said') ?? ''
      const coded = { channel: text('channel'), category: text('category'), cluster: text('cluster') }
      const question = JSON.stringify([said, coded])
      if (said.length < enough || question === asked) return
      asked = question
      const answer = await findResembling(said, coded).catch(() => null)
      if (answer && question === asked) setFound(answer)
    }
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(ask, pause)
    }
    form.addEventListener('input', wait)
    wait()
    return () => {
      clearTimeout(timer)
      form.removeEventListener('input', wait)
    }
  }, [formId])

  return (
    <div aria-live="polite">
      {found === null || found.length === 0 ? (
        <p className="empty">{found ? words.none : words.empty}</p>
      ) : (
        found.map(({ slug, title, why, teaches }) => (
          <Precedent key={slug} title={title} href={`/library/${slug}`} why={why} teaches={teaches} />
        ))
      )}
    </div>
  )
}
