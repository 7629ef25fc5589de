export const Time = ({ of }) => <time dateTime={of.iso}>{of.date}</time>
