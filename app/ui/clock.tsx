import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Face } from './clock-face.tsx'
import { duration, instant, late, near } from './format.ts'
import { useReader } from './reader.ts'
import { TickingChip, TickingClock } from './ticking.tsx'
import { upToTime } from './when.ts'

export type ClockState = 'RUNNING' | 'LATE' | 'WAITING' | 'KEPT' | 'MISSED' | 'STOPPED'

type Props = {
  name: string
  state: ClockState
  startedAt: string
  endsAt: string
  stoppedAt?: string | null
  now: string
  note?: ReactNode
}

export function Clocks({ id = 'clocks', children }: { id?: string; children: ReactNode }) {
  const t = useTranslations('clock')
  return (
    <section className="clock-section" aria-labelledby={id}>
      <h2 className="visually-hidden" id={id}>
        {t('title')}
      </h2>
      <dl className="clocks">{children}</dl>
    </section>
  )
}

export function Clock({ name, state, startedAt, endsAt, stoppedAt, now, note }: Props) {
  const t = useTranslations('clock')
  const reader = useReader()
  const end = near(endsAt, now, reader)
  if (state === 'RUNNING' || state === 'LATE' || state === 'WAITING') {
    return (
      <TickingClock
        name={name}
        note={note}
        waiting={state === 'WAITING'}
        startedAt={startedAt}
        endsAt={endsAt}
        now={now}
        language={reader.language}
        till={{ ahead: upToTime(endsAt, now, reader), past: end }}
        heard={{ tenMinutes: t('heardTenMinutes', { clock: name }), end: t('heardEnd', { clock: name }) }}
      />
    )
  }
  const stopped = instant(stoppedAt ?? endsAt)
  const whole = instant(endsAt) - instant(startedAt)
  const took = stopped - instant(startedAt)
  const said = {
    KEPT: { left: duration(took, reader.language), till: t('keptOf', { time: duration(whole, reader.language) }) },
    MISSED: { left: late(stopped - instant(endsAt), reader.language), till: end },
    STOPPED: { left: t('stopped'), till: near(stopped, now, reader) },
  }[state]
  return (
    <div className="clock" data-state={state.toLowerCase()}>
      <dt>{name}</dt>
      <Face left={said.left} till={said.till} used={Math.min(1, took / whole)} />
      <dd className="note">{note}</dd>
    </div>
  )
}

/** "14:00, in 26 min" when it is today, else the day alone. */
export function ClockChip({ at, now, urgent }: { at: string; now: string; urgent?: boolean }) {
  const t = useTranslations('clock')
  const reader = useReader()
  const written = near(at, now, reader)
  const away = instant(at) - instant(now)
  if (away > 12 * 3_600_000) return <span className="clockchip capital">{written}</span>
  return (
    <TickingChip
      at={at}
      now={now}
      urgent={urgent}
      language={reader.language}
      ahead={{ hour: written, join: t('chip', { time: written }) }}
    />
  )
}
