import { listedIn } from './listing.ts'
import { sentenceOf } from './sentence.ts'
import { verify } from './verify.ts'
import type { Spoken } from './words.ts'
import type { Source } from './zip.ts'

const words = {
  fr: {
    title: 'Vérifier un dossier de preuve',
    lead: 'Déposez ici un dossier, les clés de l’organisation et vos reçus. Rien ne quitte cet ordinateur\u00a0: la page fonctionne réseau coupé.',
    bundle: 'Dossier (.zip)',
    trust: 'Clés de confiance (keys.json)',
    trustHint: 'Reçues par une autre voie que le dossier. Sans elles, aucune signature n’est vérifiée.',
    receipts: 'Reçus (receipt.json)',
    receiptsHint: 'Les vôtres, s’il y en a\u202f; plusieurs à la fois.',
    check: 'Vérifier',
    checking: 'Vérification en cours…',
    choose: 'Choisissez d’abord un dossier.',
    unread:
      'Un de ces fichiers ne se lit pas\u00a0: il a changé depuis qu’il a été choisi, ou n’est plus là. Choisissez-le de nouveau.',
    drop: 'Ou déposez les fichiers n’importe où sur cette page.',
    limits:
      'Ce que cela ne prouve pas\u00a0: qu’une action a été consignée, que les mots sont vrais, qui était au clavier, l’heure exacte, ni ce qui suit le dernier ancrage contre qui tiendrait la base et la clé.',
    other: 'English',
  },
  en: {
    title: 'Check an evidence bundle',
    lead: 'Drop a bundle here, the organisation’s keys and your receipts. Nothing leaves this computer: the page works with the network off.',
    bundle: 'Bundle (.zip)',
    trust: 'Trusted keys (keys.json)',
    trustHint: 'Received by another way than the bundle. Without them, no signature is checked.',
    receipts: 'Receipts (receipt.json)',
    receiptsHint: 'Yours, if you have any; several at once.',
    check: 'Check',
    checking: 'Checking…',
    choose: 'Choose a bundle first.',
    unread: 'One of these files cannot be read: it changed since it was chosen, or is gone. Choose it again.',
    drop: 'Or drop the files anywhere on this page.',
    limits:
      'What it does not prove: that an action was logged at all, that words are true, who sat at the keyboard, the exact time, nor anything after the last anchor against somebody who holds both the database and the key.',
    other: 'Français',
  },
} as const

type Chosen = { bundle: File | null; size: number; trust: File | null; receipts: File[] }

/** The page around the verifier: files are read where they are, and the verdict is said. */
export function mountPage(root: HTMLElement): void {
  const chosen: Chosen = { bundle: null, size: 0, trust: null, receipts: [] }
  let language: Spoken = navigator.language.startsWith('fr') ? 'fr' : 'en'
  const asked = new URLSearchParams(location.search).get('lang')
  if (asked === 'fr' || asked === 'en') language = asked

  const draw = (answer?: HTMLElement) => {
    const said = words[language]
    document.documentElement.lang = language
    document.title = said.title
    const other = element('button', {
      type: 'button',
      className: 'quiet',
      textContent: said.other,
      lang: language === 'fr' ? 'en' : 'fr',
    })
    other.onclick = () => {
      language = language === 'fr' ? 'en' : 'fr'
      draw()
    }
    const form = element('form')
    const status = element('div', { role: 'status', className: 'verdict' })
    if (answer) status.append(answer)
    form.append(
      field([said.bundle], '.zip', false, chosen.bundle ? [chosen.bundle] : [], ([file]) =>
        chooseBundle(chosen, file ?? null),
      ),
      field(
        [said.trust, said.trustHint],
        '.json',
        false,
        chosen.trust ? [chosen.trust] : [],
        ([file]) => (chosen.trust = file ?? null),
      ),
      field(
        [said.receipts, said.receiptsHint],
        '.json,.txt',
        true,
        chosen.receipts,
        (files) => (chosen.receipts = files),
      ),
      element('button', { type: 'submit', textContent: said.check }),
      element('p', { className: 'quiet', textContent: said.drop }),
    )
    form.onsubmit = async (event) => {
      event.preventDefault()
      if (!chosen.bundle) return say(element('p', { textContent: said.choose }))
      say(element('p', { textContent: said.checking }))
      say(await judged(chosen, language).catch(() => element('p', { textContent: words[language].unread })))
    }
    /** On a phone the form fills the screen: what is said below it comes into sight. */
    const say = (answer: HTMLElement) => {
      status.replaceChildren(answer)
      status.scrollIntoView({ block: 'nearest' })
    }
    const top = element('header')
    top.append(element('b', { textContent: 'Sangfroid' }), other)
    root.replaceChildren(
      top,
      element('h1', { textContent: said.title }),
      element('p', { className: 'lead', textContent: said.lead }),
      form,
      status,
      element('p', { className: 'quiet', textContent: said.limits }),
    )
  }
  document.ondragover = (event) => event.preventDefault()
  document.ondrop = (event) => {
    event.preventDefault()
    take([...(event.dataTransfer?.files ?? [])], chosen)
    draw()
  }
  draw()
}

/** By their names: a zip is the bundle, a file of keys is the keys, and what else is dropped is a receipt. */
function take(files: readonly File[], chosen: Chosen): void {
  for (const file of files)
    if (file.name.endsWith('.zip')) chooseBundle(chosen, file)
    else if (/key/i.test(file.name)) chosen.trust = file
    else chosen.receipts.push(file)
}

/** Its size is that of now: browsers look each time they are asked, and find nothing in a file that is gone. */
function chooseBundle(chosen: Chosen, file: File | null): void {
  chosen.bundle = file
  chosen.size = file?.size ?? 0
}

async function judged({ bundle, size, trust, receipts }: Chosen, language: Spoken): Promise<HTMLElement> {
  if (bundle?.size !== size) throw new Error('The bundle is not the file that was chosen.')
  const held = await Promise.all(receipts.map(async (file) => ({ name: file.name, text: await file.text() })))
  const verdict = await verify(sourceOf(bundle as File), { trust: trust ? await trust.text() : null, held })
  const answer = element('div')
  answer.dataset.exit = String(verdict.exit)
  const list = element('ul')
  list.append(...listedIn(verdict, language).map((line) => element('li', { textContent: line })))
  answer.append(spoken(sentenceOf(verdict, language)), list)
  return answer
}

/** The verdict first, and large; what it rests on reads on from there, however much that is. */
function spoken(sentence: string): HTMLElement {
  const [, verdict = sentence, why = ''] = /^([^:]+)(:.*)$/s.exec(sentence) ?? []
  const said = element('p', { className: 'sentence' })
  said.append(element('b', { textContent: verdict }), why)
  return said
}

const sourceOf = (file: File): Source => ({
  size: file.size,
  read: async (from, length) => new Uint8Array(await file.slice(from, from + length).arrayBuffer()),
})

function field(
  [label, hint]: readonly string[],
  accept: string,
  multiple: boolean,
  chosen: readonly File[],
  take: (files: File[]) => unknown,
): HTMLElement {
  const whole = element('label')
  const input = element('input', { type: 'file', accept, multiple })
  if (chosen.length > 0) {
    const files = new DataTransfer()
    for (const file of chosen) files.items.add(file)
    input.files = files.files
  }
  input.onchange = () => take([...(input.files ?? [])])
  whole.append(element('span', { textContent: label ?? '' }))
  if (hint) whole.append(element('small', { textContent: hint }))
  whole.append(input)
  return whole
}

type Said = Readonly<Record<string, string | boolean>>

function element<
  Tag extends
    | 'b'
    | 'button'
    | 'div'
    | 'form'
    | 'h1'
    | 'header'
    | 'input'
    | 'label'
    | 'li'
    | 'p'
    | 'small'
    | 'span'
    | 'ul',
>(tag: Tag, properties: Said = {}): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), properties)
}
