import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { OrganisationSettingsQuery } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { capital, duration } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { Facts } from '#app/ui/list.tsx'
import { Empty } from '#app/ui/notices.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Columns, Section } from '#app/ui/section.tsx'
import { SettingsFrame, settingsTitle } from '../settings-frame.tsx'
import { ChannelDirectory } from './channels.tsx'
import { PostMortemDays } from './post-mortem-days.tsx'
import { PostMortemLanes } from './post-mortem-lanes.tsx'

const OrganisationSettings = graphql(/* GraphQL */ `
  query OrganisationSettings {
    ...Frame
    organisation {
      name
      policies
      firstWordsMinutes
      stepUpMinutes
      idleMinutes
      absoluteHours
      ...PostMortemDays
      ...PostMortemLanes
      charter {
        id
        fr
        en
      }
      channels {
        ...DirectoryChannel
      }
    }
  }
`)

type House = OrganisationSettingsQuery['organisation']

export const generateMetadata = () => settingsTitle('organisation')

export default async function OrganisationPage() {
  return <OrganisationHere here={await run(OrganisationSettings)} />
}

function OrganisationHere({ here }: { here: OrganisationSettingsQuery }) {
  const t = useTranslations('settings.organisation')
  const lines = useTranslations('lines')
  const risks = useTranslations('risks')
  const { organisation } = here
  return (
    <SettingsFrame of={here} at="organisation">
      <p className="quiet mt-24">
        <b className="ink">{organisation.name}</b>. {t('lead')}
      </p>
      <ChannelDirectory channels={organisation.channels} />
      <p className="mt-24">
        <Link href="/lines">{lines('all')}</Link> <span className="small quiet what">{lines('lead')}</span>
      </p>
      <p className="mt-8">
        <Link href="/risks">{risks('title')}</Link> <span className="small quiet what">{risks('lead')}</span>
      </p>
      <Columns even className="mt-32">
        <Charter values={organisation.charter} />
        <div className="stack-32">
          <Policies names={organisation.policies} />
          <Deadlines of={organisation} />
          <PostMortemDays of={organisation} />
          <PostMortemLanes of={organisation} />
        </div>
      </Columns>
    </SettingsFrame>
  )
}

/** In the reader's language first; the other one follows, since a statement recalls them in both. */
function Charter({ values }: { values: House['charter'] }) {
  const t = useTranslations('settings.organisation')
  const { language } = useReader()
  const other = language === 'fr' ? 'en' : 'fr'
  return (
    <Section id="charter" title={t('charter')} count={values.length}>
      <p className="small quiet mt-8">{t('charterHint')}</p>
      {values.length === 0 ? <Empty>{t('noValues')}</Empty> : null}
      <ol className="list tight">
        {values.map((value) => (
          <li key={value.id}>
            <p>{value[language]}</p>
            <p className="small quiet" lang={other}>
              {value[other]}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** One of the house's own has no word here, and is shown by its name. */
function Policies({ names }: { names: readonly string[] }) {
  const t = useTranslations('settings.organisation')
  const named = useTranslations('policies')
  return (
    <Section id="policies" title={t('policies')} count={names.length}>
      <p className="small quiet mt-8">
        {t('policiesHint')} <Link href="/settings/policies">{t('policiesLink')}</Link>
      </p>
      {names.length === 0 ? <Empty>{t('noPolicies')}</Empty> : null}
      <ul className="list tight">
        {names.map((name) => (
          <li key={name}>{named.has(name as 'base') ? capital(named(name as 'base')) : name}</li>
        ))}
      </ul>
    </Section>
  )
}

function Deadlines({ of }: { of: House }) {
  const t = useTranslations('settings.organisation')
  const { language } = useReader()
  const minutes = (n: number) => ({ time: duration(n * 60_000, language) })
  return (
    <Section id="deadlines" title={t('deadlines')} className="wide-dl">
      <Facts
        rows={[
          [t('firstWords'), t('firstWordsAt', minutes(of.firstWordsMinutes))],
          [t('stepUp'), t('stepUpAt', minutes(of.stepUpMinutes))],
          [t('idle'), t('idleAt', minutes(of.idleMinutes))],
          [t('absolute'), t('absoluteAt', minutes(of.absoluteHours * 60))],
        ]}
      />
    </Section>
  )
}
