import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Step } from '#db/schema/words.ts'
import { Shape } from './glyph.tsx'

export type Answer = { readonly step: Uppercase<Step>; readonly answer: boolean | null; readonly when?: ReactNode }

export const kind = (answer: boolean | null) => (answer === null ? 'unknown' : answer ? 'yes' : 'no')
export const shapes = { yes: 'done', no: 'nope', unknown: 'unknown' } as const

/** What a response did, step by step: yes, no, or not known, which is never drawn as no. */
export function Score({ answers }: { answers: readonly Answer[] }) {
  const t = useTranslations('score')
  return (
    <dl className="score">
      {answers.map(({ step, answer, when }, index) => (
        <div key={step} data-answer={kind(answer)}>
          <dt>
            {index + 1} {t(`questions.${step}`)}
          </dt>
          <dd className="answer">
            <Shape name={shapes[kind(answer)]} /> {t(`answers.${kind(answer)}`)}
          </dd>
          {when ? <dd className="when">{when}</dd> : null}
        </div>
      ))}
    </dl>
  )
}

export function ScoreMini({ answers }: { answers: readonly Answer[] }) {
  const t = useTranslations('score')
  return (
    <p className="score-mini">
      {answers.map(({ step, answer }) => (
        <span key={step} data-answer={kind(answer)}>
          <Shape name={shapes[kind(answer)]} />
          <span>
            {t(`short.${step}`)}
            <span className="visually-hidden">{t('heard', { answer: t(`answers.${kind(answer)}`) })}</span>
          </span>
        </span>
      ))}
    </p>
  )
}
