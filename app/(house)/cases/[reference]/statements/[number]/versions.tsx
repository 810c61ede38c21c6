import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { DifferenceFragment, EarlierFragment } from '#app/gql/graphql.ts'
import { Button } from '#app/ui/button.tsx'
import { near } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { VersionState } from '#app/ui/state.tsx'
import { Remark } from '#app/ui/statement.tsx'
import { atTime } from '#app/ui/when.ts'
import { Changes } from './changes.tsx'
import { at, type Place, statementPath } from './place.ts'

export const earlier = graphql(/* GraphQL */ `
  fragment Earlier on StatementVersion {
    id
    n
    state
    since
    createdAt
    createdBy {
      name
    }
    submittedAt
    submittedBy {
      name
    }
    review {
      votes {
        id
        lane
        verdict
        reason
        at
        person {
          name
          isViewer
        }
      }
    }
  }
`)

type Props = {
  of: readonly EarlierFragment[]
  compared: DifferenceFragment | null
  variant: { key: string; language: string }
  place: Place
  now: string
}

export function Versions({ of, compared, variant, place, now }: Props) {
  const t = useTranslations('statement.versions')
  return (
    <>
      {of.length > 1 ? <Pick of={of} compared={compared} place={place} /> : null}
      {compared ? <Compared of={compared} variant={variant} place={place} /> : null}
      <Section id="versions" title={t('title')} className="mt-32">
        <ol className="list versions">
          {of.map((version) => (
            <Version key={version.id} of={version} newest={of[0]?.n ?? 1} place={place} now={now} />
          ))}
        </ol>
      </Section>
    </>
  )
}

/** Any two versions: a form of the page's own address, so it needs no script. */
function Pick({ of, compared, place }: Pick<Props, 'of' | 'compared' | 'place'>) {
  const t = useTranslations('statement.versions')
  const numbers = of.map(({ n }) => n)
  const chosen = { from: compared?.from ?? numbers[1], to: compared?.to ?? numbers[0] }
  return (
    <form className="compare" action={statementPath(place)} aria-label={t('compareLabel')}>
      <input type="hidden" name="view" value="versions" />
      {place.variant ? <input type="hidden" name="text" value={place.variant} /> : null}
      {(['from', 'to'] as const).map((side) => (
        <label key={side}>
          <span>{t(side)}</span>
          <select className="input" name={side} defaultValue={chosen[side]}>
            {numbers.map((n) => (
              <option key={n} value={n}>
                v{n}
              </option>
            ))}
          </select>
        </label>
      ))}
      <Button type="submit">{t('compareAct')}</Button>
    </form>
  )
}

function Compared({ of, variant, place }: { of: DifferenceFragment; variant: Props['variant']; place: Place }) {
  const t = useTranslations('statement')
  const text = of.variants.find(({ key }) => key === variant.key)
  return (
    <article aria-label={t('versions.compared', { from: of.from ?? 0, to: of.to })}>
      <p className="small quiet">{t('versions.difference', { from: of.from ?? 0, to: of.to, n: of.changes })}</p>
      {text ? (
        <Changes of={text} language={variant.language} reference={place.reference} />
      ) : (
        <p className="empty">{t('versions.notThere')}</p>
      )}
    </article>
  )
}

function Version({ of, newest, place, now }: { of: EarlierFragment; newest: number; place: Place; now: string }) {
  const t = useTranslations('statement.versions')
  const reader = useReader()
  const { n, state, since, submittedAt, createdAt } = of
  const by = of.submittedBy ?? of.createdBy
  return (
    <li>
      <div className="line">
        <h3>{t('line', { version: n, name: by?.name ?? '', time: near(submittedAt ?? createdAt, now, reader) })}</h3>
        <VersionState state={state} since={since} now={now} />
        {n < newest ? (
          <span className="end small">
            <Link href={at(place, { view: 'versions', from: n, to: newest })} scroll={false}>
              {t('compare', { version: newest })}
            </Link>
          </span>
        ) : null}
      </div>
      <Remarks of={[of]} now={now} />
    </li>
  )
}

/** What reviewers asked of earlier words, in their own. */
export function Remarks({ of, now }: { of: readonly EarlierFragment[]; now: string }) {
  const t = useTranslations('statement')
  const reader = useReader()
  return of.flatMap(({ n, review }) =>
    (review?.votes ?? [])
      .filter(({ reason, verdict }) => reason && verdict !== 'APPROVE')
      .map(({ id, person, at: when, reason }) => (
        <Remark key={id} by={person?.name ?? ''}>
          {t('remark', { time: near(when, now, reader), version: n, words: reason ?? '' })}
        </Remark>
      )),
  )
}

/** One's own last vote on words that were replaced since. */
export function YourVoid({ of, now }: { of: readonly EarlierFragment[]; now: string }) {
  const t = useTranslations('statement')
  const reader = useReader()
  const last = of.find(({ review }) => review?.votes.some(({ person }) => person?.isViewer))
  const vote = last?.review?.votes.find(({ person }) => person?.isViewer)
  if (!last || !vote || last.state !== 'SUPERSEDED') return null
  return (
    <p className="small quiet mt-8">
      {t('yourVoid', { version: last.n, time: near(vote.at, now, reader), changed: atTime(last.since, now, reader) })}
    </p>
  )
}
