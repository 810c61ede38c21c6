import { readFileSync } from 'node:fs'
import pdfmake from 'pdfmake'
import type { Content, StyleDictionary, TDocumentDefinitions, TFontDictionary } from 'pdfmake/interfaces'
import { styles as faceStyles, faces, fileOf } from './faces.ts'
import { footer, type Print } from './page.ts'
import { legible, typeset } from './typeset.ts'

const ink = '#14212B'
const quiet = '#4A5B68'
const rule = '#CBD4DC'

/** A heading this far down the page would stand there without what it opens. */
const LOW = 0.86

const styles: StyleDictionary = {
  title: { fontSize: 20, bold: true, lineHeight: 1.2, margin: [0, 0, 0, 12] },
  heading: { fontSize: 13, bold: true, margin: [0, 16, 0, 6] },
  subheading: { fontSize: 10, bold: true, margin: [0, 10, 0, 4] },
  quiet: { color: quiet },
  small: { fontSize: 8.5 },
  tableHead: { bold: true, fontSize: 8.5, color: quiet },
  footer: { fontSize: 7.5, color: quiet },
}

prepare()

/** A print as the bytes of its PDF. The same print gives the same bytes: its only date is its own, and its file id comes of it. */
export async function layOut(print: Print): Promise<Uint8Array> {
  const { language, title, reference, fingerprint, madeAt } = print
  const content = [{ text: title, style: 'title' }, ...print.content] as Content[]
  const document: TDocumentDefinitions = {
    version: '1.7',
    language: language === 'fr' ? 'fr-FR' : 'en-GB',
    displayTitle: true,
    compress: print.compress ?? true,
    pageSize: 'A4',
    pageOrientation: print.landscape ? 'landscape' : 'portrait',
    pageMargins: [56, 56, 56, 64],
    info: {
      title: legible(title),
      subject: reference,
      ...(fingerprint && { keywords: fingerprint }),
      creator: 'Sangfroid',
      producer: 'Sangfroid',
      creationDate: madeAt,
    },
    defaultStyle: { font: 'latin', fontSize: 10, lineHeight: 1.35, color: ink },
    styles,
    content: typeset(content) as Content,
    pageBreakBefore: ({ headlineLevel, startPosition }) =>
      headlineLevel !== undefined && startPosition.verticalRatio > LOW,
    footer: (page, pages) => typeset(footer(print, page, pages)) as Content,
  }
  return Uint8Array.from(await pdfmake.createPdf(document).getBuffer())
}

/** Fonts from the house, and nothing else from anywhere: a print opens no file and no address. */
function prepare(): void {
  const { virtualfs } = pdfmake as unknown as { virtualfs: { writeFileSync: (name: string, bytes: Buffer) => void } }
  const fonts: TFontDictionary = {}
  for (const face of faces) {
    const named = Object.entries(faceStyles).map(([style, weight]) => {
      const name = `${face}-${weight}`
      virtualfs.writeFileSync(name, readFileSync(fileOf(face, weight)))
      return [style, name]
    })
    fonts[face] = Object.fromEntries(named)
  }
  pdfmake.setFonts(fonts)
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => false)
  pdfmake.setTableLayouts({
    ruled: {
      hLineWidth: (line, { table }) => (line === 0 || line === table.body.length ? 0 : 0.5),
      vLineWidth: () => 0,
      hLineColor: () => rule,
      paddingLeft: (column) => (column === 0 ? 0 : 6),
      paddingRight: () => 6,
      paddingTop: () => 4,
      paddingBottom: () => 4,
    },
  })
}
