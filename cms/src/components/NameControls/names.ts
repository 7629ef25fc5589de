import { labelOf, rowOf, wordsOf } from './label-of.ts'
import { type Mend, naming } from './mend.ts'

const withLabel = (words: string, label: string): string => (label ? `${words}: ${label}` : words)

/** Every control of Payload's that has no name of its own: which one it is, and the name it gets from what stands beside it. */
export const NAMES: Mend[] = [
  // Date fields: the label points at a box around the input, not at the input.
  naming('.date-time-picker input', labelOf),
  naming('.date-time-picker__clear-button', (button) => withLabel('Ta bort datumet', labelOf(button))),
  // The open calendar: two lists without a label.
  naming('.react-datepicker__month-select', () => 'Månad'),
  naming('.react-datepicker__year-select', () => 'År'),
  // Lists (react-select): the input inside has an id that no label knows.
  naming('.condition__field input.rs__input, .condition__field input[role="combobox"]', () => 'Fält'),
  naming('.condition__operator input.rs__input, .condition__operator input[role="combobox"]', () => 'Jämförelse'),
  naming('.condition__value :is(input:not([type="hidden"]), textarea)', () => 'Värde'),
  naming('.compare-version input[role="combobox"], .select-version-locales input[role="combobox"]', () => 'Jämför med'),
  naming('.react-select input[role="combobox"]:not([aria-label])', (input) => labelOf(input) || listName(input)),
  naming('.react-select .rs__value-container input:not([aria-label])', (input) => labelOf(input) || listName(input)),
  naming('.multi-value-remove, .rs__multi-value__remove', (button) =>
    withLabel('Ta bort', wordsOf(button.closest('.multi-value')?.querySelector('.multi-value-label, .rs__multi-value__label'))),
  ),
  naming('.relationship-add-new__add-button', (button) => withLabel('Lägg till', labelOf(button))),
  // In a drawer the labels count with an id that the text fields do not have.
  naming(':is(input, textarea)[id^="field-"]:not([aria-label])', (field) =>
    (field as HTMLInputElement | HTMLTextAreaElement).labels?.length ? '' : labelOf(field),
  ),
  // Buttons that show a picture alone.
  naming('.doc-controls__popup .popup-button', () => 'Fler val för dokumentet'),
  naming('.clipboard-action__popup .popup-button', (button) => withLabel('Kopiera eller klistra in', labelOf(button))),
  naming('.array-actions .popup-button', (button) => withLabel('Fler val', rowOf(button))),
  naming('.restore-version .popup-button', () => 'Fler sätt att återställa'),
  naming('.popup-button:not([aria-label])', (button) => (wordsOf(button) ? '' : 'Fler val')),
  naming('.collapsible__drag', (handle) => withLabel('Flytta', rowOf(handle))),
  naming('.collapsible__toggle', (toggle) => withLabel(wordsOf(toggle), rowOf(toggle))),
  naming('.clickable-arrow--left', () => 'Föregående sida'),
  naming('.clickable-arrow--right', () => 'Nästa sida'),
  naming('.condition__actions-add', () => 'Lägg till ett villkor'),
  naming('.condition__actions-remove', () => 'Ta bort villkoret'),
  naming('.drawer-link__doc-drawer-toggler', (button) => withLabel('Öppna', wordsOf(button.closest('.drawer-link')))),
  // The version view says "Collapse" in English, whatever it would collapse.
  naming('.diff-collapser__toggle-button', (button) => `${wordsOf(button)}: visa eller dölj`),
  // The rich text editor is a box without a label.
  naming('.ContentEditable__root', labelOf),
  naming('.list-controls__toggle-where, .list-controls__toggle-columns', wordsOf),
]

/** A list outside of any field, named by what it shows while nothing is chosen. */
const listName = (input: Element): string =>
  wordsOf(input.closest('.rs__control')?.querySelector('.rs__placeholder')) || input.getAttribute('title') || 'Välj'
