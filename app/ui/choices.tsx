import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { FieldFault, TypedChoice } from './answered.tsx'
import { Severity } from './badges.tsx'
import { classes } from './classes.ts'
import type { Option } from './field.tsx'
import { Link } from './link.tsx'

type Group = { name: string; legend: ReactNode; hint?: ReactNode; minor?: boolean; required?: boolean }
export type Choice = { readonly value: string; readonly label: ReactNode; readonly detail?: string }

/** One of a few, all in sight. `wrap` sets short ones side by side. */
export function Choices({
  name,
  legend,
  hint,
  minor,
  required,
  options,
  value,
  wrap,
  children,
}: Group & { options: readonly Choice[]; value?: string | null; wrap?: boolean; children?: ReactNode }) {
  return (
    <fieldset className={classes('field', minor && 'minor')} aria-describedby={`${name}-fault`}>
      <legend>{legend}</legend>
      {hint ? <p className="hint">{hint}</p> : null}
      <div className={classes('choices', wrap && 'wrap')}>
        {options.map((option) => (
          <label key={option.value} className="choice">
            <TypedChoice
              className="radio"
              type="radio"
              name={name}
              value={option.value}
              required={required}
              defaultChecked={option.value === value}
            />
            <span>
              {option.label} {option.detail ? <span className="quiet what">{option.detail}</span> : null}
            </span>
          </label>
        ))}
      </div>
      {children}
      <FieldFault name={name} />
    </fieldset>
  )
}

/** Four described levels, harm before volume. */
export function SeverityChoices({ value, ...group }: Omit<Group, 'legend'> & { legend: ReactNode; value?: number }) {
  const t = useTranslations('severity')
  const options = ([1, 2, 3, 4] as const).map((level) => ({
    value: String(level),
    label: <Severity level={level} />,
    detail: t(`details.${level}`),
  }))
  return <Choices {...group} value={value === undefined ? undefined : String(value)} options={options} />
}

export function Segments({
  name,
  legend,
  options,
  value,
}: {
  name: string
  legend: string
  options: readonly Option[]
  value?: string
}) {
  return (
    <fieldset>
      <legend className="visually-hidden">{legend}</legend>
      <div className="segments">
        {options.map((option) => (
          <label key={option.value}>
            <TypedChoice type="radio" name={name} value={option.value} defaultChecked={option.value === value} />{' '}
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** The same look for places to go: one channel and language of a text, one period. */
export function SegmentLinks({
  label,
  items,
}: {
  label: string
  items: readonly { href: string; label: string; current?: boolean }[]
}) {
  return (
    <nav className="segments" aria-label={label}>
      {items.map((item) => (
        <Link key={item.href} href={item.href} scroll={false} aria-current={item.current ? 'true' : undefined}>
          {item.label}
        </Link>
      ))}
    </nav>
  )
}

/** A choice of yes or no whose consequence is said in words. */
export function Switch({
  name,
  label,
  detail,
  on,
  value = 'true',
}: {
  name: string
  label: string
  detail?: ReactNode
  on?: boolean
  value?: string
}) {
  return (
    <label className="switch">
      <TypedChoice type="checkbox" role="switch" name={name} value={value} defaultChecked={on} />
      <span>
        <b>{label}</b>
        {detail ? <span className="quiet what">{detail}</span> : null}
      </span>
    </label>
  )
}

export function Check({
  name,
  value = 'true',
  label,
  on,
  count,
}: {
  name: string
  value?: string
  label: ReactNode
  on?: boolean
  count?: ReactNode
}) {
  return (
    <label className="facet">
      <TypedChoice className="check" type="checkbox" name={name} value={value} defaultChecked={on} />
      <span>{label}</span>
      {count === undefined ? null : <span className="n">{count}</span>}
    </label>
  )
}

/** One question of the library's filters, each answer with the cases it would leave. */
export function Facet({
  legend,
  name,
  options,
  on,
}: {
  legend: string
  name: string
  options: readonly (Option & { count: ReactNode })[]
  on: readonly string[]
}) {
  return (
    <fieldset className="facets">
      <legend>{legend}</legend>
      <ul>
        {options.map((option) => (
          <li key={option.value}>
            <Check
              name={name}
              value={option.value}
              label={option.label}
              count={option.count}
              on={on.includes(option.value)}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
