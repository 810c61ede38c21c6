'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { Face, Used } from './clock-face.tsx'
import { duration, instant, type Language, late } from './format.ts'

type Run = { startedAt: string; endsAt: string; now: string; language: Language }
type Heard = { tenMinutes: string; end: string }

export function TickingClock({
  name,
  note,
  till,
  heard,
  waiting,
  ...run
}: Run & {
  name: ReactNode
  note?: ReactNode
  till: { ahead: string; past: string }
  heard: Heard
  waiting?: boolean
}) {
  const { left, used, said } = useCountdown(run, heard)
  const isLate = left <= 0
  return (
    <div className="clock" data-state={isLate ? 'late' : waiting ? 'waiting' : 'running'}>
      <dt>{name}</dt>
      <Face
        left={remaining(left, run.language)}
        till={isLate ? till.past : till.ahead}
        used={used}
        widest={isLate ? undefined : remaining(instant(run.endsAt) - instant(run.now), run.language)}
      />
      <dd className="note">
        {note}
        <span className="visually-hidden" role="status">
          {said}
        </span>
      </dd>
    </div>
  )
}

/** "14:00, in 26 min" in one line of a table. */
export function TickingChip({
  at,
  ahead,
  urgent,
  now,
  language,
}: {
  at: string
  ahead: { hour: string; join: string }
  urgent?: boolean
  now: string
  language: Language
}) {
  const { left } = useCountdown({ startedAt: now, endsAt: at, now, language })
  return (
    <span className="clockchip" data-state={left <= 0 ? 'late' : urgent ? 'running' : undefined}>
      {left <= 0 ? `${ahead.hour}, ${late(left, language)}` : `${ahead.join}${remaining(left, language)}`}
    </span>
  )
}

/** The time a lane has left, and the bar of what it used. */
export function TickingTurn({
  children,
  mark,
  people,
  yours,
  ...run
}: Run & { mark: ReactNode; people: ReactNode; yours?: boolean; children: ReactNode }) {
  const { left, used } = useCountdown(run)
  const state = left <= 0 ? 'late' : 'wait'
  return (
    <li className="lane" data-state={state === 'wait' && !yours ? 'waiting' : state}>
      <span className="role">{children}</span>{' '}
      <span className="state" data-state={state}>
        {mark}
        {remaining(left, run.language)}
      </span>
      <Used fraction={used} />
      {people}
    </li>
  )
}

/** The time left, by itself. */
export function TickingLeft(run: Run) {
  const { left } = useCountdown(run)
  return <b data-state={left <= 0 ? 'late' : undefined}>{remaining(left, run.language)}</b>
}

export function remaining(left: number, language: Language): string {
  return left <= 0 ? late(left, language) : duration(left, language)
}

/** Time comes from the server. It moves every 15 seconds, and each second in the last minute only. */
function useCountdown({ startedAt, endsAt, now: servedAt }: Run, heard?: Heard) {
  const end = instant(endsAt)
  const [now, setNow] = useState(instant(servedAt))
  const [said, say] = useState('')

  useEffect(() => {
    serverAhead = Math.max(serverAhead, instant(servedAt) - Date.now())
    let before = Number.POSITIVE_INFINITY
    let timer: ReturnType<typeof setTimeout>
    const tick = () => {
      const time = Date.now() + serverAhead
      const left = end - time
      setNow(time)
      if (heard && before > 600_000 && before !== Number.POSITIVE_INFINITY && left <= 600_000) say(heard.tenMinutes)
      if (heard && before > 0 && before !== Number.POSITIVE_INFINITY && left <= 0) say(heard.end)
      before = left
      timer = setTimeout(tick, left > 0 && left <= 61_000 ? 1000 : 15_000)
    }
    tick()
    return () => clearTimeout(timer)
  }, [servedAt, end, heard])

  const whole = end - instant(startedAt)
  const used = whole <= 0 ? 1 : Math.min(1, Math.max(0, (now - instant(startedAt)) / whole))
  return { left: end - now, used, said }
}

/** How far the server is ahead of this device: the delay of an answer only ever makes it look smaller. */
let serverAhead = Number.NEGATIVE_INFINITY
