import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Lane as LaneName } from '#db/schema/words.ts'
import { Shape, type ShapeName } from './glyph.tsx'
import { useReader } from './reader.ts'
import { State, type Tone } from './state.tsx'
import { TickingTurn } from './ticking.tsx'

export type LaneState = 'WAITING' | 'CLEARED' | 'CHANGE_ASKED' | 'REFUSED' | 'VOID' | 'NOT_ASKED'

const drawn: Record<Exclude<LaneState, 'WAITING' | 'NOT_ASKED'>, [Tone, ShapeName]> = {
  CLEARED: ['clear', 'done'],
  CHANGE_ASKED: ['change', 'change'],
  REFUSED: ['refuse', 'refuse'],
  VOID: ['void', 'void'],
}

type Props = {
  lane: Uppercase<LaneName>
  state: LaneState
  you?: boolean
  askedAt?: string | null
  dueAt?: string | null
  now: string
  children?: ReactNode
}

/** One lane of a review: whose turn, the time used, and who may vote. `children` is the line about people. */
export function Lane({ lane, state, you, askedAt, dueAt, now, children }: Props) {
  const t = useTranslations('lanes')
  const { language } = useReader()
  const role = you ? t('you', { lane: t(`names.${lane}`) }) : t(`names.${lane}`)
  const people = children ? <span className="who-line">{children}</span> : null
  if (state === 'NOT_ASKED') {
    return (
      <li className="lane" data-state="none">
        <span className="role quiet">{role}</span> <span className="small quiet">{t('states.NOT_ASKED')}</span>
      </li>
    )
  }
  if (state === 'WAITING' && askedAt && dueAt) {
    return (
      <TickingTurn
        startedAt={askedAt}
        endsAt={dueAt}
        now={now}
        language={language}
        mark={<Shape name="late" />}
        people={people}
        yours={you}
      >
        {role}
      </TickingTurn>
    )
  }
  const [tone, shape] = state === 'WAITING' ? (['wait', 'late'] as const) : drawn[state]
  return (
    <li className="lane" data-state={tone}>
      <span className="role">{role}</span>{' '}
      <State tone={tone} shape={shape}>
        {t(`states.${state}`)}
      </State>
      {people}
    </li>
  )
}
