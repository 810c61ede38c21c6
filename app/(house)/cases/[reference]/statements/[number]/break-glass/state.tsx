import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { GlassStateFragment } from '#app/gql/graphql.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { instant, near, together } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { Facts } from '#app/ui/list.tsx'
import { Menu } from '#app/ui/menu.tsx'
import { Banner } from '#app/ui/notices.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { atTime, upToTime } from '#app/ui/when.ts'
import { type Place, statementPath } from '../place.ts'

export const glassState = graphql(/* GraphQL */ `
  fragment GlassState on StatementVersion {
    viewerMayBreakGlass {
      allowed
      refusal
    }
    breakGlasses {
      id
      reason
      openedAt
      openedBy {
        name
      }
      secondedAt
      secondedBy {
        name
      }
      skipped
      dueAt
      closedAt
      closedBy {
        name
      }
      finding
      viewerMaySecond {
        allowed
        refusal
      }
      viewerMayClose {
        allowed
        refusal
      }
    }
  }
`)

type Use = GlassStateFragment['breakGlasses'][number]
type Props = { of: GlassStateFragment; place: Place; now: string }

const TO_SECOND = 30 * 60_000
export const endOf = ({ openedAt }: Pick<Use, 'openedAt'>) => new Date(instant(openedAt) + TO_SECOND).toISOString()
export const waits = (use: Pick<Use, 'openedAt' | 'secondedAt'>, now: string) => !use.secondedAt && endOf(use) > now

export const glassPath = (place: Pick<Place, 'reference' | 'number'>) => `${statementPath(place)}/break-glass`

/** Never the first thing one sees: behind the “…”, and only where it could be opened. */
export function GlassMenu({ of, place }: Omit<Props, 'now'>) {
  const t = useTranslations('breakGlass')
  if (!of.viewerMayBreakGlass.allowed) return null
  return (
    <Menu label={t('menu')} icon="more" square>
      <Link href={glassPath(place)}>{t('open')}</Link>
    </Menu>
  )
}

/** What waits for a second person, or for its review. */
export function GlassBanner({ of, place, now }: Props) {
  const t = useTranslations('breakGlass')
  const reader = useReader()
  const use = of.breakGlasses.find((each) => waits(each, now) || (each.secondedAt && !each.closedAt))
  if (!use) return null
  const one = use.openedBy?.name ?? ''
  const words = use.secondedAt
    ? t(use.dueAt && use.dueAt < now ? 'used.late' : 'used.banner', {
        one,
        other: use.secondedBy?.name ?? '',
        time: near(use.secondedAt, now, reader),
        due: use.dueAt ? atTime(use.dueAt, now, reader) : '',
      })
    : t('asked.banner', { name: one, time: upToTime(endOf(use), now, reader) })
  const mine = use.secondedAt ? use.viewerMayClose.allowed : use.viewerMaySecond.allowed
  return (
    <div className="mt-16">
      <Banner boxed icon="info">
        {words}
      </Banner>
      {mine ? (
        <div className="mt-12">
          <ButtonLink kind="primary" href={glassPath(place)}>
            {t(use.secondedAt ? 'used.review' : 'asked.read')}
          </ButtonLink>
        </div>
      ) : null}
    </div>
  )
}

/** Every use of it on these words: who, why, without whom, and what came of it. */
export function Glasses({ of, now }: Props) {
  const t = useTranslations('breakGlass')
  const lanes = useTranslations('lanes.the')
  const reader = useReader()
  const used = of.breakGlasses.filter(({ secondedAt }) => secondedAt)
  if (used.length === 0) return null
  return (
    <Section id="break-glass" title={t('uses')}>
      {used.map((use) => (
        <Facts
          key={use.id}
          rows={[
            [t('title'), t('used.title', { one: use.openedBy?.name ?? '', other: use.secondedBy?.name ?? '' })],
            [t('asked.why'), use.reason],
            [
              t('skipped'),
              use.skipped.length > 0
                ? together(
                    use.skipped.map((lane) => lanes(lane)),
                    reader.language,
                  )
                : t('none'),
            ],
            ...(use.closedAt
              ? ([
                  [
                    t('reviewed', { name: use.closedBy?.name ?? '', time: near(use.closedAt, now, reader) }),
                    use.finding ?? '',
                  ],
                ] as const)
              : []),
          ]}
        />
      ))}
    </Section>
  )
}
