import { fileAnswer } from '../../../../files/file-answer.ts'
import { staticPathsUnder } from '../../../../snapshot.ts'

export const getStaticPaths = () => staticPathsUnder(['kommun', 'year', 'promise'], 'promiseJson')
export const GET = fileAnswer('promiseJson')
