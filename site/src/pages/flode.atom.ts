import { fileAnswer } from '../files/file-answer.ts'

export const GET = fileAnswer('nationAtom')
