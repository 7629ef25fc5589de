import { fileAnswer } from '../../files/file-answer.ts'
import { staticPaths } from '../../snapshot.ts'

export const getStaticPaths = () => staticPaths(['kommun'], 'searchKommun')
export const GET = fileAnswer('searchKommun')
