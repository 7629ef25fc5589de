import { fileAnswer } from '../../files/file-answer.ts'
import { staticPathsUnder } from '../../snapshot.ts'

export const getStaticPaths = () => staticPathsUnder(['kommun'], 'kommunAtom')
export const GET = fileAnswer('kommunAtom')
