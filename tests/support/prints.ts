import { expect } from 'vitest'
import { type Contract, tokenOf } from '#tests/support/contract.ts'
import { inflated, pagesOf } from '#tests/support/pdf.ts'
import { asSuperuser } from '#tests/support/postgres.ts'
import type { PersonKey, World } from '#tests/support/world.ts'

/** As it is read, whatever the lines. */
export const flat = (pages: readonly string[]) => pages.join('\n').replace(/[\n\t ]+/g, ' ')

/** Where the paper of a case's post-mortem is taken. */
export async function placeOf(caseId: string): Promise<string> {
  const [row] = await asSuperuser<{ reference: string }>('select reference from cases where id = $1', [caseId])
  return `/cases/${row?.reference}/post-mortem/pdf`
}

/** What people of the house take on paper. */
export function printing(given: () => { readonly house: World; readonly contract: Contract }) {
  const take = (url: string, headers: Record<string, string>) =>
    given().contract.app.inject({ method: 'GET', url, headers: { 'accept-language': 'en', ...headers } })
  return {
    take,
    bearer: async (key: PersonKey) => ({ authorization: `Bearer ${await tokenOf(await given().house.who(key))}` }),
    async paper(url: string, headers: Record<string, string>) {
      const reply = await take(url, headers)
      expect(reply.statusCode, reply.body.slice(0, 300)).toBe(200)
      const pdf = inflated(reply.rawPayload)
      const pages = pagesOf(pdf)
      const foot = /(?:fingerprint|empreinte)\u00a0([0-9a-f]{4} [0-9a-f]{4})/.exec(pages[0] ?? '')?.[1]
      return { reply, pdf, pages, said: pages.join('\n'), hash: foot, whole: /[0-9a-f]{64}/.exec(flat(pages))?.[0] }
    },
  }
}
