import { addNote, followCase, readCase } from './documents.ts'

type Known = { readonly reference: string; readonly caseId: string }

const token = '-H "Authorization: Bearer $SANGFROID_TOKEN"'
const oneLine = (document: string) => document.replace(/\s+/g, ' ')

/** The three examples as a shell takes them. Nothing in them holds a single quote, so that they can be pasted. */
export function curls(address: string, { reference, caseId }: Known) {
  const note = { query: oneLine(addNote), variables: { input: { caseId, words: 'Heard through the API.' } } }
  return {
    read: asked(address, readCase, { reference }),
    act: `curl ${address} ${token} \\
  -H "Content-Type: application/json" -H "Idempotency-Key: first-note" \\
  -d '${JSON.stringify(note, null, 2)}'`,
    follow: `${asked(`${address}/stream`, followCase, { caseId })} \\
  -N -H "Accept: text/event-stream"`,
  }
}

/** A reading may be a GET: the document stays as readable as it was written. */
function asked(address: string, document: string, variables: object): string {
  return `curl -G ${address} ${token} \\
  --data-urlencode 'query=${document}' \\
  --data-urlencode 'variables=${JSON.stringify(variables)}'`
}
