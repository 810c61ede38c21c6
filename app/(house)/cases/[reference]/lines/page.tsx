import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import type { ChooseLineQuery } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { Link } from '#app/ui/link.tsx'
import { Empty } from '#app/ui/notices.tsx'
import { PageHead } from '#app/ui/pagehead.tsx'
import { Frame } from '../../../frame.tsx'
import { CaseCrumb } from '../case-crumb.tsx'
import { LinesOffered } from './offered.tsx'

const document = graphql(/* GraphQL */ `
  query ChooseLine($reference: String!) {
    ...Frame
    case(by: { reference: $reference }) {
      reference
      title
      language
      kind
      holdingStatements {
        ...LineOffered
      }
    }
  }
`)

type Props = { params: Promise<{ reference: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ reference }, t, shell] = [await params, await getTranslations('lines'), await getTranslations('shell')]
  return { title: shell('title', { page: `${reference} · ${t('choose.title')}` }) }
}

export default async function ChooseLinePage({ params }: Props) {
  const data = await run(document, { reference: (await params).reference })
  return data.case ? <Choose data={data} of={data.case} now={new Date().toISOString()} /> : null
}

type Chosen = { data: ChooseLineQuery; of: NonNullable<ChooseLineQuery['case']>; now: string }

function Choose({ data, of, now }: Chosen) {
  const t = useTranslations('lines')
  return (
    <Frame of={data} current="cases" caseHref={`/cases/${of.reference}`} drill={of.kind === 'DRILL'}>
      <PageHead
        crumb={<CaseCrumb of={of} href={`/cases/${of.reference}/statements`} />}
        title={t('choose.title')}
        lead={t('choose.lead')}
      />
      <div className="mt-24">
        {of.holdingStatements.length === 0 ? <Empty>{t('choose.none')}</Empty> : null}
        <LinesOffered of={of.holdingStatements} reference={of.reference} now={now} />
        <p className="small mt-16">
          <Link href="/lines">{t('choose.see')}</Link>
        </p>
      </div>
    </Frame>
  )
}
