/** In the place of a control of Payload's that would be refused: what it did is a command in the approval panel. */
export const Nothing = () => null
