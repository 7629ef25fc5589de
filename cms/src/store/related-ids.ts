/** Ids of the documents that a contract document names by kommunkod, slug or reference. Throws on an unknown name. */
export type RelatedIds = {
  idOf: (kind: 'municipality' | 'policeArea' | 'agreement' | 'problem' | 'promise' | 'activity' | 'update', ref: string) => string
}
