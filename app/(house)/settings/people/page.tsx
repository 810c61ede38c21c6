import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { graphql } from '#app/gql/gql.ts'
import type { PeopleQuery } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/notices.tsx'
import { Pager } from '#app/ui/pager.tsx'
import { Section } from '#app/ui/section.tsx'
import { SettingsFrame, settingsTitle } from '../settings-frame.tsx'
import { ChangePerson } from './change.tsx'
import { ErasePerson } from './erase.tsx'
import { FindPerson } from './find.tsx'
import { InvitationPanel } from './invitation.tsx'
import { InvitationTable } from './invitations.tsx'
import { InvitePerson } from './invite.tsx'
import { PreservePerson } from './preserve.tsx'
import { addressOf, listOf, type Shown } from './shown.ts'
import { PersonTable } from './table.tsx'

const People = graphql(/* GraphQL */ `
  query People($text: String, $after: String, $changing: ID!, $isChanging: Boolean!) {
    ...Frame
    viewer {
      ...StepUp
      viewerMayChangePeople {
        allowed
        refusal
      }
    }
    person(id: $changing) @include(if: $isChanging) {
      ...ChangedPerson
    }
    people(first: 50, after: $after, text: $text) {
      nodes {
        ...PersonRow
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount {
        value
      }
    }
    invitations(first: 100) {
      nodes {
        ...OpenInvitation
      }
      totalCount {
        value
      }
    }
  }
`)

export const generateMetadata = () => settingsTitle('people')

export default async function PeoplePage({ searchParams }: { searchParams: Promise<Shown> }) {
  const asked = await searchParams
  const here = await run(People, {
    text: listOf(asked).name || null,
    after: asked.after,
    changing: asked.change ?? '',
    isChanging: Boolean(asked.change),
  })
  return <PeopleHere here={here} asked={asked} now={new Date().toISOString()} />
}

type One = ComponentProps<typeof ChangePerson> & { now: string }

/** Whichever act on one person the address names. Who was erased stays as they are. */
function OnePerson({ now, ...room }: One) {
  const { person, of, asked } = room
  if (person.erased) return null
  if (asked.erase) return <ErasePerson person={person} of={of} asked={asked} />
  if (asked.hold && person.viewerMayHold.allowed) return <PreservePerson person={person} asked={asked} now={now} />
  return <ChangePerson {...room} />
}

/** Everyone sees who is who; administrators also see who was here, and change what each may do. */
function PeopleHere({ here, asked, now }: { here: PeopleQuery; asked: Shown; now: string }) {
  const t = useTranslations('settings.people')
  const { viewer, person, people, invitations } = here
  if (!viewer) return null
  const permission = viewer.viewerMayChangePeople
  const administers = permission.refusal !== 'NOT_YOUR_ROLE'
  const { nodes, pageInfo, totalCount } = people
  const invitation = invitations.nodes.find(({ id }) => id === asked.invitation)
  const invite =
    administers && !asked.invite ? (
      <ButtonLink href={`${addressOf({ ...listOf(asked), invite: '1' })}#act`}>{t('invite.open')}</ButtonLink>
    ) : null
  return (
    <SettingsFrame of={here} at="people">
      {person && administers ? (
        <OnePerson key={person.id} person={person} of={viewer} permission={permission} asked={asked} now={now} />
      ) : null}
      {asked.invite && administers && !person ? (
        <InvitePerson of={viewer} permission={permission} asked={asked} now={now} />
      ) : null}
      {invitation && !person && !asked.invite ? (
        <InvitationPanel
          key={invitation.id}
          invitation={invitation}
          of={viewer}
          permission={permission}
          asked={asked}
        />
      ) : null}
      <Section id="people" className="mt-24" title={t('title')} count={totalCount.value} end={invite} bare>
        {administers ? null : <p className="quiet">{t('readOnly')}</p>}
        <FindPerson asked={asked} />
        {nodes.length === 0 ? (
          <Empty>{t('none')}</Empty>
        ) : (
          <PersonTable people={nodes} administers={administers} asked={asked} now={now} />
        )}
        <Pager
          next={pageInfo.hasNextPage ? addressOf({ ...asked, after: pageInfo.endCursor ?? undefined }) : null}
          first={asked.after ? addressOf({ ...asked, after: undefined }) : null}
          shown={nodes.length}
          total={totalCount.value}
        />
      </Section>
      {invitations.nodes.length > 0 ? (
        <Section
          id="invitations"
          className="mt-32"
          title={t('invitations.title')}
          count={invitations.totalCount.value}
          bare
        >
          <InvitationTable invitations={invitations.nodes} asked={asked} now={now} />
        </Section>
      ) : null}
    </SettingsFrame>
  )
}
