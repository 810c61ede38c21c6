import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import type { ReportQuery } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { Choices } from '#app/ui/choices.tsx'
import { TextArea, TextField } from '#app/ui/field.tsx'
import { Form } from '#app/ui/form.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { startingPlaces } from '../cases/codes.ts'
import { Frame } from '../frame.tsx'
import { report } from './actions.ts'

const Report = graphql(/* GraphQL */ `
  query Report {
    ...Frame
  }
`)

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations('declare.report'))('title')} · Sangfroid` }
}

export default async function ReportPage() {
  return <ReportHere here={await run(Report)} />
}

/** Anyone may say what they saw: one answer, and where. Somebody else says how grave it is. */
function ReportHere({ here }: { here: ReportQuery }) {
  const t = useTranslations('declare')
  const places = useTranslations('triggerChannels')
  return (
    <Frame of={here} current={null}>
      <header>
        <h1>{t('report.title')}</h1>
        <p className="quiet">{t('report.lead')}</p>
      </header>
      <Form action={report} className="form mt-32" fields={['said', 'channel', 'link']}>
        <TextArea name="said" label={t('report.what')} hint={t('whatHint')} rows={4} maxLength={2000} required />
        <Choices
          name="channel"
          legend={t('report.where')}
          options={startingPlaces.map((value) => ({ value, label: places(value) }))}
          wrap
          required
        >
          <TextField name="link" label={t('link')} hiddenLabel type="url" placeholder={t('link')} maxLength={2000} />
        </Choices>
        <div className="button-row">
          <SubmitButton kind="primary">{t('report.submit')}</SubmitButton>
        </div>
      </Form>
    </Frame>
  )
}
