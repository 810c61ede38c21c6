import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Step as StepName } from '#db/schema/words.ts'
import { duration, instant, sinceT0 } from './format.ts'
import { Shape, type ShapeName } from './glyph.tsx'
import { useReader } from './reader.ts'
import { atTime } from './when.ts'

export type StepState = 'NOT_BEGUN' | 'IN_PROGRESS' | 'DONE' | 'LATE' | 'WAIVED'

export type Step = {
  readonly step: Uppercase<StepName>
  readonly state: StepState
  readonly doneAt?: string | null
  readonly dueAt?: string | null
  readonly waivedBy?: string | null
  /** Replaces the words of the state: "In review". */
  readonly word?: ReactNode
  /** The statement or decision that did it, or the acts that would. */
  readonly by?: ReactNode
}

const drawn: Record<StepState, { tone: string; shape: ShapeName }> = {
  NOT_BEGUN: { tone: 'todo', shape: 'todo' },
  IN_PROGRESS: { tone: 'going', shape: 'going' },
  DONE: { tone: 'done', shape: 'done' },
  LATE: { tone: 'late', shape: 'late' },
  WAIVED: { tone: 'waived', shape: 'waived' },
}

/** The modus operandi: facts, action, apology, values, each with its state, its time and what did it. */
export function Meter({
  id = 'modus-operandi',
  t0,
  now,
  steps,
}: {
  id?: string
  t0: string
  now: string
  steps: readonly Step[]
}) {
  const t = useTranslations('meter')
  const { language } = useReader()
  const done = steps.filter(({ state }) => state === 'DONE').length
  return (
    <section aria-labelledby={id}>
      <div className="meter-title">
        <h2 id={id}>{t('title')}</h2>{' '}
        <span>{t('progress', { done, all: steps.length, time: duration(instant(now) - instant(t0), language) })}</span>
      </div>
      <ol className="steps">
        {steps.map((step, index) => (
          <li key={step.step} className="step" data-state={drawn[step.state].tone}>
            <Bar state={step.state} />
            <p className="name">
              <Shape name={drawn[step.state].shape} /> {index + 1} {t(`steps.${step.step}`)}
            </p>
            <p className="word">
              <Word step={step} t0={t0} now={now} />
            </p>
            {step.by ? <p className="by">{step.by}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The four shapes on one line, each named for those who listen. */
export function MeterMini({ steps }: { steps: readonly Pick<Step, 'step' | 'state'>[] }) {
  const t = useTranslations('meter')
  return (
    <span className="steps-mini">
      {steps.map(({ step, state }) => (
        <span key={step} data-state={drawn[state].tone}>
          <span className="visually-hidden">
            {t('mini', { step: t(`steps.${step}`), state: t(`states.${state}`) })}{' '}
          </span>
          <Shape name={drawn[state].shape} />
        </span>
      ))}
    </span>
  )
}

function Word({ step, t0, now }: { step: Step; t0: string; now: string }) {
  const t = useTranslations('meter')
  const reader = useReader()
  const { language } = reader
  if (step.word) return step.word
  if (step.state === 'DONE' && step.doneAt) return t('doneAt', { time: sinceT0(step.doneAt, t0, language) })
  if (step.state === 'LATE' && step.dueAt)
    return t('lateBy', { time: duration(instant(now) - instant(step.dueAt), language) })
  if (step.state === 'WAIVED' && step.waivedBy) return t('waivedBy', { name: step.waivedBy })
  if (step.state === 'NOT_BEGUN' && step.dueAt) return t('notBegunDue', { time: atTime(step.dueAt, now, reader) })
  return t(`states.${step.state}`)
}

function Bar({ state }: { state: StepState }) {
  const filled = { NOT_BEGUN: null, IN_PROGRESS: '50%', DONE: '100%', LATE: '6', WAIVED: null }[state]
  return (
    <svg className="bar" aria-hidden="true">
      {state === 'WAIVED' ? (
        <line x1="0" y1="3" x2="100%" y2="3" stroke="var(--c)" strokeWidth="2" strokeDasharray="4 4" />
      ) : (
        <rect className="track" width="100%" height="6" />
      )}
      {filled ? <rect className="fill" width={filled} height="6" /> : null}
    </svg>
  )
}
