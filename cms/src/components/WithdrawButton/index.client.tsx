'use client'

import { withdrawalReasonLabel } from '@lovat/shared/text/labels'
import { Button, Drawer, toast, useAuth, useConfig, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'

const WITHDRAWABLE = ['promises', 'updates', 'problems', 'agreements', 'indicators']

/** "Dra tillbaka": the only way off the site. Asks for the reason that everyone will read. */
export function WithdrawButton() {
  const { user } = useAuth()
  const { id, collectionSlug, hasPublishedDoc, setHasPublishedDoc } = useDocumentInfo()
  const { toggleModal, closeModal } = useModal()
  const { config } = useConfig()
  const router = useRouter()
  const [problem, setProblem] = useState<string>()
  const drawer = `withdraw-${id}`
  if (!hasPublishedDoc || !user?.isAdministrator || !collectionSlug || !WITHDRAWABLE.includes(collectionSlug)) return null

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    event.stopPropagation()
    const form = new FormData(event.currentTarget)
    const replacedBy = String(form.get('replacedBy') ?? '').trim()
    const response = await fetch(`${config.routes.api}/withdraw/${collectionSlug}/${id}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ reason: form.get('reason'), text: form.get('text'), ...(replacedBy && { replacedBy }) }),
    })
    if (response.ok) {
      closeModal(drawer)
      toast.success('Tillbakadraget. Om en stund säger sidan vad som drogs tillbaka, när och varför.')
      setHasPublishedDoc(false)
      router.refresh()
      return
    }
    const answer = (await response.json()) as { errors?: { message: string }[] }
    setProblem(answer.errors?.[0]?.message ?? 'Det gick inte att dra tillbaka. Försök igen.')
  }

  return (
    <>
      <Button buttonStyle="secondary" size="medium" onClick={() => toggleModal(drawer)}>
        Dra tillbaka …
      </Button>
      <Drawer slug={drawer} title="Dra tillbaka">
        <form className="lovat-form" noValidate onSubmit={submit}>
          <p>Texten försvinner från webbplatsen. På dess plats står att den är tillbakadragen, när och varför. Historiken finns kvar.</p>
          <label htmlFor={`${drawer}-reason`}>Skäl</label>
          <select id={`${drawer}-reason`} name="reason" required defaultValue="">
            <option value="" disabled>
              Välj skäl
            </option>
            {Object.entries(withdrawalReasonLabel).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
          <label htmlFor={`${drawer}-text`}>Förklara för den som läser sidan</label>
          <textarea id={`${drawer}-text`} name="text" required rows={4} />
          <label htmlFor={`${drawer}-by`}>Ersatt av (bara om skälet är Ersatt: referensen till det nya)</label>
          <input id={`${drawer}-by`} name="replacedBy" placeholder="ML-1281-2026-2" />
          {problem && <p role="alert">{problem}</p>}
          <Button type="submit">Dra tillbaka nu</Button>
        </form>
      </Drawer>
    </>
  )
}
