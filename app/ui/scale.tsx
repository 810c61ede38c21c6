import { knownAfter } from './format.ts'
import { useReader } from './reader.ts'
import { anchorOf, type Happening, type Mark, type Scale, scales } from './scale-layout.ts'

/** Each scale of a past case, then the same events as a list: the list is what is read, the drawing what is seen. */
export function ScaledTimeline({
  happenings,
  titles,
}: {
  happenings: readonly Happening[]
  titles: { hours: string; days: string; after: string }
}) {
  const { language } = useReader()
  const drawn = scales(happenings, language)
  return (
    <>
      {drawn.map((scale, index) => (
        <figure key={scale.marks.at(-1)?.n} className="chart scale">
          <figcaption className="small quiet">
            {scale.hours ? titles.hours : index > 0 ? titles.after : titles.days}
          </figcaption>
          <Drawing scale={scale} />
        </figure>
      ))}
      <ol className="events dated">
        {happenings.map((happening, index) => (
          <li key={`${happening.at} ${happening.what}`} id={`event-${index + 1}`}>
            <time dateTime={happening.at}>
              <Bead n={index + 1} own={happening.own} /> {knownAfter(happening.at, happenings[index - 1]?.at, language)}
              {happening.until ? ` – ${knownAfter(happening.until, happening.at, language)}` : null}
            </time>
            <p>{happening.own ? <b>{happening.what}</b> : happening.what}</p>
          </li>
        ))}
      </ol>
    </>
  )
}

/** The figure of an event as the drawing has it: beside a date, a figure and a full stop would read as its day. */
export function Bead({ n, own }: { n: number; own?: boolean }) {
  return (
    <span className="bead" data-own={own || undefined}>
      {n}
      <span className="visually-hidden">.</span>
    </span>
  )
}

const rowHeight = 26

/** Percentages across and pixels down: it stretches without shrinking letters, and needs no script. */
export function Drawing({ scale: { marks, ticks, rows } }: { scale: Pick<Scale, 'marks' | 'ticks' | 'rows'> }) {
  const foot = 28 + rows * rowHeight
  return (
    <svg width="100%" height={foot + 8} aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick.at}>
          <line className="grid" x1={`${tick.at}%`} x2={`${tick.at}%`} y1="22" y2={foot} />
          <text x={`${tick.at}%`} y="14" textAnchor={anchorOf(tick.at)}>
            {tick.label}
          </text>
        </g>
      ))}
      <line className="axis" x1="0" x2="100%" y1={foot + 0.5} y2={foot + 0.5} />
      {marks.map((mark) => (
        <Dot key={mark.n} mark={mark} y={foot - 14 - mark.row * rowHeight} />
      ))}
    </svg>
  )
}

/** A known time is a dot; an uncertain one is the range it may lie in, with its figure in a ring. */
function Dot({ mark: { n, from, to, known, happening }, y }: { mark: Mark; y: number }) {
  const centre = `${(from + to) / 2}%`
  const paint = happening.own ? 'var(--accent)' : 'var(--ink)'
  return (
    <g>
      {known ? null : (
        <line x1={`${from}%`} x2={`${to}%`} y1={y} y2={y} stroke={paint} strokeWidth="2" strokeDasharray="3 4" />
      )}
      <circle
        cx={centre}
        cy={y}
        r={known ? 10 : 9.25}
        fill={known ? paint : 'var(--surface)'}
        stroke={known ? undefined : paint}
        strokeWidth="1.5"
      />
      <text className={known ? 'knock' : 'strong'} x={centre} y={y + 4.5} textAnchor="middle">
        {n}
      </text>
    </g>
  )
}
