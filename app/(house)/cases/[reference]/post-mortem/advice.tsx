import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { AdviceStance, PostMortemAdviceFragment } from '#app/gql/graphql.ts'
import { Section } from '#app/ui/section.tsx'
import { State, type Tone } from '#app/ui/state.tsx'
import { Table } from '#app/ui/table.tsx'

export const advice = graphql(/* GraphQL */ `
  fragment PostMortemAdvice on PostMortemRecord {
    cluster
    advice {
      strategy
      stance
      done
    }
  }
`)

const answer = (done: boolean | null | undefined) => (done == null ? 'unknown' : done ? 'yes' : 'no')
const shapes = { yes: 'done', no: 'nope', unknown: 'unknown' } as const

/** Green is what the advice says, amber what it says otherwise; what may be left out is neither. */
function toneOf(stance: AdviceStance, done: boolean | null | undefined): Tone {
  if (done == null) return 'unknown'
  if (stance === 'SUPPLEMENT') return done ? 'kept' : 'reported'
  return done === (stance === 'ADVISED') ? 'kept' : 'late'
}

/** What the doctrine advises for whoever is held responsible, beside what published words did. */
export function Advice({ of }: { of: PostMortemAdviceFragment }) {
  const t = useTranslations('postMortem.advice')
  const all = useTranslations()
  if (!of.cluster || of.advice.length === 0) return null
  return (
    <Section id="advice" title={t('title')} className="mt-32">
      <p className="quiet long mt-8">{t('for', { cluster: all(`clusters.sentence.${of.cluster}`) })}</p>
      <Table
        columns={[
          { label: t('strategy'), row: true },
          { label: t('doctrine'), named: true },
          { label: t('done'), named: true },
        ]}
        rows={of.advice.map(({ strategy, stance, done }) => ({
          key: strategy,
          cells: [
            all(`strategies.${strategy}`),
            t(`stances.${stance}`),
            <State key="done" tone={toneOf(stance, done)} shape={shapes[answer(done)]}>
              {t(`answers.${answer(done)}`)}
            </State>,
          ],
        }))}
      />
      <p className="small quiet mt-8 long">{t('note')}</p>
    </Section>
  )
}
