import { faultText } from './fault-text.ts'
import type { Faults } from './faults.ts'
import { settleRelease } from './place/settle-release.ts'
import { type SiteFolders, tidyReleases } from './release-folders.ts'
import { tidyWorkFolders } from './work-folder.ts'

/**
 * At start, before anybody is served: removes what a crash left, and finds out what is served. Never rejects: on a disk
 * that can't be written, or with a release that is damaged, readers are given what there is, and the fault is told.
 */
export async function putInOrder({ folders, faults }: { folders: SiteFolders; faults: Faults }): Promise<void> {
  try {
    const settled = await settleRelease(folders)
    if (settled === 'salvaged')
      faults.report('order', 'Utgåvans förteckning är skadad. Sidorna visas som de ligger på disken, och görs på nytt så snart det går.')
    if (settled === 'lost') faults.report('order', 'Utgåvan som visades finns inte kvar på disken, och görs på nytt.')
    await tidyReleases(folders)
    await tidyWorkFolders()
  } catch (error) {
    faults.report('order', `Det som finns visas, men mappen ${folders.root} kunde inte göras i ordning. ${faultText(error)}`)
  }
}
