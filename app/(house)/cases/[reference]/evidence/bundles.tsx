import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { BundleFragment } from '#app/gql/graphql.ts'
import { buttonClass } from '#app/ui/classes.ts'
import { bytes, fingerprint, number } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { List } from '#app/ui/list.tsx'
import { Empty } from '#app/ui/notices.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { atTime, sinceTime, upToTime } from '#app/ui/when.ts'

export const bundle = graphql(/* GraphQL */ `
  fragment Bundle on EvidenceBundle {
    id
    state
    requestedAt
    requestedBy {
      name
    }
    expiresAt
    outdatedAt
    outdatedWhy
    size
    length
    digest
    privileged
    url
  }
`)

type Props = { of: readonly BundleFragment[]; reference: string; mayTake: boolean; mayReadAll: boolean; now: string }

/** What was asked for before, and how far each is. */
export function Bundles({ of, reference, mayTake, mayReadAll, now }: Props) {
  const t = useTranslations('evidenceBundle')
  return (
    <Section id="bundles" title={t('bundles')} count={of.length} className="mt-48">
      {of.length === 0 ? <Empty>{t('none')}</Empty> : null}
      <List>
        {of.map((each) => (
          <li key={each.id}>
            <Line of={each} reference={reference} mayTake={each.privileged ? mayReadAll : mayTake} now={now} />
          </li>
        ))}
      </List>
    </Section>
  )
}

function Line({ of, reference, mayTake, now }: { of: BundleFragment } & Omit<Props, 'of' | 'mayReadAll'>) {
  const t = useTranslations('evidenceBundle')
  const reader = useReader()
  const { state, size, length, digest, expiresAt, outdatedAt, outdatedWhy, url } = of
  return (
    <>
      <p>
        <b>{t(`state.${state}`)}</b>{' '}
        <span className="quiet">
          {t('asked', { name: of.requestedBy?.name ?? '', time: sinceTime(of.requestedAt, now, reader) })}
        </span>
      </p>
      {of.privileged ? <p className="small">{t('privileged')}</p> : null}
      {state === 'WRITING' ? (
        <p className="alone">
          <Link href={`/cases/${reference}/evidence`}>{t('lookAgain')}</Link>
        </p>
      ) : null}
      {outdatedAt && outdatedWhy ? (
        <p>
          {t(`outdated.${outdatedWhy}`)} {t('outdated.copies')}{' '}
          <span className="small quiet">{t('outdated.found', { time: atTime(outdatedAt, now, reader) })}</span>
        </p>
      ) : null}
      {mayTake && ['OUTDATED', 'EXPIRED', 'FAILED'].includes(state) ? (
        <p>
          <a href="#ask">{t('askAnew')}</a>
        </p>
      ) : null}
      {size !== null && length !== null && digest ? (
        <p className="small quiet">
          {t('what', { size: number(size, reader.language), length: bytes(length, reader.language) })}{' '}
          <abbr title={digest}>{t('digest', { digest: fingerprint(digest) })}</abbr>
        </p>
      ) : null}
      {url && mayTake ? (
        <p className="button-row mt-8">
          <a className={buttonClass()} href={url} download>
            {t('take')}
          </a>{' '}
          <span className="small quiet">
            {expiresAt ? t('until', { time: upToTime(expiresAt, now, reader) }) : null}
          </span>
        </p>
      ) : null}
    </>
  )
}
