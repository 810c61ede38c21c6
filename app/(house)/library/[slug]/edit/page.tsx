import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import { run } from '#app/graphql.ts'
import type { Language } from '#app/ui/format.ts'
import { PageHead, Up } from '#app/ui/pagehead.tsx'
import { Refusal } from '#app/ui/refusal.tsx'
import { say } from '#app/ui/refusals.ts'
import { Frame } from '../../../frame.tsx'
import { figureWords } from '../../figure-words.ts'
import { editPastCase } from '../../tell-actions.ts'
import { TellForm } from '../../tell-form.tsx'
import { typedOf } from '../../telling.ts'

export const toldCase = graphql(/* GraphQL */ `
  fragment ToldCase on LibraryCase {
    id
    slug
    version
    title {
      fr
      en
    }
    organisation
    sector
    country
    startedOn
    endedOn
    trigger {
      fr
      en
    }
    channel
    category
    cluster
    summary {
      fr
      en
    }
    timeline {
      at
      what {
        fr
        en
      }
    }
    outcome {
      fr
      en
    }
    lessons {
      fr
      en
    }
    scorecard {
      step
      answer
    }
    strategies
    firstWordsHours
    sources {
      title
      publisher
      url
      archivedOn
    }
    figures {
      metric
      value
      unit
      qualifier
      note {
        fr
        en
      }
      sourceNumber
    }
    confidence
    confidenceNote {
      fr
      en
    }
    viewerMayEdit {
      allowed
      refusal
    }
  }
`)

const EditPastCase = graphql(/* GraphQL */ `
  query EditPastCase($slug: String!) {
    ...Frame
    libraryCase(slug: $slug) {
      ...ToldCase
    }
  }
`)

type Props = { params: Promise<{ slug: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: `${(await getTranslations('tellCase'))('edit')} · Sangfroid`,
})

export default async function EditPastCasePage({ params }: Props) {
  const [t, all, locale, { slug }] = await Promise.all([
    getTranslations('tellCase'),
    getTranslations(),
    getLocale(),
    params,
  ])
  const { libraryCase: past, ...here } = await run(EditPastCase, { slug })
  if (!past) notFound()
  const { allowed, refusal } = past.viewerMayEdit
  const back = `/library/${past.slug}`
  return (
    <Frame of={here} current="library">
      <PageHead crumb={<Up href={back}>{past.title[locale as Language]}</Up>} title={t('edit')} />
      <div className="mt-32 tell">
        {allowed ? (
          <TellForm
            action={editPastCase}
            typed={typedOf(past, locale as Language, figureWords(all, locale as Language))}
            hidden={{ $libraryCaseId: past.id, $version: past.version }}
            back={back}
            submit={t('submitEdit')}
          />
        ) : (
          <Refusal>{refusal ? say(refusal, locale as Language) : null}</Refusal>
        )}
      </div>
    </Frame>
  )
}
