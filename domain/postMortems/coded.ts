import type { Cluster } from '#db/schema/words.ts'
import type { LockedCase } from '../cases/lock.ts'
import type { OwnCase } from '../library/publishCase.ts'
import { strategiesOf } from './record/advice.ts'
import type { CaseRecord } from './record/generate.ts'
import type { Log } from './record/log.ts'

export type Said = { readonly kind: string; readonly words: string }
type Coding = {
  readonly sector: string
  readonly country: string
  readonly category: OwnCase['category']
  readonly cluster: Cluster
}

/** The case as the library tells it: from the record, and from those passages that are not privileged. Pure. */
export function codedCase(
  subject: Pick<LockedCase, 'reference' | 'title' | 'said' | 'channel' | 'language' | 'confidentiality'>,
  organisation: string,
  record: CaseRecord,
  room: Log['room'],
  said: readonly Said[],
  { sector, country, category, cluster }: Coding,
  { leftOut, contentHash }: { readonly leftOut: number; readonly contentHash: string },
): OwnCase {
  const words = (...kinds: string[]) => said.filter(({ kind }) => kinds.includes(kind)).map((passage) => passage.words)
  const both = (text: string) => ({ fr: text, en: text })
  const done = (step: string) => record.scorecard.find((each) => each.step === step)?.state === 'done'
  const first = record.clocks.find(({ kind }) => kind === 'first_words')
  const used = strategiesOf(room)
  return {
    slug: subject.reference.toLowerCase(),
    title: both(subject.title),
    organisation,
    sector,
    country,
    started_on: record.awareAt.slice(0, 10),
    ended_on: record.asOf.slice(0, 10),
    trigger: both(subject.said),
    trigger_channel: subject.channel,
    category,
    scct_cluster: cluster,
    summary: both(words('narrative', 'cause').join('\n\n')),
    timeline: timelineOf(record),
    response: {
      first_statement_delay_hours: first?.endedAt ? hours(first.startedAt, first.endedAt) : null,
      confirmed_facts: done('facts'),
      corrective_action: done('action'),
      apologised: done('apology'),
      recalled_values: done('values'),
      strategies: (['deny', 'apologise', 'corrective_action', 'reminder', 'silence'] as const).filter(
        (strategy) => used[strategy],
      ),
    },
    outcome: both(words('outcome').join('\n\n') || words('narrative').at(-1) || subject.title),
    impact: [],
    lessons: words('lesson').map(both),
    tags: [],
    sources: [],
    verified: true,
    confidence: 'high',
    confidence_note: {
      fr: 'D’après le registre scellé de l’organisation.',
      en: 'From the organisation’s sealed ledger.',
    },
    own: {
      reference: subject.reference,
      restricted: subject.confidentiality === 'restricted',
      language: subject.language,
      leftOut,
      contentHash,
    },
  }
}

/** To the minute, in UTC: what the ledger dates, in the words of either language. */
function timelineOf(record: CaseRecord): OwnCase['timeline'] {
  const at = (moment: string) => moment.slice(0, 16)
  const events = [
    { at: at(record.awareAt), what: { fr: 'Prise de connaissance.', en: 'The organisation became aware.' } },
    ...record.decisions
      .filter(({ revokedAt }) => !revokedAt)
      .map(({ at: moment, words }) => ({ at: at(moment), what: { fr: words, en: words } })),
    ...record.statements.flatMap(({ number, publishedAt }) =>
      publishedAt
        ? [
            {
              at: at(publishedAt),
              what: { fr: `Prise de parole ${number} publiée.`, en: `Statement ${number} published.` },
            },
          ]
        : [],
    ),
    { at: at(record.asOf), what: { fr: 'Dossier clos.', en: 'Case closed.' } },
  ]
  return events.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).slice(0, 40)
}

const hours = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 36_000) / 100
