import { fileAnswer } from '../../files/file-answer.ts'
import { staticPathsUnder } from '../../snapshot.ts'

export const getStaticPaths = () => staticPathsUnder(['kommun'], 'calendar')
export const GET = fileAnswer('calendar')
