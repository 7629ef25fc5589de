import { labelOf, wordsOf } from './label-of.ts'
import { having, type Mend, set, without } from './mend.ts'

const HOW_TO_MOVE = 'Tryck på mellanslag för att ta tag, flytta med piltangenterna, släpp med mellanslag eller ångra med Escape.'

/** What Payload's screens say wrongly about themselves: headings, landmarks, and controls that are none. */
export const STRUCTURE: Mend[] = [
  // Views without a main part: the start page, lists, and the pages before one is logged in.
  having('.dashboard, .collection-list, .template-minimal__wrap', { role: 'main' }),
  // A second page head, inside the main part.
  having('.list-header', { role: 'presentation' }),
  // Title and tabs of a document stand outside of its main part.
  having('.doc-header', { role: 'region', 'aria-label': 'Rubrik och flikar' }),
  // A menu opens at the end of the page, far from the button it belongs to. Opening only changes its class, so it is named before.
  having('.popup__content, .popup__hidden-content', { role: 'dialog', 'aria-label': 'Val' }),
  // Headings that skip a level, since they were made for another page.
  having('h3.array-field__title, h3.group-field__title, .relationship-table h4, .no-results h3', { role: 'heading', 'aria-level': '2' }),
  // The tabs are a list with something else than items in it.
  having('.doc-tabs__tabs', { role: 'presentation' }),
  // The name said "Versioner", the tab "Versioner 3".
  without('.doc-tab[aria-label]', 'aria-label'),
  // Hidden from screen readers and yet in the way of the tab key; the list next to them does the same by the keyboard.
  having('.dropdown-indicator, .clear-indicator', { tabindex: '-1' }),
  // Chosen values look like buttons with a button inside. Their order means nothing, so nothing is lost.
  without('.multi-value[role="button"]', 'role', 'tabindex', 'aria-roledescription', 'aria-disabled', 'aria-describedby'),
  // Columns are ticked on and off, and only a tick box may say whether it is ticked.
  having('.pill[aria-checked]', { role: 'checkbox' }),
  // How to move a row is told in English.
  {
    selector: '[aria-roledescription][aria-describedby]',
    mend: (handle) => {
      set(handle, 'aria-roledescription', 'flyttbar')
      const told = document.getElementById(handle.getAttribute('aria-describedby') ?? '')?.firstChild
      if (told && told.nodeValue !== HOW_TO_MOVE) told.nodeValue = HOW_TO_MOVE
    },
  },
  // The star is all that says "required", and it is a part of the label's text.
  {
    selector: '.field-label .required',
    mend: (star) => {
      set(star, 'aria-hidden', 'true')
      const field = star.closest('.field-type')
      const control = field?.querySelector('input:not([type="hidden"]), textarea, select')
      if (control && labelOf(control) === wordsOf(star.closest('.field-label'))) set(control, 'aria-required', 'true')
    },
  },
]
