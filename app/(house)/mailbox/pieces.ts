export type Piece = { readonly text: string; readonly path: string | null }

/** A plain text cut where an address of ours stands; any other address stays the text it is. */
export function piecesOf(plain: string, publicUrl: string): readonly Piece[] {
  return plain.split(/(https?:\/\/\S+)/).map((text) => {
    const url = /^https?:\/\//.test(text) ? URL.parse(text) : null
    return { text, path: url && url.origin === publicUrl ? url.pathname + url.search : null }
  })
}
