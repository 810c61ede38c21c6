import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import type { TryPolicyQuery } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { Check, SeverityChoices, Switch } from '#app/ui/choices.tsx'
import { Select } from '#app/ui/field.tsx'
import { Hidden } from '#app/ui/form.tsx'
import { Link } from '#app/ui/link.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { SettingsFrame } from '../../settings-frame.tsx'
import { Boxes } from '../boxes.tsx'
import { audiences, channels, elements, kinds } from '../rule-form.ts'
import { Answered } from './answer.tsx'
import { type Asked, askedOf, type Search } from './asked.ts'

const TryPolicy = graphql(/* GraphQL */ `
  query TryPolicy(
    $asks: Boolean!
    $ofCase: Boolean!
    $case: ID!
    $caseId: ID
    $severity: Int
    $kind: StatementKind!
    $channels: [ChannelType!]
    $audiences: [Audience!]
    $elements: [Element!]
    $inside: Boolean
    $contributors: [ID!]
  ) {
    ...Frame
    viewer {
      person {
        id
      }
    }
    case(by: { id: $case }) @include(if: $ofCase) {
      id
      reference
      severity
    }
    resolvePolicy(
      caseId: $caseId
      severity: $severity
      kind: $kind
      channels: $channels
      audiences: $audiences
      elements: $elements
      insideInformation: $inside
      contributors: $contributors
    ) @include(if: $asks) {
      ...Trial
    }
  }
`)

const WhoAsks = graphql(/* GraphQL */ `
  query WhoAsks {
    viewer {
      person {
        id
      }
    }
  }
`)

type Props = { searchParams: Promise<Search> }

export async function generateMetadata() {
  const t = await getTranslations('settings')
  return { title: `${t('policies.trial.title')} · ${t('title')} · Sangfroid` }
}

export default async function TryPage({ searchParams }: Props) {
  const asked = askedOf(await searchParams)
  const me = asked.mine ? (await run(WhoAsks)).viewer?.person.id : undefined
  const here = await run(TryPolicy, {
    asks: asked.asks,
    ofCase: asked.case !== null,
    case: asked.case ?? '',
    caseId: asked.case,
    severity: asked.severity,
    kind: asked.kind,
    channels: asked.channels,
    audiences: asked.audiences,
    elements: asked.elements,
    inside: asked.inside,
    contributors: me ? [me] : [],
  })
  return <Try here={here} asked={asked} />
}

/** A form that only reads: its answer has an address, and nobody is told that it was asked. */
function Try({ here, asked }: { here: TryPolicyQuery; asked: Asked }) {
  const t = useTranslations('settings.policies')
  const all = useTranslations()
  const subject = here.case
  const named = <Word extends string>(list: readonly Word[], name: (word: Word) => string) =>
    list.map((value) => ({ value, label: name(value) }))
  return (
    <SettingsFrame of={here} at="policies">
      <h2 className="mt-24">{t('trial.title')}</h2>
      <p className="quiet">
        {t('trial.lead')} {subject ? t('trial.ofCase', { reference: subject.reference }) : null}
      </p>
      <p className="small also mt-8">
        {asked.back ? <Link href={asked.back}>{t('trial.back')}</Link> : null}
        <Link href="/settings/policies">{t('all')}</Link>
      </p>
      {asked.asks ? <Answered of={here.resolvePolicy ?? null} /> : null}
      <form action="/settings/policies/try" className="form mt-24">
        <Hidden values={{ asks: 'true', case: asked.case, back: asked.back }} />
        <SeverityChoices
          minor
          name="severity"
          legend={t('trial.severity')}
          value={asked.severity ?? subject?.severity ?? 2}
          required
        />
        <Select
          minor
          name="kind"
          label={t('trial.kind')}
          defaultValue={asked.kind}
          options={named(kinds, (kind) => all(`statementKinds.${kind}`))}
        />
        <Boxes
          name="channels"
          legend={t('trial.channels')}
          chosen={asked.channels}
          options={named(channels, (channel) => all(`channels.${channel}`))}
        />
        <Boxes
          name="audiences"
          legend={t('trial.audiences')}
          chosen={asked.audiences}
          options={named(audiences, (audience) => all(`audiences.${audience}`))}
        />
        <Boxes
          name="elements"
          legend={t('trial.elements')}
          chosen={asked.elements}
          options={named(elements, (element) => all(`elements.${element}`))}
        />
        <Switch name="inside" label={t('trial.inside')} on={asked.inside} />
        <div>
          <Check name="mine" label={t('trial.mine')} on={asked.mine} />
          <p className="hint">{t('trial.mineHint')}</p>
        </div>
        <div className="button-row">
          <SubmitButton kind="primary">{t('trial.ask')}</SubmitButton>
        </div>
      </form>
    </SettingsFrame>
  )
}
