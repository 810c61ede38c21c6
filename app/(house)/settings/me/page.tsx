import { cookies } from 'next/headers'
import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { MeQuery } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { hasProvider, providerName } from '#app/sign-in/nextAuth.ts'
import { Link } from '#app/ui/link.tsx'
import { Facts } from '#app/ui/list.tsx'
import { Columns, Section } from '#app/ui/section.tsx'
import { Delegations } from '../../cases/[reference]/team/delegations.tsx'
import { SettingsFrame, settingsTitle } from '../settings-frame.tsx'
import { Absence } from './absence.tsx'
import { type Device, deviceOf } from './device.ts'
import { ChangePassword } from './password.tsx'
import { HowIRead } from './reading.tsx'

const Me = graphql(/* GraphQL */ `
  query Me {
    ...Frame
    viewer {
      email
      timeZone
      capacities
      hasPassword
      lanes
      ...StepUp
      person {
        job
      }
      delegations {
        ...DelegationLine
      }
    }
    legal: people(first: 100, capacity: LEGAL) {
      nodes {
        ...Candidate
      }
    }
    communications: people(first: 100, capacity: COMMUNICATIONS) {
      nodes {
        ...Candidate
      }
    }
    executive: people(first: 100, capacity: EXECUTIVE) {
      nodes {
        ...Candidate
      }
    }
    humanResources: people(first: 100, capacity: HUMAN_RESOURCES) {
      nodes {
        ...Candidate
      }
    }
  }
`)

export const generateMetadata = () => settingsTitle('me')

type Asked = { searchParams: Promise<Record<string, string | undefined>> }

export default async function MePage({ searchParams }: Asked) {
  const [here, kept, typed] = [await run(Me), await cookies(), await searchParams]
  return <MeHere here={here} device={deviceOf(kept)} typed={typed} now={new Date().toISOString()} />
}

type Here = { here: MeQuery; device: Device; typed: Record<string, string | undefined>; now: string }

function MeHere({ here, device, typed, now }: Here) {
  const t = useTranslations('settings.me')
  const d = useTranslations('delegations')
  if (!here.viewer) return null
  const { lanes, delegations } = here.viewer
  const people = {
    LEGAL: here.legal.nodes,
    COMMUNICATIONS: here.communications.nodes,
    EXECUTIVE: here.executive.nodes,
    HUMAN_RESOURCES: here.humanResources.nodes,
  }
  return (
    <SettingsFrame of={here} at="me">
      <Columns className="mt-24">
        <Section id="reading" title={t('title')} bare>
          <HowIRead timeZone={here.viewer.timeZone} device={device} />
        </Section>
        <div className="stack-32">
          <Who of={here.viewer} />
          <Delegations id="delegations" of={delegations} title={d('title')} now={now} back="/settings/me" />
          {lanes.length > 0 ? (
            <Absence lanes={lanes} people={people} viewer={here.viewer} typed={typed} now={now} />
          ) : null}
          {here.viewer.hasPassword ? <ChangePassword email={here.viewer.email} /> : null}
        </div>
      </Columns>
    </SettingsFrame>
  )
}

function Who({ of }: { of: NonNullable<MeQuery['viewer']> }) {
  const t = useTranslations('settings.me')
  const named = useTranslations('capacities')
  const may = of.capacities.map((capacity) => named(capacity)).join(', ')
  return (
    <Section id="who" title={t('who')}>
      <Facts
        rows={[
          [t('name'), of.person.name],
          ...(of.person.job ? [[t('job'), of.person.job] as const] : []),
          [t('email'), of.email],
          [t('organisation'), of.organisation.name],
          [t('capacities'), may],
        ]}
      />
      <p className="small quiet mt-8">{t('capacitiesHint')}</p>
      {hasProvider() ? (
        <p className="mt-8">
          <Link href="/sign-in/link">{t('link', { provider: providerName() })}</Link>
        </p>
      ) : null}
    </Section>
  )
}
