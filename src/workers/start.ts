// The one way in which a page starts a worker.

const bootstraps = new Map<string, string>()

/**
 * Starts a module worker of the code at `address`, which is absolute. A worker started from an address takes its policy
 * from what the server sends with it, and a static host sends none; one started from a blob takes that of the page, which
 * so also holds where it imports its code.
 */
export function startWorker(address: string, name = ''): Worker {
  const bootstrap =
    bootstraps.get(address) ??
    URL.createObjectURL(new Blob([`import ${JSON.stringify(address)}`], { type: 'text/javascript' }))
  bootstraps.set(address, bootstrap)
  return new Worker(bootstrap, { type: 'module', name })
}
