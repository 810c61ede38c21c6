import { icons, quarters, shapes } from './drawings.tsx'

export type IconName = keyof typeof icons
export type ShapeName = keyof typeof shapes
export type SeverityLevel = 1 | 2 | 3 | 4

const stroke = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.5,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const

export function Icon({ name }: { name: IconName }) {
  return <Use className="icon" of={`i-${name}`} />
}

export function Shape({ name }: { name: ShapeName }) {
  return <Use className="shape" of={`m-${name}`} />
}

/** A disc filled by quarters: one for watch, whole for a major crisis. */
export function Disc({ level }: { level: SeverityLevel }) {
  return <Use className="disc" of={`sev-${level}`} />
}

/** Every drawing once, at the top of the body; the pages only point at them. */
export function Sprite() {
  return (
    <svg className="sprite" aria-hidden="true">
      {Object.entries(icons).map(([name, drawing]) => (
        <symbol key={name} id={`i-${name}`} viewBox="0 0 16 16" {...stroke}>
          {drawing}
        </symbol>
      ))}
      {Object.entries(shapes).map(([name, drawing]) => (
        <symbol key={name} id={`m-${name}`} viewBox="0 0 16 16">
          {drawing}
        </symbol>
      ))}
      {Object.entries(quarters).map(([level, filled]) => (
        <symbol key={level} id={`sev-${level}`} viewBox="0 0 16 16">
          <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d={filled} fill="currentColor" />
        </symbol>
      ))}
    </svg>
  )
}

function Use({ className, of }: { className: string; of: string }) {
  return (
    <svg className={className} aria-hidden="true">
      <use href={`#${of}`} />
    </svg>
  )
}
