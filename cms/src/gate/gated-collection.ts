import type { CollectionConfig } from 'payload'
import { assignAddress } from '../hooks/assign-address.ts'
import { assignReference } from '../hooks/assign-reference.ts'
import { checkWriterMayWriteHere } from '../hooks/check-writer-may-write-here.ts'
import { refuseExposedPersons } from '../hooks/refuse-exposed-persons.ts'
import { takeMunicipalityFromPromise } from '../hooks/take-municipality-from-promise.ts'
import type { GatedType } from './gated-types.ts'
import { onlyLawfulChangesGoLive } from './only-lawful-changes-go-live.ts'
import { refuseBulk } from './refuse-bulk.ts'
import { refuseDeletingWhatWasPublic } from './refuse-deleting-what-was-public.ts'
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
      components: {
        ...collection.admin?.components,
        edit: {
          PublishButton: '/components/PublishButton/index.client.tsx#PublishButton',
          UnpublishButton: '/components/WithdrawButton/index.client.tsx#WithdrawButton',
          beforeDocumentControls: ['/components/SeeOnSite/index.client.tsx#SeeOnSite'],
        },
      },
    },
    hooks: {
      beforeOperation: [speakSwedish, refuseBulk],
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
    },
  }
}
