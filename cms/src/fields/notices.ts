import type { SelectField } from 'payload'

/** How often a person wants letters; everyone chooses for themselves, under their account. */
export const noticesField: SelectField = {
  name: 'notices',
  label: 'Brev från Lovat',
  type: 'select',
  defaultValue: 'atOnce',
  options: [
    { value: 'atOnce', label: 'Genast' },
    { value: 'daily', label: 'En gång om dagen, klockan sju' },
  ],
  admin: { description: 'När något väntar på dig eller har hänt med en text som du arbetar med.', isClearable: false },
}
