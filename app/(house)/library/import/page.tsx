import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import { run } from '#app/graphql.ts'
import { FileField } from '#app/ui/field.tsx'
import { Form } from '#app/ui/form.tsx'
import { Fold } from '#app/ui/list.tsx'
import { PageHead, Up } from '#app/ui/pagehead.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { Frame } from '../../frame.tsx'
import { mayKeep } from '../may-keep.ts'
import { NotYours } from '../not-yours.tsx'
import { sendFile } from './actions.ts'
import { pastFields } from './fields.ts'

const ImportPastCases = graphql(/* GraphQL */ `
  query ImportPastCases {
    ...Frame
    viewer {
      capacities
    }
  }
`)

export const generateMetadata = async (): Promise<Metadata> => ({
  title: `${(await getTranslations('importCases'))('title')} · Sangfroid`,
})

export default async function ImportPage() {
  const [t, here] = await Promise.all([getTranslations('importCases'), run(ImportPastCases)])
  return (
    <Frame of={here} current="library">
      <PageHead crumb={<Up href="/library">{t('crumb')}</Up>} title={t('title')} lead={t('lead')} />
      <div className="mt-32 tell">
        {mayKeep(here.viewer?.capacities ?? []) ? (
          <>
            <Form action={sendFile} fields={['file']}>
              <FileField name="file" label={t('file')} hint={t('fileHint')} accept=".csv,.tsv,.txt,.json" required />
              <div className="submit">
                <SubmitButton kind="primary">{t('read')}</SubmitButton>
                <p className="small quiet">{t('readHint')}</p>
              </div>
            </Form>
            <Columns />
          </>
        ) : (
          <NotYours />
        )}
      </div>
    </Frame>
  )
}

/** What a table may hold, for whoever prepares one. */
function Columns() {
  const t = useTranslations('importCases')
  return (
    <Fold summary={t('columns')} className="fold mt-32">
      <p className="small quiet">{t('columnsHint')}</p>
      <dl className="columns small">
        {pastFields.map((field) => (
          <div key={field} className="told-column">
            <dt>
              <code>{field.toLowerCase()}</code>
            </dt>
            <dd>{t(`fields.${field}`)}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  )
}
