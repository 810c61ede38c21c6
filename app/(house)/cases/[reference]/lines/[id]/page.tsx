import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import type { FillLineQuery } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { Check } from '#app/ui/choices.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { near } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { PageHead } from '#app/ui/pagehead.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Refusal } from '#app/ui/refusal.tsx'
import { say } from '#app/ui/refusals.ts'
import { Columns, Section } from '#app/ui/section.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { upToTime } from '#app/ui/when.ts'
import { Frame } from '../../../../frame.tsx'
import { CaseCrumb } from '../../case-crumb.tsx'
import { useChannelOfKey } from '../../statements/[number]/publications.tsx'
import { fill } from './actions.ts'
import { Blank, fieldsOf } from './blank.tsx'

const document = graphql(/* GraphQL */ `
  query FillLine($reference: String!) {
    ...Frame
    case(by: { reference: $reference }) {
      id
      reference
      title
      language
      kind
      viewerMayDraft {
        allowed
        refusal
      }
      claims(first: 100, states: [CONFIRMED]) {
        nodes {
          id
          number
          words
        }
      }
      holdingStatements {
        id
        clearedAt
        notAfter
        terms {
          name
          slots {
            ...Blank
          }
        }
        variants {
          key
          channel
          language
          rendered
        }
      }
    }
  }
`)

type Props = { params: Promise<{ reference: string; id: string }> }
type Case = NonNullable<FillLineQuery['case']>
type Line = Case['holdingStatements'][number]

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ reference }, t, shell] = [await params, await getTranslations('lines'), await getTranslations('shell')]
  return { title: shell('title', { page: `${reference} · ${t('choose.title')}` }) }
}

export default async function FillLinePage({ params }: Props) {
  const { reference, id } = await params
  const data = await run(document, { reference })
  const line = data.case?.holdingStatements.find((each) => each.id === id)
  if (!data.case) return null
  if (!line) notFound()
  return <Fill data={data} of={data.case} line={line} now={new Date().toISOString()} />
}

/** The blanks first, each by its kind; the line beside them, so that nobody fills without having read. */
function Fill({ data, of, line, now }: { data: FillLineQuery; of: Case; line: Line; now: string }) {
  const t = useTranslations('lines')
  const reader = useReader()
  const { allowed, refusal } = of.viewerMayDraft
  return (
    <Frame of={data} current="cases" caseHref={`/cases/${of.reference}`} drill={of.kind === 'DRILL'}>
      <PageHead
        crumb={<CaseCrumb of={of} href={`/cases/${of.reference}`} />}
        title={line.terms.name}
        lead={
          <>
            {t('fill.clearedAt', { time: near(line.clearedAt, now, reader) })}.{' '}
            {t('until', { time: upToTime(line.notAfter, now, reader) })}. {t('fill.onlyBlanks')}
          </>
        }
      />
      <Columns className="mt-24">
        {allowed ? (
          <Form action={fill} fields={fieldsOf(line.terms.slots)}>
            <Hidden values={{ caseId: of.id, reference: of.reference, lineId: line.id }} />
            {line.terms.slots.map((slot) => (
              <Blank key={slot.name} of={slot} claims={of.claims.nodes} />
            ))}
            <Texts of={line} />
            <div className="submit">
              <SubmitButton kind="primary">{t('fill.submit')}</SubmitButton>
              <p className="small">
                <Link href={`/cases/${of.reference}/lines`}>{t('fill.other')}</Link>
              </p>
            </div>
          </Form>
        ) : (
          <Refusal>{refusal ? say(refusal, reader.language) : null}</Refusal>
        )}
        <Template of={line} />
      </Columns>
    </Frame>
  )
}

function Texts({ of }: { of: Line }) {
  const t = useTranslations('lines.fill')
  const name = useChannelOfKey()
  return (
    <fieldset className="field">
      <legend>{t('texts')}</legend>
      <p className="hint">{t('textsHint')}</p>
      <ul className="ticks">
        {of.variants.map(({ key }) => (
          <li key={key}>
            <Check name="variantKey" value={key} on label={name(key)} />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

/** The line as it was cleared, in the reader's language, its blanks named. */
function Template({ of }: { of: Line }) {
  const t = useTranslations('lines.fill')
  const name = useChannelOfKey()
  const { language } = useReader()
  const own = of.variants.filter((each) => each.language.toLowerCase() === language)
  return (
    <Section id="template" title={t('template')}>
      {(own.length > 0 ? own : of.variants).map((text) => (
        <div key={text.key} className="mt-12">
          <h3 className="small quiet">{name(text.key)}</h3>
          <div className="exact" lang={text.language.toLowerCase()}>
            {text.rendered}
          </div>
        </div>
      ))}
    </Section>
  )
}
