import type { AboutPart } from '../routes/about-route.ts'

/** How each page about the site begins, and what search engines say of it. */
export const aboutWords: Record<AboutPart, { title: string; lede: string; description: string }> = {
  metod: {
    title: 'Så räknar vi',
    lede: 'Alla siffror räknas ut ur det som är publicerat. Här står hur, och vad orden betyder.',
    description: 'Hur Lovat räknar vad som är gjort, försenat och tyst, hur utfall sätts, och vad som inte visas.',
  },
  tillganglighet: {
    title: 'Tillgänglighet',
    lede: 'Tillgänglighetsredogörelse för Lovat: vad som fungerar, vad som inte gör det, och hur du säger till.',
    description: 'Tillgänglighetsredogörelse för Lovat, enligt lagen om tillgänglighet till digital offentlig service.',
  },
  personuppgifter: {
    title: 'Personuppgifter och kakor',
    lede: 'Lovat sätter inga kakor och vet inte vem du är.',
    description: 'Vad Lovat sparar om dig som läser (ingenting), och hur personer nämns på sidorna.',
  },
  lattlast: {
    title: 'Lättläst om Lovat',
    lede: 'Det viktigaste, i korta meningar.',
    description: 'Vad Lovat är och hur du hittar din kommun, på lätt svenska.',
  },
  kontakt: {
    title: 'Kontakt',
    lede: 'Vem du frågar beror på vad det gäller.',
    description: 'Så når du dem som driver Lovat, och dem som har lovat.',
  },
}
