import type { ReactNode } from 'react'
import { Fold } from './list.tsx'

export type Bar = {
  readonly key: string
  readonly label: ReactNode
  readonly said: string
  readonly value: number
  readonly waited?: number
  readonly text: string
}

/** Lengths on one scale, each named, each said; `goal` is a dashed line through all of them. */
export function Bars({ bars, most, goal }: { bars: readonly Bar[]; most: number; goal?: number }) {
  const share = (value: number) => `${Math.round((value / most) * 800) / 10}%`
  return (
    <ol className="own chart">
      {bars.map(({ key, label, said, value, waited = 0, text }) => (
        <li key={key} className="chart-row">
          <span>{label}</span>
          <svg role="img" aria-label={said}>
            {goal === undefined ? null : <line className="goal" x1={share(goal)} x2={share(goal)} y1="0" y2="24" />}
            <rect className="mass" width={share(value - waited)} height="12" y="6" />
            {waited > 0 ? (
              <rect className="waited" x={share(value - waited)} width={share(waited)} height="12" y="6" />
            ) : null}
            <text className="strong halo" x={share(endOf(value, most, goal))} dx="8" y="17">
              {text}
            </text>
          </svg>
        </li>
      ))}
    </ol>
  )
}

/** A length that ends just before the goal is named behind its line, which would run through the figure. */
function endOf(value: number, most: number, goal = 0): number {
  return value < goal && goal - value < most * 0.12 ? goal : value
}

export type Point = { readonly x: number; readonly y: number }

/** A quantity over time. `label` says in one sentence what the curve shows; x and y go from 0 to 1. */
export function Curve({
  points,
  label,
  height = 84,
  children,
}: {
  points: readonly Point[]
  label: string
  height?: number
  children?: ReactNode
}) {
  const line = points
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${(x * 1000).toFixed(1)} ${((1 - y) * height).toFixed(1)}`)
    .join('')
  return (
    <svg className="chart" width="100%" height={height + 32} role="img" aria-label={label}>
      <line className="grid" x1="0" x2="100%" y1="8.5" y2="8.5" />
      <line className="axis" x1="0" x2="100%" y1={height + 8.5} y2={height + 8.5} />
      <svg
        aria-hidden="true"
        viewBox={`0 0 1000 ${height}`}
        y="8"
        width="100%"
        height={height}
        preserveAspectRatio="none"
      >
        <path d={`${line}V${height}H${((points[0]?.x ?? 0) * 1000).toFixed(1)}z`} fill="var(--accent-tint)" />
        <path
          d={line}
          fill="none"
          stroke="var(--accent)"
          strokeWidth="2"
          vectorEffect="non-scaling-stroke"
          strokeLinejoin="round"
        />
      </svg>
      {children}
    </svg>
  )
}

/** Each chart keeps its figures in a table beneath. */
export function Twin({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <Fold summary={summary} className="fold twin">
      {children}
    </Fold>
  )
}
