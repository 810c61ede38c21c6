import { expect, test } from 'vitest'
import { findLibraryCases } from '#domain/library/find.ts'
import { asking, reading } from './reader.ts'

/** Sixty questions as people type them (accents forgotten, words mistyped, phrases, exclusions, names), and the case each is after. */
const questions: readonly (readonly [question: string, slug: string])[] = [
  ['tylenol', 'johnson-johnson-tylenol-1982'],
  ['cyanure gelules', 'johnson-johnson-tylenol-1982'],
  ['cyanide capsules Chicago', 'johnson-johnson-tylenol-1982'],
  ['seringues dans des canettes', 'pepsi-syringe-hoax-1993'],
  ['syringes in cans', 'pepsi-syringe-hoax-1993'],
  ['finger in chili', 'wendys-chili-finger-hoax-2005'],
  ['doigt humain', 'wendys-chili-finger-hoax-2005'],
  ['jetblue', 'jetblue-valentines-day-2007'],
  ['Saint-Valentin avions', 'jetblue-valentines-day-2007'],
  ['listeriose', 'maple-leaf-foods-listeria-2008'],
  ['motrinmoms', 'motrin-moms-2008'],
  ['portage des bebes', 'motrin-moms-2008'],
  ['dominos', 'dominos-youtube-2009'],
  ['employees contaminating food video', 'dominos-youtube-2009'],
  ['"breaks guitars"', 'united-breaks-guitars-2009'],
  ['huile de palme', 'nestle-kitkat-greenpeace-2010'],
  ['palm oil', 'nestle-kitkat-greenpeace-2010'],
  ['guerlain propos racistes', 'guerlain-propos-antenne-2010'],
  ['croix rouge tweet', 'american-red-cross-rogue-tweet-2011'],
  ['rogue tweet beer', 'american-red-cross-rogue-tweet-2011'],
  ['caissière bon de réduction', 'cora-mondelange-bon-reduction-2011'],
  ['caissiere bon de reduction', 'cora-mondelange-bon-reduction-2011'],
  ['homme nu', 'la-redoute-homme-nu-2012'],
  ['naked man photo', 'la-redoute-homme-nu-2012'],
  ['mcdstories', 'mcdonalds-mcdstories-2012'],
  ['ikea surveillance', 'ikea-france-surveillance-2012'],
  ['layoffs told live', 'hmv-licenciements-en-direct-2013'],
  ['viande de cheval', 'findus-spanghero-viande-de-cheval-2013'],
  ['"viande de cheval" lasagnes', 'findus-spanghero-viande-de-cheval-2013'],
  ['horsemeat', 'findus-spanghero-viande-de-cheval-2013'],
  ['barila', 'barilla-propos-president-2013'],
  ['askbg', 'british-gas-askbg-2013'],
  ['hausse des tarifs', 'british-gas-askbg-2013'],
  ['mynypd police', 'nypd-mynypd-2014'],
  ['hashtag domestic violence pizza', 'digiorno-whyistayed-2014'],
  ['macadamia', 'korean-air-nut-rage-2014'],
  ['Je suis Charlie', '3-suisses-je-suis-charlie-2015'],
  ['beach body', 'protein-world-beach-body-2015'],
  ['volkswagon', 'volkswagen-dieselgate-2015'],
  ['logiciel truqueur', 'volkswagen-dieselgate-2015'],
  ['chemise arrachee', 'air-france-chemise-arrachee-2015'],
  ['vol de données rançon', 'talktalk-piratage-2015'],
  ['norovirus', 'chipotle-food-safety-2015'],
  ['galaxy note', 'samsung-galaxy-note7-2016'],
  ['telephones en feu', 'samsung-galaxy-note7-2016'],
  ['faux communique', 'vinci-faux-communique-2016'],
  ['fake press release', 'vinci-faux-communique-2016'],
  ['pepsi -seringues -syringes', 'pepsi-live-for-now-ad-2017'],
  ['vol 3411', 'united-airlines-flight-3411-2017'],
  ['united -guitars', 'united-airlines-flight-3411-2017'],
  ['equifacs', 'equifax-data-breach-2017'],
  ['lait infantile', 'lactalis-salmonelles-2017'],
  ['mijoteuse série', 'crock-pot-this-is-us-2018'],
  ['nutella promotion', 'intermarche-nutella-2018'],
  ['penurie de poulet', 'kfc-uk-penurie-poulet-2018'],
  ['cambridge analytica', 'facebook-cambridge-analytica-2018'],
  ['baguettes Shanghai', 'dolce-gabbana-chine-2018'],
  ['decatlon hijab', 'decathlon-hijab-running-2019'],
  ['maisons de retraite', 'orpea-les-fossoyeurs-2022'],
  ['Windows update outage', 'crowdstrike-outage-2024'],
]

test('small French words before a question change nothing of what it finds, nor of its order', async () => {
  const page = asking({ nodes: { slug: true } })
  const found = async (search: string) =>
    (await reading((read) => findLibraryCases(read, page, { first: 50, search }))).rows.map(({ node }) => node.slug)
  for (const [small, question] of [
    ['les', 'excuses'],
    ['Les', 'palm oil'],
    ['des', 'excuses'],
    ['aux', 'telephones en feu'],
    ['cette', 'caissière'],
    ['à', 'viande de cheval'],
    ['les mêmes', 'jetblue'],
  ] as const) {
    const plain = await found(question)
    expect(plain.length, question).toBeGreaterThan(0)
    expect(await found(`${small} ${question}`), `${small} ${question}`).toEqual(plain)
  }
})

test('sixty questions, in either language and as people type them, find their case among the first three', async () => {
  const page = asking({ nodes: { slug: true } })
  const first = async (search: string) =>
    (await reading((read) => findLibraryCases(read, page, { first: 3, search }))).rows.map(({ node }) => node.slug)
  const missed: string[] = []
  let atTop = 0
  for (const [question, slug] of questions) {
    const found = await first(question)
    if (found[0] === slug) atTop++
    if (!found.includes(slug)) missed.push(`${question}: ${found.join(', ') || 'nothing'} instead of ${slug}`)
  }
  console.log(
    `Library search: recall in the first three ${questions.length - missed.length} of ${questions.length}, first of all ${atTop}.`,
  )
  expect(questions).toHaveLength(60)
  expect(missed).toEqual([])
})
