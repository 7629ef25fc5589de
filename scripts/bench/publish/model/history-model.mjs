import * as label from '@lovat/shared/text/labels'
import { updateProps } from '../../../../site/src/routes/update-props.ts'
import { changeName } from '../../../../site/src/text/change-name.ts'
import { wholeText } from '../../../../site/src/text/version-lines.ts'
import { updateModel } from './activity-model.mjs'
import { crumbsTo } from './crumbs.mjs'
import { dayOf, entryLink } from './facts-model.mjs'
import { feedsModel } from './feeds-model.mjs'

/** The history of a promise in words (`pageModel` says what that means): what was published, of which nothing has been changed. */
export function historyModel({ municipality, promise, versions, facts }) {
  const count = versions.length === 1 ? 'En offentlig ändring' : `${versions.length} offentliga ändringar`
  return {
    title: `Historik: ${promise.title}, ${municipality.name} – Lovat`,
    description: `Allt som har publicerats, ändrats, rättats och dragits tillbaka i löftet ${promise.title}, ${municipality.name}, ord för ord.`,
    crumbs: crumbsTo(municipality, { name: promise.title, path: promise.path }, { name: 'Historik' }),
    section: 'kommuner',
    facts,
    feeds: feedsModel(promise.path, promise.title),
    over: `Medborgarlöfte i ${municipality.name}`,
    heading: `Historik: ${promise.title}`,
    lede: `${count} sedan ${dayOf(versions.at(-1).at).date}. Inget skrivs över: här står vad som sades förut, och vad som blev annorlunda.`,
    versions: versions.map(versionModel),
    promise: promise.path,
  }
}

const versionModel = (version) => ({
  ...dayOf(version.at),
  number: String(version.entry),
  what: changeName(version),
  entry: entryLink(version.entry),
  activity: version.activity,
  update: version.after.type === 'update' ? newUpdateModel(version.after) : null,
  lines: version.after.type === 'promise' ? wholeText(version.after).map(lineModel) : [],
  approvals: version.approvals,
})

const newUpdateModel = (update) => ({
  ...updateModel(updateProps({ ...update, correctedBy: [] }, [])),
  verdict: update.verdict ? label.verdictLabel[update.verdict] : null,
})

const lineModel = ({ label: name, parts }) => ({ name, text: parts.map(({ text }) => text).join('') })
