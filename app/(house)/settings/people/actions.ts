'use server'

import { getTranslations } from 'next-intl/server'
import { field, refused, required, told } from '#app/answering.ts'
import type { Capacity } from '#app/gql/graphql.ts'
import { act } from '#app/graphql.ts'
import { readerNow } from '#app/reader-now.ts'
import { returnPath } from '#app/sign-in/returnPath.ts'
import type { Answer } from '#app/ui/answer.ts'
import { hour } from '#app/ui/format.ts'
import { prove } from '../prove.ts'
import { ChangeCapacities, EndSessions, ReinstatePerson, SuspendPerson } from './documents.ts'

/** One of the four acts of the panel: which one is the button that was pressed. */
export async function changePerson(_: Answer, form: FormData): Promise<Answer> {
  const here = returnPath(form.get('$here'))
  const unproved = await prove(form, here)
  if (unproved) return refused(form, unproved)
  const list = returnPath(form.get('$list'))
  const [t, reader] = await Promise.all([getTranslations('settings.people'), readerNow()])
  const said = { name: required(form, '$name'), time: hour(reader.now, reader) }
  const input = { personId: required(form, '$person'), idempotencyKey: field(form, 'idempotencyKey') }
  switch (form.get('act')) {
    case 'SUSPEND': {
      const { userErrors } = await act(SuspendPerson, { input })
      return userErrors.length > 0 ? refused(form, userErrors) : told(t('shutOut', said), list)
    }
    case 'REINSTATE': {
      const { userErrors } = await act(ReinstatePerson, { input })
      return userErrors.length > 0 ? refused(form, userErrors) : told(t('reinstated', said), list)
    }
    case 'END': {
      const { data, userErrors } = await act(EndSessions, { input })
      const n = data.endSessions?.ended ?? 0
      return userErrors.length > 0 ? refused(form, userErrors) : told(t('endedAll', { ...said, n }), list)
    }
    default: {
      const capacities = form.getAll('capacities') as Capacity[]
      const { userErrors } = await act(ChangeCapacities, { input: { ...input, capacities } })
      return userErrors.length > 0 ? refused(form, userErrors) : told(t('saved', said), list)
    }
  }
}
