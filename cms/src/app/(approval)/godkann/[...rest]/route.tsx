import { htmlAnswer } from '../../../../approval/html-answer.ts'
import { NotFoundPage } from '../../../../approval/views/NotFoundPage.tsx'

export const GET = () => htmlAnswer(<NotFoundPage />, 404)
