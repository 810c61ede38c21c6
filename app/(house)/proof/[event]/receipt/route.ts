import { run } from '#app/graphql.ts'
import { ReceiptFile } from '../documents.ts'

/** The proof as the file that voters are sent. It holds no word, and is nobody else's to keep for us. */
export async function GET(_: Request, { params }: { params: Promise<{ event: string }> }) {
  const { event } = await params
  const { inclusionProof } = await run(ReceiptFile, { event })
  if (!inclusionProof?.receipt) return new Response(null, { status: 404 })
  return new Response(inclusionProof.receipt, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="receipt.json"',
      'cache-control': 'private, no-store',
    },
  })
}
