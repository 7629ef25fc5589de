const ENTITY = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' }

export const escaped = (text) => String(text).replace(/[&<>"']/g, (sign) => ENTITY[sign])

/** One after another, as text. */
export const each = (list, show) => list.map(show).join('')
