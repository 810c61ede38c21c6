import { useTranslations } from 'next-intl'
import { Twin } from '#app/ui/chart.tsx'
import { capital } from '#app/ui/format.ts'
import { Section } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import { levels, SERIOUS, useLevels } from './weighing.ts'

type Weighed = { readonly likelihood: number; readonly impact: number; readonly score: number }

/** How many risks stand where: likelihood upwards, the hardest impact to the right; one sentence says what it shows. */
export function Matrix({ of }: { of: readonly Weighed[] }) {
  const t = useTranslations('risks.matrix')
  const named = useLevels()
  const upwards = levels.toReversed()
  const at = (likelihood: number, impact: number) =>
    of.filter((risk) => risk.likelihood === likelihood && risk.impact === impact).length
  const sentence = t('sentence', { n: of.length, grave: of.filter(({ score }) => score >= SERIOUS).length })
  return (
    <Section id="matrix" title={t('title')} className="mt-32">
      <p className="mt-8">{sentence}</p>
      <figure className="chart risk-matrix">
        <svg role="img" aria-label={sentence} width="100%" height={4 * ROW + 48}>
          <text x="0" y="14">
            {t('likelihood')}
          </text>
          {upwards.map((likelihood, row) => (
            <g key={likelihood}>
              <text x="0" y={TOP + row * ROW + 26}>
                {named.likelihood(likelihood)}
              </text>
              {levels.map((impact) => (
                <Cell key={impact} row={row} impact={impact} weight={likelihood * impact} n={at(likelihood, impact)} />
              ))}
            </g>
          ))}
          {levels.map((impact) => (
            <text key={impact} x={middle(impact)} y={TOP + 4 * ROW + 18} textAnchor="middle">
              {named.impact(impact)}
            </text>
          ))}
        </svg>
        <figcaption className="small quiet">{t('impact')}</figcaption>
      </figure>
      <Twin summary={t('open')}>
        <Table
          compact
          caption={t('title')}
          columns={[
            { label: t('likelihood'), row: true },
            ...levels.map((impact) => ({ label: capital(named.impact(impact)), right: true, named: true })),
          ]}
          rows={upwards.map((likelihood) => ({
            key: String(likelihood),
            cells: [named.likelihood(likelihood), ...levels.map((impact) => t('cell', { n: at(likelihood, impact) }))],
          }))}
        />
      </Twin>
    </Section>
  )
}

const [TOP, ROW] = [24, 42]
/** The names of the rows stand in the first third, on a phone as on a desk. */
const [LEFT, WIDE] = [33, 16.75]
const middle = (impact: number) => `${LEFT + (impact - 0.5) * WIDE}%`

function Cell({ row, impact, weight, n }: { row: number; impact: number; weight: number; n: number }) {
  const [x, y] = [`${LEFT + (impact - 1) * WIDE + 0.4}%`, TOP + row * ROW]
  return (
    <>
      <rect
        className="cell"
        data-weight={toneOf(weight)}
        x={x}
        y={y}
        width={`${WIDE - 0.8}%`}
        height={ROW - 3}
        rx="2"
      />
      {n > 0 ? (
        <text className="strong" x={middle(impact)} y={y + 25} textAnchor="middle">
          {n}
        </text>
      ) : null}
    </>
  )
}

const toneOf = (weight: number) => (weight >= 12 ? 4 : weight >= SERIOUS ? 3 : weight >= 4 ? 2 : 1)
