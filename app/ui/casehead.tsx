import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Stage } from '#db/schema/words.ts'
import { Lock, Severity, Tag } from './badges.tsx'
import { bound } from './bound.ts'
import { Link } from './link.tsx'
import { useReader } from './reader.ts'
import { sinceTime } from './when.ts'

type Props = {
  reference: string
  title: string
  titleLanguage?: string
  severity: number
  stage: Uppercase<Stage>
  since: string
  now: string
  restricted: boolean
  organisation: string
  lead?: string | null
  drill?: boolean
  acts?: ReactNode
}

export function CaseHead({
  reference,
  title,
  titleLanguage,
  severity,
  stage,
  since,
  now,
  restricted,
  organisation,
  lead,
  drill,
  acts,
}: Props) {
  const t = useTranslations('caseRoom')
  const reader = useReader()
  return (
    <div className="casehead">
      <p className="crumb">
        <Link className="plain" href="/cases">
          {t('crumb')}
        </Link>{' '}
        / <span className="num">{reference}</span>
      </p>
      <h1 lang={titleLanguage}>{bound(title)}</h1>
      <div className="meta">
        <Severity level={severity} />
        <span>{t(`stageSince.${stage}`, { time: sinceTime(since, now, reader) })}</span>
        <Lock restricted={restricted} organisation={organisation} />
        <span className="quiet">{lead ? t('lead', { name: lead }) : t('noLead')}</span>
        {drill ? <Tag>{t('drill')}</Tag> : null}
      </div>
      {acts ? <div className="acts button-row">{acts}</div> : null}
    </div>
  )
}
