import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { MyTokensQuery } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { Link } from '#app/ui/link.tsx'
import { Empty } from '#app/ui/notices.tsx'
import { Section } from '#app/ui/section.tsx'
import { SettingsFrame, settingsTitle } from '../settings-frame.tsx'
import { CreateToken, type Typed } from './create.tsx'
import { TokenTable } from './table.tsx'

const MyTokens = graphql(/* GraphQL */ `
  query MyTokens {
    ...Frame
    viewer {
      ...StepUp
      viewerMayCreateToken {
        allowed
        refusal
      }
      tokens {
        ...OwnToken
      }
    }
  }
`)

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const generateMetadata = () => settingsTitle('tokens')

export default async function TokensPage({ searchParams }: Props) {
  const asked = await searchParams
  const typed = {
    name: typeof asked.name === 'string' ? asked.name : '',
    scopes: [asked.scopes ?? 'CASES_READ'].flat(),
    days: typeof asked.expiresInDays === 'string' ? asked.expiresInDays : '90',
  }
  return <TokensHere here={await run(MyTokens)} typed={typed} now={new Date().toISOString()} />
}

function TokensHere({ here, typed, now }: { here: MyTokensQuery; typed: Typed; now: string }) {
  const t = useTranslations('settings.tokens')
  if (!here.viewer) return null
  const { tokens, viewerMayCreateToken: mayCreate } = here.viewer
  return (
    <SettingsFrame of={here} at="tokens">
      <Section id="tokens" className="mt-24" title={t('title')} count={tokens.length} bare>
        <p className="quiet">
          {t('lead')} <Link href="/developers">{t('opens')}</Link>
        </p>
        {tokens.length === 0 ? <Empty>{t('empty')}</Empty> : <TokenTable tokens={tokens} now={now} />}
      </Section>
      <CreateToken of={here.viewer} permission={mayCreate} typed={typed} />
    </SettingsFrame>
  )
}
