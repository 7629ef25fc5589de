import { numberInWords } from '@lovat/shared/text/numbers'
import { countedPromises, rollupSentence } from '../../../../site/src/routes/answer-sentence.ts'
import { qrPath } from '../../../../site/src/text/qr-path.ts'
import { crumbsTo } from './crumbs.mjs'
import { feedsModel } from './feeds-model.mjs'
import { promiseItemModel } from './promise-item-model.mjs'
import { stripModel, verdictWord } from './strip-model.mjs'

/** The page of a kommun's year in words (`pageModel` says what that means). */
export function yearModel({ municipality, year, promises, rollup, otherYears, facts }, { address }) {
  const judged = promises.filter(({ verdict }) => verdict !== null)
  const unjudged = promises.length - judged.length
  return {
    title: `${municipality.name} ${year} – Lovat`,
    description: `Medborgarlöften i ${municipality.name} ${year}: vad som lovades, vad som blev gjort och vad som inte blev det.`,
    crumbs: crumbsTo(municipality, { name: String(year) }),
    section: 'kommuner',
    facts,
    feeds: feedsModel(municipality.path, municipality.name),
    heading: `${municipality.name} ${year}`,
    qr: qrPath(address),
    lead: `${countedPromises(promises.length)} gavs ${year}.`,
    sentence: rollupSentence(rollup),
    strip: stripModel(rollup),
    judged: judged.map(({ verdict, title }) => ({ ...verdictWord(verdict), title })),
    unjudged:
      unjudged > 0 && judged.length > 0
        ? `${numberInWords(unjudged)} av ${numberInWords(promises.length)} löften har inget utfall än.`
        : null,
    list: `Löften ${year}`,
    promises: promises.map(promiseItemModel),
    years: otherYears.map((other) => ({ year: String(other.year), path: other.path })),
  }
}
