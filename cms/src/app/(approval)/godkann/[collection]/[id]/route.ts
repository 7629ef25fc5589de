import { answerDocument } from '../../../../../approval/answer-document.tsx'
import { showDocument } from '../../../../../approval/show-document.tsx'

type Address = { params: Promise<{ collection: string; id: string }> }

export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { collection, id } = await params
  return showDocument(request, collection, id)
}

export async function POST(request: Request, { params }: Address): Promise<Response> {
  const { collection, id } = await params
  return answerDocument(request, collection, id)
}
