import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import { run } from '#app/graphql.ts'
import { Link } from '#app/ui/link.tsx'
import { PageHead, Up } from '#app/ui/pagehead.tsx'
import { Frame } from '../../frame.tsx'
import { mayKeep } from '../may-keep.ts'
import { NotYours } from '../not-yours.tsx'
import { addPastCase } from '../tell-actions.ts'
import { TellForm } from '../tell-form.tsx'

const NewPastCase = graphql(/* GraphQL */ `
  query NewPastCase {
    ...Frame
    viewer {
      capacities
    }
  }
`)

export const generateMetadata = async (): Promise<Metadata> => ({
  title: `${(await getTranslations('tellCase'))('add')} · Sangfroid`,
})

export default async function NewPastCasePage() {
  const [t, here] = await Promise.all([getTranslations('tellCase'), run(NewPastCase)])
  const organisation = here.viewer?.organisation.name ?? ''
  return (
    <Frame of={here} current="library">
      <PageHead
        crumb={<Up href="/library">{t('crumb')}</Up>}
        title={t('add')}
        lead={
          <>
            {t('lead', { organisation })} <Link href="/library/import">{t('orImport')}</Link>
          </>
        }
      />
      <div className="mt-32 tell">
        {mayKeep(here.viewer?.capacities ?? []) ? (
          <TellForm action={addPastCase} typed={{}} back="/library" submit={t('submitAdd')} />
        ) : (
          <NotYours />
        )}
      </div>
    </Frame>
  )
}
