import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import type { LibraryImportFragment } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { Link } from '#app/ui/link.tsx'
import { Receipt } from '#app/ui/notices.tsx'
import { PageHead, Up } from '#app/ui/pagehead.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { Frame } from '../../../frame.tsx'
import { importCases } from '../actions.ts'
import { Faults } from './faults.tsx'
import { Mapping } from './mapping.tsx'

export const libraryImport = graphql(/* GraphQL */ `
  fragment LibraryImport on LibraryImport {
    id
    name
    format
    mapping {
      column
      field
    }
    cases
    titles {
      fr
      en
    }
    faults {
      line
      column
      code
      found
    }
    faultCount
    importedAt
  }
`)

const ReadImport = graphql(/* GraphQL */ `
  query ReadImport($id: ID!) {
    ...Frame
    libraryImport(id: $id) {
      ...LibraryImport
    }
  }
`)

type Props = { params: Promise<{ id: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: `${(await getTranslations('importCases'))('title')} · Sangfroid`,
})

/** What was read, what stands in the way, and only then the one button. */
export default async function ImportReadPage({ params }: Props) {
  const [t, { libraryImport: read, ...here }] = await Promise.all([
    getTranslations('importCases'),
    params.then(({ id }) => run(ReadImport, { id })),
  ])
  if (!read) notFound()
  return (
    <Frame of={here} current="library">
      <PageHead
        crumb={
          <>
            <Up href="/library">{t('crumb')}</Up> / <Up href="/library/import">{t('title')}</Up>
          </>
        }
        title={read.name}
      />
      <Outcome of={read} />
      <Faults of={read} />
      <Mapping of={read} />
    </Frame>
  )
}

function Outcome({ of }: { of: LibraryImportFragment }) {
  const t = useTranslations('importCases')
  const { language } = useReader()
  if (of.importedAt)
    return (
      <div className="mt-24">
        <Receipt title={t('done', { n: of.cases })}>
          <Link href="/library?owner=own">{t('see')}</Link>
        </Receipt>
      </div>
    )
  const clean = of.faultCount === 0 && of.cases > 0
  return (
    <section className="decision mt-24" aria-labelledby="outcome">
      <h2 id="outcome">{clean ? t('clean', { n: of.cases }) : t('faulty', { n: of.faultCount })}</h2>
      <p className="quiet">{clean ? t('cleanNext') : t('faultyNext', { n: of.cases })}</p>
      {clean ? (
        <Form action={importCases} className="mt-16">
          <Hidden values={{ $importId: of.id }} />
          <div className="button-row">
            <SubmitButton kind="primary">{t('import', { n: of.cases })}</SubmitButton>
            <ButtonLink href="/library/import">{t('another')}</ButtonLink>
          </div>
        </Form>
      ) : (
        <div className="button-row mt-16">
          <ButtonLink href="/library/import">{t('sendAgain')}</ButtonLink>
        </div>
      )}
      {clean ? (
        <Section id="titles" title={t('titles')} className="mt-24">
          <ul className="plain-list small">
            {of.titles.map((title, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two cases may have one title
              <li key={at}>{title[language]}</li>
            ))}
            {of.cases > of.titles.length ? (
              <li className="quiet">{t('more', { n: of.cases - of.titles.length })}</li>
            ) : null}
          </ul>
        </Section>
      ) : null}
    </section>
  )
}
