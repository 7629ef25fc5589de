import type { Access } from 'payload'

/** For what only Lovat's own code may do. */
export const nobody: Access = () => false
