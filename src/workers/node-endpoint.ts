// The wire over a Node worker thread or port.

export { default as nodeEndpoint } from 'comlink/dist/esm/node-adapter.mjs'
