import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { graphql } from '#app/gql/gql.ts'
import type { FrameFragment } from '#app/gql/graphql.ts'
import { signOut } from '#app/sign-in/actions.ts'
import { Link } from '#app/ui/link.tsx'
import { Banner } from '#app/ui/notices.tsx'
import type { Place } from '#app/ui/rail.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Shell, type ShellProps } from '#app/ui/shell.tsx'
import { suggest } from './suggest.ts'
import { Told } from './told.tsx'

/** What every page asks besides its own: who is here, where, and what waits. */
export const frame = graphql(/* GraphQL */ `
  fragment Frame on Query {
    viewer {
      person {
        id
        name
      }
      organisation {
        name
        demo
      }
      capacities
      liveCases
      ledgerBroken
      inbox {
        asked
      }
    }
  }
`)

type Props = Pick<ShellProps, 'caseHref' | 'drill' | 'commands' | 'banner' | 'bar'> & {
  of: FrameFragment
  current: Place | null
  children: ReactNode
}

/** The frame of a page, filled from the page's own reading. */
export function Frame({ of: { viewer }, children, ...shell }: Props) {
  const t = useTranslations('capacities')
  const ui = useTranslations('ui')
  const { language } = useReader()
  if (!viewer) return null
  const { person, organisation, capacities, liveCases, inbox, ledgerBroken } = viewer
  const [first] = capacities
  return (
    <Shell
      {...shell}
      banner={
        shell.banner ??
        (ledgerBroken ? (
          <Banner>
            {ui('ledgerBroken')} <Link href="/settings/ledger">{ui('ledgerLook')}</Link>
          </Banner>
        ) : undefined)
      }
      organisation={organisation.name}
      person={person}
      counts={{ cases: liveCases, inbox: inbox.asked }}
      demo={organisation.demo ? { role: first ? t(first).toLocaleLowerCase(language) : '' } : null}
      signOut={signOut}
      suggest={suggest}
    >
      <Told />
      {children}
    </Shell>
  )
}
