import type { Metadata } from 'next'

/** The name of a tab of the browser: the reference, never the title, which may be read over a shoulder. */
export async function caseTitle(params: Promise<{ reference: string }>, tab: string): Promise<Metadata> {
  const { reference } = await params
  return { title: `${reference}, ${tab} · Sangfroid` }
}
