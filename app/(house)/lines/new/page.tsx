import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import type { NewLineQuery } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { Check } from '#app/ui/choices.tsx'
import { TextField } from '#app/ui/field.tsx'
import { Form } from '#app/ui/form.tsx'
import { PageHead, Up } from '#app/ui/pagehead.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Refusal } from '#app/ui/refusal.tsx'
import { say } from '#app/ui/refusals.ts'
import { SubmitButton } from '#app/ui/submit.tsx'
import { wallTime } from '#app/ui/zone-time.ts'
import { Channels } from '../../cases/[reference]/statements/new/channels.tsx'
import { Frame } from '../../frame.tsx'
import { TermsFields } from '../terms-fields.tsx'
import { draftLine } from './actions.ts'

const document = graphql(/* GraphQL */ `
  query NewLine {
    ...Frame
    organisation {
      viewerMayDraftLine {
        allowed
        refusal
      }
      channels {
        ...ChannelLine
      }
    }
  }
`)

const DAY = 86_400_000

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations('lines'))('new.title')} · Sangfroid` }
}

export default async function NewLinePage() {
  return <NewLine data={await run(document)} now={Date.now()} />
}

function NewLine({ data, now }: { data: NewLineQuery; now: number }) {
  const t = useTranslations()
  const { language, timeZone } = useReader()
  const day = (days: number) => wallTime(now + days * DAY, timeZone).slice(0, 10)
  const { allowed, refusal } = data.organisation.viewerMayDraftLine
  return (
    <Frame of={data} current="cases">
      <PageHead
        crumb={<Up href="/lines">{t('lines.title')}</Up>}
        title={t('lines.new.title')}
        lead={t('lines.write.lanes')}
      />
      {allowed ? (
        <Form action={draftLine} className="form mt-24" fields={['line.name', 'name', 'notAfter']}>
          <TermsFields />
          <Channels of={data.organisation.channels} />
          <fieldset className="field">
            <legend>{t('statements.new.languages')}</legend>
            <div className="ticks">
              <Check name="language" value="FR" on label={t('languages.FR')} />
              <Check name="language" value="EN" on label={t('languages.EN')} />
            </div>
          </fieldset>
          <TextField
            name="notAfter"
            type="date"
            label={t('lines.new.until')}
            hint={t('lines.new.untilHint')}
            className="short-date"
            defaultValue={day(90)}
            min={day(1)}
            max={day(179)}
            required
          />
          <div>
            <SubmitButton kind="primary">{t('lines.new.submit')}</SubmitButton>
          </div>
        </Form>
      ) : (
        <div className="mt-24">
          <Refusal>{refusal ? say(refusal, language) : null}</Refusal>
        </div>
      )}
    </Frame>
  )
}
