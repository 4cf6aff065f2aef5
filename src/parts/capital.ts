/** A text as it begins a line: « le type d’employeur » is « Le type d’employeur ». */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
