import { useTranslations } from 'next-intl'
import type { VerificationFragment } from '#app/gql/graphql.ts'
import { Form } from '#app/ui/form.tsx'
import { number } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { State } from '#app/ui/state.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { Time } from '#app/ui/time.tsx'
import { verifyNow } from './actions.ts'
import { Reread } from './reread.tsx'

type Props = {
  last: VerificationFragment | null
  underWay: VerificationFragment | null
  now: string
}

/** What the last reading came to, what it found, and the button for another one. */
export function Verified({ last, underWay, now }: Props) {
  const t = useTranslations('settings.ledger')
  return (
    <Section id="verified" title={t('verified.title')} className="mt-32">
      {last ? <Verdict of={last} now={now} /> : <p className="quiet mt-8">{t('verified.never')}</p>}
      {underWay ? (
        <UnderWay of={underWay} />
      ) : (
        <Form action={verifyNow} className="bare mt-16">
          <SubmitButton>{t('verified.now')}</SubmitButton>
        </Form>
      )}
    </Section>
  )
}

const drawn = {
  INTACT: ['clear', 'done'],
  RESERVED: ['change', 'unknown'],
  BROKEN: ['refuse', 'refuse'],
} as const

function Verdict({ of, now }: { of: VerificationFragment; now: string }) {
  const [tone, shape] = drawn[of.verdict ?? 'RESERVED']
  const t = useTranslations('settings.ledger')
  const { language } = useReader()
  return (
    <>
      <p className="mt-8 verdict">
        <State tone={tone} shape={shape}>
          {t(`verdicts.${of.verdict ?? 'RESERVED'}`)}
        </State>{' '}
        <span className="quiet">
          {of.finishedAt ? <Time at={of.finishedAt} form="near" now={now} /> : null}
          {of.size ? `, ${t('verified.read', { n: number(of.size, language) })}` : null}
        </span>
      </p>
      {of.findings.length > 0 ? (
        <ul className="list tight">
          {of.findings.map(({ code, position }) => (
            <li key={`${code} ${position}`}>
              <p>
                {t(`findings.${code}`)}{' '}
                {position === null ? null : (
                  <span className="quiet">{t('verified.at', { n: number(position + 1, language) })}</span>
                )}
              </p>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

function UnderWay({ of: { checked, size } }: { of: VerificationFragment }) {
  const t = useTranslations('settings.ledger')
  const { language } = useReader()
  return (
    <div className="mt-16" role="status">
      <Reread />
      <p>
        {size ? t('verified.progress', { n: number(checked, language), of: number(size, language) }) : t('begun')}{' '}
        <Link href="/settings/ledger">{t('verified.again')}</Link>
      </p>
      <progress
        className="verifying"
        max={size ?? 1}
        value={size ? checked : undefined}
        aria-label={t('verified.title')}
      />
    </div>
  )
}
