/** A label of at most so many characters: what is left out becomes an ellipsis. shortened('Fee-for-service', 8) = 'Fee-for…'. */
export const shortened = (label: string, characters: number): string =>
  label.length <= characters ? label : `${label.slice(0, Math.max(0, Math.floor(characters) - 1)).trimEnd()}…`
