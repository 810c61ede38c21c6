import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import type { ChannelLineFragment, ChannelType, NewStatementQuery, StatementKind } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { Check, Choices } from '#app/ui/choices.tsx'
import { Select } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/pagehead.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Refusal } from '#app/ui/refusal.tsx'
import { say } from '#app/ui/refusals.ts'
import { SubmitButton } from '#app/ui/submit.tsx'
import { Frame } from '../../../../frame.tsx'
import { CaseCrumb } from '../../case-crumb.tsx'
import { draftStatement } from './actions.ts'
import { Channels } from './channels.tsx'

const document = graphql(/* GraphQL */ `
  query NewStatement($reference: String!) {
    ...Frame
    organisation {
      channels {
        ...ChannelLine
      }
    }
    case(by: { reference: $reference }) {
      id
      reference
      title
      language
      kind
      firstWordsAt
      viewerMayDraft {
        allowed
        refusal
      }
    }
  }
  fragment ChannelLine on Channel {
    id
    type
    name
    limit
    owner {
      name
    }
  }
`)

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ kind?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ reference }, t, shell] = [
    await params,
    await getTranslations('statements.new'),
    await getTranslations('shell'),
  ]
  return { title: shell('title', { page: `${reference} · ${t('title')}` }) }
}

export default async function NewStatementPage({ params, searchParams }: Props) {
  const [{ reference }, { kind }] = [await params, await searchParams]
  const data = await run(document, { reference })
  if (!data.case) return null
  return (
    <Frame of={data} current="cases" caseHref={`/cases/${reference}`} drill={data.case.kind === 'DRILL'}>
      <Begin
        of={data.case}
        channels={data.organisation.channels}
        kind={kinds.find((each) => each === kind?.toUpperCase())}
      />
    </Frame>
  )
}

const kinds: readonly StatementKind[] = [
  'HOLDING_LINE',
  'PRESS_RELEASE',
  'SOCIAL_POST',
  'EMPLOYEE_BRIEF',
  'CUSTOMER_EMAIL',
  'QA',
  'REGULATOR_NOTICE',
]

type Begun = {
  of: NonNullable<NewStatementQuery['case']>
  channels: readonly ChannelLineFragment[]
  kind: StatementKind | undefined
}

/** Kind, channels, languages: three answers, and there is something to write in. */
function Begin({ of, channels, kind }: Begun) {
  const t = useTranslations()
  const { language } = useReader()
  const { allowed, refusal } = of.viewerMayDraft
  // Until something is out, one text in one language is what gets first words cleared soonest.
  const first = !of.firstWordsAt && (kind ?? 'HOLDING_LINE') === 'HOLDING_LINE'
  return (
    <>
      <PageHead crumb={<CaseCrumb of={of} href={`/cases/${of.reference}`} />} title={t('statements.new.title')} />
      {allowed ? (
        <Form action={draftStatement} className="form mt-24">
          <Hidden values={{ caseId: of.id, reference: of.reference }} />
          <Choices
            name="kind"
            legend={t('statements.new.kind')}
            value={kind ?? (of.firstWordsAt ? 'PRESS_RELEASE' : 'HOLDING_LINE')}
            options={kinds.map((each) => ({
              value: each,
              label: t(`statementKinds.${each}`),
              detail: t(`statementKinds.details.${each}`),
            }))}
          />
          <Channels of={channels} on={first ? firstOn(channels) : undefined} />
          <fieldset className="field">
            <legend>{t('statements.new.languages')}</legend>
            <div className="ticks">
              <Check name="language" value="FR" on={!first || of.language === 'FR'} label={t('languages.FR')} />
              <Check name="language" value="EN" on={!first || of.language === 'EN'} label={t('languages.EN')} />
            </div>
          </fieldset>
          <Select
            name="audience"
            label={t('statements.new.audience')}
            hint={t('statements.new.audienceHint')}
            options={[
              { value: '', label: t('statements.new.byChannel') },
              ...audiences.map((each) => ({ value: each, label: t(`audiences.${each}`) })),
            ]}
          />
          <div>
            <SubmitButton kind="primary">{t('statements.new.submit')}</SubmitButton>
          </div>
        </Form>
      ) : (
        <div className="mt-24">
          <Refusal>{refusal ? say(refusal, language) : null}</Refusal>
        </div>
      )}
    </>
  )
}

const audiences = ['PUBLIC', 'PRESS', 'CUSTOMERS', 'STAFF', 'REGULATOR', 'PARTNERS'] as const

/** Where the first words go unless somebody says otherwise: X, or the first channel that is answered for. */
function firstOn(channels: readonly ChannelLineFragment[]): readonly ChannelType[] {
  const owned = channels.filter(({ owner }) => owner).map(({ type }) => type)
  return owned.includes('X') ? ['X'] : owned.slice(0, 1)
}
