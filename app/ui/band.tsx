import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** The striped line that a drill and the demonstration carry on every page. */
export function Band({ label, children, end }: { label: string; children: ReactNode; end?: ReactNode }) {
  return (
    <aside className="band" aria-label={label}>
      <p className="grow">{children}</p>
      {end}
    </aside>
  )
}

export function DemoBand({ name, role }: { name: string; role: string }) {
  const t = useTranslations('shell.demo')
  return (
    <Band label={t('label')} end={<a href="/sign-in">{t.rich('change', { wide })}</a>}>
      {t.rich('actingAs', { name, role, b: strong, wide, quiet })}
    </Band>
  )
}

export function DrillBand() {
  const t = useTranslations('shell.drill')
  return <Band label={t('label')}>{t.rich('body', { b: strong, wide })}</Band>
}

export const strong = (words: ReactNode) => <b>{words}</b>
export const wide = (words: ReactNode) => <span className="wide">{words}</span>
export const quiet = (words: ReactNode) => <span className="quiet wide">{words}</span>
