import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { MySessionsQuery } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { Form } from '#app/ui/form.tsx'
import { duration } from '#app/ui/format.ts'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { SettingsFrame, settingsTitle } from '../settings-frame.tsx'
import { endOthers, leaveEverywhere } from './actions.ts'
import { SessionTable } from './table.tsx'

const MySessions = graphql(/* GraphQL */ `
  query MySessions {
    ...Frame
    viewer {
      organisation {
        idleMinutes
        absoluteHours
      }
      sessions {
        ...OpenSession
      }
    }
  }
`)

export const generateMetadata = () => settingsTitle('sessions')

export default async function SessionsPage() {
  return <SessionsHere here={await run(MySessions)} now={new Date().toISOString()} />
}

function SessionsHere({ here, now }: { here: MySessionsQuery; now: string }) {
  const t = useTranslations('settings.sessions')
  const { language } = useReader()
  if (!here.viewer) return null
  const { sessions, organisation } = here.viewer
  const minutes = (n: number) => duration(n * 60_000, language)
  const rule = t('rule', {
    idle: minutes(organisation.idleMinutes),
    absolute: minutes(organisation.absoluteHours * 60),
  })
  return (
    <SettingsFrame of={here} at="sessions">
      <Section id="open" className="mt-24" title={t('title')} count={sessions.length} bare>
        <p className="quiet">
          {t('lead')} {rule}
        </p>
        <SessionTable sessions={sessions} now={now} />
        <div className="button-row mt-24">
          {sessions.some(({ current }) => !current) ? (
            <Form action={endOthers} className="bare">
              <SubmitButton>{t('endOthers')}</SubmitButton>
            </Form>
          ) : null}
          <Form action={leaveEverywhere} className="bare">
            <SubmitButton kind="light">{t('everywhere')}</SubmitButton>
          </Form>
          <span className="small quiet">{t('everywhereHint')}</span>
        </div>
      </Section>
    </SettingsFrame>
  )
}
