import type { Access, FieldAccess } from 'payload'
import { isAdministrator } from './membership.ts'

export const administrator: Access = ({ req }) => isAdministrator(req.user)

export const administratorField: FieldAccess = ({ req }) => isAdministrator(req.user)
