import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import type { ExplorerQuery } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { Form } from '#app/ui/form.tsx'
import { PageHead, Up } from '#app/ui/pagehead.tsx'
import { useReader } from '#app/ui/reader.ts'
import { SubmitButton } from '#app/ui/submit.tsx'
import { Frame } from '../../frame.tsx'
import { Proof } from '../../settings/proof.tsx'
import { ScopeChoices, scopes } from '../../settings/tokens/scopes.tsx'
import { openKey } from './actions.ts'
import { examples } from './examples.ts'
import { Explorer } from './explorer.tsx'
import { KeyFound } from './key.tsx'
import { explorerWords } from './words.ts'

const ExplorerPageQuery = graphql(/* GraphQL */ `
  query Explorer {
    ...Frame
    viewer {
      ...StepUp
      viewerMayCreateToken {
        allowed
        refusal
      }
    }
    cases(first: 1, filter: { stages: [ACTIVE, CONTAINED] }) {
      nodes {
        id
        reference
      }
    }
  }
`)

type Props = { searchParams: Promise<{ scopes?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations('explorer'))('explorer')} · Sangfroid` }
}

export default async function ExplorerPage({ searchParams }: Props) {
  const { scopes: chosen = [] } = await searchParams
  return <ExplorerHere here={await run(ExplorerPageQuery)} chosen={[chosen].flat()} />
}

function ExplorerHere({ here, chosen }: { here: ExplorerQuery; chosen: readonly string[] }) {
  const t = useTranslations('explorer')
  const scopeNames = useTranslations('scopes')
  const reader = useReader()
  if (!here.viewer) return null
  const status = { until: t.raw('key.until'), may: t('key.may'), ended: t('key.ended') }
  return (
    <Frame of={here} current={null}>
      <PageHead crumb={<Up href="/developers">{t('back')}</Up>} title={t('explorer')} lead={t('lead')}>
        <p className="without-script mt-16">{t('noScript')}</p>
      </PageHead>
      <Explorer
        words={explorerWords(t)}
        status={status}
        scopeNames={Object.fromEntries(scopes.map((scope) => [scope, scopeNames(scope)]))}
        examples={examples(here.cases.nodes[0], t)}
        reader={reader}
      >
        <section className="panel" aria-labelledby="key">
          <h2 id="key">{t('key.title')}</h2>
          <p className="quiet">{t('key.hint')}</p>
          <Form action={openKey} className="form tight mt-16" fields={['scopes']}>
            <ScopeChoices
              legend={t('key.scopes')}
              offered={scopes.filter((scope) => scope !== 'CASES_READ')}
              chosen={chosen}
            />
            <Proof of={here.viewer} permission={here.viewer.viewerMayCreateToken} next="/developers/explorer" />
            <div className="button-row">
              <SubmitButton kind="primary">{t('key.open')}</SubmitButton>
            </div>
            <KeyFound />
          </Form>
        </section>
      </Explorer>
    </Frame>
  )
}
