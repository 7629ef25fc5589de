import type { CollectionConfig } from 'payload'
import { approvalField } from '../components/ApprovalPanel/approval-field.ts'
import { historyView } from '../components/HistoryView/history-view.ts'
import { assignAddress } from '../hooks/assign-address.ts'
import { assignReference } from '../hooks/assign-reference.ts'
import { checkWriterMayWriteHere } from '../hooks/check-writer-may-write-here.ts'
import { refuseExposedPersons } from '../hooks/refuse-exposed-persons.ts'
import { takeMunicipalityFromPromise } from '../hooks/take-municipality-from-promise.ts'
import type { GatedType } from './gated-types.ts'
import { noteDeletion } from './note-deletion.ts'
import { onlyLawfulChangesGoLive } from './only-lawful-changes-go-live.ts'
import { refuseBulk } from './refuse-bulk.ts'
import { refuseDeletingWhatWasPublic } from './refuse-deleting-what-was-public.ts'
import { refuseHalfADeletion } from './refuse-half-a-deletion.ts'
import { refuseOddStatus } from './refuse-odd-status.ts'
import { rememberWhatIsLive } from './remember-what-is-live.ts'
import { speakSwedish } from './speak-swedish.ts'

type Gated = Omit<CollectionConfig, 'versions' | 'hooks'> & { type: GatedType }

/**
 * A collection whose published rows are public: drafts without autosave, every way to the public guarded by the rule
 * about what is live afterwards, never about which button was pressed, and one ledger entry for each public change.
 */
export function gatedCollection({ type, ...collection }: Gated): CollectionConfig {
  return {
    ...collection,
    fields: [approvalField, ...collection.fields],
    custom: { gatedType: type },
    // A version holds the whole document; the ledger and the audit trail must not lose any.
    versions: { maxPerDoc: 0, drafts: { autosave: false, schedulePublish: false } },
    trash: false,
    disableDuplicate: true,
    disableBulkEdit: true,
    disableBulkDelete: true,
    admin: {
      ...collection.admin,
      hideAPIURL: true,
      // It writes without saying "draft", which is refused for what is public.
      disableCopyToLocale: true,
      // An activity has no state of its own.
      defaultColumns: collection.admin?.defaultColumns?.map((name) => (name === '_status' && type !== 'activity' ? 'approval' : name)),
      components: {
        ...collection.admin?.components,
        edit: {
          // What these did is a command in the approval panel now; Payload's own would be refused.
          PublishButton: '/components/Nothing/index.tsx#Nothing',
          UnpublishButton: '/components/Nothing/index.tsx#Nothing',
          Status: '/components/EditorialStatus/index.client.tsx#EditorialStatus',
          beforeDocumentControls: [
            '/components/SeeOnSite/index.client.tsx#SeeOnSite',
            '/components/GoToApproval/index.client.tsx#GoToApproval',
          ],
        },
        views: type === 'activity' ? undefined : { edit: { history: historyView } },
      },
    },
    hooks: {
      beforeOperation: [speakSwedish, refuseBulk, refuseOddStatus],
      beforeValidate: [
        takeMunicipalityFromPromise(type),
        checkWriterMayWriteHere(type),
        assignReference(type),
        ...(type === 'promise' ? [assignAddress] : []),
        refuseExposedPersons,
      ],
      beforeChange: [rememberWhatIsLive],
      afterChange: [onlyLawfulChangesGoLive(type)],
      beforeDelete: [refuseDeletingWhatWasPublic],
      afterDelete: [refuseHalfADeletion, noteDeletion(type)],
    },
  }
}
