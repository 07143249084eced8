// npm start: builds the app, serves it, and opens it where there is a desktop to open it on.

import { createBuilder, preview } from 'vite'

const builder = await createBuilder({ logLevel: 'warn' })
await builder.buildApp()
const desktop =
  process.platform !== 'linux' || process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined
const server = await preview({ preview: { open: desktop } })
server.printUrls()
