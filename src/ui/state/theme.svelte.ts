// Light or dark: the system's wish until the reader chooses otherwise; the choice is remembered where the browser allows it.

type Theme = 'light' | 'dark'
const KEY = 'casemix.theme'

const remembered = (): Theme | undefined => {
  try {
    const value = localStorage.getItem(KEY)
    return value === 'light' || value === 'dark' ? value : undefined
  } catch {
    return undefined // storage is closed, as in a sandboxed frame
  }
}

class ThemeChoice {
  #chosen = $state(remembered())

  constructor() {
    this.#apply()
  }

  get current(): Theme {
    return this.#chosen ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
  }

  toggle(): void {
    this.#chosen = this.current === 'dark' ? 'light' : 'dark'
    this.#apply()
    try {
      localStorage.setItem(KEY, this.#chosen)
    } catch {
      // not remembered then
    }
  }

  #apply(): void {
    if (this.#chosen !== undefined) document.documentElement.dataset.theme = this.#chosen
  }
}

export const theme = new ThemeChoice()
