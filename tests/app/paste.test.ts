import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanPaste } from '#app/(house)/cases/[reference]/statements/[number]/write/paste/clean.ts'
import { withoutHidden } from '#app/(house)/cases/[reference]/statements/[number]/write/paste/hidden.ts'
import { readMarkdown } from '#app/ui/markdown.ts'
import { refusedCharacter, tidy } from '#domain/text.ts'

/** What Word puts on the clipboard: a document, its styles, and lists that are paragraphs. */
const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta charset="utf-8"><style>/* Font Definitions */ p.MsoNormal {margin:0cm; font-family:"Calibri"}</style></head>
<body lang=FR style='tab-interval:35.4pt'><!--StartFragment-->
<h1><span lang=FR>Veilleuse Lune&nbsp;: notre réponse<o:p></o:p></span></h1>
<p class=MsoNormal><span lang=FR>La réponse publiée ce matin <b>vient de nous</b>. Elle était <i>ironique</i>, et «&nbsp;à côté&nbsp;».<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Échange sans frais<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Jusqu’au <a href="https://lumen.example/echange">31&nbsp;janvier 2027</a><o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>Appeler</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span><![endif]>Rapporter</p>
<!--EndFragment--></body></html>`

/** Google Docs wraps everything in a `b` that is not bold, and says the rest in styles. */
const docs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1f2e"><p dir="ltr" style="line-height:1.38;margin-top:0pt;"><span style="font-size:11pt;font-weight:400;font-style:normal;">We exchange </span><span style="font-size:11pt;font-weight:700;">every lamp</span><span style="font-weight:400;">, free of charge. See </span><a href="https://lumen.example/lamps" style="text-decoration:none;"><span style="color:#1155cc;font-weight:400;text-decoration:underline;">the list</span></a><span style="font-weight:400;">.</span></p><br /><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;font-style:italic;">with</span><span style="font-weight:400;"> a receipt</span></p></li><li dir="ltr"><p dir="ltr"><span>without one</span></p></li></ul></b><br class="Apple-interchange-newline">`

/** A page, as Chrome copies it. */
const page = `<meta charset='utf-8'><h2 style="color: rgb(0, 0, 0); font-weight: 700;">What <em>happened</em></h2><p>Two&nbsp;plus two*: <strong>four</strong> &amp; <a href="http://plain.example">no https</a>, <a href="javascript:alert(1)">no script</a>.</p><table><tr><td>Lamp</td><td>44&nbsp;°C</td></tr></table><script>alert(1)</script><img src="x" alt="kept out"><ol><li>One</li><li>Two</li></ol>`

test('what Word gives becomes the marks of a statement, and its headings paragraphs', () => {
  expect(cleanPaste(word, 'x')).toEqual({
    hidden: 0,
    formed: true,
    text: [
      'Veilleuse Lune\u00a0: notre réponse',
      'La réponse publiée ce matin **vient de nous**. Elle était *ironique*, et «\u00a0à côté\u00a0».',
      '- Échange sans frais\n- Jusqu’au [31\u00a0janvier 2027](https://lumen.example/echange)',
      '1. Appeler\n2. Rapporter',
    ].join('\n\n'),
  })
})

test('what Google Docs gives is bold only where it looks bold', () => {
  expect(cleanPaste(docs, 'x').text).toBe(
    'We exchange **every lamp**, free of charge. See [the list](https://lumen.example/lamps).\n\n- *with* a receipt\n- without one',
  )
})

test('what a page gives keeps its words, and links only where a statement may', () => {
  expect(cleanPaste(page, 'x').text).toBe(
    'What happened\n\nTwo\u00a0plus two\\*: **four** & no https, no script.\n\nLamp 44\u00a0°C\n\n1. One\n2. Two',
  )
})

test('without any form the plain text is taken as it is', () => {
  const html = '<meta charset="utf-8"><span style="color:red">a * b</span>'
  expect(cleanPaste(html, 'a * b')).toEqual({ text: 'a * b', hidden: 0, formed: false })
  expect(cleanPaste('', 'one\r\n\r\n\r\n\r\ntwo')).toEqual({ text: 'one\n\ntwo', hidden: 0, formed: false })
})

test('what cannot be seen is left out and counted; no-break spaces, print quotes and joined emoji stay', () => {
  expect(cleanPaste('', 'co\u00adopé\u200brer\u202e')).toMatchObject({ text: 'coopérer', hidden: 3 })
  expect(cleanPaste('<p>so <b>bo&shy;ld</b>&#8203;</p>', 'x')).toMatchObject({ text: 'so **bold**', hidden: 2 })
  const kept = 'Déjà\u00a0: “so”, « ça\u202f! » 👩\u200d🚒 ❤\ufe0f'
  expect(cleanPaste('', kept)).toEqual({ text: kept, hidden: 0, formed: false })
  expect(cleanPaste('', 'a\u200db').hidden).toBe(1)
})

test('whatever is pasted holds nothing that the house would refuse', () => {
  const strange = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '\u200b',
      '\u{E0041}',
      '\ud800',
      '\ufdd0',
      '\u{1ffff}',
      '👩\u200d🚒',
      '\u200d',
      '\t',
      '\r\n',
      '\u2028',
    ),
  )
  fc.assert(
    fc.property(fc.array(strange, { maxLength: 8 }), (parts) => {
      expect(refusedCharacter(tidy(withoutHidden(parts.join('')).text))).toBeNull()
    }),
    { numRuns: 500 },
  )
})

test('words between tags all arrive, however tags are nested or broken', () => {
  const letters = fc.stringMatching(/^[a-z]{1,8}$/)
  const tag = fc.constantFrom(
    'b',
    'i',
    'p',
    'ul',
    'li',
    'ol',
    'h1',
    'a href="https://l.example"',
    'span style="font-weight:700"',
    'td',
    'br',
    '/b',
    '/p',
    '/li',
    '/ul',
    '/a',
  )
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          letters,
          tag.map((name) => `<${name}>`),
        ),
        { maxLength: 30 },
      ),
      (parts) => {
        const words = parts.filter((part) => !part.startsWith('<')).join('')
        const { text } = cleanPaste(parts.join(' '), words)
        expect(text.replace(/\(https:\/\/l\.example\)|[^a-z]/g, '')).toBe(words)
        expect(() => readMarkdown(text)).not.toThrow()
      },
    ),
  )
})

test.each(['<', '<style>', '<!--', '&nbsp;', '<b>', '<p>x', '</p>', 'x<ul><li>', '<a href="'])(
  'a megabyte of %s is read once',
  (unit) => {
    const began = performance.now()
    cleanPaste(unit.repeat(Math.floor(1_000_000 / unit.length)), 'x')
    expect(performance.now() - began).toBeLessThan(20_000)
  },
)
