import { fileAnswer } from '../../../files/file-answer.ts'
import { staticPaths } from '../../../snapshot.ts'

export const getStaticPaths = () => staticPaths(['key'], 'searchShard')
export const GET = fileAnswer('searchShard')
