import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import type { NewRiskQuery } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { Form } from '#app/ui/form.tsx'
import { PageHead, Up } from '#app/ui/pagehead.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Refusal } from '#app/ui/refusal.tsx'
import { say } from '#app/ui/refusals.ts'
import { SubmitButton } from '#app/ui/submit.tsx'
import { Frame } from '../../frame.tsx'
import { noteRisk } from '../actions.ts'
import { AnotherPastCase } from '../past-cases.tsx'
import { ReviewDay } from '../review-day.tsx'
import { RiskFields, riskFields } from '../risk-fields.tsx'

const NewRisk = graphql(/* GraphQL */ `
  query NewRisk {
    ...Frame
    organisation {
      viewerMayNoteRisk {
        allowed
        refusal
      }
    }
    people(first: 100) {
      nodes {
        ...Candidate
      }
    }
    libraryCases(first: 100) {
      nodes {
        ...PastChoice
      }
    }
  }
`)

export const generateMetadata = async (): Promise<Metadata> => ({
  title: `${(await getTranslations('risks'))('new.title')} · Sangfroid`,
})

export default async function NewRiskPage() {
  return <NewRiskHere data={await run(NewRisk)} now={Date.now()} />
}

function NewRiskHere({ data, now }: { data: NewRiskQuery; now: number }) {
  const t = useTranslations('risks')
  const { language } = useReader()
  const { allowed, refusal } = data.organisation.viewerMayNoteRisk
  return (
    <Frame of={data} current="cases">
      <PageHead crumb={<Up href="/risks">{t('title')}</Up>} title={t('new.title')} lead={t('new.lead')} />
      {allowed ? (
        <Form action={noteRisk} className="form mt-24" fields={riskFields}>
          <RiskFields people={data.people.nodes} />
          <ReviewDay now={now} label={t('fields.reviewOn')} hint={t('fields.reviewHint')} />
          <AnotherPastCase of={data.libraryCases.nodes} />
          <div>
            <SubmitButton kind="primary">{t('new.submit')}</SubmitButton>
          </div>
        </Form>
      ) : (
        <div className="mt-24">
          <Refusal>{refusal ? say(refusal, language) : null}</Refusal>
        </div>
      )}
    </Frame>
  )
}
