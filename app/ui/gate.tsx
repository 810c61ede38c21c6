import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Band, strong, wide } from './band.tsx'
import { Languages } from './languages.tsx'
import { Initials } from './person.tsx'
import { SkipLink } from './skip.tsx'

/** The frame of a page that needs nobody signed in. */
export function Gate({ demo, reset, children }: { demo?: boolean; reset?: ReactNode; children: ReactNode }) {
  const t = useTranslations('shell.demo')
  return (
    <div className="gate-page">
      <SkipLink />
      {demo ? (
        <Band label={t('label')} end={reset}>
          {t.rich('fictional', { b: strong, wide })}
        </Band>
      ) : null}
      <div className="gate">
        <header className="gate-head">
          <p className="brand">
            <svg aria-hidden="true">
              <use href="#i-brand" />
            </svg>{' '}
            Sangfroid
          </p>
          <Languages small />
        </header>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  )
}

export type PersonaProps = { name: string; role: string; tries: string; value: string }

/** One click signs in: each card is the button of its own name. */
export function Persona({ name, role, tries, value }: PersonaProps) {
  return (
    <li>
      <button type="submit" className="card persona" name="persona" value={value}>
        <Initials name={name} />
        <span>
          <b>{name}</b> <span className="quiet">{role}</span>
          <br />
          <span className="tries">{tries}</span>
        </span>
      </button>
    </li>
  )
}
