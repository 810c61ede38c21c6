import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { LessonTargetsFragment, PassageKind, PostMortemPassagesFragment } from '#app/gql/graphql.ts'
import { TextArea } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { Icon } from '#app/ui/glyph.tsx'
import { Fold } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { Text } from '#app/ui/text.tsx'
import { sinceTime } from '#app/ui/when.ts'
import { addPassage, markPassage, removePassage, revisePassage } from './actions.ts'
import { Applied } from './applied.tsx'
import type { Room } from './room.ts'

export const passages = graphql(/* GraphQL */ `
  fragment PostMortemPassages on PostMortem {
    id
    viewerMayWrite {
      allowed
    }
    viewerMayMark {
      allowed
    }
    passages {
      ...Applied
      id
      kind
      version
      privileged
      privilegedBy {
        name
      }
      wording {
        words
        writtenAt
        writtenBy {
          name
        }
      }
      earlier {
        n
        words
        writtenAt
        writtenBy {
          name
        }
      }
    }
  }
`)

type Props = { of: PostMortemPassagesFragment; room: Room }
type ToChange = { to: LessonTargetsFragment }
type Passage = PostMortemPassagesFragment['passages'][number]

/** In the order in which it is read by somebody with one minute. */
const kinds: readonly PassageKind[] = ['LESSON', 'NARRATIVE', 'CAUSE', 'OUTCOME']

/** What people say of the case: what to learn first, then what happened, why it could, and how it ended. */
export function Passages({ of, to, room }: Props & ToChange) {
  const t = useTranslations('postMortem')
  const writes = of.viewerMayWrite.allowed
  return kinds.map((kind) => {
    const said = of.passages.filter((passage) => passage.kind === kind)
    if (said.length === 0 && !writes) return null
    return (
      <Section key={kind} id={kind.toLowerCase()} title={t(`kinds.${kind}`)} className="mt-48 pm-part">
        {said.length === 0 ? <p className="quiet mt-12">{t(`empty.${kind}`)}</p> : null}
        <ol className="pm-passages" data-kind={kind}>
          {said.map((passage) => (
            <li key={passage.id}>
              <Said of={passage} language={room.language} now={room.now} />
              {kind === 'LESSON' ? <Applied of={passage} to={to} room={room} /> : null}
              {writes ? <Change of={passage} mayMark={of.viewerMayMark.allowed} room={room} /> : null}
            </li>
          ))}
        </ol>
        {writes ? <Add of={of} kind={kind} open={said.length === 0 && kind === 'NARRATIVE'} room={room} /> : null}
      </Section>
    )
  })
}

function Said({ of, language, now }: { of: Passage; language: string; now: string }) {
  const t = useTranslations('postMortem')
  const reader = useReader()
  if (!of.wording) return <p className="quiet pm-hidden">{t('hidden')}</p>
  return (
    <>
      <Text value={of.wording.words} language={language} />
      <p className="small quiet">
        {of.privileged ? (
          <span className="pm-privileged">
            <Icon name="lock" /> {t('privilegedBy', { name: of.privilegedBy?.name ?? '' })}{' '}
          </span>
        ) : null}
        {t('by', { name: of.wording.writtenBy?.name ?? '', time: sinceTime(of.wording.writtenAt, now, reader) })}
      </p>
    </>
  )
}

function Change({ of, mayMark, room }: { of: Passage; mayMark: boolean; room: Room }) {
  const t = useTranslations('postMortem')
  const reader = useReader()
  if (!of.wording) return null
  const it = { passageId: of.id, expectedVersion: of.version, reference: room.reference }
  return (
    <Fold className="fold pm-change" summary={t('change')}>
      <Form action={revisePassage} className="form" fields={['words']}>
        <Hidden values={it} />
        <TextArea
          name="words"
          id={`words-${of.id}`}
          label={t('revise')}
          rows={4}
          maxLength={5000}
          defaultValue={of.wording.words}
          lang={room.language}
          minor
          required
        />
        <div className="button-row">
          <SubmitButton>{t('save')}</SubmitButton>
        </div>
      </Form>
      <div className="button-row mt-8">
        {mayMark ? (
          <Form action={markPassage} className="line-form">
            <Hidden values={{ ...it, privileged: of.privileged ? 'no' : 'yes' }} />
            <SubmitButton className="link-button">{t(of.privileged ? 'unmark' : 'mark')}</SubmitButton>
          </Form>
        ) : null}
        <Form action={removePassage} className="line-form">
          <Hidden values={it} />
          <SubmitButton className="link-button">{t('remove')}</SubmitButton>
        </Form>
      </div>
      {of.earlier.length > 0 ? (
        <ol className="pm-earlier" aria-label={t('earlier')}>
          {of.earlier.map(({ n, words, writtenAt, writtenBy }) => (
            <li key={n}>
              <p lang={room.language}>{words}</p>
              <p className="small quiet">
                {t('by', { name: writtenBy?.name ?? '', time: sinceTime(writtenAt, room.now, reader) })}
              </p>
            </li>
          ))}
        </ol>
      ) : null}
    </Fold>
  )
}

function Add({ of, kind, open, room }: Props & { kind: PassageKind; open: boolean }) {
  const t = useTranslations('postMortem')
  return (
    <Fold className="fold pm-add" summary={t(`add.${kind}`)} open={open}>
      <Form action={addPassage} className="form" fields={['words']}>
        <Hidden values={{ postMortemId: of.id, kind, reference: room.reference }} />
        <TextArea
          name="words"
          id={`add-${kind}`}
          label={t(`kinds.${kind}`)}
          hint={t(`hint.${kind}`)}
          rows={kind === 'LESSON' ? 2 : 4}
          maxLength={5000}
          lang={room.language}
          minor
          required
        />
        <div className="button-row">
          <SubmitButton>{t('keep')}</SubmitButton>
        </div>
      </Form>
    </Fold>
  )
}
