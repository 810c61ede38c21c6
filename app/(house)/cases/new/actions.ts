'use server'

import { getTranslations } from 'next-intl/server'
import { field, refused, required, told } from '#app/answering.ts'
import { graphql } from '#app/gql/gql.ts'
import type { Category, Cluster, TriggerChannel } from '#app/gql/graphql.ts'
import { act, run } from '#app/graphql.ts'
import { readerNow } from '#app/reader-now.ts'
import type { Answer } from '#app/ui/answer.ts'
import { hour } from '#app/ui/format.ts'
import { instantOf } from '#app/ui/zone-time.ts'
import { type Resemblance, resemblance } from '../resemblance.ts'

const DeclareCase = graphql(/* GraphQL */ `
  mutation DeclareCase($input: DeclareCaseInput!) {
    declareCase(input: $input) {
      case {
        reference
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`)

const Resembling = graphql(/* GraphQL */ `
  query Resembling($said: String!, $channel: TriggerChannel, $category: Category, $cluster: Cluster) {
    precedents(said: $said, channel: $channel, category: $category, cluster: $cluster, first: 3) {
      ...Precedent
    }
  }
`)

/** The case exists from this press on: T0 is when we knew, and whoever declares it leads. */
export async function declare(_: Answer, form: FormData): Promise<Answer> {
  const [t, reader] = await Promise.all([getTranslations('declare'), readerNow()])
  const wall = required(form, 'awareAt')
  const input = {
    idempotencyKey: field(form, 'idempotencyKey'),
    said: required(form, 'said'),
    channel: required(form, 'channel') as TriggerChannel,
    link: field(form, 'link'),
    awareAt: instantOf(wall, reader.timeZone),
    severity: Number(form.get('severity')),
    category: field(form, 'category') as Category | null,
    cluster: field(form, 'cluster') as Cluster | null,
    title: field(form, 'title'),
    language: reader.language === 'fr' ? ('FR' as const) : ('EN' as const),
    restricted: form.get('restricted') === 'true',
    askTeam: form.get('askTeam') === 'true',
  }
  const { data, userErrors } = await act(DeclareCase, { input })
  const reference = data.declareCase?.case?.reference
  if (!reference) return refused(form, userErrors)
  return told(t('done', { reference, time: hour(reader.now, reader) }), `/cases/${reference}`)
}

/** Three past cases, while the answer is being written. */
export async function findResembling(
  said: string,
  coded: { channel: string | null; category: string | null; cluster: string | null },
): Promise<Resemblance[]> {
  const { precedents } = await run(Resembling, {
    said: said.slice(0, 2000),
    channel: coded.channel as TriggerChannel | null,
    category: coded.category as Category | null,
    cluster: coded.cluster as Cluster | null,
  })
  const [t, { language }] = await Promise.all([getTranslations('library.why'), readerNow()])
  return precedents.map(resemblance(t, language))
}
